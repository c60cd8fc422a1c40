/** The list of everything an export holds, with a fingerprint of each file, so that anybody can prove nothing was changed. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Tier } from "../../corpus/facts.ts";
import type { ExportFile } from "../exporter.ts";

export interface ManifestWords {
  /** The id of the library. */
  readonly library: string | undefined;
  readonly tier: Tier;
  /** The day by which dates were judged. */
  readonly today: string;
}

/** `manifest.json` for these files, which it does not name itself. */
export function manifestOf(files: readonly ExportFile[], { library, tier, today }: ManifestWords): ExportFile {
  const listed = files.map(({ path, content }) => {
    const bytes = bytesOf(content);
    return { path, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
  });
  const manifest = { format: 1, library: library ?? null, tier, today, files: listed };
  return { path: "manifest.json", content: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** The first sixteen hexadecimal digits of a text's fingerprint, for names that change with their content. */
export function fingerprint(content: string): string {
  return bytesToHex(sha256(utf8ToBytes(content))).slice(0, 16);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? utf8ToBytes(content) : content;
}
