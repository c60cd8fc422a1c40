/** What the editor asks about one document beyond the protocol: its preview, and documents made from others. */
import type { Next } from "../language/add/add.ts";
import type { AdditionName } from "../language/add/additions.ts";
import type { Given } from "../language/add/prompt.ts";
import type { NewKind } from "../language/begin/new-document.ts";
import type { LinkTarget } from "../language/preview/link-target.ts";
import type { SharedPreview } from "../language/preview/share-preview.ts";
import type { Preview, TriedTool } from "../language/preview/shown.ts";
import type { ShownWalk } from "../language/walk/next-walk.ts";
import type { WalkDone } from "../pathways/walk-act.ts";
import type { WalkThrough } from "../pathways/walk-through.ts";
import type { Problem } from "../document/problem.ts";

/** `uri` is always the editor's address of a document. */
export interface Asks {
  readonly "practiceGuidance/preview": { readonly ask: { readonly uri: string }; readonly answer: ShownPreview | null };
  readonly "practiceGuidance/try": {
    readonly ask: { readonly uri: string; readonly answers: Readonly<Record<string, unknown>> };
    readonly answer: TriedTool | null;
  };
  readonly "practiceGuidance/followLink": {
    readonly ask: { readonly uri: string; readonly href: string };
    readonly answer: FollowedLink | null;
  };
  readonly "practiceGuidance/share": { readonly ask: { readonly uri: string }; readonly answer: SharedPreview | null };
  readonly "practiceGuidance/walk": {
    readonly ask: {
      readonly uri: string;
      readonly before?: WalkThrough | undefined;
      readonly done?: WalkDone | undefined;
    };
    readonly answer: ShownWalkPage | null;
  };
  readonly "practiceGuidance/saveWalk": {
    readonly ask: { readonly uri: string; readonly through: WalkThrough; readonly title: string };
    readonly answer: { readonly uri: string; readonly text: string } | { readonly refused: string } | null;
  };
  readonly "practiceGuidance/newKinds": { readonly ask: object; readonly answer: readonly NewKind[] };
  readonly "practiceGuidance/newDocument": {
    readonly ask: { readonly library: string; readonly kind: NewKind["name"]; readonly title: string };
    readonly answer: { readonly uri: string; readonly text: string } | { readonly refused: string };
  };
  readonly "practiceGuidance/newLibrary": {
    readonly ask: { readonly folder: string; readonly title: string };
    readonly answer:
      { readonly files: readonly { readonly uri: string; readonly text: string }[] } | { readonly refused: string };
  };
  readonly "practiceGuidance/takeOverWord": {
    readonly ask: { readonly library: string; readonly fileName: string; readonly base64: string };
    readonly answer: TakenOverWord;
  };
  readonly "practiceGuidance/add": {
    readonly ask: { readonly uri: string; readonly name: AdditionName; readonly given: Given };
    readonly answer: Exclude<Next, { readonly edits: unknown }> | { readonly edits: readonly AddressedEdit[] } | null;
  };
  readonly "practiceGuidance/consultation": {
    readonly ask: { readonly library: string };
    readonly answer: { readonly base64: string } | null;
  };
}

/** One replacement, in offsets of the document's text. */
export interface AddressedEdit {
  /** The editor's address of the document. */
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ShownPreview {
  readonly preview: Preview;
  /** The style rules of previews. */
  readonly style: string;
}

export interface ShownWalkPage extends ShownWalk {
  /** The style rules of the page. */
  readonly style: string;
}

export interface FollowedLink {
  /** The editor's address of the document. */
  readonly uri: string;
  readonly part: LinkTarget["part"];
}

export interface TakenOverWord {
  /** The new chapter; undefined where the file could not be read. */
  readonly chapter: { readonly uri: string; readonly title: string; readonly text: string } | undefined;
  readonly problems: readonly Pick<Problem, "severity" | "message" | "span">[];
}
