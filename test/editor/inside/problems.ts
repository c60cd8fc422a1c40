/** Problems appear where they are, follow what is typed and what is on the disk, and reach documents that are not open. */
import { commands, workspace } from "vscode";
import { assert, at, codeOf, problems, readyExtension, replaced, shown } from "./library.ts";

describe("Problems", () => {
  before(async () => {
    const { state } = await readyExtension();
    assert((state().libraries[0]?.documents ?? 0) > 100, "the whole library is read");
  });

  afterEach(async () => {
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("appear while typing and go when mended", async () => {
    const document = await shown("pathways/marac.yaml");
    await replaced(document, "kind: pathway", "kind: pathwey");
    const [problem] = await problems("pathways/marac.yaml", "an unknown kind", (found) =>
      found.some((one) => codeOf(one) === "unknown-kind"),
    );
    assert(problem?.message.includes("pathwey"), "the message says what is wrong");
    await replaced(document, "kind: pathwey", "kind: pathway");
    await problems("pathways/marac.yaml", "no unknown kind", (found) =>
      found.every((one) => codeOf(one) !== "unknown-kind"),
    );
  });

  it("reach a closed document when the one it relies on is edited", async () => {
    const document = await shown("contacts.yaml");
    await replaced(document, "id: out-of-hours-line", "id: out-of-hours-phone");
    await problems("partnership.yaml", "a reference to nothing", (found) =>
      found.some((one) => one.message.includes("out-of-hours-line")),
    );
  });

  it("follow files that other programs make, change and take away", async () => {
    const file = at("chapters/from-outside.md");
    const write = (text: string): Thenable<void> => workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await write("# No fields at the top\n");
    await problems("chapters/from-outside.md", "a problem of the new file", (found) => found.length > 0);
    await workspace.fs.delete(file);
    await problems("chapters/from-outside.md", "no problem of a file that is gone", (found) => found.length === 0);
  });
});
