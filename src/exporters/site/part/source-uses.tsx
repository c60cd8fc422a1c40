/** What a document rests on: each source with the place in it and what it supports. */
import type { SourceUses as Uses } from "../../../kinds/generated/types.ts";
import { commencementWords } from "../../../corpus/commencement-words.ts";
import type { PageContext } from "../page-context.ts";
import { sourceNamed } from "../registers.ts";
import { confirmationWords } from "./law-strip.tsx";
import { Reference } from "./reference.tsx";

export function SourceUses({ context, uses }: { readonly context: PageContext; readonly uses: Uses }) {
  return (
    <ul>
      {uses.map(({ source, where, supports }) => {
        const entry = sourceNamed(context.corpus, source);
        return (
          <li>
            <Reference context={context} to={source} />
            {where !== undefined && `, ${where}`}
            {supports !== undefined && `: ${supports.replace(/\.$/u, "")}`}
            {". "}
            {entry?.confirmation.state === "to_confirm" && <em>{confirmationWords(entry.confirmation)}</em>}
            {entry?.commencement && <strong>{` ${commencementWords(entry.commencement)}`}</strong>}
          </li>
        );
      })}
    </ul>
  );
}
