/** What is wrong with a document's own suppressions: they are decisions, and a decision can run out or lose its object. */
import type { Entry } from "../corpus/corpus.ts";
import type { Suppression } from "../corpus/facts.ts";
import { entryOf } from "../document/data.ts";
import type { Fix, Problem } from "../document/problem.ts";
import { read } from "../document/read.ts";
import { remove } from "../document/remove.ts";
import type { ProblemWords } from "../document/problem-words.ts";
import type { Rule } from "./rule.ts";

/** The three codes, with the words of their pages. */
export const suppressionCodes = [
  {
    code: "suppression-unknown",
    severity: "error",
    says: "This names no rule that can be left.",
    why: "A decision about a rule that does not exist, or that has to be kept, hides nothing and may mislead a reviewer.",
    todo: "Copy the rule's name from the problem, or take the entry out.",
  },
  {
    code: "suppression-expired",
    severity: "error",
    says: "The decision to leave this problem has run out.",
    why: "A problem is only ever left for a time, so that somebody looks at it again.",
    todo: "Mend the problem, or have the owner decide anew with a new last day.",
  },
  {
    code: "suppression-unused",
    severity: "warning",
    says: "There is nothing here any more for this decision to cover.",
    why: "An entry that covers nothing would silently cover the next fault of its sort.",
    todo: "Take the entry out.",
  },
] as const satisfies readonly ProblemWords[];

/** Problems of the entries under `suppress`; `used` are those that covered something, `open` the rules that may be left. */
export function suppressionProblems(
  entry: Entry,
  used: ReadonlySet<Suppression>,
  open: ReadonlySet<string>,
  rules: readonly Rule[],
  today: string,
): readonly Problem[] {
  return entry.facts.suppressions.flatMap((suppression) => {
    if (!open.has(suppression.rule)) {
      const kept = rules.some((rule) => rule.id === suppression.rule);
      const exact = kept
        ? `“${suppression.rule}” has to be mended and cannot be left.`
        : `There is no rule “${suppression.rule}”.`;
      return [problem(0, suppression, exact)];
    }
    if (suppression.expires < today) {
      return [
        problem(1, suppression, `The decision to leave “${suppression.rule}” ran out on ${suppression.expires}.`),
      ];
    }
    if (!used.has(suppression)) {
      return [
        problem(2, suppression, `Nothing here is reported by “${suppression.rule}”${onWords(suppression)} any more.`),
      ];
    }
    return [];
  });

  function problem(which: 0 | 1 | 2, { span }: Suppression, exact: string): Problem {
    const { code, severity, why, todo } = suppressionCodes[which];
    const message = `${exact} ${why} ${todo}`;
    const fixes = which === 0 ? [] : takingOut(entry, span);
    return { code, severity, uri: entry.source.uri, span, message, fixes };
  }
}

/** Takes an entry out of the list of decisions; the document is read again for it, because facts have no tree. */
function takingOut({ source }: Entry, { start }: Suppression["span"]): readonly Fix[] {
  const document = read(source, () => ({ type: "root", children: [] }));
  const list = entryOf(document.data, "suppress")?.value;
  const index =
    list?.type === "list" ? list.items.findIndex(({ span }) => span.start <= start && start < span.end) : -1;
  if (index < 0) return [];
  return [{ title: "Take the decision out", safe: false, edits: remove(document, ["suppress", index]) }];
}

function onWords({ on }: Suppression): string {
  return on === undefined ? "" : ` on the words “${on}”`;
}
