/** The last lines of a report, in words. */
import { counted } from "../counted.ts";
import { dayInWords } from "../day-in-words.ts";
import type { Ink } from "./ink.ts";
import type { Results } from "./results.ts";
import { tally, tallyWords } from "./tally.ts";

/** How many problems in how many documents, as on which day, and what to do next. */
export function summary({ problems, hidden, corpus, today, folder }: Results, ink: Ink): readonly string[] {
  const read = `${counted(corpus.size, "document")} read as on ${dayInWords(today)}.`;
  const known = hidden > 0 ? [`${counted(hidden, "problem")} of the baseline not shown.`] : [];
  if (problems.length === 0) return [ink.bold(`No problems. ${read}`), ...known];
  const files = new Set(problems.map(({ uri }) => uri)).size;
  const [first] = problems;
  const mendable = problems.filter(({ fixes = [] }) => fixes.some(({ safe }) => safe)).length;
  return [
    ink.bold(`${tallyWords(tally(problems))} in ${counted(files, "file")}. ${read}`),
    ...(mendable > 0
      ? [`To mend ${counted(mendable, "problem")} without reading:  practice-guidance fix ${folder}`]
      : []),
    `To read why a rule is there:  practice-guidance explain ${first?.code ?? ""}`,
    ...known,
  ];
}
