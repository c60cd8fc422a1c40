/** What a revision of forms would do to recorded answers, as problems at the author's words. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { DataNode } from "../../document/data.ts";
import { entryOf, textAt } from "../../document/data.ts";
import type { Problem } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";
import type { FormChange } from "../../tools/form-lock/form-change.ts";
import { isBreaking, isForbidden } from "../../tools/form-lock/form-change.ts";
import type { FormLock } from "../../tools/form-lock/form-lock.ts";
import type { Revision } from "../../tools/form-lock/revision.ts";
import { revisionOf } from "../../tools/form-lock/revision.ts";
import { usageNames } from "../../tools/usage/usage-record.ts";
import { formProblem } from "./form-problem.ts";
import type { FormTool } from "./form-tool.ts";
import { formTools, questionNodes } from "./form-tool.ts";

/** The same for every form of a library that has a lock. */
export function revisionsIn(corpus: Corpus, locks: ReadonlyMap<string, FormLock>): readonly Problem[] {
  return formTools(corpus).tools.flatMap((form) => {
    const lock = locks.get(form.tool.id);
    return lock ? revisionProblems(form, lock) : [];
  });
}

/** An error for each change that the form's version does not declare and recorded answers would suffer from. */
export function revisionProblems({ uri, tool, data }: FormTool, lock: FormLock): readonly Problem[] {
  const revision = revisionOf(lock, tool);
  const { changes, refused, from, atLeast } = revision;
  const version = entryOf(data, "version")?.value.span ?? { start: 0, end: 0 };
  if (refused === "version-went-back") {
    const says = `This version is lower than ${from}, under which the form was locked, so no form was made.`;
    return [formProblem("form-version-back", uri, version, { says })];
  }
  const forbidden = changes.filter(isForbidden).map((change) => problemOf("form-name-used-again", change));
  const breaking = refused && changes.filter((change) => isBreaking(change) && !isForbidden(change));
  if (breaking) return [...forbidden, ...breaking.map((change) => problemOf("form-change", change))];
  return revision.declared ? [] : [versionProblem(revision)];

  function problemOf(code: "form-change" | "form-name-used-again", change: FormChange): Problem {
    const { what: says, effect: why, question } = change;
    const span = (question === undefined ? undefined : (idSpan(data, question) ?? usageSpan(question))) ?? version;
    return formProblem(code, uri, span, {
      says,
      why,
      ...(code === "form-change" && { todo: `Undo it, or make the tool version ${atLeast}.` }),
    });
  }

  /** A question that nobody wrote is there because of one key. */
  function usageSpan(question: string): Span | undefined {
    return usageNames(tool).includes(question) ? entryOf(data, "usage")?.keySpan : undefined;
  }

  function versionProblem({ changes: [first] }: Revision): Problem {
    const why = first ? `${first.what} ${first.effect}` : "";
    return formProblem("form-version", uri, version, { why, todo: `Make the tool version ${atLeast}.` });
  }
}

function idSpan(data: DataNode, question: string): Span | undefined {
  const node = questionNodes(data).find((one) => textAt(one, "id") === question);
  return entryOf(node, "id")?.value.span;
}
