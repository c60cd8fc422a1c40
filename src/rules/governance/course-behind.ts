/** Reports a course that teaches another issue of a document than the one in the library. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Training } from "../../kinds/generated/types.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Taught {
  readonly course: string;
  readonly document: string;
  readonly version: string;
  readonly span: Span;
}

const COURSE = (version: string, title = "Course") => `courses:
  - id: first-course
    title: ${title}
    for: [social-worker]
    provider: Domestic abuse charity
    teaches: [{ document: beside-0, version: ⟦${version}⟧ }]
`;

const CHAPTER = { kind: "guidance", text: "version: 2.1.3\n---\nText.\n" } as const;

export const courseBehind: LibraryRule<readonly Taught[]> = {
  id: "course-behind",
  scope: "library",
  severity: "warning",
  kinds: ["training"],
  says: "A course teaches another issue of a document than the library holds.",
  why: "People go on doing what they were taught; managers were once trained on a draft that was changed afterwards.",
  todo: "Look at what has changed, change the course, tell those who took it, and write the new version here.",
  source: "G14",
  examples: {
    bad: [
      {
        title: "An older meaning, in a course called up to date.",
        kind: "training",
        text: COURSE("1.4.0", "Up to date"),
        beside: [CHAPTER],
      },
      { title: "An older part.", kind: "training", text: COURSE("2.0.9"), beside: [CHAPTER] },
      { title: "An issue that is not there yet.", kind: "training", text: COURSE("3.0.0"), beside: [CHAPTER] },
    ],
    good: [
      {
        title: "Only words were mended since.",
        kind: "training",
        text: COURSE("2.1.0", "Old course").replace(/[⟦⟧]/gu, ""),
        beside: [CHAPTER],
      },
      { kind: "training", text: COURSE("2.1.3").replace(/[⟦⟧]/gu, ""), beside: [CHAPTER] },
    ],
  },
  gather: taughtIn,
  *check(_facts, view, taught): Iterable<RuleProblem> {
    for (const { course, document, version, span } of taught) {
      const present = view.stateOf(document)?.version;
      if (present === undefined || meaningOf(present) === meaningOf(version)) continue;
      const title = view.names(document)[0]?.title ?? document;
      const message =
        `“${course}” teaches version ${version} of “${title}”, and the library holds ${present}, so people would be taught something else than they are to do. ` +
        "Look at what has changed, change the course and write the version here.";
      yield { span, message };
    }
  },
};

/** The first two numbers; the third is for mended words. */
function meaningOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

function taughtIn({ sound, document }: Page): readonly Taught[] {
  if (!sound) return [];
  return (document.value as unknown as Training).courses.flatMap(({ title, teaches }, course) =>
    teaches.flatMap((one, index) => {
      const span = nodeAt(document.data, ["courses", course, "teaches", index, "version"])?.span;
      return span ? [{ course: title, ...one, span }] : [];
    }),
  );
}
