import assert from "node:assert/strict";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { kinds } from "../../src/kinds/index.ts";
import { filledStarter } from "../../src/kinds/filled-starter.ts";
import { codeLenses } from "../../src/language/code-lenses.ts";
import { COMMANDS } from "../../src/language/commands.ts";
import { documentLinks } from "../../src/language/document-links.ts";
import { documentSymbols } from "../../src/language/document-symbols.ts";
import { folding } from "../../src/language/folding.ts";
import { workspaceSymbols } from "../../src/language/workspace-symbols.ts";
import type { Library } from "../../src/language/library.ts";
import { change } from "../../src/rules/check.ts";
import { base } from "../rules/judged-example.ts";
import { around, toEditor } from "./cursor.ts";
import { sampleLibrary } from "./libraries.ts";

const library = around(base);

function withFile(uri: string, text: string): Library {
  const language = uri.endsWith(".md") ? "markdown" : "yaml";
  return around(change(base, { put: [{ uri, language, text, bom: false }] }));
}

/** An outline as indented lines. */
function lines(symbols: readonly DocumentSymbol[], margin = ""): readonly string[] {
  return symbols.flatMap(({ name, children = [] }) => [margin + name, ...lines(children, `${margin}  `)]);
}

function isInside(inner: DocumentSymbol["range"], outer: DocumentSymbol["range"]): boolean {
  const number = ({ line, character }: DocumentSymbol["range"]["start"]) => line * 10_000 + character;
  return number(outer.start) <= number(inner.start) && number(inner.end) <= number(outer.end);
}

describe("The outline", () => {
  it("has what a pathway and a tool define, each inside what it belongs to", () => {
    assert.deepEqual(lines(documentSymbols(library, "pathways/front-door.yaml")), [
      "Is anybody in danger now?",
      "  Yes",
      "  No",
      "  Not known",
      "Telephone call",
      "Ask safely",
      "What happens now?",
      "Enquiry begins",
      "Supported by the outreach service",
    ]);
    assert.deepEqual(lines(documentSymbols(library, "tools/checklist.yaml")), [
      "Danger",
      "  Is the person afraid?",
      "  Were there threats?",
      "Lower",
      "Raised",
    ]);
  });

  it("has the headings of a chapter by their depth", () => {
    const text = "---\nkind: guidance\nid: a\n---\n# A\n\n## B\n\ntext\n\n### C\n\n## D\n";
    assert.deepEqual(lines(documentSymbols(withFile("a.md", text), "a.md")), ["A", "  B", "    C", "  D"]);
  });

  for (const kind of kinds) {
    it(`keeps each name inside its thing, and each thing inside its holder, in a ${kind.title}`, () => {
      const uri = kind.language === "markdown" ? "new.md" : "new.yaml";
      const symbols = documentSymbols(withFile(uri, filledStarter(kind.starter)), uri);
      const check = (symbol: DocumentSymbol): void => {
        assert.ok(symbol.name.length > 0);
        assert.ok(isInside(symbol.selectionRange, symbol.range), symbol.name);
        for (const child of symbol.children ?? []) {
          assert.ok(isInside(child.range, symbol.range), child.name);
          check(child);
        }
      };
      symbols.forEach(check);
    });
  }
});

describe("Things of the whole library", () => {
  it("are found by letters of their id or their title, documents first", () => {
    const names = workspaceSymbols(library, "check").map(({ name }) => name);
    assert.equal(names[0], "First contact checklist");
    assert.ok(workspaceSymbols(library, "threat").some(({ name }) => name === "Were there threats?"));
    assert.deepEqual(workspaceSymbols(library, "no such thing"), []);
  });
});

describe("Folding", () => {
  it("folds fields, items, sections and blocks", () => {
    const text =
      "---\nkind: guidance\nid: a\nowner:\n  role: r\n  body: b\n---\n\n# A\n\n:::do\n- one\n- two\n:::\n\n# B\n\nend\n";
    const found = folding(withFile("a.md", text), "a.md").map(({ startLine, endLine }) => [startLine, endLine]);
    assert.deepEqual(found, [
      [0, 6],
      [3, 5],
      [8, 13],
      [10, 13],
      [15, 17],
    ]);
    const steps = folding(library, "pathways/front-door.yaml");
    assert.ok(steps.length > 5);
    assert.ok(steps.every(({ startLine, endLine }) => startLine < endLine));
  });
});

describe("Links in a text", () => {
  it("lead to the line where the thing is defined", () => {
    const links = documentLinks(library, "chapters/first-contact.md");
    assert.equal(links.length, 2);
    assert.match(links[0]?.target ?? "", /^file:\/\/\/library\/glossary\.yaml#L\d+$/u);
    assert.equal(links[0]?.tooltip, "Safe enquiry");
  });
});

describe("What stands above a thing", () => {
  it("says by how many documents it is used, and leads to the preview", () => {
    const lenses = codeLenses(library, "tools/checklist.yaml");
    const titles = lenses.map(({ command }) => command?.title);
    const each = "Used by 1 pathway";
    assert.deepEqual(titles, ["Preview", "Used by 1 guidance chapter and 1 pathway", each, each]);
    const [preview, uses] = lenses.map(({ command }) => command);
    assert.deepEqual(preview, {
      title: "Preview",
      command: COMMANDS.preview,
      arguments: [toEditor("tools/checklist.yaml")],
    });
    const [, , locations] = (uses?.arguments ?? []) as [unknown, unknown, readonly unknown[]];
    assert.equal(locations.length, 6);
  });

  it("counts several of a kind by its plural", () => {
    const titles = codeLenses(sampleLibrary(), "tools/dash.yaml").map(({ command }) => command?.title ?? "");
    assert.ok(titles.some((title) => / \d+ pathways/u.test(title)));
    assert.doesNotMatch(titles.join(), /pathwaies/u);
  });

  it("counts for time limits and roles too, in good plurals", () => {
    const titles = codeLenses(library, "directory.yaml").map(({ command }) => command?.title ?? "");
    assert.ok(titles.length > 3);
    assert.ok(
      titles.every((title) => !/directorys|sourcess|(?<!list)s of sources/u.test(title.replace("lists of", "list of"))),
    );
  });
});
