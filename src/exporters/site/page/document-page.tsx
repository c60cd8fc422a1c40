/** The content of a document's page: title, standing, emergency numbers where needed, contents, then what its kind makes. */
import type { PageContext } from "../page-context.ts";
import { ActNow } from "../part/act-now.tsx";
import { headingsOf, OnThisPage, Sections, ToContents } from "../part/section.tsx";
import { StatusLine } from "../part/status-line.tsx";
import type { WholeDraft } from "./draft-of.tsx";

export function DocumentPage({ context, draft }: { readonly context: PageContext; readonly draft: WholeDraft }) {
  const { label, title, titleId, header, actNow, wide, content, headings = [], sections } = draft;
  const all = [...headings, ...headingsOf(sections)];
  return (
    <div class={wide ? "pg-page pg-page--wide" : "pg-page"}>
      <div class="pg-title">
        <p class="pg-label">{label}</p>
        <h1 id={titleId}>{title}</h1>
        {actNow && <ActNow context={context} />}
        {header && <p class="pg-lead">{header.summary}</p>}
        {header && <StatusLine context={context} header={header} />}
        {!wide && <ToContents headings={all} />}
      </div>
      {wide && <OnThisPage headings={all} />}
      <div class="pg-content">
        {content}
        <Sections sections={sections} />
      </div>
      {!wide && <OnThisPage headings={all} />}
    </div>
  );
}
