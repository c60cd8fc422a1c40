/** `npm run editor`: the real VS Code in your browser, with this extension and the sample library, and nothing installed on the machine. */
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, root } from "./install.mjs";

install();
install("test/host");
if (!(process.platform === "linux" && process.arch === "x64")) {
  console.error(
    "npm run editor runs on Linux (x64). Elsewhere install dist/practice-guidance.vsix into your own VS Code.",
  );
  process.exit(2);
}
const { register } = await import("tsx/esm/api");
register();
const { bundleEditor } = await import("./build-editor.mjs");
const { packEditor, vsix } = await import("./package.mjs");
await bundleEditor();
await packEditor();
const { startServer } = await import("../test/host/vscode-server.ts");
const library = mkdtempSync(join(tmpdir(), "practice-guidance-library-"));
cpSync(join(root, "guidance"), library, { recursive: true });
const editor = await startServer({ vsix: [vsix] });
console.log(`\nOpen ${editor.url}?folder=${encodeURIComponent(library)} in your browser.`);
console.log("It works on a copy of the sample library. Press Ctrl+C to stop.");
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    void editor.stop().then(() => process.exit(0));
  });
}
