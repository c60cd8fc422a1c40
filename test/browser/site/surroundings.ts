/** Which pages of a website show every element in all its surroundings, so that a test need not look at hundreds made alike. */
import type { Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { ExportFile } from "../../../src/exporters/exporter.ts";

/** The paths of as few pages as are needed, those of `first` before all others. */
export function telling(files: readonly ExportFile[], first: readonly string[] = []): readonly string[] {
  const pages = new Map(
    files.filter(({ path }) => path.endsWith(".html")).map(({ path, content }) => [path, placesIn(String(content))]),
  );
  const left = new Set([...pages.values()].flatMap((places) => [...places]));
  const chosen: string[] = [];
  const take = (path: string): void => {
    chosen.push(path);
    for (const place of pages.get(path) ?? []) left.delete(place);
  };
  first.forEach(take);
  while (left.size > 0) {
    const counted = [...pages].map(([path, places]) => ({
      path,
      news: [...places].filter((one) => left.has(one)).length,
    }));
    take(counted.reduce((best, one) => (one.news > best.news ? one : best)).path);
  }
  return chosen;
}

/** Every element by its name, role and classes, below the two around it. What is inside a drawing is the drawing's own. */
function placesIn(html: string): ReadonlySet<string> {
  const places = new Set<string>();
  const go = (node: Root | RootContent, around: readonly string[]): void => {
    if (!("children" in node)) return;
    if (node.type !== "element") {
      for (const child of node.children) go(child, around);
      return;
    }
    const { role = "", className = [] } = node.properties;
    const inner = [...around, [node.tagName, role, className].join(" ")].slice(-3);
    places.add(inner.join(" > "));
    if (node.tagName !== "svg") for (const child of node.children) go(child, inner);
  };
  go(fromHtml(html), []);
  return places;
}
