/** What the page of a walk-through and the editor say to each other. */
import type { WalkPageAct } from "../pathways/walk-act.ts";
import type { TriedTool } from "../language/preview/shown.ts";
import type { InventedAnswers, PreviewState } from "./preview-message.ts";

/** From the editor to the page. */
export type ToWalk =
  | {
      readonly type: "show";
      /** The document's address, kept so that the page can be made again after the editor restarts; no answer is. */
      readonly uri: string;
      readonly main: string;
      readonly style: string;
      /** Whether something was answered, so that what is asked next takes the focus. */
      readonly moved: boolean;
    }
  /** There is nothing to walk through, for the reason given. */
  | { readonly type: "nothing"; readonly uri: string; readonly words: string }
  /** What the answers sent last come to. */
  | { readonly type: "tried"; readonly tried: TriedTool };

/** From the page to the editor. */
export type FromWalk =
  /** The page listens. */
  | { readonly type: "ready" }
  /** Something was done; a tool is handed in with its answers. */
  | { readonly type: "act"; readonly act: WalkPageAct; readonly answers: InventedAnswers }
  /** The tool's answers so far. */
  | { readonly type: "try"; readonly answers: InventedAnswers }
  /** The reader wants to read a step in its file. */
  | { readonly type: "step"; readonly key: string };

export type WalkState = PreviewState;
