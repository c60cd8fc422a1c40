/** What somebody who walks through a pathway does next, as its page and the editor say it to each other. */
import type { WalkAnswer } from "./walk-through.ts";

export type WalkDone =
  | { readonly do: "enter"; readonly entry: string }
  | { readonly do: "answer"; readonly answer: WalkAnswer }
  | { readonly do: "back" }
  | { readonly do: "restart" };

/** The same as the page says it: a tool's answers are read from its form, and saving is the editor's. */
export type WalkPageAct = WalkDone | { readonly do: "complete"; readonly tool: string } | { readonly do: "save" };
