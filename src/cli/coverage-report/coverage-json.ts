/** A coverage report for other programs. */
import type { Coverage, CoverageCell, FrameworkCoverage } from "../../corpus/coverage.ts";
import { fileIn } from "../formats/place.ts";

/** Files are named from where the command was run; every item has every column. */
export function coverageJson(folder: string, { today, frameworks }: Coverage): string {
  return `${JSON.stringify({ today, library: folder, frameworks: frameworks.map(plainFramework) }, undefined, 2)}\n`;

  function plainFramework({ id, title, uri, counts, items }: FrameworkCoverage): object {
    return {
      id,
      title,
      file: fileIn(folder, uri),
      counts,
      items: items.map(({ id: item, number, title: words, state, notHere, cells }) => ({
        id: item,
        number,
        title: words,
        state,
        reason: notHere,
        answers: Object.fromEntries(cells.map((cell) => [cell.column, plainAnswers(cell)])),
      })),
    };
  }

  function plainAnswers({ answers }: CoverageCell): readonly object[] {
    return answers.map(({ id, title, kind, status, tier, how, uri }) => {
      return { id, title, kind, status, tier, how, file: fileIn(folder, uri) };
    });
  }
}
