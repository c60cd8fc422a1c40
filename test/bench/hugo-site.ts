/** The chapters of a library as a website for Hugo, with the plainest pages it can make. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const PAGE = "<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}";
const SETTINGS = `baseURL = "https://example.org/"
disableKinds = ["RSS", "sitemap", "taxonomy", "term"]
[markup.goldmark.renderer]
unsafe = true
`;

/** Writes it into the folder, which is given back. */
export function hugoSite(folder: string, library: ReadonlyMap<string, string>): string {
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [path, text] of library) if (path.endsWith(".md")) write(`content/${path}`, text);
  for (const name of ["single", "list"]) write(`layouts/_default/${name}.html`, PAGE);
  write("config.toml", SETTINGS);
  return folder;
}
