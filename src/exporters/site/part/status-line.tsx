/** How far a document has come, since when it holds, when it is looked at again and who keeps it: one line, computed. */
import type { Guidance } from "../../../kinds/generated/types.ts";
import type { PageContext } from "../page-context.ts";
import { statusWords } from "../../../corpus/code-words.ts";
import { titleNamed } from "../registers.ts";
import { sayDate } from "../../../corpus/sentences.ts";
import { Reference } from "./reference.tsx";

/** What every document but the partnership's own file begins with. */
export type Header = Pick<
  Guidance,
  | "id"
  | "title"
  | "summary"
  | "status"
  | "version"
  | "former_ids"
  | "tier"
  | "audience"
  | "owner"
  | "approving_body"
  | "approval"
  | "effective"
  | "change"
  | "withdrawn"
  | "review"
  | "sources"
  | "supersedes"
  | "related"
  | "found_by"
>;

export function StatusLine({ context, header }: { readonly context: PageContext; readonly header: Header }) {
  const { owner, approval } = header;
  const { corpus } = context;
  const { today } = corpus;
  const known = (key: string): boolean => titleNamed(corpus, key) !== undefined;
  return (
    <p class="pg-status">
      {`Version ${header.version}. ${standing(header, today)}. ${reviewWords(header.review.due, today)}. `}
      {approval && known(approval.body) && (
        <>
          {`Approved on ${sayDate(approval.date)} by `}
          <Reference context={context} to={approval.body} />
          {". "}
        </>
      )}
      {known(owner.role) && (
        <>
          {"Kept by "}
          <Reference context={context} to={owner.role} />
          {known(owner.body) && (
            <>
              {", who answers to "}
              <Reference context={context} to={owner.body} />
            </>
          )}
          {"."}
        </>
      )}
    </p>
  );
}

/** Whether it holds today, in words. */
export function standing({ status, effective }: Pick<Header, "status" | "effective">, today: string): string {
  if (status !== "approved") return `${statusWords[status]}, not in force`;
  if (effective === undefined) return "Approved";
  return effective <= today ? `In force since ${sayDate(effective)}` : `In force from ${sayDate(effective)}`;
}

/** When it is looked at again, and whether that day has passed. */
export function reviewWords(due: string, today: string): string {
  return due < today ? `Review overdue since ${sayDate(due)}` : `Review due ${sayDate(due)}`;
}
