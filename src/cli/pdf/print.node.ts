/**
 * Prints pages as PDFs with a browser of this machine, one page after another, each time with an empty profile.
 *
 * The browser keeps its sandbox unless whoever runs the program says otherwise, and can reach no network: no name of any server is
 * looked up for it. Everything it reads and writes is in one folder that only this user can open and that is removed afterwards.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../../corpus/usage-error.ts";
import type { PrintOptions, Printed } from "../world.ts";
import { findBrowser } from "./find-browser.node.ts";
import { datedPdf, isTagged } from "./pdf-bytes.ts";
import { NOT_TAGGED, NO_BROWSER, NO_SANDBOX, STOPPED } from "./unprinted.ts";

const QUIET = [
  "--headless",
  "--disable-gpu",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-extensions",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--no-pings",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--no-pdf-header-footer",
  "--generate-pdf-document-outline",
];

/** Milliseconds that one page may take. */
const LONGEST = 60_000;

/** A PDF for each of the pages, which are whole HTML files, or for none. A `UsageError` where `browser` names no file. */
export async function printPages(pages: readonly string[], options: PrintOptions): Promise<Printed> {
  if (options.browser !== undefined && !existsSync(options.browser)) {
    throw new UsageError(`There is no program ${options.browser}. Name the program file of Chrome, Edge or Chromium.`);
  }
  const browser = options.browser ?? findBrowser(process.env);
  if (browser === undefined) return { unprinted: NO_BROWSER };
  const folder = await mkdtemp(join(tmpdir(), "practice-guidance-pdf-"));
  try {
    const pdfs: Uint8Array[] = [];
    for (const page of pages) {
      const printed = await printPage(page, browser, folder, options);
      if (typeof printed === "string") return { unprinted: printed };
      pdfs.push(datedPdf(printed, options.today));
    }
    return { pdfs };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** The PDF, or why there is none. */
async function printPage(
  page: string,
  browser: string,
  folder: string,
  { sandbox }: PrintOptions,
): Promise<Uint8Array | string> {
  const [source, target, profile] = ["form.html", "form.pdf", "profile"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(source, page);
  await rm(target, { force: true });
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  const { code, said } = await ended(browser, [
    ...QUIET,
    ...(sandbox ? [] : ["--no-sandbox"]),
    `--user-data-dir=${profile}`,
    `--print-to-pdf=${target}`,
    pathToFileURL(source).href,
  ]);
  if (!existsSync(target)) {
    return /no-sandbox|usable sandbox|SUID sandbox|namespace sandbox/iu.test(said)
      ? NO_SANDBOX
      : STOPPED(browser, code);
  }
  const pdf = new Uint8Array(await readFile(target));
  return isTagged(pdf) ? pdf : NOT_TAGGED(browser);
}

/** How the browser ended; it is ended from here where it takes too long. */
function ended(
  browser: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((done, failed) => {
    const child = spawn(browser, args, { stdio: ["ignore", "ignore", "pipe"], timeout: LONGEST, windowsHide: true });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (part: string) => (said += part));
    child.on("error", (fault: NodeJS.ErrnoException) => {
      failed(new UsageError(`The browser ${browser} could not be started: ${fault.message}.`, { cause: fault }));
    });
    child.on("close", (code) => {
      done({ code, said });
    });
  });
}
