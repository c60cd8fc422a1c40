/** Runs the suites of `test/editor/inside` in a real extension host and brings home what each of their tests said. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "node:util";
import { openBrowser } from "./browser.ts";
import { repository } from "./vscode.ts";
import { startServer } from "./vscode-server.ts";
import { startWeb } from "./vscode-web.ts";

export interface InsideResult {
  /** The whole title, its suites' first. */
  readonly title: string;
  readonly ms: number;
  /** Why it failed; undefined for one that passed. */
  readonly error: string | undefined;
}

/** Which extension host: Node with a server, or a web worker without one. */
export type HostKind = "node" | "web";

/** The longest an extension host may be silent, in milliseconds. */
const LONGEST = 800_000;
/** How long it needs to begin, at most, on a busy machine; in milliseconds. */
const BEGINNING = 150_000;
/** Windows that never begin are rare, so that three in a row tell of something else. */
const TRIES = 3;

/**
 * Opens the library of `folder`, or a copy of it, and runs everything. Rejects where no result comes.
 *
 * A window of VS Code that starts damaged, as `openWindow` tells, never runs the suites; the library is then opened in another.
 */
export async function runInside(kind: HostKind, folder: string): Promise<readonly InsideResult[]> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const results = await ranInside(kind, folder);
    if (results) return results;
  }
  throw new Error(`No extension host began in ${String(TRIES)} windows`);
}

/** Undefined where the suites never begin. */
async function ranInside(kind: HostKind, folder: string): Promise<readonly InsideResult[] | undefined> {
  const copy = mkdtempSync(join(tmpdir(), "practice-guidance-library-"));
  cpSync(folder, copy, { recursive: true });
  const editor = kind === "web" ? await startedWeb(copy) : await startedServer(copy);
  const browser = await openBrowser();
  try {
    const page = await browser.page({ viewport: { width: 1280, height: 800 } });
    let results: readonly InsideResult[] | undefined;
    let begun = false;
    const hasBegun = (): boolean => begun;
    const said: string[] = [];
    const timers: NodeJS.Timeout[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      const begins = setTimeout(() => {
        if (!begun) resolve();
      }, BEGINNING);
      const ends = setTimeout(() => {
        reject(
          new Error(`No result from the extension host\n${said.slice(-30).join("\n")}\n${editor.log().slice(-2000)}`),
        );
      }, LONGEST);
      timers.push(begins, ends);
      page.on("crash", () => {
        reject(new Error("The page crashed"));
      });
      void page.exposeFunction("codeAutomationExit", () => {
        resolve();
      });
      void page.exposeFunction("codeAutomationLog", (_: string, args: readonly unknown[]) => {
        const text = format(...args);
        const [, json] = /\[test-results\] (.*)$/su.exec(text) ?? [];
        begun ||= text.includes("[tests-begun]");
        if (json !== undefined) results = JSON.parse(json) as readonly InsideResult[];
        else said.push(text);
      });
    });
    await page.goto(editor.url);
    await ended.finally(() => {
      timers.forEach(clearTimeout);
    });
    if (!hasBegun()) return undefined;
    if (!results) throw new Error(`The extension host ended without results\n${said.slice(-30).join("\n")}`);
    return results;
  } finally {
    await browser.close();
    await editor.stop();
    rmSync(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function startedWeb(workspace: string): ReturnType<typeof startWeb> {
  return startWeb({ workspace, extension: join(repository, "dist/editor"), tests: "dist/editor-tests/web/index.js" });
}

/** The packed extension is installed; what is loaded for development is the suites alone. */
async function startedServer(workspace: string): ReturnType<typeof startServer> {
  const server = await startServer({ driver: true, vsix: [join(repository, "dist/practice-guidance.vsix")] });
  const uri = (path: string): string => `vscode-remote://${server.authority}${join(repository, path)}`;
  const payload = [
    ["extensionDevelopmentPath", uri("dist/editor-tests/node")],
    ["extensionTestsPath", uri("dist/editor-tests/node/index")],
    ["enableProposedApi", ""],
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return { ...server, url: `${server.url}?${query.toString()}` };
}
