/** Adding by choosing from lists: what is asked, what is written, and that nothing else is touched. */
import assert from "node:assert/strict";
import { applyEdits } from "../../src/document/apply-edits.ts";
import { nextOf } from "../../src/language/add/add.ts";
import type { AdditionName } from "../../src/language/add/additions.ts";
import { additions } from "../../src/language/add/additions.ts";
import type { Given, Prompt } from "../../src/language/add/prompt.ts";
import { problemsOf } from "../../src/rules/check.ts";
import { sampleFiles } from "../exporters/site/sample.ts";
import { changed, sampleLibrary } from "./libraries.ts";

const PATHWAY = "pathways/asking-alone.yaml";
const TOOL = "tools/severity-grid.yaml";

/** Answers every prompt, with the given answer or the first one there is. */
function added(name: AdditionName, uri: string, answers: Given = {}) {
  const asked: Prompt[] = [];
  let given: Given = {};
  for (;;) {
    const next = nextOf(sampleLibrary(), uri, name, given);
    if (!("prompt" in next)) return { next, asked };
    const { prompt } = next;
    assert.ok(!(prompt.key in given), `asked twice: ${prompt.key}`);
    asked.push(prompt);
    given = { ...given, [prompt.key]: answers[prompt.key] ?? usual(prompt) };
  }
}

function usual({ key, input, choices, title }: Prompt): string | readonly string[] {
  if (input === "number") return "1";
  if (input === "text") return title === "Answers" ? "Not yet; Now: 10:30" : `New words for: ${key}`;
  assert.ok(choices.length > 0, `nothing to choose for ${key}`);
  const value = choices.at(-1)?.value ?? "";
  return input === "many" ? [value] : value;
}

/** The file after adding, and what of it is new. */
function written(name: AdditionName, uri: string, answers?: Given) {
  const { next } = added(name, uri, answers);
  assert.ok("edits" in next, JSON.stringify(next));
  const target = next.edits[0]?.uri ?? "";
  const before = sampleFiles()[target] ?? "";
  const after = applyEdits(before, next.edits);
  let rest = after;
  for (const { text } of next.edits) rest = rest.replace(text, "");
  assert.equal(rest, before, "every other byte is kept");
  return { uri: target, before, after, library: changed(sampleLibrary(), { [target]: after }) };
}

describe("Adding by choosing from lists", function () {
  this.timeout(120_000);

  for (const { name, kind } of additions) {
    it(`writes a ${name} with the shape its kind asks for, by splice`, () => {
      const uri = kind === "tool" ? (name === "band" ? "tools/dash.yaml" : TOOL) : PATHWAY;
      const { library, uri: target } = written(name, uri, {
        type: name === "question" ? "single_choice" : "home_visit",
      });
      const shape = problemsOf(library.checked, target).filter(({ code }) =>
        /shape|field|missing|unknown|yaml/u.test(code),
      );
      const before = problemsOf(sampleLibrary().checked, target).map(({ code }) => code);
      assert.deepEqual(
        shape.filter(({ code }) => !before.includes(code)),
        [],
      );
    });
  }

  it("joins a new step to the step it follows", () => {
    const { next, asked } = added("step", PATHWAY, { type: "home_visit" });
    assert.ok("edits" in next);
    assert.ok(asked.some(({ key }) => key === "by.role"));
    assert.equal(next.edits.length, 2);
    const { after } = written("step", PATHWAY, { type: "home_visit" });
    assert.match(after, /- id: new-words-for-title\n\s+type: home_visit/u);
    assert.match(after, /next:[^#]*new-words-for-title/u);
  });

  it("makes a condition of a fact and its answers", () => {
    const { after } = written("branch", PATHWAY);
    assert.match(after, /when: "?[a-z_]+ = \\?"[a-z_]+\\?"/u);
  });

  it("makes codes of the words of answers, each once", () => {
    const { next } = added("question", TOOL, { type: "single_choice" });
    const [{ text = "" } = {}] = "edits" in next ? next.edits : [];
    assert.match(text, /- code: not_yet\n\s+label: Not yet\n/u);
    assert.match(text, /label: "Now: 10:30"/u);
  });

  it("puts a service in the directory and a term in the glossary, from whatever document is open", () => {
    assert.equal(written("service", TOOL).uri, "directory.yaml");
    assert.equal(written("term", "chapters/first-response.md").uri, "glossary.yaml");
    assert.deepEqual(nextOf(sampleLibrary(), TOOL, "step", {}), { impossible: "no-document" });
  });
});
