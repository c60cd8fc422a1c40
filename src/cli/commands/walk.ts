/** `walk`: goes through a pathway step by step with invented answers. */
import { documentsOf } from "../../pathways/documents.ts";
import { answered, beginWalk, stepBack, walkCase, waysInto } from "../../pathways/walk-through.ts";
import type { WalkThrough } from "../../pathways/walk-through.ts";
import type { WalkView } from "../../pathways/walk-view.ts";
import { walkView, wayTo } from "../../pathways/walk-view.ts";
import { nearest } from "../../conditions/nearest.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { openLibrary } from "../open-library.ts";
import { UsageError } from "../../corpus/usage-error.ts";
import { styleOf } from "../style.ts";
import { askTool } from "../walk/ask-tool.ts";
import { dialogueOn } from "../walk/dialogue.ts";
import { saveWalk } from "../walk/save-walk.ts";
import { walkWords } from "../walk/walk-words.ts";
import type { World } from "../world.ts";

export interface WalkOptions {
  /** The library's folder. */
  readonly in?: string;
  /** The id of a way in. */
  readonly entry?: string;
  readonly today?: string;
}

/** Ends when nothing more is asked, when the user leaves, or when there is nothing more to read. */
export async function walkPathway(world: World, id: string, options: WalkOptions): Promise<ExitCode> {
  const library = await openLibrary(world, options.in, options.today);
  const { corpus } = library.checked;
  const documents = documentsOf(corpus);
  const pathway = documents.pathway(id);
  if (!pathway) {
    const known = corpus.ofKind("pathway").flatMap((one) => one.id ?? []);
    const like = nearest(id, known);
    throw new UsageError(`There is no sound pathway ${id}.${like === undefined ? "" : ` Did you mean ${like}?`}`);
  }
  const dialogue = dialogueOn(world);
  const words = walkWords(corpus, documents, styleOf(world));
  try {
    dialogue.say(words.head(pathway));
    const entries = waysInto(pathway).map(({ id: code, title }) => ({ code, label: title }));
    const entry = options.entry ?? (await dialogue.choose("How does the case come in?", entries, {}));
    if (typeof entry !== "string" || !entries.some(({ code }) => code === entry)) {
      if (typeof entry === "string") throw new UsageError(`${pathway.title} has no way in ${entry}.`);
      return exitCode.clean;
    }
    await follow(beginWalk(id, entry));
    return exitCode.clean;
  } finally {
    dialogue.close();
  }

  async function follow(start: WalkThrough): Promise<void> {
    let through = start;
    let shown = new Set<string>();
    for (;;) {
      const view = walkView(documents, through);
      dialogue.say(words.steps(view.steps.filter(({ key }) => !shown.has(key))));
      shown = new Set(view.steps.map(({ key }) => key));
      const asked = await nextAnswer(through, view);
      if (asked === "leave") return;
      if (asked === "save") await saveWalk(world, library, dialogue, walkCase(through));
      else if (asked !== "again") {
        if (asked.answers.length <= through.answers.length) shown = new Set();
        through = asked;
      }
    }
  }

  /** The walk-through with one answer more or fewer; or what else the user wants. */
  async function nextAnswer(through: WalkThrough, view: WalkView): Promise<WalkThrough | "leave" | "save" | "again"> {
    const { question } = view;
    if (!question) dialogue.say(words.end(view));
    const reply = question
      ? question.type === "tool"
        ? await askTool(dialogue, question.tool, words)
        : await dialogue.choose(words.question(question), question.answers, { cautious: question.cautious })
      : await dialogue.choose("What now?", [], {});
    if (typeof reply === "string" && question?.type === "fact") {
      return answered(through, { type: "fact", key: question.key, code: reply });
    }
    if (typeof reply === "object" && "answers" in reply && question?.type === "tool") {
      return answered(through, { type: "tool", tool: question.tool.id, answers: reply.answers });
    }
    switch (typeof reply === "object" && "command" in reply ? reply.command : undefined) {
      case "back":
        return stepBack(through);
      case "restart":
        return beginWalk(through.pathway, through.entry);
      case "why":
        dialogue.say(words.why(question?.at ?? view.ends.at(-1)?.taken.key, (key) => wayTo(documents, through, key)));
        return "again";
      case "where":
        dialogue.say(words.where(view));
        return "again";
      case "save":
        return "save";
      default:
        return "leave";
    }
  }
}
