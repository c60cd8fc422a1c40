/** Makes one script for a page out of a form client that is published as modules. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const modules = fileURLToPath(new URL("../../clients/node_modules", import.meta.url));

/** `file` stands beside this one; `instead` names packages that stand in for others. */
export async function pageScript(file: string, instead: Readonly<Record<string, string>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    nodePaths: [modules],
    alias: instead,
    define: { "process.env.NODE_ENV": '"production"' },
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}
