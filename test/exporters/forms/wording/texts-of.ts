/** Everything that can be read in a file of an export, whatever it is packed in. */
import { strFromU8, unzipSync } from "fflate";
import type { ExportFile } from "../../../../src/exporters/exporter.ts";

/** A workbook is a ZIP file of texts; every other file is text. */
export function textsOf({ content }: Pick<ExportFile, "content">): string {
  if (typeof content === "string") return content;
  const zipped = content[0] === 0x50 && content[1] === 0x4b;
  return zipped
    ? Object.values(unzipSync(content))
        .map((part) => strFromU8(part))
        .join("\n")
    : strFromU8(content);
}
