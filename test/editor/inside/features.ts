/** What the editor offers at a place: completion, hover, definition, references, symbols, lenses, fixes and renaming. */
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
  Location,
  SymbolInformation,
  TextDocument,
  WorkspaceEdit,
} from "vscode";
import { Range, commands, window, workspace } from "vscode";
import { assert, at, codeOf, problems, readyExtension, replaced, shown, until } from "./library.ts";

/** One document of every kind. */
const DOCUMENTS: readonly string[] = [
  "partnership.yaml",
  "chapters/first-response.md",
  "pathways/marac.yaml",
  "tools/dash.yaml",
  "directory.yaml",
  "glossary.yaml",
  "sources.yaml",
  "levels.yaml",
  "scenarios/conference-again.yaml",
  "protocols/sharing-protocol.yaml",
  "frameworks/audit-themes.yaml",
  "plans/improvement-plan.yaml",
  "plans/theory-of-change.yaml",
  "plans/practice-indicators.yaml",
  "training/training-programme.yaml",
  "consultation/consultation-2026.yaml",
  "engagement/lived-experience.yaml",
];

/** Where the value of the first line `key: value` begins. */
function valueOf(document: TextDocument, key: string): { readonly start: number; readonly value: string } {
  const [, before = "", value = ""] = new RegExp(`^((?:- |\\s)*${key}: )(.+)$`, "mu").exec(document.getText()) ?? [];
  assert(value, `${key} stands in ${document.uri.path}`);
  return { start: document.getText().indexOf(before + value) + before.length, value: value.trim() };
}

/** Kinds in which nothing has a name of its own beside the document, so that there is nothing to outline. */
const WITHOUT_OUTLINE: ReadonlySet<string> = new Set(["partnership.yaml", "scenarios/conference-again.yaml"]);

describe("At a place of a document", () => {
  before(async () => {
    await readyExtension();
  });

  afterEach(async () => {
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  for (const path of DOCUMENTS) {
    it(`${path} is outlined, explained, completed and counted`, async () => {
      const document = await shown(path);
      const { start } = valueOf(document, "kind");
      const onKey = document.positionAt(start - 4);
      const symbols = await commands.executeCommand<readonly DocumentSymbol[] | undefined>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      assert((symbols ?? []).length > 0 || WITHOUT_OUTLINE.has(path), "there is an outline");
      const hovers = await commands.executeCommand<readonly Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        onKey,
      );
      assert(hovers.length > 0, "the field is explained");
      const lenses = await commands.executeCommand<readonly CodeLens[]>("vscode.executeCodeLensProvider", document.uri);
      assert(Array.isArray(lenses), "lenses are answered");
      const list = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        document.positionAt(start),
      );
      assert(list.items.length > 0, "something is offered");
    });
  }

  it("leads from a reference to its definition and back to every use", async () => {
    const document = await shown("chapters/first-response.md");
    const start = document.getText().indexOf("role: practice-lead");
    assert(start >= 0, "the chapter names the role that keeps it right");
    const place = document.positionAt(start + "role: ".length + 1);
    const found = await commands.executeCommand<readonly Location[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      place,
    );
    assert(found[0]?.uri.path.endsWith("/directory.yaml"), "the role is defined in the directory");
    const uses = await commands.executeCommand<readonly Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      place,
    );
    assert(uses.length > 5, "the role is used in several documents");
  });

  it("renames an id in every document", async () => {
    const document = await shown("tools/dash.yaml");
    const { start, value } = valueOf(document, "id");
    const edit = await commands.executeCommand<WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      document.positionAt(start + 1),
      `${value}-renamed`,
    );
    assert(edit.entries().length > 1, "other documents are changed too");
  });

  it("offers fixes and a way to leave a problem", async () => {
    const path = "pathways/marac.yaml";
    const document = await shown(path);
    await replaced(document, "status: ", "statuss: ");
    const found = await problems(path, "an unknown field", (all) => all.length > 0);
    const actions: CodeAction[] = [];
    for (const { range } of found) {
      actions.push(
        ...(await commands.executeCommand<readonly CodeAction[]>(
          "vscode.executeCodeActionProvider",
          document.uri,
          new Range(range.start, range.end),
        )),
      );
    }
    assert(
      actions.some(({ edit }) => edit !== undefined),
      `a fix among ${actions.map(({ title }) => title).join(", ")}`,
    );
  });

  it("finds things of the whole library by their titles", async () => {
    const found = await commands.executeCommand<readonly SymbolInformation[]>(
      "vscode.executeWorkspaceSymbolProvider",
      "dash",
    );
    assert(found.length > 0, "the tool is found");
  });

  it("walks through a pathway, and through the case of a scenario", async () => {
    for (const [path, title] of [
      ["pathways/marac.yaml", "Walk-through: High-risk conference"],
      ["scenarios/conference-again.yaml", "Walk-through: High-risk conference"],
    ] as const) {
      await commands.executeCommand("practiceGuidance.walk", at(path));
      await until(
        window.tabGroups.onDidChangeTabs,
        title,
        () => window.tabGroups.activeTabGroup.activeTab?.label === title,
      );
      await commands.executeCommand("workbench.action.closeActiveEditor");
    }
  });

  it("shows what it says of itself as a page with nothing to save, and anew each time", async () => {
    const first = await commands.executeCommand<string>("practiceGuidance.why");
    const page = window.activeTextEditor?.document;
    assert(page?.getText() === first, "the page holds what was said");
    assert(!page.isUntitled && !page.isDirty && page.languageId === "markdown", "nothing has to be saved");
    await shown("glossary.yaml");
    const second = await commands.executeCommand<string>("practiceGuidance.why");
    assert(second.includes("glossary.yaml"), "it speaks of the file that was looked at");
    const saysSo = (): boolean => window.activeTextEditor?.document.getText() === second;
    await until(workspace.onDidChangeTextDocument, "the page to say so", saysSo);
    assert(!workspace.textDocuments.some(({ isUntitled }) => isUntitled), "nothing unsaved is left");
  });

  it("exports the website into a folder, all of it", async function () {
    // Every pathway is laid out and drawn, without a second worker in a web window.
    this.timeout(300_000);
    const [folder] = workspace.workspaceFolders ?? [];
    assert(folder, "a folder is open");
    await commands.executeCommand("practiceGuidance.exportSite", at("out"));
    const names = (await workspace.fs.readDirectory(at("out/site"))).map(([name]) => name);
    assert(names.includes("index.html"), "the first page is there");
    const rest = (await workspace.fs.readDirectory(at("out"))).map(([name]) => name);
    assert(!rest.includes(".next") && !rest.includes(".old"), "nothing half-written is left");
  });

  it("exports the forms of every target into a folder", async function () {
    this.timeout(200_000);
    await commands.executeCommand("practiceGuidance.exportForms", at("out"));
    const targets = (await workspace.fs.readDirectory(at("out/forms"))).map(([name]) => name);
    assert(targets.length >= 7, targets.join(", "));
    const books = await workspace.fs.readDirectory(at("out/forms/workbook"));
    assert(books.length > 0 && books.every(([name]) => name.endsWith(".xlsx")), "there are workbooks");

    const isLoss = (one: Diagnostic): boolean => codeOf(one) === "form-loss";
    await problems("tools/dash.yaml", "what its forms cannot hold", (found) => found.some(isLoss));
    const document = await shown("tools/dash.yaml");
    await replaced(document, "summary: ", "summary:  ");
    await problems("tools/dash.yaml", "no such thing any more", (found) => !found.some(isLoss));
  });

  it("writes a Word document for consultation", async () => {
    await commands.executeCommand("practiceGuidance.exportConsultation", at("out/paper.docx"));
    const bytes = await workspace.fs.readFile(at("out/paper.docx"));
    assert(bytes.length > 10_000 && bytes[0] === 0x50 && bytes[1] === 0x4b, "a Word document is written");
  });

  it("makes a chapter of a Word document", async () => {
    const children = [
      new Paragraph({ text: "Asking alone", heading: HeadingLevel.TITLE }),
      new Paragraph("Ask alone."),
    ];
    const paper = await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
    await workspace.fs.writeFile(at("out/asking.docx"), new Uint8Array(paper));
    const before = await chapters();
    await commands.executeCommand("practiceGuidance.newFromWord", at("out/asking.docx"));
    const [made] = (await chapters()).filter((name) => !before.includes(name));
    assert(made, "a chapter is made");
    const chapter = await workspace.openTextDocument(at(`chapters/${made}`));
    assert(chapter.getText().includes("Ask alone."), chapter.getText());
    await commands.executeCommand("workbench.action.closeAllEditors");
    await workspace.fs.delete(chapter.uri);
  });
});

async function chapters(): Promise<readonly string[]> {
  return (await workspace.fs.readDirectory(at("chapters"))).map(([name]) => name);
}
