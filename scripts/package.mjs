/** `npm run package`: makes `dist/practice-guidance.vsix`, the extension as it is installed. */
import { createVSIX } from "@vscode/vsce";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, root } from "./install.mjs";

/** Where the packed extension is. */
export const vsix = join(root, "dist/practice-guidance.vsix");

/** Packs `dist/editor`, which must have been built. */
export async function packEditor() {
  await createVSIX({
    cwd: join(root, "dist/editor"),
    packagePath: vsix,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: false,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  const { bundleEditor } = await import("./build-editor.mjs");
  await bundleEditor();
  await packEditor();
}
