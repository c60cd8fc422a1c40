/** Proves that the core's compiler settings refuse Node and the browser, so that the same code runs in both. */
import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The compiler's complaints about a text standing in a room of the core. */
function complaintsAbout(text: string): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.core.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (fault) =>
        assert.fail(ts.flattenDiagnosticMessageText(fault.messageText, " ")),
    },
  );
  assert.ok(config);
  const probe = join(root, "src/rules/probe.ts");
  const host = ts.createCompilerHost(config.options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (file) => file === probe || fileExists(file);
  host.readFile = (file) => (file === probe ? text : readFile(file));
  host.getSourceFile = (file, target) =>
    file === probe ? ts.createSourceFile(file, text, target) : getSourceFile(file, target);
  const program = ts.createProgram([...config.fileNames, probe], config.options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(probe))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

describe("The core", function () {
  this.timeout(60000);

  it("cannot use Node or the browser", () => {
    const complaints = complaintsAbout(
      "export const a = process.pid;\nexport const b = document.title;\nexport const c = Buffer.alloc(1);\nexport const d = window.name;\n",
    );
    assert.equal(complaints.length, 4, complaints.join("\n"));
  });

  it("compiles what uses neither", () => {
    assert.deepEqual(complaintsAbout("export const a = [1, 2].at(-1);\n"), []);
  });
});
