/** Bundles a program into one file that holds what it always needs, and parts beside it that it loads when they are first asked for. */
import { build, transform } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Writes `<name>.js` and its parts into `outdir`. `options` are esbuild's. Plain scripts, because that is what a worker
 * of an editor and a process of an editor both run: esbuild divides modules only, so they are divided first and made
 * into scripts then. `fetched` is an expression that brings the file `name`, which calls `part` for what it holds.
 */
export async function buildParts(name, entry, outdir, fetched, options) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { [name]: entry },
    outdir,
    write: false,
    format: "esm",
    splitting: true,
    chunkNames: `${name}-part-[hash]`,
  });
  const modules = new Map(
    await Promise.all(
      outputFiles.map(async ({ path, text }) => {
        const { code } = await transform(text, {
          format: "cjs",
          platform: options.platform,
          target: options.target,
          minify: true,
          legalComments: "none",
          supported: { "dynamic-import": false },
        });
        return [basename(path), `part(${JSON.stringify(basename(path))},function(require,module,exports){${code}});`];
      }),
    ),
  );
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const first = `${name}.js`;
  const always = neededAlways(first, outputs);
  mkdirSync(outdir, { recursive: true });
  const together = [...always].map((file) => modules.get(file)).join("\n");
  writeFileSync(join(outdir, first), `${LOADER(fetched)}${together}\nload(${JSON.stringify(`./${first}`)});})();\n`);
  for (const [file, text] of modules) {
    if (!always.has(file)) writeFileSync(join(outdir, file), `${options.platform === "node" ? ASKED : ""}${text}\n`);
  }
}

/** The files that the first one brings in before it does anything, itself among them. */
function neededAlways(first, outputs) {
  const needed = new Set([first]);
  for (const file of needed) {
    for (const { path, kind } of outputs.get(file).imports) {
      if (kind === "import-statement" && outputs.has(basename(path))) needed.add(basename(path));
    }
  }
  return needed;
}

/** Where there is Node a part is a module that gives a function, to be called with `part`. */
const ASKED = "module.exports=(part)=>";

/** A part that could not be fetched is asked for again the next time. */
const LOADER = (fetched) => `(function(){"use strict";
var fetched=${fetched},parts=new Map(),loaded=new Map();
function part(name,body){parts.set(name,body)}
function load(address){
  if(!address.startsWith("./"))return require(address);
  var name=address.slice(2),module=loaded.get(name);
  if(module)return module.exports;
  if(!parts.has(name))fetched(name,part);
  module={exports:{}};
  loaded.set(name,module);
  parts.get(name)(load,module,module.exports);
  return module.exports;
}
`;
