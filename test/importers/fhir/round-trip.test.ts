import assert from "node:assert/strict";
import { toolScope } from "../../../src/corpus/condition-scope.ts";
import type { ToolDetails } from "../../../src/corpus/details.ts";
import { detailsOf } from "../../../src/corpus/extract-details.ts";
import { readEntry } from "../../../src/corpus/reading.ts";
import type { DataNode } from "../../../src/document/data.ts";
import { entryOf } from "../../../src/document/data.ts";
import type { Problem } from "../../../src/document/problem.ts";
import type { Source } from "../../../src/document/source.ts";
import { takeOverForm } from "../../../src/importers/fhir/take-over-form.ts";
import { exportForms, fixture, sampleSources } from "../../exporters/forms/forms-of.ts";
import type { Difference, Side } from "./tool-differences.ts";
import { toolDifferences } from "./tool-differences.ts";

interface Trip {
  readonly id: string;
  readonly before: Source;
  readonly after: Source;
  readonly form: string;
  readonly losses: readonly Problem[];
  readonly notes: readonly Problem[];
}

describe("A tool that becomes a form and a tool again", () => {
  let trips: readonly Trip[] = [];

  before(async function () {
    this.timeout(60_000);
    trips = await tripsOf([...(await sampleSources()), await fixture("everything")]);
  });

  it("is read back for every tool of the sample library and for one with everything", () => {
    assert.ok(trips.length >= 16, `only ${trips.length}`);
    for (const { after } of trips) assert.deepEqual(readEntry(after).faults, [], after.text);
  });

  it("loses nothing and changes nothing that neither the form's losses nor the import's problems name", () => {
    assert.deepEqual(trips.flatMap(unnamed), []);
  });

  it("finds a question, an answer, a condition, points, a limit and words that were lost in between", () => {
    const faults: readonly (readonly [tool: string, from: RegExp, to: string, lost: string])[] = [
      [
        "dash",
        /"text": "How many answers are yes\?"/u,
        '"text": "How many are yes?"',
        "sections.counts.questions.yes_count.label",
      ],
      ["dash", /"code": "never_alone"/gu, '"code": "alone"', "never_alone"],
      ["dash", /\$this >= 1\b/gu, "$this >= 2", "to_find_out.visible_when"],
      ["dash", /\$this >= 14/gu, "$this >= 15", "bands.high.min"],
      ["severity-grid", /(code = 'grave'\)\.exists\(\)), 3/u, "$1, 4", "columns.grave.points"],
      ["severity-grid", /"maxLength": \d+/u, '"maxLength": 7', "max_length"],
      ["working-agreement", /"required": true,/u, "", "required"],
      ["safety-plan", /"repeats": true,/u, "", "type"],
    ];
    for (const [id, from, to, lost] of faults) {
      const trip = trips.find((one) => one.id === id);
      assert.ok(trip, id);
      const form = trip.form.replace(from, to);
      assert.notEqual(form, trip.form, `${id}: ${from}`);
      const found = unnamed(imported(id, trip.before, form, trip.losses));
      assert.ok(
        found.some((difference) => difference.includes(lost)),
        `${lost} was not missed: ${found.join("; ")}`,
      );
    }
  });
});

async function tripsOf(sources: readonly Source[]): Promise<readonly Trip[]> {
  const { files, problems } = await exportForms(sources);
  return files.map(({ path, content }) => {
    const id = path.replace(/^questionnaire-|\.json$/gu, "");
    const source = sources.find(({ text }) => text.startsWith(`kind: tool\nid: ${id}\n`));
    assert.ok(source, id);
    return imported(
      id,
      source,
      content as string,
      problems.filter(({ uri }) => uri === source.uri),
    );
  });
}

function imported(id: string, before: Source, form: string, losses: readonly Problem[]): Trip {
  const { tool, problems } = takeOverForm(new TextEncoder().encode(form), {
    fileName: `${id}.json`,
    idFor: () => id,
    uriFor: (name) => `tools/${name}.yaml`,
    ownerRole: "policy-lead",
    ownerBody: "steering-group",
    reviewDue: "2027-11-02",
    ownNames: [],
    wordingAllowed: true,
  });
  assert.ok(tool, JSON.stringify(problems));
  const after: Source = { uri: tool.uri, language: "yaml", text: tool.text, bom: false };
  return { id, before, after, form, losses, notes: problems };
}

/** The differences that nobody is told of. */
function unnamed({ id, before, after, losses, notes }: Trip): readonly string[] {
  const [old, made] = [readEntry(before).document.data, readEntry(after).document.data];
  return toolDifferences(sideOf(before), sideOf(after))
    .filter((one) => !isNamed(one, losses, old, notes, made))
    .map(
      ({ path, before: was, after: is }) => `${id}: ${path.join(".")}: ${JSON.stringify(was)} -> ${JSON.stringify(is)}`,
    );
}

function sideOf(source: Source): Side {
  const { value } = readEntry(source).document;
  return { tool: value, scope: toolScope(detailsOf("tool", value) as ToolDetails) };
}

/** Named by its own field in backticks, or by a problem that stands at it in the old document or the new one. */
function isNamed(
  { path, before: was }: Difference,
  losses: readonly Problem[],
  old: DataNode,
  notes: readonly Problem[],
  made: DataNode,
): boolean {
  const retired = typeof was === "object" && was !== null && "retired" in was;
  const said = retired ? "`retired`" : `\`${path.at(-1) ?? ""}\``;
  const there = placesOf(made, path);
  const lost = placesOf(old, path);
  return (
    notes.some(({ message, span }) => message.includes(said) || there.includes(span.start)) ||
    losses.some(({ span }) => lost.includes(span.start))
  );
}

/** Where the field of a difference stands, with the fields around it up to the thing it belongs to. */
function placesOf(data: DataNode, path: readonly string[]): readonly number[] {
  const places: number[] = [];
  let node: DataNode | undefined = data;
  for (const key of path) {
    const entry = entryOf(node, key);
    if (entry) places.push(entry.keySpan.start, entry.value.span.start);
    node = entry?.value ?? itemNamed(node, key);
    if (!entry) places.length = 0;
  }
  return places;
}

function itemNamed(node: DataNode | undefined, name: string): DataNode | undefined {
  if (node?.type !== "list") return undefined;
  return node.items.find((item) => {
    const id = (entryOf(item, "id") ?? entryOf(item, "code"))?.value;
    return id?.type === "scalar" && id.value === name;
  });
}
