/** What a version says differently, paragraph by paragraph, read from the two pages as readers saw them. */
import { diffArrays } from "diff";

export interface Difference {
  /** The paragraph before; undefined where one was added. */
  readonly before: string | undefined;
  /** The paragraph after; undefined where one was taken out. */
  readonly after: string | undefined;
}

/** The main part of two pages; both are our own well-formed HTML. */
export function differencesBetween(before: string, after: string): readonly Difference[] {
  const differences: Difference[] = [];
  let taken: string[] = [];
  for (const { value, added, removed } of diffArrays(paragraphsIn(before), paragraphsIn(after))) {
    if (removed) {
      taken = value;
      continue;
    }
    const put = added ? value : [];
    for (let place = 0; place < Math.max(taken.length, put.length); place++)
      differences.push({ before: taken[place], after: put[place] });
    taken = [];
  }
  for (const paragraph of taken) differences.push({ before: paragraph, after: undefined });
  return differences;
}

const PARAGRAPH_ENDS = /<\/(?:p|li|h[1-6]|dt|dd|td|th|caption|legend|label|summary)>|<(?:ul|ol|dl|table)\b[^>]*>/gu;

/** Pictures say what the list says; the line on a document's standing and the list of contents change by themselves. */
const LEFT_OUT = /<(svg|nav)\b[\s\S]*?<\/\1>|<p class="pg-status">[\s\S]*?<\/p>/gu;

function paragraphsIn(html: string): string[] {
  return html
    .replace(LEFT_OUT, "")
    .split(PARAGRAPH_ENDS)
    .map((part) =>
      part
        .replace(/<[^>]*>/gu, " ")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&")
        .replace(/\s+/gu, " ")
        .replace(/ (?=[.,;:!?])/gu, "")
        .trim(),
    )
    .filter((part) => part !== "");
}
