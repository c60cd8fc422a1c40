/** Looks through the parts of a Word file for what the text alone does not show; nothing of it is opened, run or fetched. */
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { WordCode } from "./word-problem.ts";

/** In bytes: the most that is unpacked of any file. */
const MOST = 100_000_000;

/** What the file holds that its text will not. The code alone where it cannot be read at all. */
export function packageLosses(bytes: Uint8Array): readonly WordCode[] | "word-not-readable" | "word-too-large" {
  let unpacked = 0;
  const names: string[] = [];
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        return unpacked < MOST && /^word\/(?:document\.xml|settings\.xml|_rels\/[^/]+\.rels)$/u.test(name);
      },
    });
    if (unpacked >= MOST) return "word-too-large";
    const main = parts["word/document.xml"];
    if (!main) return "word-not-readable";
    const rels = Object.keys(parts).filter((name) => name.endsWith(".rels"));
    return found(
      names,
      elementsOf(main),
      rels.flatMap((name) => targetsOf(parts[name])),
    );
  } catch {
    // A file that is no ZIP, is cut short, or is not well-formed: the author's to mend, like any other.
    return "word-not-readable";
  }
}

function found(
  names: readonly string[],
  elements: ReadonlyMap<string, number>,
  outside: readonly string[],
): readonly WordCode[] {
  const has = (...some: readonly string[]): boolean => some.some((name) => elements.has(name));
  const holds = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const codes: readonly (readonly [WordCode, boolean])[] = [
    ["word-tracked-changes", has("ins", "del", "moveFrom", "moveTo")],
    ["word-comments", has("commentReference")],
    ["word-header-footer", holds(/^word\/(?:header|footer)\d*\.xml$/u)],
    ["word-text-box", has("txbxContent", "wsp", "wgp")],
    ["word-formula", has("oMath")],
    ["word-embedded", holds(/^word\/embeddings\//u) || has("object", "altChunk")],
    ["word-form-field", has("ffData", "checkBox", "dropDownList", "comboBox", "checkbox")],
    ["word-macros", holds(/(?:vbaProject\.bin|vbaData\.xml|activeX\/)/iu)],
    ["word-outside", outside.some((type) => type !== "hyperlink")],
  ];
  return codes.flatMap(([code, there]) => (there ? [code] : []));
}

/** How often each element occurs, by its name without the prefix. */
function elementsOf(part: Uint8Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  eachElement(part, (name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  return counts;
}

/** The sorts of things outside the file that it refers to. */
function targetsOf(part: Uint8Array | undefined): readonly string[] {
  const types: string[] = [];
  if (!part) return types;
  eachElement(part, (name, attributes) => {
    if (name !== "Relationship" || attributes["TargetMode"] !== "External") return;
    types.push(attributes["Type"]?.split("/").at(-1) ?? "");
  });
  return types;
}

function eachElement(
  part: Uint8Array,
  seen: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => seen(name.slice(name.indexOf(":") + 1), attributes));
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.write(strFromU8(part)).close();
}
