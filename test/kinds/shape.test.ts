/** Faults of shape: each at the offending key or value, one for each place. */
import assert from "node:assert/strict";
import { readEntry } from "../../src/corpus/reading.ts";
import { kindNamed } from "../../src/kinds/index.ts";
import { filledStarter } from "../../src/kinds/filled-starter.ts";

const starter = filledStarter(kindNamed("pathway")!.starter);

/** The faults of a pathway as `type words`, where words are what the fault's place holds. */
function faultsOf(text: string): string[] {
  const { faults } = readEntry({ uri: "p.yaml", language: "yaml", text, bom: false });
  return faults.map((fault) => `${fault.type} ${text.slice(fault.span.start, fault.span.end)}`);
}

describe("The shape of a document", () => {
  it("is sound for the starter", () => {
    assert.deepEqual(faultsOf(starter), []);
  });

  it("points at an unknown field's key and offers the known ones", () => {
    const text = starter.replace("summary:", "sumary:");
    const [unknown, ...rest] = readEntry({ uri: "p.yaml", language: "yaml", text, bom: false }).faults;
    assert.deepEqual(faultsOf(text), ["missing-field kind", "unknown-field sumary"].sort());
    assert.ok([unknown, ...rest].some((fault) => fault?.type === "unknown-field" && fault.known.includes("summary")));
  });

  it("points at a wrong word, not at the list around it", () => {
    assert.deepEqual(faultsOf(starter.replace("mode: one_of", "mode: one-of")), ["wrong-value one-of"]);
  });

  it("gives one fault for a step of unknown type, not one for each shape it might have had", () => {
    assert.deepEqual(faultsOf(starter.replace("type: immediate_safety", "type: make_safe")), ["wrong-value make_safe"]);
  });

  it("points at the first key of an item in which something is missing", () => {
    assert.deepEqual(faultsOf(starter.replace("    level: level-2\n", "")), ["missing-field id"]);
  });

  it("points at the key of an empty value", () => {
    assert.deepEqual(faultsOf(starter.replace(/when_used: .*/u, "when_used:")), ["wrong-value when_used"]);
  });

  it("survives keys that are names of an object's own parts", () => {
    assert.deepEqual(faultsOf(`${starter}__proto__: {}\nconstructor: 1\n`), [
      "unknown-field __proto__",
      "unknown-field constructor",
    ]);
  });
});
