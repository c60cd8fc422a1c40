/** Makes a file of Office the same byte for byte each time: the day of the library in place of the moment of writing. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Zippable } from "fflate";

/** The earliest moment a ZIP file can name, in this machine's own time as the format asks. */
const MOMENT = new Date(1980, 0, 1);

/** `today` is year-month-day. */
export function steadyZip(bytes: Uint8Array, today: string): Uint8Array {
  const parts = unzipSync(bytes);
  const steady: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name] as Uint8Array;
    steady[name] = [steadyPart(name, part, today), { mtime: MOMENT, level: 6 }];
  }
  return zipSync(steady);
}

function steadyPart(name: string, part: Uint8Array, today: string): Uint8Array {
  if (name === "docProps/core.xml") return dated(part, today);
  return name === "word/document.xml" ? counted(part) : part;
}

/** Bookmarks counted from one again; links inside the document without the chance names that only links out of it need. */
function counted(part: Uint8Array): Uint8Array {
  const numbers = new Map<string, string>();
  const text = strFromU8(part)
    .replace(/(<w:hyperlink\b[^>]*?) r:id="[^"]*"/gu, "$1")
    .replace(/<w:bookmark(?:Start|End)\b[^>]*>/gu, (mark) =>
      mark.replace(/w:id="([^"]*)"/u, (_, id: string) => {
        const number = numbers.get(id) ?? String(numbers.size + 1);
        numbers.set(id, number);
        return `w:id="${number}"`;
      }),
    );
  return strToU8(text);
}

function dated(part: Uint8Array, today: string): Uint8Array {
  const text = strFromU8(part);
  return strToU8(text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${today}T00:00:00Z`));
}
