/** Results as annotations on the lines of a GitHub pull request. */
import type { Severity } from "../../document/problem.ts";
import type { Place } from "./place.ts";
import { placesIn } from "./place.ts";
import type { Format } from "./results.ts";

/** GitHub's own words. */
const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", advice: "notice" };

/** One workflow command a line: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
export const github: Format = (results) => {
  const placeOf = placesIn(results);
  return results.problems
    .map(({ code, severity, uri, span, message }) => {
      const properties = Object.entries({ ...whereOf(placeOf(uri, span)), title: code });
      const list = properties.map(([name, value]) => `${name}=${property(value)}`).join(",");
      return `::${COMMANDS[severity]} ${list}::${data(message)}\n`;
    })
    .join("");
};

/** GitHub wants an end column only where a problem ends on the line it begins on. */
function whereOf({ file, range }: Place): Readonly<Record<string, string>> {
  if (!range) return { file };
  const { start, end } = range;
  const lines = { file, line: String(start.line), endLine: String(end.line) };
  if (start.line !== end.line) return lines;
  return { ...lines, col: String(start.column), endColumn: String(end.column) };
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
