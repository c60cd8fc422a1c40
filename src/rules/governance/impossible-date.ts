/** Reports days that do not exist or cannot be in the order they are given. */
import { dayNumber } from "../../conditions/day.ts";
import type { View } from "../../corpus/view.ts";
import { textAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import { dayMeant } from "../text/day-words.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface WrittenDay {
  readonly text: string;
  readonly span: Span;
  /** Whether it tells of something that has happened. */
  readonly happened: boolean;
  /** The day it may not come before, and what happened then. */
  readonly after: { readonly text: string; readonly what: string } | undefined;
}

export const impossibleDate: LibraryRule<readonly WrittenDay[]> = {
  id: "impossible-date",
  scope: "library",
  severity: "error",
  kinds: "all",
  says: "A day does not exist, lies in the future although it tells of the past, or comes before what it follows.",
  why: "Reviews would never fall due, and nobody could tell what was in force when something happened.",
  todo: "Correct the day; write it year-month-day, as in 2026-11-02.",
  source: "G11",
  examples: {
    bad: [
      { title: "A year of five digits.", kind: "guidance", text: "review: { due: ⟦20226-04-01⟧ }\n---\nText.\n" },
      {
        title: "A day that no year has, and one written in words.",
        kind: "guidance",
        text: "effective: ⟦2026-02-30⟧\nreview: { due: ⟦1 April 2027⟧ }\n---\nText.\n",
      },
      {
        title: "A check that is still to come, in a list called up to date.",
        kind: "directory",
        text: "title: Up to date\ncontacts:\n  - { id: line, title: Line, type: service, checked: ⟦2027-01-01⟧ }\n",
      },
      {
        title: "A review due before it comes into force, and a law that ends before it begins.",
        kind: "sources",
        text: `effective: 2027-06-01
review: { due: ⟦2027-04-01⟧ }
entries:
  - id: short-act
    title: Short Act
    type: act
    publisher: Parliament
    edition: "2026"
    in_force_from: 2026-06-01
    in_force_until: ⟦2026-05-01⟧
    jurisdiction: [england]
    confirmation: { state: to_confirm }
`,
      },
    ],
    good: [
      { kind: "guidance", text: "effective: 2026-11-02\nreview: { due: 2027-02-28, last: 2026-11-02 }\n---\nText.\n" },
      {
        title: "A title with a day that does not exist.",
        kind: "guidance",
        text: "title: Plan for 31 June 20226\n---\nText.\n",
      },
    ],
  },
  gather: writtenDays,
  *check({ uri }, view, days): Iterable<RuleProblem> {
    for (const day of days) {
      const { text, span } = day;
      if (dayNumber(text) === undefined) {
        const meant = dayMeant(text);
        const isWritten = /^\d{4}-\d{2}-\d{2}$/u.test(text);
        const fault = isWritten ? `There is no day ${text}` : `“${text}” is not a day as the library writes it`;
        const what = `${fault}, so it would never come.`;
        if (meant === undefined)
          yield { span, message: `${what} ${isWritten ? "Correct it." : "Write year-month-day, as in 2026-11-02."}` };
        else {
          const fix = { title: `Write ${meant}`, safe: true, edits: [{ uri, span, text: meant }] };
          yield { span, message: `${what} Write ${meant}.`, fixes: [fix] };
        }
        continue;
      }
      const message = misplaced(day, view);
      if (message) yield { span, message };
    }
  },
};

function misplaced({ text, happened, after }: WrittenDay, { today }: View): string | undefined {
  if (happened && text > today) {
    return `${text} is still to come (today is ${today}), but this tells of something that has been done. Correct the day.`;
  }
  if (Number(text.slice(0, 4)) > Number(today.slice(0, 4)) + FAR_YEARS) {
    return `${text} is more than ${FAR_YEARS} years ahead, so it is probably a slip and nobody would be reminded. Correct the year.`;
  }
  if (after && dayNumber(after.text) !== undefined && text < after.text) {
    return `${text} is before ${after.text}, ${after.what}, so one of the two days is wrong. Correct it.`;
  }
  return undefined;
}

const FAR_YEARS = 30;

/** Days of something done, by the field that holds them and the one around it. */
const HAPPENED = new Set(["approval.date", "adoption.date", "review.last", "confirmation.on", ".checked"]);

/** What a day may not come before, by its field: the field of the other day, and what that is. */
const FOLLOWS: Readonly<Record<string, readonly (readonly [path: readonly string[], what: string])[]>> = {
  "review.due": [
    [["review", "last"], "when it was last reviewed"],
    [["approval", "date"], "when it was approved"],
    [["effective"], "when it comes into force"],
  ],
  ".in_force_until": [[["in_force_from"], "when it came into force"]],
};

function writtenDays({ fields, document }: Page): readonly WrittenDay[] {
  return fields.flatMap(({ node, schema, key = "", around }) => {
    if (!schema["x-date"] || typeof node.value !== "string") return [];
    const inner = around.at(-1)?.node;
    const parent = around.at(-2)?.node.entries.find((entry) => entry.value === inner)?.key ?? "";
    const name = `${parent}.${key}`;
    const first = (FOLLOWS[name] ?? FOLLOWS[`.${key}`] ?? []).flatMap(([path, what]) => {
      const [field = "", inside] = path;
      const around =
        inside === undefined ? (parent === "review" ? document.data : inner) : entryMap(document.data, field);
      const text = textAt(around, inside ?? field);
      return text === undefined ? [] : [{ text, what }];
    });
    const latest = first.sort((a, b) => (a.text < b.text ? 1 : -1))[0];
    const happened = HAPPENED.has(name) || HAPPENED.has(`.${key}`);
    return [{ text: node.value, span: node.span, happened, after: latest }];
  });
}

function entryMap(data: Page["document"]["data"], field: string) {
  return data.entries.find(({ key }) => key === field)?.value;
}
