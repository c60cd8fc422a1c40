import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyEdits } from "../../src/document/apply-edits.ts";
import { linesOf, positionAt } from "../../src/document/lines.ts";
import type { Edit } from "../../src/document/problem.ts";
import type { Library } from "../../src/language/library.ts";
import { isRefused, renamed } from "../../src/language/naming.ts";
import { prepareRename } from "../../src/language/prepare-rename.ts";
import { renameEdits } from "../../src/language/rename.ts";
import type { Checked } from "../../src/rules/check.ts";
import { allProblems, change, emptyCheck } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import { runs } from "../property-runs.ts";
import { sourcesBelow } from "../rules/base-library.ts";
import type { Asked } from "./cursor.ts";
import { CURSOR, around, asked, askedIn, baseFiles } from "./cursor.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../guidance");

/** The library after a rename at the cursor, by its texts that changed. */
function renamedTexts({ library, uri, position }: Asked, name: string): Readonly<Record<string, string>> {
  const edits = renameEdits(library, uri, position, name);
  assert.ok(!isRefused(edits), JSON.stringify(edits));
  return Object.fromEntries(textsAfter(library.checked, edits));
}

function textsAfter({ corpus }: Checked, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const uris = [...new Set(edits.map(({ uri }) => uri))];
  return new Map(
    uris.map((uri) => {
      const own = edits.filter((edit) => edit.uri === uri);
      return [uri, applyEdits(corpus.entry(uri)?.source.text ?? "", own)];
    }),
  );
}

function inFile(uri: string, before: string, more: Readonly<Record<string, string>> = {}): Asked {
  const text = baseFiles[uri] ?? "";
  assert.ok(text.includes(before), `${before} is not in ${uri}`);
  return asked({ ...more, [uri]: text.replace(before, () => before + CURSOR) });
}

function refusalAt({ library, uri, position }: Asked, name: string): string {
  const answer = renameEdits(library, uri, position, name);
  return isRefused(answer) ? answer.refused : "";
}

describe("Rename", () => {
  it("changes a tool's id in its own file, in lists, in sentences, in blocks and in conditions", () => {
    const texts = renamedTexts(
      inFile("tools/checklist.yaml", "id: check", {
        "a.md":
          "---\nkind: guidance\nid: a\nuses: ['checklist']\n---\n[](ref:checklist#raised)\n\n::tool{id=\"checklist\"}\n",
      }),
      "safe-list",
    );
    assert.match(texts["tools/checklist.yaml"] ?? "", /^id: safe-list$/mu);
    assert.match(
      texts["a.md"] ?? "",
      /uses: \['safe-list'\]\n---\n\[\]\(ref:safe-list#raised\)\n\n::tool\{id="safe-list"\}/u,
    );
    assert.match(texts["pathways/front-door.yaml"] ?? "", /tool: safe-list\n/u);
    assert.match(
      texts["pathways/front-door.yaml"] ?? "",
      /safe_list\.incomplete = "yes" or safe_list\.band = "raised"/u,
    );
    assert.doesNotMatch(Object.values(texts).join(""), /checklist(?!\n?\w* when)(?=[#".\]])/u);
  });

  it("changes one of two questions with the same id in different tools, and not the other", () => {
    const other = (baseFiles["tools/checklist.yaml"] ?? "").replace("id: checklist", "id: other");
    const texts = renamedTexts(inFile("tools/checklist.yaml", "- id: afr", { "tools/other.yaml": other }), "in_fear");
    assert.deepEqual(Object.keys(texts), ["tools/checklist.yaml"]);
    assert.match(
      texts["tools/checklist.yaml"] ?? "",
      /- id: in_fear\n[^]*visible_when: in_fear = "yes"[^]*questions: \[in_fear, threats\]/u,
    );
  });

  it("changes answers and bands, each only where it is meant", () => {
    const band = renamedTexts(inFile("tools/checklist.yaml", "code: rai"), "severe");
    assert.match(band["pathways/front-door.yaml"] ?? "", /checklist\.band = "severe" or danger_now/u);
    const uri = "scenarios/danger-not-known.yaml";
    const scenario = (baseFiles[uri] ?? "").replace("answer: not_known", 'answer: "yes"');
    const answer = renamedTexts(inFile("pathways/front-door.yaml", 'code: "ye', { [uri]: scenario }), "at_once");
    const pathway = answer["pathways/front-door.yaml"] ?? "";
    assert.match(pathway, /danger_now in \("at_once", "not_known"\)/u);
    assert.match(pathway, /cautious: "at_once"/u);
    assert.match(answer[uri] ?? "", /answer: "at_once"/u);
  });

  it("finds names in a condition that is folded over lines or stands in quotation marks", () => {
    const text = `sections:\n  - id: first\n    title: First\n    questions:\n      - { id: afr${CURSOR}aid, type: yes_no_not_known, label: Afraid?, cautious: "yes" }\n      - id: more\n        type: text\n        label: More?\n        visible_when: >-\n          afraid = "yes" or\n          afraid = "no"\n      - { id: last, type: text, label: Last?, visible_when: "afraid = \\"yes\\"" }\n`;
    const texts = renamedTexts(askedIn("tool", text), "in_fear");
    const after = Object.values(texts)[0] ?? "";
    assert.match(after, /visible_when: >-\n {10}in_fear = "yes" or\n {10}in_fear = "no"\n/u);
    assert.match(after, /visible_when: "in_fear = \\"yes\\""/u);
  });

  it("keeps line ends, remarks and everything else", () => {
    const crlf = (baseFiles["tools/checklist.yaml"] ?? "")
      .replace("form:", "# a remark \t\nform:")
      .replaceAll("\n", "\r\n");
    const at = asked({ "tools/checklist.yaml": crlf.replace("code: raised", `code: raised${CURSOR}`) });
    const texts = renamedTexts(at, "severe");
    assert.equal(texts["tools/checklist.yaml"], crlf.replace("code: raised", "code: severe"));
  });

  it("takes a decision about a problem on the name with it", () => {
    const decision =
      "suppress:\n  - { rule: unused-id, on: lonely, reason: Kept for the next issue., owner: practice-lead, expires: 2027-01-01 }\n";
    const terms = `terms:\n  - { id: lon${CURSOR}ely, title: Lonely, means: Alone. }\n`;
    const at = askedIn("glossary", decision + terms);
    assert.deepEqual(
      codes(at.library.checked).filter((one) => one.includes("unused")),
      [],
    );
    const after = withTexts(at.library.checked, new Map(Object.entries(renamedTexts(at, "alone"))));
    assert.deepEqual(
      codes(after).filter((one) => one.includes("unused")),
      [],
    );
  });

  it("puts a name that would be read as something else in quotation marks", () => {
    const texts = renamedTexts(inFile("tools/checklist.yaml", "code: rai"), "true");
    assert.match(texts["tools/checklist.yaml"] ?? "", /code: "true", title: Raised/u);
  });

  it("shows which letters are the name", () => {
    const at = asked({ "a.md": `---\nkind: guidance\nid: a\n---\n[](ref:checklist#rai${CURSOR}sed)\n` });
    assert.deepEqual(prepareRename(at.library, at.uri, at.position), {
      range: { start: { line: 4, character: 17 }, end: { line: 4, character: 23 } },
      placeholder: "raised",
    });
  });

  it("refuses what would break something, and says why", () => {
    const question = inFile("tools/checklist.yaml", "- id: afr");
    assert.match(refusalAt(question, "threats"), /a question called “threats” already/u);
    assert.match(refusalAt(question, "Not A Code"), /cannot be a name here\. .*Small letters/u);
    assert.match(refusalAt(question, "score"), /meaning of its own/u);
    assert.match(refusalAt(question, "afraid"), /already/u);
    assert.match(refusalAt(inFile("chapters/first-contact.md", "# First"), "x"), /heading/u);
    assert.match(refusalAt(inFile("chapters/first-contact.md", "Ask in pri"), "x"), /no name here/u);
    assert.match(
      refusalAt(inFile("pathways/front-door.yaml", "code: not_kn"), "unclear"),
      /answer is missing.*words beside it/u,
    );
    const unknown = asked({ "a.md": `---\nkind: guidance\nid: a\n---\n[](ref:no${CURSOR}ne)\n` });
    assert.match(refusalAt(unknown, "x"), /Nothing in the library is called “none”/u);
  });
});

describe("Rename in the sample library", function () {
  this.timeout(600_000);
  const start = change(emptyCheck(rules, "2026-11-02"), { put: sourcesBelow(root) });
  const library: Library = around(start);
  const { corpus } = start;
  const named = [...corpus.keys()]
    .sort()
    .flatMap((key) => corpus.names(key).slice(0, 1))
    .filter(({ type }) => type !== "file" && type !== "heading");
  const missing = named.filter(({ type, key }) => type === "option" && /\.(?:not_known|declined)$/u.test(key));
  const every = named.filter((name) => !missing.includes(name));
  const sorts = [...new Set(every.map(({ type }) => type))].sort();

  for (const sort of sorts) {
    it(`keeps every problem and every other byte, there and back: ${sort}`, () => {
      const all = every.filter(({ type }) => type === sort);
      const step = Math.max(1, Math.floor(all.length / runs(10).numRuns));
      for (const name of all.filter((_, index) => index % step === 0)) thereAndBack(name.key);
    });
  }

  it("takes the answers of a grid along into conditions on any of its rows", () => {
    const uri = "tools/controlling-behaviours.yaml";
    const text = corpus.entry(uri)?.source.text ?? "";
    const asked = text.split(/sexual\.[a-z]+ in \("ever", "last_12_months"/u).length - 1;
    assert.ok(asked > 1);
    const [column] = corpus.names("controlling-behaviours#sexual.last_12_months");
    assert.ok(column);
    const edits = renameEdits(library, uri, placeOf(library, uri, column.span.start), "last_year");
    assert.ok(!isRefused(edits));
    assert.equal(edits.length, 1 + asked);
    thereAndBack("controlling-behaviours#sexual.last_12_months");
  });

  it("keeps to the letters of the name, for names of every sort all over the library", () => {
    const step = Math.max(1, Math.round(25 / runs(1).numRuns));
    for (const { key, uri, span } of every.filter((_, index) => index % step === 0)) {
      const edits = renameEdits(library, uri, placeOf(library, uri, span.start), newName(key));
      assert.ok(!isRefused(edits), `${key}: ${JSON.stringify(edits)}`);
      for (const edit of edits) {
        const old = corpus.entry(edit.uri)?.source.text.slice(edit.span.start, edit.span.end) ?? "";
        assert.equal(old.replaceAll("_", "-"), lastPart(key).replaceAll("_", "-"), `${key} in ${edit.uri}`);
      }
    }
  });

  it("keeps the code of a missing answer as it is, wherever it stands", () => {
    assert.ok(missing.length > 0);
    for (const { key, uri, span } of missing) {
      const at = placeOf(library, uri, span.start);
      assert.ok(isRefused(prepareRename(library, uri, at)), key);
      assert.ok(isRefused(renameEdits(library, uri, at, newName(key))), key);
    }
  });

  function thereAndBack(key: string): void {
    const [name] = corpus.names(key);
    assert.ok(name);
    const next = renamed(key, newName(key));
    const edits = renameEdits(library, name.uri, placeOf(library, name.uri, name.span.start), newName(key));
    assert.ok(!isRefused(edits), JSON.stringify(edits));
    const there = withTexts(start, textsAfter(start, edits));
    assert.deepEqual(codes(there), codes(start), key);
    assert.equal(there.corpus.names(key).length, 0);
    assert.equal(there.corpus.referencesTo(next).length, corpus.referencesTo(key).length, key);
    assert.equal(there.corpus.referencesTo(key).length, 0, key);
    const [after] = there.corpus.names(next);
    assert.ok(after);
    const backwards = around(there);
    const back = renameEdits(backwards, after.uri, placeOf(backwards, after.uri, after.span.start), lastPart(key));
    assert.ok(!isRefused(back), JSON.stringify(back));
    for (const [uri, text] of textsAfter(there, back))
      assert.equal(text, corpus.entry(uri)?.source.text, `${key} in ${uri}`);
  }
});

/** Problems by file, rule and number: the words of some name the thing that was renamed. */
function codes(checked: Checked): readonly string[] {
  return allProblems(checked).map(({ uri, code }) => `${uri}: ${code}`);
}

function withTexts(checked: Checked, texts: ReadonlyMap<string, string>): Checked {
  const put = [...texts].flatMap(([uri, text]) => {
    const source = checked.corpus.entry(uri)?.source;
    return source ? [{ ...source, text }] : [];
  });
  return change(checked, { put });
}

function placeOf({ checked }: Library, uri: string, offset: number) {
  const { line, column } = positionAt(linesOf(checked.corpus.entry(uri)?.source.text ?? ""), offset);
  return { line, character: column };
}

function lastPart(key: string): string {
  return key.slice(1 + Math.max(key.lastIndexOf("#"), key.lastIndexOf(".")));
}

/** A name of letters alone, which every sort of thing can have. */
function newName(key: string): string {
  return `renamed${lastPart(key).length}`;
}
