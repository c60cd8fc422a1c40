import assert from "node:assert/strict";
import fc from "fast-check";
import { readEntry } from "../../../src/corpus/reading.ts";
import { takeOverForm } from "../../../src/importers/fhir/take-over-form.ts";
import { exportForms, fixture, sampleSources } from "../../exporters/forms/forms-of.ts";
import { runs } from "../../property-runs.ts";

/** What a stranger's program may write where something else belongs. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e300,
    0.5,
    "",
    " ",
    "score",
    "a b",
    "x".repeat(700),
    [],
    {},
    [null],
    [[]],
    [{}],
  ),
  fc.string({ unit: "binary" }),
  fc.jsonValue(),
);

describe("A damaged form", () => {
  it("is refused with a reason or becomes a tool of sound shape, and never breaks the import down", async function () {
    this.timeout(120_000);
    const { files } = await exportForms([...(await sampleSources()), await fixture("everything")]);
    const forms = files.map(({ content }) => content as string);
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.array(fc.tuple(fc.nat(), junk, fc.constantFrom("put", "drop")), { minLength: 1, maxLength: 4 }),
        (form, damages) => {
          const value: unknown = JSON.parse(form);
          for (const [place, put, how] of damages) damage(value, place, put, how);
          const { tool, problems } = takeOverForm(new TextEncoder().encode(JSON.stringify(value)), {
            fileName: "form.json",
            idFor: () => "form",
            uriFor: (id) => `tools/${id}.yaml`,
            ownerRole: "policy-lead",
            ownerBody: "steering-group",
            reviewDue: "2027-11-02",
            ownNames: [],
            wordingAllowed: true,
          });
          if (!tool) return assert.equal(problems.length, 1);
          const { faults, document } = readEntry({ uri: tool.uri, language: "yaml", text: tool.text, bom: false });
          assert.deepEqual(document.problems, []);
          assert.deepEqual(faults, []);
        },
      ),
      runs(300),
    );
  });
});

/** Puts something in the place of a value somewhere in the tree, or takes it away. */
function damage(root: unknown, place: number, put: unknown, how: string): void {
  const places: (readonly [holder: Record<string, unknown>, key: string])[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      visit((value as Record<string, unknown>)[key]);
    }
  };
  visit(root);
  const found = places[place % Math.max(1, places.length)];
  if (!found) return;
  const [holder, key] = found;
  if (how === "put") holder[key] = put;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}
