/** Bundles the command line and what other programs import into `dist/`, ready to run without the sources. */
import { build } from "esbuild";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { root } from "./install.mjs";

/** Libraries that stay outside the bundle: a native one, and one large enough to be loaded only when it is needed. */
const OUTSIDE = ["satteri"];

/** What other programs import as `practice-guidance/forms`; its types need no other file. */
const FORMS = join(root, "src/exporters/forms/library-entry.ts");

/** Writes `dist/cli.js`, `dist/forms.js` with its types, and the chunks they load later. */
export async function bundle() {
  rmSync(join(root, "dist"), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  await build({
    entryPoints: { cli: join(root, "src/cli/main.node.ts"), forms: FORMS },
    outdir: join(root, "dist"),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    splitting: true,
    chunkNames: "chunk-[name]-[hash]",
    external: OUTSIDE,
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    sourcemap: "linked",
    sourcesContent: false,
    legalComments: "none",
    logLevel: "warning",
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(FORMS, "utf8"), { fileName: FORMS });
  if (diagnostics.length > 0) throw new Error(`The types of ${FORMS} need another file.`);
  writeFileSync(join(root, "dist/forms.d.ts"), outputText);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
