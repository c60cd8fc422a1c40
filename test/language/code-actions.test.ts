import assert from "node:assert/strict";
import type { CodeAction, WorkspaceEdit } from "vscode-languageserver-types";
import { CreateFile } from "vscode-languageserver-types";
import { FIX_ALL, codeActions } from "../../src/language/code-actions.ts";
import { COMMANDS } from "../../src/language/commands.ts";
import { leaveProblem } from "../../src/language/leave-problem.ts";
import type { Library } from "../../src/language/library.ts";
import { change, problemsOf } from "../../src/rules/check.ts";
import type { Checked } from "../../src/rules/check.ts";
import { applyTextEdits } from "./text-edit.ts";
import type { Asked } from "./cursor.ts";
import { CURSOR, around, asked, askedIn, toEditor } from "./cursor.ts";
import { completed } from "../rules/completion.ts";

const actionsAt = ({ library, uri, position }: Asked, only?: readonly string[]): readonly CodeAction[] =>
  codeActions(library, uri, { start: position, end: position }, only);

/** The library after an editor has made the changes. */
function after({ checked }: Library, edit: WorkspaceEdit | undefined): Checked {
  assert.ok(edit);
  const texts = new Map<string, string>();
  const textOf = (uri: string) => texts.get(uri) ?? checked.corpus.entry(uri)?.source.text ?? "";
  const pathOf = (address: string) => address.slice(toEditor("").length);
  for (const [address, edits] of Object.entries(edit.changes ?? {})) {
    texts.set(pathOf(address), applyTextEdits(textOf(pathOf(address)), edits));
  }
  for (const one of edit.documentChanges ?? []) {
    if (CreateFile.is(one)) texts.set(pathOf(one.uri), "");
    else if ("textDocument" in one) {
      const path = pathOf(one.textDocument.uri);
      texts.set(
        path,
        applyTextEdits(
          textOf(path),
          one.edits.filter((part) => "newText" in part),
        ),
      );
    }
  }
  const put = [...texts].map(([uri, text]) => {
    return { uri, language: uri.endsWith(".md") ? ("markdown" as const) : ("yaml" as const), text, bom: false };
  });
  return change(checked, { put });
}

function action(at: Asked, title: RegExp, only?: readonly string[]): CodeAction {
  const actions = actionsAt(at, only);
  const found = actions.find((one) => title.test(one.title));
  assert.ok(found, `${title} is not among ${actions.map((one) => one.title).join("; ")}`);
  return found;
}

const codesIn = (checked: Checked, uri: string): readonly string[] => problemsOf(checked, uri).map(({ code }) => code);

describe("Fixes", () => {
  it("mend the problem they are offered for, and the safe one is preferred", () => {
    const at = askedIn("glossary", `te${CURSOR}rm:\n  - { id: a-word, title: A word, means: Something. }\n`);
    const fix = action(at, /Write “terms”|terms/u);
    assert.equal(fix.kind, "quickfix");
    assert.equal(fix.diagnostics?.[0]?.code, "unknown-field");
    assert.ok(!codesIn(after(at.library, fix.edit), at.uri).includes("unknown-field"));
  });

  it("are applied together where they are safe", () => {
    const at = askedIn(
      "guidance",
      `---\n${CURSOR}[a](../chapters/first-contact) and [b](../chapters/first-contact)\n`,
      "x/a.md",
    );
    const all = action(at, /Mend 2 problems safely/u, ["source.fixAll"]);
    assert.equal(all.kind, FIX_ALL);
    assert.ok(!codesIn(after(at.library, all.edit), at.uri).includes("dead-link"));
    assert.ok(!actionsAt(at).some(({ kind }) => kind === FIX_ALL));
  });
});

describe("Leaving a problem", () => {
  it("asks for a reason, and is not offered where a problem has to be mended", () => {
    const at = askedIn("guidance", `---\nShe failed to pro${CURSOR}tect them.\n`);
    const leave = action(at, /Leave this problem for now, with a reason/u);
    assert.deepEqual(leave.command?.arguments, [at.uri, "harmful-wording", "failed to protect"]);
    assert.equal(leave.command.command, COMMANDS.leaveProblem);
    const shape = askedIn("glossary", `te${CURSOR}rm: []\n`);
    assert.ok(!actionsAt(shape).some(({ title }) => title.startsWith("Leave")));
  });

  it("is written down with the rule, the words, the owner and the last day, and then holds", () => {
    const at = askedIn("guidance", `---\nShe failed to pro${CURSOR}tect them.\n`);
    const decision = {
      rule: "harmful-wording",
      on: "failed to protect",
      reason: "A quotation: from a court.",
      expires: "2026-12-31",
    };
    const once = after(at.library, leaveProblem(at.library, at.uri, decision));
    assert.deepEqual(codesIn(once, at.uri), []);
    const twice = after(around(once), leaveProblem(around(once), at.uri, { ...decision, on: undefined }));
    assert.deepEqual(
      twice.corpus.entry(at.uri)?.facts.suppressions.map(({ owner }) => owner),
      ["practice-lead", "practice-lead"],
    );
  });
});

describe("Making what is missing", () => {
  it("makes a tool as a file with its owner, where tools go", () => {
    const at = askedIn("guidance", `uses: [new-${CURSOR}grid]\n---\nText.\n`);
    const create = action(at, /^Create the tool “new-grid” in tools\/new-grid\.yaml$/u);
    const checked = after(at.library, create.edit);
    assert.ok(!codesIn(checked, at.uri).includes("unknown-id"));
    assert.match(
      checked.corpus.entry("tools/new-grid.yaml")?.source.text ?? "",
      /title: New grid\n[^]*role: practice-lead/u,
    );
  });

  it("makes a role, a service and a time limit in the list they belong to", () => {
    for (const [field, title] of [
      ["owner: { role: family-wor‸ker, body: steering-group }", /^Create the role “family-worker” in “/u],
      ["approving_body: other-gro‸up", /^Create the board or group “other-group” in “/u],
    ] as const) {
      const at = askedIn("guidance", `${field}\n---\nText.\n`);
      const checked = after(at.library, action(at, title).edit);
      assert.ok(!codesIn(checked, at.uri).includes("unknown-id"), field);
      assert.ok(!codesIn(checked, "directory.yaml").includes("data-not-understood"));
    }
  });

  it("makes a term for a link in a sentence that leads nowhere", () => {
    const at = askedIn("guidance", `---\nSee [it](ref:no-such‸-thing).\n`);
    const checked = after(at.library, action(at, /^Create the term “no-such-thing” in “/u).edit);
    assert.ok(!codesIn(checked, at.uri).includes("unknown-id"));
    assert.match(
      checked.corpus.entry("glossary.yaml")?.source.text ?? "",
      /id: no-such-thing\n +title: No such thing\n/u,
    );
  });
});

describe("The life of a document", () => {
  it("moves on state by state as far as ready, and never to approved", () => {
    const states: string[] = [];
    for (let state = "draft"; ;) {
      states.push(state);
      const at = askedIn("guidance", `status: ${state}${CURSOR}\n---\nText.\n`);
      const [next] = actionsAt(at, ["refactor"]);
      if (!next) break;
      state = after(at.library, next.edit).corpus.entry(at.uri)?.facts.status ?? "";
    }
    assert.deepEqual(states, ["draft", "in_review", "consultation", "verification", "ready"]);
    for (const state of ["approved", "superseded", "withdrawn"]) {
      assert.deepEqual(actionsAt(askedIn("guidance", `status: ${state}${CURSOR}\n---\nText.\n`), ["refactor"]), []);
    }
  });

  it("marks a review as done today and sets the next, on a day that exists", () => {
    const at = askedIn("guidance", `review: { du${CURSOR}e: 2026-11-01, every_months: 12 }\n---\nText.\n`);
    const checked = after(at.library, action(at, /^Mark as reviewed today; next review by 2027-11-02$/u).edit);
    assert.match(
      checked.corpus.entry(at.uri)?.source.text ?? "",
      /review: \{ due: "?2027-11-02"?, every_months: 12, last: "?2026-11-02"?, fingerprint: sha256-[0-9a-f]{64} \}/u,
    );
    assert.ok(!codesIn(checked, at.uri).includes("review-overdue"));
  });

  it("notes what was reviewed and what that relies on, and tells of a change of either until it is reviewed again", () => {
    const other = completed({ kind: "protocol", uri: "other.yaml", text: "title: Other\nversion: 1.0.0\n" });
    const text = `review:\n  du${CURSOR}e: 2026-11-01\n---\nSee [](ref:other).\n`;
    const reviewing = completed({ kind: "guidance", text });
    const at = asked({ [reviewing.uri]: reviewing.text, [other.uri]: other.text });
    const reviewed = after(at.library, action(at, /^Mark as reviewed today/u).edit);
    const source = reviewed.corpus.entry(at.uri)?.source;
    assert.ok(source);
    assert.match(source.text, /\n {2}relied_on:\n *- document: other\n *version: "1\.0\.0"\n/u);
    assert.ok(!codesIn(reviewed, at.uri).includes("review-suspect"));

    const reworded = change(reviewed, { put: [{ ...source, text: `${source.text}One more sentence.\n` }] });
    assert.ok(codesIn(reworded, at.uri).includes("review-suspect"));

    const old = reviewed.corpus.entry("other.yaml")?.source;
    assert.ok(old);
    const moved = change(reviewed, { put: [{ ...old, text: old.text.replace("version: 1.0.0", "version: 1.1.0") }] });
    assert.ok(codesIn(moved, at.uri).includes("review-suspect"));
    const library = around(moved);
    const mended = after(library, action({ ...at, library }, /^Mark as reviewed today/u).edit);
    assert.ok(!codesIn(mended, at.uri).includes("review-suspect"));
  });
});
