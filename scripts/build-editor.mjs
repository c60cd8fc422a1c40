/** Bundles the editor extension and the language server into `dist/editor/`, a folder that VS Code can load and vsce can pack. */
import { build } from "esbuild";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildParts } from "./build-parts.mjs";
import { root } from "./install.mjs";

/** Where the extension lies as VS Code loads it. */
export const editorFolder = join(root, "dist/editor");

const common = {
  bundle: true,
  minify: true,
  format: "cjs",
  target: "es2022",
  external: ["vscode"],
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".css": "text" },
  sourcemap: false,
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
};

const forNode = { ...common, platform: "node", target: "node20", mainFields: ["module", "main"] };
const forBrowser = {
  ...common,
  platform: "browser",
  conditions: ["worker", "browser"],
  define: { global: "globalThis", "process.env.NODE_ENV": '"production"' },
};

/** Writes the folder anew. */
export async function bundleEditor() {
  rmSync(editorFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const at = (file) => join(root, file);
  const outdir = join(editorFolder, "dist");
  await Promise.all([
    build({ ...forNode, entryPoints: { extension: at("src/extension/main.node.ts") }, outdir }),
    build({ ...forBrowser, entryPoints: { "extension.web": at("src/extension/main.browser.ts") }, outdir }),
    buildParts("server", at("src/server/main.node.ts"), outdir, BESIDE, forNode),
    buildParts("server.web", at("src/server/main.browser.ts"), outdir, FETCHED, {
      ...forBrowser,
      plugins: [notInTheServersPlace],
    }),
    build({
      ...forBrowser,
      format: "iife",
      conditions: ["browser"],
      entryPoints: Object.fromEntries(
        ["preview", "walk", "comparison"].map((name) => [name, at(`src/webview/${name}.ts`)]),
      ),
      outdir,
    }),
  ]);
  stage();
}

/** A process finds the parts of the server beside its file. */
const BESIDE = '(name,part)=>require("./"+name)(part)';

/** A worker fetches them by the address the editor gave when it began; each calls `part` of its own accord. */
const FETCHED = '(name,part)=>{globalThis.part=part;importScripts(globalThis.practiceGuidanceFolder+"/"+name)}';

/** Where it finds a worker's `self`, the layout library takes that worker for its own and answers in the server's place. */
const notInTheServersPlace = {
  name: "not-in-the-servers-place",
  setup(builder) {
    builder.onLoad({ filter: /elkjs[\\/]lib[\\/]elk\.bundled\.js$/ }, ({ path }) => ({
      contents: `var self;${readFileSync(path, "utf8")}`,
    }));
  },
};

/** Copies what stands beside the bundles, and writes the manifest without what only the repository needs. */
function stage() {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const field of [
    "type",
    "private",
    "bin",
    "scripts",
    "dependencies",
    "optionalDependencies",
    "devDependencies",
  ]) {
    delete manifest[field];
  }
  manifest.engines = { vscode: manifest.engines.vscode };
  writeFileSync(join(editorFolder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  mkdirSync(editorFolder, { recursive: true });
  for (const [from, to] of [
    ["package.nls.json", "package.nls.json"],
    ["l10n", "l10n"],
    ["media", "media"],
    ["snippets", "snippets"],
    ["docs/handbook/editor.md", "README.md"],
    ["CHANGELOG.md", "CHANGELOG.md"],
    ["LICENSE", "LICENSE"],
    ["THIRD-PARTY-NOTICES.md", "THIRD-PARTY-NOTICES.md"],
  ]) {
    cpSync(join(root, from), join(editorFolder, to), { recursive: true });
  }
}

/** Bundles the suites that run inside the editor, once for each extension host. */
export async function bundleEditorTests() {
  const folder = join(root, "dist/editor-tests");
  const entryPoints = { index: join(root, "test/editor/inside/index.ts") };
  // Mocha's browser build would otherwise put itself in the place of what the entry exports.
  const define = { ...forBrowser.define, exports: "undefined" };
  await Promise.all([
    build({ ...forNode, minify: false, entryPoints, outdir: join(folder, "node"), define }),
    build({ ...forBrowser, minify: false, entryPoints, outdir: join(folder, "web"), define }),
  ]);
  const manifest = {
    name: "suites",
    publisher: "practice-guidance-tests",
    version: "0.0.1",
    engines: { vscode: "^1.91.0" },
  };
  writeFileSync(join(folder, "node/package.json"), JSON.stringify(manifest));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleEditor();
