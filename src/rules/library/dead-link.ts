/** Reports a link to a file that is not in the library. */
import { nearest } from "../../conditions/nearest.ts";
import type { View } from "../../corpus/view.ts";
import { languageOf } from "../../document/source.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";

export const deadLink: LibraryRule = {
  id: "dead-link",
  scope: "library",
  severity: "error",
  kinds: "all",
  says: "This link leads to a file that is not in the library.",
  why: "On the website the reader would come to a page that does not exist.",
  todo: "Correct the address; a link of the form `ref:` and an id goes on working when files are moved.",
  source: "Rule G15 of the catalogue: links resolve",
  examples: {
    bad: [
      {
        title: "A file with a mistake in its name, and one without its ending.",
        kind: "guidance",
        text: "---\nRead [first contact](⟦chapters/frist-contact.md⟧) and [its tool](⟦tools/checklist⟧).\n",
      },
      {
        title: "A link whose words are the right name.",
        kind: "guidance",
        text: "---\n[chapters/first-contact.md][1]\n\n[1]: ⟦chapters/second-contact.md⟧\n",
      },
    ],
    good: [
      {
        kind: "guidance",
        text: "---\nRead [a dead link](chapters/first-contact.md), [the law](https://www.example.org/law.md) or [call](tel:999).\n",
      },
      {
        title: "A picture and a leaflet, which are files but not documents of the library.",
        kind: "guidance",
        text: "---\n![Leaflet](leaflet.png) as a [page](chapters/first-contact.md) or a [leaflet to print](leaflet.pdf)\n",
      },
    ],
  },
  *check({ uri, references }, view): Iterable<RuleProblem> {
    for (const { key, by, span } of references) {
      if (by !== "link") continue;
      const [file = ""] = key.split("#");
      if (!mayBeDocument(file) || view.names(file).length > 0) continue;
      const path = file.slice("file:".length);
      const what = `There is no file “${path}” in the library, so on the website this link would lead nowhere.`;
      const meant = meantFile(path, view);
      if (meant === undefined) {
        yield { span, message: `${what} Correct the address, or write “ref:” and the document's id instead of it.` };
        continue;
      }
      const anchor = key.slice(file.length + 1);
      const isPlain = encodeURIComponent(anchor) === anchor;
      const end = span.end - (key.length - file.length);
      const edits = [{ uri, span: { start: span.start, end }, text: relative(uri, meant) }];
      const fix = { title: `Link to “${meant}”`, safe: meant.startsWith(`${path}.`), edits };
      yield { span, message: `${what} Did you mean “${meant}”?`, ...(isPlain ? { fixes: [fix] } : {}) };
    }
  },
};

/** The file that was probably meant: one without its ending, one that was moved, or one with a slip of the pen. */
function meantFile(path: string, view: View): string | undefined {
  const ended = [".md", ".yaml"].map((ending) => path + ending);
  const unended = languageOf(path) ? undefined : ended.find((one) => view.names(`file:${one}`).length > 0);
  if (unended !== undefined) return unended;
  const files = view.keysOf(["file"]).map((key) => key.slice("file:".length));
  const { folder, name } = partsOf(path);
  const moved = files.filter((file) => partsOf(file).name === name);
  if (moved.length === 1) return moved[0];
  const beside = files.filter((file) => partsOf(file).folder === folder).map((file) => partsOf(file).name);
  const meant = nearest(name, beside);
  return meant === undefined ? undefined : folder + meant;
}

function partsOf(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf("/") + 1;
  return { folder: path.slice(0, slash), name: path.slice(slash) };
}

/** The address of a file from the folder of another. */
function relative(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].map(encodeURIComponent).join("/");
}

/** Pictures and other files are not documents of the library and cannot be looked for in it. */
function mayBeDocument(file: string): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return languageOf(name) !== undefined || !/\.[a-z0-9]{1,5}$/iu.test(name);
}
