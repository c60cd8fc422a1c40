/** The page of a chapter of guidance: its text, what it explains, and the tools it uses. */
import type { Document } from "../../../document/document.ts";
import type { Guidance } from "../../../kinds/generated/types.ts";
import type { PageContext } from "../page-context.ts";
import { DocumentLinks } from "../part/cross-links.tsx";
import { sectionsOf } from "../part/section.tsx";
import { chapterOf } from "../prose/chapter.tsx";
import { shownIds } from "../address.ts";
import type { Draft } from "./draft.ts";

export function guidanceDraft(document: Document, context: PageContext): Draft {
  const guidance = document.value as unknown as Guidance;
  const chapter = chapterOf(document, guidance.title, context);
  const { explains = [], uses = [] } = guidance;
  return {
    label: guidance.chapter === undefined ? "Guidance" : `Guidance, chapter ${guidance.chapter}`,
    titleId: chapter.titleId,
    actNow: guidance.first_response,
    content: (
      <div class="pg-chapter">
        {guidance.scope && <p class="pg-scope">{guidance.scope}</p>}
        {chapter.content}
      </div>
    ),
    headings: chapter.headings,
    sections: sectionsOf(
      linksSection("pg-explains", "Explains", explains),
      linksSection("pg-uses", "Tools and pathways it uses", uses),
    ),
    problems: chapter.problems,
  };

  function linksSection(id: string, title: string, ids: readonly string[]) {
    const shown = shownIds(context.corpus, ids);
    return shown.length > 0 && { id, title, content: <DocumentLinks context={context} ids={shown} /> };
  }
}
