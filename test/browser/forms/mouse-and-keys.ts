/** Answers a form as somebody would who sees it: where a control is shown, with real clicks and keys. */
import type { GroupQuestion, Question, Tool } from "../../../src/kinds/generated/types.ts";
import type { Answer, Answers } from "../../../src/tools/answers.ts";
import { entriesOf, questionsOf } from "../../exporters/forms/expected.ts";
import type { Page } from "../../host/browser.ts";

/** Where a question stands in the form; `row` in a grid, `group` and `entry` (from 1) in a repeating group. */
export interface Place {
  readonly question: Question;
  readonly row?: string;
  readonly group?: string;
  readonly entry?: number;
}

/** Where the controls of one client stand in its page, as CSS selectors. */
export interface Controls {
  /** What is clicked to choose an answer: a button, a box, or the label that stands for one. */
  choice(place: Place, code: string): string;
  /** The field for words, a number or a day. */
  field(place: Place): string;
  /** What is clicked for another entry of a repeating group, which begins without any. */
  another(group: GroupQuestion): string;
}

/** What is done to a page. Each act says whether the element could be seen. */
export interface Hand {
  click(selector: string): Promise<boolean>;
  write(selector: string, words: string): Promise<boolean>;
}

interface Point {
  readonly x: number;
  readonly y: number;
  /** The type of the field there, where it is one. */
  readonly type?: string;
}

interface PointWindow {
  readonly drawnAnew: () => Promise<void>;
  readonly pointOf: (selector: string) => Promise<Point | undefined>;
  readonly clickOn: (selector: string) => Promise<boolean>;
  readonly writeInto: (selector: string, words: string) => Promise<boolean>;
}

/** With the mouse and the keyboard of a real browser. */
export function mouseAndKeys(page: Page): Hand {
  const click = async (selector: string): Promise<Point | undefined> => {
    const point = await page.evaluate((one) => (globalThis as unknown as PointWindow).pointOf(one), selector);
    if (!point) return undefined;
    await page.mouse.click(point.x, point.y);
    await drawnAnew(page);
    return point;
  };
  return {
    click: async (selector) => (await click(selector)) !== undefined,
    write: async (selector, words) => {
      const point = await click(selector);
      if (!point) return false;
      await page.keyboard.type(point.type === "date" ? monthFirst(words) : words);
      await page.keyboard.press("Tab");
      // The first goes to the field's own calendar.
      if (point.type === "date") await page.keyboard.press("Tab");
      await drawnAnew(page);
      return true;
    },
  };
}

/** A browser's own field for a day takes month, day and year, and goes on to the next of them by itself. */
function monthFirst(day: string): string {
  const [year, month, date] = day.split("-");
  return `${month}${date}${year}`;
}

/** Waits until the page shows what came of what was done. */
async function drawnAnew(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as PointWindow).drawnAnew());
}

/** Through the same elements and from inside the page, which is much faster. */
export function fromInside(page: Page): Hand {
  return {
    click: (selector) => page.evaluate((one) => (globalThis as unknown as PointWindow).clickOn(one), selector),
    write: (selector, words) =>
      page.evaluate(([one, text]) => (globalThis as unknown as PointWindow).writeInto(one, text), [
        selector,
        words,
      ] as const),
  };
}

/** Answers what is shown, and then what is shown only after other answers; what never appears stays unanswered. */
export async function answer(hand: Hand, controls: Controls, tool: Tool, answers: Answers): Promise<void> {
  const questions = questionsOf(tool);
  const give = async (place: Place, given: Answer): Promise<boolean> => {
    const { question } = place;
    if (question.type === "repeating_group") return giveEntries(question, entriesOf(given));
    const chosen = choicesOf(place, given);
    if (!chosen) return typeof given !== "object" && hand.write(controls.field(place), String(given));
    let some = chosen.length === 0;
    for (const [where, code] of chosen) some = (await hand.click(controls.choice(where, code))) || some;
    return some;
  };
  const giveEntries = async (group: GroupQuestion, entries: readonly Answers[]): Promise<boolean> => {
    for (const [index, entry] of entries.entries()) {
      const open = (await hand.click(controls.another(group))) || index > 0;
      if (!open) return false;
      for (const [name, inner] of Object.entries(entry)) {
        const question = group.questions.find(({ id }) => id === name) as Question;
        await give({ question, group: group.id, entry: index + 1 }, inner);
      }
    }
    return true;
  };
  let open = Object.entries(answers);
  for (let before = -1; open.length !== before;) {
    before = open.length;
    const left: typeof open = [];
    for (const [name, given] of open) {
      if (!(await give({ question: questions.get(name) as Question }, given))) left.push([name, given]);
    }
    open = left;
  }
}

/** What is clicked for an answer; undefined where it is written. */
function choicesOf(place: Place, given: Answer): readonly (readonly [Place, string])[] | undefined {
  const { type } = place.question;
  if (type === "matrix") return Object.entries(given).map(([row, code]) => [{ ...place, row }, String(code)]);
  if (type === "multiple_choice") return (given as readonly string[]).map((code) => [place, code]);
  return type === "yes_no_not_known" || type === "single_choice" ? [[place, given as string]] : undefined;
}
