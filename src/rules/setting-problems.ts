/** What is wrong with a partnership's own severities: a name that is misspelt would change nothing, in silence. */
import { nearest } from "../conditions/nearest.ts";
import { entryOf } from "../document/data.ts";
import type { Problem } from "../document/problem.ts";
import type { ProblemWords } from "../document/problem-words.ts";
import type { Page, Rule } from "./rule.ts";
import { canBeJudged } from "./settings.ts";

/** The code, with the words of its page. */
export const settingCode = {
  code: "setting-unknown",
  severity: "error",
  says: "This names no rule whose severity a partnership can set.",
  why: "The setting has no effect, so problems would go on being judged as before.",
  todo: "Copy the rule's name from the problem, or take the entry out.",
} as const satisfies ProblemWords;

/** Problems of the entries under `rules` in partnership.yaml. */
export function settingProblems({ kind, document }: Page, rules: readonly Rule[]): readonly Problem[] {
  const list = kind?.name === "partnership" ? entryOf(document.data, "rules")?.value : undefined;
  if (list?.type !== "list") return [];
  const { code, severity, why, todo } = settingCode;
  return list.items.flatMap((item) => {
    const node = entryOf(item, "rule")?.value;
    if (node?.type !== "scalar" || typeof node.value !== "string" || canBeJudged(node.value, rules)) return [];
    const name = node.value;
    const exists = rules.some(({ id }) => id === name);
    const what = exists ? `“${name}” has to be mended and cannot be judged otherwise.` : `There is no rule “${name}”.`;
    const open = rules.filter(({ id }) => canBeJudged(id, rules)).map(({ id }) => id);
    const meant = exists ? undefined : nearest(name, open);
    const edits = [{ uri: document.source.uri, span: node.span, text: meant ?? name }];
    const fixes = meant === undefined ? {} : { fixes: [{ title: `Write “${meant}”`, safe: false, edits }] };
    const hint = meant === undefined ? todo : `Did you mean “${meant}”?`;
    return [{ code, severity, uri: document.source.uri, span: node.span, message: `${what} ${why} ${hint}`, ...fixes }];
  });
}
