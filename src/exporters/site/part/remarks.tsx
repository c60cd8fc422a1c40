/** The problems of one part of a page, for its author; readers never see any. */
import type { Severity } from "../../../document/problem.ts";
import type { PageContext } from "../page-context.ts";

const WORDS: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", advice: "Advice" };

export function Remarks({ context, id }: { readonly context: PageContext; readonly id: string }) {
  const remarks = context.author?.remarks.get(id) ?? [];
  if (remarks.length === 0) return null;
  return (
    <ul class="pg-remarks">
      {remarks.map(({ severity, message }) => (
        <li>
          <strong>
            <span aria-hidden="true">⚠ </span>
            {`${WORDS[severity]}: `}
          </strong>
          {message}
        </li>
      ))}
    </ul>
  );
}
