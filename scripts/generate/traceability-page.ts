/** Makes the table of what five published papers ask for and where each thing is met. */
import { parse } from "yaml";

/** The list of requirements, as `test/traceability/requirements.yaml` holds it. */
export interface Traceability {
  /** One part for each paper. */
  readonly parts: readonly {
    readonly title: string;
    readonly requirements: readonly Requirement[];
  }[];
}

/** One thing that a paper asks for: where it is met, or why it is not. */
export interface Requirement {
  /** `R` and three digits, never used again for something else. */
  readonly id: string;
  /** What is asked for, in our words. */
  readonly asks: string;
  /** Documents of the sample library and things in them, by their keys. */
  readonly library?: readonly string[];
  /** Fields that a kind of document has, such as `tool.adoption.status`. */
  readonly fields?: readonly string[];
  /** Rules, by their names. */
  readonly rules?: readonly string[];
  /** What is made from the library, by the exporter's name. */
  readonly exports?: readonly string[];
  /** What has to be known beside it. */
  readonly note?: string;
  /** Why nothing here meets it; then no other field but the first two. */
  readonly not_here?: string;
}

const INTRO =
  "Five published papers on domestic abuse and children say, or let us see, what practice guidance and the tools around it need. " +
  "Here is each thing they ask for, in our words, and where it is met: in the sample library under `guidance/`, in a field that " +
  "documents have, by a rule, or by an export. Where the product does not meet it, the table says so and why.";

/** The text of `docs/traceability.md`, from the text of the list. */
export function traceabilityPage(yamlText: string): string {
  const { parts } = parse(yamlText) as Traceability;
  const all = parts.flatMap(({ requirements }) => requirements);
  const notHere = all.filter((requirement) => requirement.not_here !== undefined).length;
  const count = `${all.length} requirements, ${all.length - notHere} met and ${notHere} not in this product.`;
  const tables = parts.flatMap(({ title, requirements }) => [
    `## ${title}`,
    "",
    "| number | what is asked for | where it is met |",
    "|---|---|---|",
    ...requirements.map((one) => `| ${one.id} | ${cell(one.asks)} | ${cell(whereMet(one))} |`),
    "",
  ]);
  return ["# What is asked for, and where it is met", "", INTRO, "", count, "", ...tables].join("\n");
}

function whereMet(requirement: Requirement): string {
  if (requirement.not_here !== undefined) return `**Not in this product.** ${requirement.not_here}`;
  const { library = [], fields = [], rules = [], exports = [], note } = requirement;
  const places = [
    library.length > 0 && `Library: ${listed(library)}.`,
    fields.length > 0 && `Fields: ${listed(fields)}.`,
    rules.length > 0 && `Rules: ${rules.map((rule) => `[${rule}](reference/rules/${rule}.md)`).join(", ")}.`,
    exports.length > 0 && `Exports: ${listed(exports)}.`,
    note,
  ];
  return places.filter((place) => typeof place === "string").join(" ");
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
