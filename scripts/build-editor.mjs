/** Bundles the editor extension and the language server into `dist/editor/`, a folder that VS Code can load and vsce can pack. */
import { build } from "esbuild";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./install.mjs";

/** Where the extension lies as VS Code loads it. */
export const editorFolder = join(root, "dist/editor");

/**
 * What the server loads only when it is first needed, from files of their own beside the bundle that serve both hosts: the layout
 * library with the first diagram, and what reads or writes the files of other programs with the first of them.
 */
const APART = {
  layout: { default: { layout: "elkjs/lib/elk.bundled.js" } },
  papers: {
    default: { mammoth: "mammoth", workbook: "write-excel-file/universal" },
    named: {
      docx: "docx",
      fromHtml: "hast-util-from-html",
      toMdast: "hast-util-to-mdast",
      bpmn: "bpmn-moddle",
      saxes: "saxes",
    },
  },
};

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
    build({
      ...forNode,
      entryPoints: { server: at("src/server/main.node.ts") },
      outdir,
      plugins: [apart((file) => `require("./${file}.js")`)],
    }),
    build({
      ...forBrowser,
      format: "iife",
      entryPoints: { "server.web": at("src/server/main.browser.ts") },
      outdir,
      // In a worker a file is fetched, once, by the address the editor gave when it began.
      plugins: [
        apart(
          (file) =>
            `(globalThis.${globalOf(file)} ?? importScripts(globalThis.practiceGuidanceFolder + "/${file}.js"), globalThis.${globalOf(file)})`,
        ),
      ],
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
    ...Object.entries(APART).map(([file, libraries]) => buildApart(file, libraries, outdir)),
  ]);
  stage();
}

/** One file that a worker loads as a script and Node as a module. */
function buildApart(file, { default: defaults, named = {} }, outdir) {
  const lines = [
    ...Object.entries(defaults).map(([name, from]) => `export { default as ${name} } from "${from}";`),
    ...Object.entries(named).map(([name, from]) => `export * as ${name} from "${from}";`),
  ];
  return build({
    ...forBrowser,
    format: "iife",
    globalName: globalOf(file),
    footer: { js: `if (typeof module === "object") module.exports = ${globalOf(file)};` },
    stdin: { contents: lines.join("\n"), resolveDir: root },
    outfile: join(outdir, `${file}.js`),
    // Where it finds a worker's `self`, the layout library takes that worker for its own and answers in the server's place.
    define: { ...forBrowser.define, self: "undefined" },
  });
}

function globalOf(file) {
  return `practiceGuidance_${file}`;
}

/** Takes those libraries out of a bundle; `load` gives the expression that loads a file. */
function apart(load) {
  const stubs = new Map();
  for (const [file, { default: defaults, named = {} }] of Object.entries(APART)) {
    for (const [name, from] of Object.entries(defaults)) stubs.set(from, `export default ${load(file)}.${name};`);
    for (const [name, from] of Object.entries(named)) stubs.set(from, `module.exports = ${load(file)}.${name};`);
  }
  const files = Object.keys(APART).map((file) => `./${file}.js`);
  return {
    name: "apart",
    setup(builder) {
      builder.onResolve({ filter: /.*/ }, ({ path, namespace }) => {
        if (namespace === "apart" && files.includes(path)) return { path, external: true };
        return stubs.has(path) ? { path, namespace: "apart" } : undefined;
      });
      builder.onLoad({ filter: /.*/, namespace: "apart" }, ({ path }) => ({
        contents: stubs.get(path),
        resolveDir: root,
      }));
    },
  };
}

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
