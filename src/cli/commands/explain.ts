/** `explain`: says why a rule is there, what to do about its problems, and shows it at work. */
import { rulePage } from "../../rules/rule-page.ts";
import { wordsOfCode } from "../codes.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import type { Ink } from "../formats/ink.ts";
import { inkFor } from "../formats/ink.ts";
import { wrap } from "../formats/wrap.ts";
import { styleOf } from "../style.ts";
import type { World } from "../world.ts";

export function explain(world: World, code: string): ExitCode {
  const { colour, columns } = styleOf(world);
  world.stdout.write(asText(rulePage(wordsOfCode(code)), inkFor(colour), Math.max(40, Math.min(columns, 100))));
  return exitCode.clean;
}

/** A page of Markdown as a terminal shows it: paragraphs wrapped, examples set in, emphasis bold. */
function asText(page: string, ink: Ink, columns: number): string {
  let fence = "";
  const lines = page
    .trimEnd()
    .split("\n")
    .flatMap((line): readonly string[] => {
      const mark = /^(`{3,})/u.exec(line)?.[1] ?? "";
      if (fence !== "") {
        if (mark === fence) fence = "";
        return mark === "" || fence !== "" ? [`    ${line}`.trimEnd()] : [];
      }
      if (mark !== "") {
        fence = mark;
        return [];
      }
      if (line.startsWith("#")) return [ink.bold(line.replace(/^#+ /u, ""))];
      if (line === "") return [""];
      return wrap(line, columns).map((part) =>
        part.replace(/\*\*(.+?)\*\*/gu, (_whole, words: string) => ink.bold(words)),
      );
    });
  return `${lines.join("\n")}\n`;
}
