import assert from "node:assert/strict";
import type { CompletionItem } from "vscode-languageserver-types";
import { kinds } from "../../src/kinds/index.ts";
import { filledStarter } from "../../src/kinds/filled-starter.ts";
import { completion } from "../../src/language/completion.ts";
import { resolveCompletion } from "../../src/language/resolve-completion.ts";
import { applyTextEdit } from "./text-edit.ts";
import type { Asked } from "./cursor.ts";
import { CURSOR, asked, askedIn, baseFiles } from "./cursor.ts";

const itemsAt = ({ library, uri, position }: Asked): readonly CompletionItem[] =>
  completion(library, uri, position).items;
const labels = (at: Asked): readonly string[] => itemsAt(at).map(({ label }) => label);

/** The text after choosing an item: first choice of words taken, further lines set in like its own, as editors do. */
function chosen(at: Asked, label: string): string {
  const item = itemsAt(at).find((one) => one.label === label);
  assert.ok(item?.textEdit && "range" in item.textEdit, `${label} is not offered among ${labels(at).join(", ")}`);
  const text = at.library.checked.corpus.entry(at.uri)?.source.text ?? "";
  const { range, newText } = item.textEdit;
  const margin = /^\s*/u.exec(text.split("\n")[range.start.line] ?? "")?.[0] ?? "";
  const words = filledStarter(newText.replace(/\$\{\d+\}/gu, "")).replaceAll("\n", `\n${margin}`);
  return applyTextEdit(text, { range, newText: words });
}

/** A file of the sound library with other words in one place. */
function changed(uri: string, from: string, to: string): Asked {
  const text = baseFiles[uri] ?? "";
  assert.ok(text.includes(from), `${from} is not in ${uri}`);
  return asked({ [uri]: text.replace(from, () => to) });
}

const FRONT_DOOR = "pathways/front-door.yaml";
const CHECKLIST = "tools/checklist.yaml";

describe("Completion of fields", () => {
  for (const kind of kinds) {
    it(`offers what a ${kind.title} can still have, what it needs first`, () => {
      const front = kind.language === "markdown" ? ["---\n", "---\n\nText.\n"] : ["", ""];
      const uri = kind.language === "markdown" ? "new.md" : "new.yaml";
      const at = asked({ [uri]: `${front[0]}kind: ${kind.name}\n${CURSOR}\n${front[1]}` });
      const items = [...itemsAt(at)].sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
      const needed = items.filter(({ detail }) => detail?.endsWith("(needed)")).map(({ label }) => label);
      assert.deepEqual(
        items.slice(0, needed.length).map(({ label }) => label),
        needed,
      );
      const required = (kind.schema.required ?? []).filter((key) => key !== "kind");
      assert.deepEqual([...needed].sort(), [...required].sort());
      assert.ok(!items.some(({ label }) => label === "kind"));
      assert.match(chosen(at, "title"), /^title: ?$/mu);
    });

    it(`offers roles, boards and states in a half-typed ${kind.title}`, () => {
      const front = kind.language === "markdown" ? ["---\n", "---\n\nText.\n"] : ["", ""];
      const uri = kind.language === "markdown" ? "new.md" : "new.yaml";
      const inFile = (fields: string) => asked({ [uri]: `${front[0]}kind: ${kind.name}\n${fields}\n${front[1]}` });
      if (!kind.schema.properties?.["owner"]) return;
      assert.ok(labels(inFile(`owner: { role: ${CURSOR}`)).includes("practice-lead"));
      assert.ok(labels(inFile(`owner: { role: practice-lead, bod${CURSOR} }`)).includes("body"));
      assert.ok(labels(inFile(`owner:\n  role: practice-lead\n  body: st${CURSOR}`)).includes("steering-group"));
      assert.ok(labels(inFile(`title: "unfinished\nstatus: ${CURSOR}`)).length >= 0);
      assert.ok(labels(inFile(`status: d${CURSOR}`)).includes("draft"));
    });
  }

  it("offers the kind of document first where there is none", () => {
    assert.deepEqual(labels(asked({ "new.yaml": CURSOR })), ["kind"]);
    assert.deepEqual(
      [...labels(asked({ "new.yaml": `kind: ${CURSOR}` }))].sort(),
      kinds.map(({ name }) => name).sort(),
    );
  });

  it("puts quotation marks around words that would be read as something else", () => {
    const at = changed(FRONT_DOOR, 'cautious: "yes"\nentries', `cautious: ${CURSOR}\nentries`);
    assert.deepEqual([...labels(at)].sort(), ["no", "not_known", "yes"]);
    assert.match(chosen(at, "yes"), /cautious: "yes"\nentries/u);
  });

  it("keeps to a name that has its value already", () => {
    const at = changed(FRONT_DOOR, "when_used:", `when${CURSOR}:`);
    assert.match(chosen(at, "when_used"), /^when_used: Somebody/mu);
  });

  it("offers nothing in a remark", () => {
    assert.deepEqual(labels(changed(FRONT_DOOR, "when_used:", `# owner: ${CURSOR}\nwhen_used:`)), []);
  });
});

describe("Completion of ids", () => {
  it("offers the steps of the pathway around, in a list that is not closed yet", () => {
    const at = changed(FRONT_DOOR, "next: [decide]", `next: [${CURSOR}`);
    assert.deepEqual([...labels(at)].sort(), ["ask-first", "decide", "protect", "supported"]);
    assert.match(chosen(at, "decide"), /next: \[decide$/mu);
  });

  it("offers what is inside the thing named beside it", () => {
    const bands = `expects:\n  bands:\n    - tool: checklist\n      band: ${CURSOR}\n`;
    assert.deepEqual(labels(askedIn("scenario", bands)), ["lower", "raised"]);
    const answers = `tools:\n  - tool: checklist\n    answers:\n      - question: ${CURSOR}\n`;
    assert.deepEqual(labels(askedIn("scenario", answers)), ["afraid", "threats"]);
  });

  it("offers tools, time limits, services and case systems with their titles and summaries", () => {
    const tool = itemsAt(changed(FRONT_DOOR, "tool: checklist", `tool: ${CURSOR}`)).find(
      ({ label }) => label === "checklist",
    );
    assert.match(tool?.detail ?? "", /First contact checklist/u);
    assert.match(JSON.stringify(tool?.documentation), /What to find out when somebody calls/u);
    assert.ok(
      labels(changed(FRONT_DOOR, "clock: decision-on-referral", `clock: d${CURSOR}`)).includes("decision-on-referral"),
    );
    assert.ok(
      labels(changed(FRONT_DOOR, "services: [outreach-service]", `services: [${CURSOR}]`)).includes("outreach-service"),
    );
    assert.ok(
      labels(changed(FRONT_DOOR, "recorded_in: case-system", `recorded_in: ${CURSOR}`)).includes("case-system"),
    );
  });

  it("offers rules by what they find where a problem is to be left", () => {
    const at = askedIn("glossary", `suppress:\n  - rule: harm${CURSOR}\n`);
    assert.ok(labels(at).includes("harmful-wording"));
    assert.ok(!labels(at).includes("missing-field"));
  });
});

describe("Completion of blocks", () => {
  it("offers whole steps with every field they need, at the indentation they belong", () => {
    const at = changed(FRONT_DOOR, "exemptions:", `  - ${CURSOR}\nexemptions:`);
    for (const label of ["New step that somebody takes", "New decision", "New join", "New outcome"]) {
      assert.ok(labels(at).includes(label), label);
    }
    const text = chosen(at, "New decision");
    assert.match(text, /^ {2}- id: name\n {4}type: decision\n {4}strand: everyone\n {4}title: /mu);
    assert.match(text, /^ {4}branches:\n {6}- title: /mu);
  });

  it("offers whole questions, bands and branches", () => {
    const question = changed(CHECKLIST, "score: {", `      - ${CURSOR}\nscore: {`);
    assert.ok(labels(question).filter((label) => label.startsWith("New ")).length >= 9);
    const band = changed(CHECKLIST, "judgement:", `  - ${CURSOR}\njudgement:`);
    assert.match(chosen(band, "New band"), /^ {2}- code: .*\n {4}title: .*\n {4}min: 0\n {4}max: 0\n {4}means: /mu);
    const branch = changed(FRONT_DOOR, "  - id: protect", `      - ${CURSOR}\n  - id: protect`);
    assert.match(chosen(branch, "New branch"), /^ {6}- title: .*\n {8}when: .*\n {8}to: /mu);
  });
});

describe("Completion of conditions", () => {
  const when = (condition: string): Asked =>
    changed(FRONT_DOOR, `'checklist.incomplete = "no" and checklist.band = "lower" and danger_now = "no"'`, condition);

  it("offers facts the pathway asks for first, then tools and what can be asked of one", () => {
    const names = labels(when(`'${CURSOR}`));
    assert.equal(names[0], "danger_now");
    assert.ok(names.includes("checklist"));
    assert.deepEqual([...labels(when(`checklist.${CURSOR}`))].sort(), [
      "checklist.afraid",
      "checklist.band",
      "checklist.incomplete",
      "checklist.score",
      "checklist.threats",
    ]);
  });

  it("offers the answers and bands of a name, and closes their marks", () => {
    const bands = when(`'checklist.band = "${CURSOR}'`);
    assert.deepEqual(labels(bands), ["lower", "raised"]);
    assert.match(chosen(bands, "raised"), /when: 'checklist\.band = "raised"'/u);
    assert.deepEqual(labels(when(`danger_now in ("yes", ${CURSOR}`)), ["yes", "no", "not_known", "unanswered"]);
    assert.deepEqual(labels(when(`checklist.afraid = "y${CURSOR}"`)), ["yes", "no", "not_known", "unanswered"]);
  });

  it("offers comparisons that fit what a name stands for", () => {
    assert.ok(labels(when(`checklist.score ${CURSOR}`)).includes(">="));
    assert.ok(!labels(when(`danger_now ${CURSOR}`)).includes(">="));
    assert.deepEqual(labels(when(`danger_now = "no" ${CURSOR}`)), ["and", "or"]);
  });

  it("offers a tool's own questions in its own conditions, also while the tool is not sound", () => {
    const at = changed(CHECKLIST, 'visible_when: afraid = "yes"', `visible_when: ${CURSOR}`);
    assert.deepEqual(labels(at), ["score", "incomplete", "band", "afraid", "threats"]);
    const text = (baseFiles[CHECKLIST] ?? "").replace("purpose: To", "purpos: To");
    const broken = asked({
      [CHECKLIST]: text.replace('visible_when: afraid = "yes"', `visible_when: afraid = "${CURSOR}`),
    });
    assert.deepEqual(labels(broken), ["yes", "no", "not_known"]);
  });
});

describe("Completion of running text", () => {
  const text = (body: string): Asked =>
    asked({
      "chapters/new.md": `---\nkind: guidance\nid: new\ntitle: New\n---\n\n# New\n\n## First steps\n\n${body}\n`,
    });

  it("offers everything a sentence can refer to, and what is inside it", () => {
    const ids = labels(text(`See [](ref:${CURSOR}`));
    for (const id of ["checklist", "front-door", "safe-enquiry", "decision-on-referral"])
      assert.ok(ids.includes(id), id);
    const parts = text(`See [](ref:checklist#${CURSOR})`);
    assert.ok(labels(parts).includes("raised"));
    assert.match(chosen(parts, "raised"), /\(ref:checklist#raised\)/u);
    assert.deepEqual(labels(text(`See [](ref:new#${CURSOR})`)), ["new", "first-steps"]);
  });

  it("offers files and headings", () => {
    const files = text(`See [it](../path${CURSOR})`);
    assert.match(chosen(files, "../pathways/front-door.yaml"), /\[it\]\(\.\.\/pathways\/front-door\.yaml\)/u);
    assert.deepEqual(labels(text(`See [it](#${CURSOR})`)), ["new", "first-steps"]);
    assert.ok(labels(text(`See [it](first-contact.md#${CURSOR})`)).includes("first-contact"));
  });

  it("offers blocks with their end, their settings and the values of those", () => {
    assert.match(chosen(text(`:::${CURSOR}`), ":::act-now"), /^:::act-now\n.*\n:::$/mu);
    assert.match(chosen(text(`::${CURSOR}`), "::steps"), /^::steps\{pathway=""\}$/mu);
    assert.ok(labels(text(`:::law{source="${CURSOR}`)).length > 0);
    assert.deepEqual(labels(text(`:::law{strength="${CURSOR}"}`)), ["must", "should", "may"]);
    assert.deepEqual(labels(text(`:::law{${CURSOR}}`)), ["source", "strength"]);
  });

  it("offers nothing in the middle of a sentence or in the fields of another kind of text", () => {
    assert.deepEqual(labels(text(`Plain words: ${CURSOR}`)), []);
  });
});

describe("An offered thing", () => {
  it("says more of itself when it is looked at", () => {
    const at = changed(FRONT_DOOR, "clock: decision-on-referral", `clock: ${CURSOR}`);
    const item = itemsAt(at).find(({ label }) => label === "decision-on-referral");
    assert.ok(item);
    assert.match(JSON.stringify(resolveCompletion(at.library, item).documentation), /1 working day/u);
  });
});
