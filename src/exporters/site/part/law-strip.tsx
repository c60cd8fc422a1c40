/** What the law says and how far it binds, with the source, its edition and whether somebody has read it lately. */
import type { ComponentChildren } from "preact";
import type { PageContext } from "../page-context.ts";
import { sourceNamed } from "../registers.ts";
import { commencementWords } from "../../../corpus/commencement-words.ts";
import { sayDate } from "../../../corpus/sentences.ts";
import { Reference } from "./reference.tsx";

const STRENGTHS: Readonly<Record<string, string>> = {
  must: "Must: the law demands it",
  should: "Should: expected unless there is a recorded reason",
  may: "May: allowed, not demanded",
};

export interface LawStripProps {
  readonly context: PageContext;
  /** The source's id. */
  readonly source: string;
  readonly strength: string | undefined;
  readonly children: ComponentChildren;
}

export function LawStrip({ context, source, strength, children }: LawStripProps) {
  const entry = sourceNamed(context.corpus, source);
  return (
    <div class="pg-block pg-block--law">
      <p class="pg-label">{STRENGTHS[strength ?? ""] ?? "Law"}</p>
      {children}
      <p class="pg-source">
        <Reference context={context} to={source} />
        {entry && `, ${entry.edition}. ${confirmationWords(entry.confirmation)}`}
        {entry?.commencement && <strong>{` ${commencementWords(entry.commencement)}`}</strong>}
      </p>
    </div>
  );
}

/** Whether the current text has been read, said in words so that nobody takes a doubt for a fact. */
export function confirmationWords({
  state,
  on,
}: {
  readonly state: "confirmed" | "to_confirm";
  readonly on?: string;
}): string {
  if (state === "to_confirm") return "To be confirmed: nobody has yet checked the current text.";
  return on === undefined ? "Checked." : `Checked on ${sayDate(on)}.`;
}
