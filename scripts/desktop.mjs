/**
 * `npm run test:desktop`: the suites of `test/editor/inside` in a desktop VS Code. It is the one that VSCODE_EXECUTABLE_PATH names,
 * or the latest, fetched from Microsoft; where neither is to be had, one line says so and nothing is tested.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { bundleEditor, bundleEditorTests, editorFolder } from "./build-editor.mjs";
import { install, root } from "./install.mjs";

install();
const vscodeExecutablePath = await desktop();
if (vscodeExecutablePath === undefined) {
  console.log(
    "No desktop VS Code is to be had on this machine, so nothing was tested: set VSCODE_EXECUTABLE_PATH to one, or allow its download.",
  );
} else {
  await bundleEditor();
  await bundleEditorTests();
  const folder = mkdtempSync(join(tmpdir(), "practice-guidance-desktop-"));
  const library = join(folder, "library");
  cpSync(join(root, "guidance"), library, { recursive: true });
  try {
    process.exitCode = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: editorFolder,
      extensionTestsPath: join(root, "dist/editor-tests/node/index.js"),
      launchArgs: [
        library,
        "--disable-workspace-trust",
        "--user-data-dir",
        join(folder, "user"),
        "--disable-extensions",
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Its program; undefined where there is none and none can be fetched. */
async function desktop() {
  const named = process.env["VSCODE_EXECUTABLE_PATH"];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  return downloadAndUnzipVSCode({ cachePath: join(root, "dist/vscode"), timeout: 20_000 }).catch(() => undefined);
}
