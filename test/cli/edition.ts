/** An export to publish in tests: every file says which one it is, and one file has its name. */
import type { PublishedFolder } from "../../src/exporters/publish.ts";

export type EditionName = "old" | "new";

export function editionNamed(name: EditionName): readonly PublishedFolder[] {
  const pages = Array.from({ length: 20 }, (_, page) => ({ path: `a/page-${String(page)}.html`, content: name }));
  const files = [{ path: "index.html", content: name }, ...pages, { path: `only-${name}.html`, content: name }];
  return [
    { folder: "site", files },
    { folder: "forms/fhir", files },
  ];
}

/** Which edition a folder holds by its files, as paths below it and texts; `nothing` for none, else what is mixed. */
export function editionIn(files: ReadonlyMap<string, string>): EditionName | "nothing" | `a mixture of ${string}` {
  if (files.size === 0) return "nothing";
  for (const name of ["old", "new"] as const) {
    const [{ files: expected } = { files: [] }] = editionNamed(name);
    const whole = expected.length === files.size && expected.every(({ path }) => files.get(path) === name);
    if (whole) return name;
  }
  return `a mixture of ${[...files.keys()].join(", ")}`;
}
