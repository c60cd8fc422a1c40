/** A website in a folder of its own, on a disk and on this machine's own address, with a harmless page to leave to. */
import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import type { Tier } from "../../../src/corpus/facts.ts";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { sampleSite } from "../../exporters/site/sample.ts";

export interface ServedSite {
  /** The pages, in order of their paths. */
  readonly pages: readonly string[];
  /** Of pages made alike, such as those of single steps, only the first few of a folder. */
  readonly templates: readonly string[];
  /** The address of a page, served below a folder. */
  readonly address: (page: string) => string;
  /** The address of a page on the disk. */
  readonly file: (page: string) => string;
  /** Where “Leave this site” leads. */
  readonly elsewhere: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** Where the sample library's pages leave to; no test goes there. */
const HARMLESS = "https://www.bbc.co.uk/weather";

/** The sample library's website for readers of a tier. */
export async function serveSample(tier: Tier): Promise<ServedSite> {
  return serve(await sampleSite(tier));
}

/** A website that was made. */
export async function serve({ files: made }: Exported): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), "website-"));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === "/elsewhere") {
      response.setHeader("content-type", "text/html");
      // Late enough that what the left page looks like meanwhile can be seen.
      setTimeout(() => response.end("<!doctype html><title>Weather</title><p>Sunny"), 300);
      return;
    }
    const path = normalize(join(folder, pathname.replace(/^\/some\/folder/u, "")));
    response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
    createReadStream(path)
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  const origin = await listening(server);
  const elsewhere = `${origin}/elsewhere`;
  for (const { path, content } of made) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const page = path.endsWith(".html") ? String(content).replaceAll(HARMLESS, elsewhere) : content;
    await writeFile(join(folder, path), page);
  }
  const pages = made.map(({ path }) => path).filter((path) => path.endsWith(".html"));
  return {
    pages,
    templates: fewOfEach(pages),
    address: (page) => `${origin}/some/folder/${page}`,
    file: (page) => pathToFileURL(join(folder, page)).href,
    elsewhere,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true });
    },
  };
}

/** At most this many of the pages of one folder. */
const FEW = 12;

function fewOfEach(pages: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return pages.filter((path) => {
    const step = /^pathways\/[^/]+\//u.test(path);
    const folder = step ? "steps" : path.slice(0, path.lastIndexOf("/") + 1);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
    return (counts.get(folder) ?? 0) <= (folder === "scenarios/" || step ? FEW : pages.length);
  });
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
