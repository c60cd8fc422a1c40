/** VS Code with no server behind it, as on vscode.dev: extensions run in a web worker and files are in memory. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import type { RunningEditor } from "./vscode.ts";
import { linkLibraries, repository, userSettings, vscodeFolder } from "./vscode.ts";

export interface WebOptions {
  /** The folder whose files the editor has in memory. */
  readonly workspace: string;
  /** The extension's folder. */
  readonly extension: string;
  /** A script below the repository that runs tests inside the extension host. */
  readonly tests?: string;
}

/** VS Code runs tests only where they lie below the extension that is developed. */
const SUITES = "/extension/suites/";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".html": "text/html",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".ttf": "font/ttf",
};

/** Starts it on a free port of this machine. */
export async function startWeb({ workspace, extension, tests }: WebOptions): Promise<RunningEditor> {
  linkLibraries();
  const folders: Readonly<Record<string, string>> = {
    "/build/": vscodeFolder,
    "/memfs/": join(repository, "test/host/memfs"),
    ...(tests === undefined ? {} : { [SUITES]: join(repository, tests, "..") }),
    "/extension/": extension,
  };
  const server = createServer((asked, answer) => {
    respond(asked, answer);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const authority = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const made: Readonly<Record<string, () => string>> = {
    "/": () => page(authority, tests),
    "/build/out/vs/code/browser/workbench/workbench.js": workbench,
    "/files.json": () => JSON.stringify(filesIn(workspace)),
  };
  return {
    url: `http://${authority}/`,
    log: () => "",
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => {
        server.close(() => {
          done();
        });
      });
    },
  };

  function respond(asked: IncomingMessage, answer: ServerResponse): void {
    const path = decodeURIComponent(new URL(asked.url ?? "/", "http://localhost").pathname);
    const head = {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Cache-Control": "no-store",
      "Content-Type": path === "/" ? "text/html" : (TYPES[extname(path)] ?? "application/octet-stream"),
    };
    const content = made[path]?.() ?? fileAt(path) ?? emptyBuiltIn(path);
    answer.writeHead(content === undefined ? 404 : 200, head);
    answer.end(content);
  }

  function fileAt(path: string): Buffer | undefined {
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    if (prefix === undefined) return undefined;
    const folder = resolve(folders[prefix] ?? "");
    const file = resolve(folder, path.slice(prefix.length));
    const inside = file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
    return inside ? readFileSync(file) : undefined;
  }
}

/** The carrier lists some built-in extensions for the browser and ships no code for them there. */
function emptyBuiltIn(path: string): string | undefined {
  return /^\/build\/extensions\/.*\.js$/u.test(path) ? "exports.activate = () => {};" : undefined;
}

function page(authority: string, tests: string | undefined): string {
  const at = (path: string): object => ({ scheme: "http", authority, path });
  const development = {
    extensions: [at("/extension/")],
    ...(tests === undefined
      ? {}
      : { extensionTestsPath: at(`${SUITES}${tests.split("/").at(-1) ?? ""}`), enableSmokeTestDriver: true }),
  };
  const configuration = {
    userDataPath: "/",
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    folderUri: { scheme: "memfs", path: "/" },
    additionalBuiltinExtensions: [at("/memfs/")],
    developmentOptions: development,
    webviewEndpoint: `http://${authority}/build/out/vs/workbench/contrib/webview/browser/pre`,
    configurationDefaults: userSettings,
    enableWorkspaceTrust: false,
    productConfiguration: { enableTelemetry: false, extensionsGallery: undefined },
    _wrapWebWorkerExtHostInIframe: false,
  };
  const values: Readonly<Record<string, string>> = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', "&quot;"),
    WORKBENCH_WEB_BASE_URL: "/build",
    WORKBENCH_NLS_FALLBACK_URL: "/build/out/nls.messages.js",
    WORKBENCH_NLS_URL: "/build/out/nls.messages.js",
  };
  const template = readFileSync(join(vscodeFolder, "out/vs/code/browser/workbench/workbench.html"), "utf8");
  return template.replace(/\{\{([A-Z_]+)\}\}/gu, (_, name: string) => values[name] ?? "");
}

/** The carrier's workbench insists on its server in two places; this puts back what VS Code itself says there. */
const CARRIER: readonly (readonly [RegExp, string])[] = [
  [/remoteAuthority:location\.host\}/gu, "}"],
  [/\.with\(\{scheme:\w+\.vscodeRemote\}\),"User"\)/gu, '.with({scheme:"vscode-userdata"}),"User")'],
];

function workbench(): string {
  const file = join(vscodeFolder, "out/vs/code/browser/workbench/workbench.js");
  return CARRIER.reduce(
    (text, [pattern, own]) => {
      if (text.match(pattern)?.length !== 1)
        throw new Error(`${String(pattern)} is not in this workbench exactly once`);
      return text.replace(pattern, own);
    },
    readFileSync(file, "utf8"),
  );
}

function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file
        .slice(folder.length + 1)
        .split(sep)
        .join("/");
      return [path, readFileSync(file).toString("base64")];
    }),
  );
}
