/** Brings in the frozen copies of approved documents, `editions/<id>/<version>.md`, which are no part of the library itself. */
import { decode } from "../document/decode.ts";
import type { Source } from "../document/source.ts";
import { languageOf } from "../document/source.ts";
import type { Host } from "./host.ts";
import { isUnreachable } from "./host.ts";

const FOLDER = "editions";

/** In order of their paths. A file that cannot be read is left out: a website never waits for what no longer holds. */
export async function loadEditions(host: Host): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const id of await namesIn(host, FOLDER, "folder")) {
    for (const name of await namesIn(host, `${FOLDER}/${id}`, "file")) {
      const path = `${FOLDER}/${id}/${name}`;
      const language = languageOf(path);
      const bytes = language ? await host.read(path) : undefined;
      if (!language || bytes === undefined || isUnreachable(bytes)) continue;
      const decoded = decode(path, language, bytes);
      if (!("problem" in decoded)) sources.push(decoded.source);
    }
  }
  return sources;
}

async function namesIn(host: Host, folder: string, type: "file" | "folder"): Promise<readonly string[]> {
  const listed = await host.list(folder);
  if (isUnreachable(listed)) return [];
  const names = listed.filter((entry) => entry.type === type && !entry.name.startsWith("."));
  return names.map(({ name }) => name).sort();
}
