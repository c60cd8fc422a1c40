/** What a revision of a form with an owner's wording would do to recorded answers, at its places and in none of its words. */
import type { Problem } from "../../../document/problem.ts";
import type { FormLock } from "../../../tools/form-lock/form-lock.ts";
import { revisionOf } from "../../../tools/form-lock/revision.ts";
import { formProblem } from "../form-problem.ts";
import { revisionProblems } from "../revision-problems.ts";
import type { WordedTool } from "./worded-tool.ts";

/** The problems of any form's revision, each with its general words. */
export function wordedRevisionProblems({ form, located }: WordedTool, lock: FormLock): readonly Problem[] {
  const { atLeast } = revisionOf(lock, form.tool);
  const todo = { todo: `Undo it, or make the version of the file with the owner's wording ${atLeast}.` };
  return revisionProblems(form, lock).map((problem) => {
    const { code, uri, span } = located(problem);
    switch (code) {
      case "form-change":
      case "form-version":
        return formProblem(code, uri, span, todo);
      case "form-name-used-again":
      case "form-version-back":
        return formProblem(code, uri, span);
      default:
        throw new Error(`No revision is told of as ${code}`);
    }
  });
}
