/** Checks the settings of a block, `{source="ca-1989" strength=must}`, against what its kind declares. */
import type { DirectiveLine } from "./directive-line.ts";
import type { DirectiveKind } from "./directives.ts";
import type { Problem } from "./problem.ts";
import { readerProblem } from "./reader-problem.ts";
import type { Span } from "./span.ts";

export function settingsProblems(
  { name, nameSpan, attributes }: DirectiveLine,
  kind: DirectiveKind,
  uri: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (span: Span, says: string, todo: string): void => {
    problems.push(readerProblem("directive-settings", uri, span, { says, todo }));
  };
  const seen = new Set<string>();
  for (const written of attributes) {
    const declared = kind.attributes.find((attribute) => attribute.name === written.name);
    if (declared === undefined) {
      report(written.nameSpan, `A block \`${name}\` has no setting \`${written.name}\`.`, allowed(kind));
    } else if (seen.has(written.name)) {
      report(written.nameSpan, `The setting \`${written.name}\` stands twice.`, "Remove one.");
    } else if (written.value === "") {
      report(written.nameSpan, `The setting \`${written.name}\` has no value.`, declared.says);
    } else if (declared.values !== undefined && !declared.values.includes(written.value)) {
      const says = `\`${written.value}\` is not one of the values of \`${written.name}\`.`;
      report(written.valueSpan, says, `Use ${listed(declared.values)}.`);
    }
    seen.add(written.name);
  }
  for (const missing of kind.attributes) {
    if (!missing.required || seen.has(missing.name)) continue;
    report(
      nameSpan,
      `This block has no setting \`${missing.name}\`.`,
      `Add \`{${missing.name}="..."}\`: ${missing.says}`,
    );
  }
  return problems;
}

function allowed({ attributes }: DirectiveKind): string {
  const names = attributes.map(({ name }) => name);
  return names.length === 0 ? "Remove it." : `Use ${listed(names)}, or remove it.`;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(" or ");
}
