/** Bundles the command line into `dist/`, ready to run without the sources. */
import { build } from "esbuild";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./install.mjs";

/** Libraries that stay outside the bundle: a native one, and one large enough to be loaded only when it is needed. */
const OUTSIDE = ["satteri"];

/** Writes `dist/cli.js` and the chunks it loads later. */
export async function bundle() {
  rmSync(join(root, "dist"), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  await build({
    entryPoints: { cli: join(root, "src/cli/main.node.ts") },
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
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
