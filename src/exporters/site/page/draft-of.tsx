/** Chooses how a document's page is made: by its kind, by its fields where a kind has no page of its own, or not at all. */
import type { Facts } from "../../../corpus/facts.ts";
import type { Document } from "../../../document/document.ts";
import { kindNamed } from "../../../kinds/index.ts";
import type { Scenario } from "../../../kinds/generated/types.ts";
import type { Kind, KindName } from "../../../kinds/kind.ts";
import { shapeFaults } from "../../../kinds/shape.ts";
import { shownIds } from "../address.ts";
import type { PageContext } from "../page-context.ts";
import { DocumentLinks, usedBySection } from "../part/cross-links.tsx";
import { sectionsOf } from "../part/section.tsx";
import { SourceUses } from "../part/source-uses.tsx";
import type { Header } from "../part/status-line.tsx";
import { Text } from "../part/text.tsx";
import { chapterOf } from "../prose/chapter.tsx";
import type { PathwayPicture } from "../picture.ts";
import { sayDate } from "../../../corpus/sentences.ts";
import { siteProblem } from "../site-problem.ts";
import { unsafeAddresses } from "../unsafe-addresses.ts";
import type { Draft } from "./draft.ts";
import { directoryDraft } from "./directory-draft.tsx";
import { glossaryDraft } from "./glossary-draft.tsx";
import { guidanceDraft } from "./guidance-draft.tsx";
import { pathwayDraft } from "./pathway-draft.tsx";
import { levelsDraft } from "./levels-draft.tsx";
import { recordDraft } from "./record-draft.tsx";
import { scenarioDraft } from "./scenario-draft.tsx";
import { sourcesDraft } from "./sources-draft.tsx";
import { toolDraft } from "./tool-draft.tsx";

export interface DraftInput {
  readonly document: Document;
  readonly facts: Facts;
  readonly context: PageContext;
  /** The drawing of a pathway, where it has been made. */
  readonly picture: PathwayPicture | undefined;
  /** Whether each step of a pathway has a page of its own as well. */
  readonly oneByOne: boolean;
}

/** False where the library's facts are not those of this kind. */
type Author = (input: DraftInput) => Draft | false;

const authors: Readonly<Partial<Record<KindName, Author>>> = {
  guidance: ({ document, context }) => guidanceDraft(document, context),
  pathway: ({ document, context, picture, oneByOne }) => pathwayDraft(document, context, picture, oneByOne),
  tool: ({ document, context }) => toolDraft(document, context),
  scenario: ({ document, context }) => scenarioDraft(document.value as unknown as Scenario, context),
  // Registers come from the library's facts, which hold only the entries these readers may have.
  directory: ({ facts: { details }, context }) =>
    details?.kind === "directory" && directoryDraft(details.value, context),
  glossary: ({ facts: { details }, context }) => details?.kind === "glossary" && glossaryDraft(details.value, context),
  sources: ({ facts: { details }, context }) => details?.kind === "sources" && sourcesDraft(details.value, context),
  levels: ({ facts: { details }, context }) => details?.kind === "levels" && levelsDraft(details.value, context),
};

/** The page's own part; documents with faults in their fields get a page that says so, so that no link to it is dead. */
export function draftOf(input: DraftInput): WholeDraft {
  const { document, facts, context } = input;
  const kind = kindNamed(facts.kind);
  const draft =
    kind && isSound(document, kind) && (authors[kind.name]?.(input) ?? recordDraft(document, kind, context));
  if (!kind || !draft) return { ...unfinished(input), title: facts.title };
  const header = document.value as unknown as Header;
  if (header.withdrawn) return { ...withdrawnDraft(draft, header.withdrawn), title: header.title, header };
  const related = shownIds(context.corpus, [...(header.related ?? []), ...(header.supersedes ?? [])]);
  const uses = (header.sources ?? []).filter(({ source }) => shownIds(context.corpus, [source]).length > 0);
  const sections = sectionsOf(
    ...draft.sections,
    uses.length > 0 && {
      id: "pg-sources",
      title: "Sources",
      content: <SourceUses context={context} uses={uses} />,
    },
    related.length > 0 && {
      id: "pg-related",
      title: "See also",
      content: <DocumentLinks context={context} ids={related} />,
    },
    usedBySection(context, facts),
  );
  const problems = [...unsafeAddresses(document, kind), ...(draft.problems ?? [])];
  return { ...draft, title: header.title, header, sections, problems };
}

/** Nothing of what must not be used any more is left on the page; its address stays. */
function withdrawnDraft({ label, wide }: Draft, { on, reason, instead }: NonNullable<Header["withdrawn"]>): Draft {
  return {
    label,
    ...(wide === undefined ? {} : { wide }),
    content: (
      <div class="pg-safety">
        <p>
          <strong>{`Withdrawn on ${sayDate(on)}. Do not use it.`}</strong>
        </p>
        <Text text={reason} />
        <p class="pg-label">What to do instead</p>
        <Text text={instead} />
      </div>
    ),
    sections: [],
  };
}

/** A draft with what the page's frame needs beside it. */
export interface WholeDraft extends Draft {
  readonly title: string;
  /** The fields every document begins with, where they are sound. */
  readonly header?: Header | undefined;
}

function isSound({ data, value }: Document, { schema, validate }: Kind): boolean {
  return shapeFaults(data, value, schema, validate).every(({ type }) => type === "unknown-field");
}

function unfinished({ document, facts, context }: DraftInput): Draft {
  const chapter = chapterOf(document, facts.title, context);
  const problem = siteProblem("page-unfinished", facts.uri, { start: 0, end: 0 });
  return {
    label: kindNamed(facts.kind)?.title ?? "Document",
    titleId: chapter.titleId,
    content: (
      <>
        <p class="pg-missing">This page is being mended. Some of it is missing: do not rely on it.</p>
        {chapter.content}
      </>
    ),
    headings: chapter.headings,
    sections: [],
    problems: [problem, ...chapter.problems],
  };
}
