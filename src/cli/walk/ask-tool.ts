/** Asks the questions of a tool one after another. */
import type { Tool } from "../../kinds/generated/types.ts";
import { nameOf, nextToolQuestion, withAnswer } from "../../pathways/tool-questions.ts";
import type { ToolQuestion } from "../../pathways/tool-questions.ts";
import type { Answers } from "../../tools/answers.ts";
import type { Command, Dialogue } from "./dialogue.ts";
import type { WalkWords } from "./walk-words.ts";

/** The answers, or a command that was given instead of one; going back inside a tool goes back one question. */
export async function askTool(
  dialogue: Dialogue,
  tool: Tool,
  words: WalkWords,
): Promise<{ readonly answers: Answers } | Command> {
  dialogue.say(words.tool(tool));
  let history: readonly { readonly answers: Answers; readonly seen: ReadonlySet<string> }[] = [];
  let now: (typeof history)[number] = { answers: {}, seen: new Set() };
  for (;;) {
    const asked = nextToolQuestion(tool, now.answers, now.seen);
    if (!asked) {
      dialogue.say(words.result(tool, now.answers));
      return { answers: now.answers };
    }
    const reply = await answerTo(dialogue, asked);
    if (typeof reply === "object" && "command" in reply) {
      const before = history.at(-1);
      if (reply.command !== "back" || !before) return reply;
      now = before;
      history = history.slice(0, -1);
      continue;
    }
    history = [...history, now];
    now = {
      answers: reply === undefined ? now.answers : withAnswer(now.answers, asked, reply),
      seen: new Set([...now.seen, nameOf(asked)]),
    };
  }
}

async function answerTo(
  dialogue: Dialogue,
  { question, row, options, several }: ToolQuestion,
): Promise<string | number | readonly string[] | Command | undefined> {
  const label = row === undefined ? question.label : `${question.label} ${row.label}`;
  if (options.length > 0) return dialogue.choose(label, options, { several, mayBeLeft: true });
  const reply = await dialogue.choose(label, [], { mayBeLeft: true, typed: question.type === "number" ? NUMBER : DAY });
  return question.type === "number" && typeof reply === "string" ? Number(reply) : reply;
}

const NUMBER = { says: "a whole number", pattern: /^\d+$/u } as const;
const DAY = { says: "a day such as 2026-11-02", pattern: /^\d{4}-\d{2}-\d{2}$/u } as const;
