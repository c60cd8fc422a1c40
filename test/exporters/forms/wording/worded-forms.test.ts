/** Forms with an owner's own questions: what every sort holds, what they mean, and what stops them. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { ExportFile } from "../../../../src/exporters/exporter.ts";
import { FORMS } from "../../../../src/exporters/forms/form-exporter.ts";
import { wordedTools } from "../../../../src/exporters/forms/wording/worded-tools.ts";
import { exporters } from "../../../../src/exporters/index.ts";
import { completeTool } from "../../../../src/tools/result.ts";
import { runs } from "../../../property-runs.ts";
import { corpusOf } from "../forms-of.ts";
import { PLANTED, RECORD, WORDING, merrowSources, owned, wordedForm, yaml } from "./merrow.ts";
import { textsOf } from "./texts-of.ts";

const sorts = exporters.filter(({ id }) => id.startsWith(FORMS));

/** What stops a form: the code, the file, the words that are pointed at, and what is said. */
async function stopsOf(wording: string, record = RECORD): Promise<readonly (readonly string[])[]> {
  const sources = await merrowSources(record);
  const { tools, problems } = wordedTools(corpusOf(sources), [owned(wording)]);
  assert.deepEqual(tools, [], "no form is made");
  return problems.map(({ code, uri, span, message }) => {
    const { text } = [...sources, owned(wording)].find((source) => source.uri === uri) ?? { text: "" };
    for (const word of PLANTED) assert.ok(!message.includes(word), `no report quotes the owner: ${message}`);
    return [code, uri.split("/")[0] ?? "", text.slice(span.start, span.end), message];
  });
}

const pointed = (stops: readonly (readonly string[])[]) => stops.map((stop) => stop.slice(0, 3));

describe("A form with its owner's questions", function () {
  this.timeout(60_000);

  for (const exporter of sorts) {
    it(`holds all of the owner's words, the notice, the licence and a mark: ${exporter.id}`, async () => {
      const corpus = corpusOf(await merrowSources());
      const { files, problems } = await exporter.export(corpus, { tier: "internal", wordings: [owned(WORDING)] });
      assert.deepEqual(
        problems.filter(({ severity }) => severity === "error"),
        [],
      );
      assert.ok(files.length > 0 && files.every(({ path }) => path.includes("merrow-checklist")), "no other form");
      const text = files.map(textsOf).join("\n");
      for (const word of PLANTED) assert.ok(text.includes(word), `${exporter.id} has no ${word}`);
      assert.match(text, /internal: holds the owner(?:'|&#39;|&apos;)s wording/iu);
      assert.ok(text.includes("noticeplanted") && text.includes("own case systems only"), "notice and licence");
      assert.doesNotMatch(text, /yes_count|How many answers are yes/u, "the counts are the owner's questions now");
    });
  }

  it("is another form than the record: another id, another address, another version", async () => {
    const corpus = corpusOf(await merrowSources());
    const [fhir] = sorts;
    assert.ok(fhir);
    const one = async (more: object): Promise<Record<string, unknown>> => {
      const { files } = await fhir.export(corpus, { tier: "internal", tools: ["merrow-checklist"], ...more });
      return JSON.parse(String((files[0] as ExportFile).content)) as Record<string, unknown>;
    };
    const [record, worded] = [await one({}), await one({ wordings: [owned(WORDING)] })];
    assert.deepEqual([record["id"], worded["id"]], ["pellbrook-merrow-checklist", "pellbrook-merrow-checklist-worded"]);
    assert.notEqual(worded["url"], record["url"]);
    assert.deepEqual([record["version"], worded["version"]], ["1.2.0", "3.0.0+record.1.2.0"]);
  });

  it("without its owner's file is the record of the result, as it was", async () => {
    const corpus = corpusOf(await merrowSources());
    for (const exporter of sorts) {
      const { files } = await exporter.export(corpus, { tier: "internal", tools: ["merrow-checklist"] });
      const text = files.map(textsOf).join("\n");
      assert.match(text, /How many answers are yes/u, exporter.id);
      for (const word of [...PLANTED, "holds the owner"]) assert.ok(!text.includes(word), `${exporter.id}: ${word}`);
    }
  });

  it("counts what the record only copied: each yes one, each answer that is missing perhaps one", async () => {
    const { tool } = await wordedForm();
    const safe = { safe_to_complete: "yes" };
    const result = (answers: Record<string, string>) => {
      const { score, band, incomplete } = completeTool(tool, { ...safe, ...answers });
      return [score && [score.min, score.max], band && band.code, incomplete];
    };
    assert.deepEqual(result({}), [null, null, true]);
    assert.deepEqual(result({ straw_hat: "no", felt_hat: "no", wool_hat: "no" }), [[0, 0], "standard", false]);
    assert.deepEqual(result({ straw_hat: "yes", felt_hat: "no", wool_hat: "yes" }), [[2, 2], "high", false]);
    assert.deepEqual(result({ straw_hat: "yes", felt_hat: "declined", wool_hat: "no" }), [[1, 2], "standard", true]);
    assert.deepEqual(result({ straw_hat: "not_known", felt_hat: "no", wool_hat: "no" }), [[0, 1], "standard", false]);
  });

  it("asks the owner's questions only when the section whose place they take would be asked", async () => {
    const { tool } = await wordedForm();
    const asked = (answers: Record<string, string>) => completeTool(tool, answers).visible.questions;
    assert.ok(!asked({ safe_to_complete: "no" }).includes("straw_hat"));
    assert.ok(asked({ safe_to_complete: "yes" }).includes("straw_hat"));
    const own = WORDING.replace(
      "    help: Helpplanted",
      '    visible_when: judged_band = "high"\n    help: Helpplanted',
    );
    const both = await wordedForm(own);
    const seen = (answers: Record<string, string>) =>
      completeTool(both.tool, answers).visible.questions.includes("straw_hat");
    assert.ok(!seen({ safe_to_complete: "yes" }) && !seen({ judged_band: "high" }));
    assert.ok(seen({ safe_to_complete: "yes", judged_band: "high" }));
  });

  it("is read alike whatever ends the lines of its file", async () => {
    const { tool } = await wordedForm();
    assert.deepEqual((await wordedForm(WORDING.replaceAll("\n", "\r\n"))).tool, tool);
  });

  it("says what a target cannot hold at the place in the owner's file", async () => {
    const corpus = corpusOf(await merrowSources());
    const [fhir] = sorts;
    const { problems = [] } = (await fhir?.export(corpus, { tier: "internal", wordings: [owned(WORDING)] })) ?? {};
    const places = problems.map(({ uri, span }) => [uri, WORDING.slice(span.start, span.end)]);
    assert.deepEqual(places, [["wording/merrow-checklist.yaml", "signature"]]);
  });
});

describe("The file with an owner's questions", function () {
  this.timeout(60_000);

  it("is refused where it does not agree with the tool, at the value that does not", async () => {
    const cases = [
      ["owner: The Merrow Trust", "owner: Another Trust", "Another Trust"],
      ["edition: Second edition", "edition: Third edition", "Third edition"],
      ["in_place_of: counts", "in_place_of: count", "count"],
      ["tool: merrow-checklist", "tool: merrow-list", "merrow-list"],
    ] as const;
    for (const [there, instead, at] of cases) {
      const stops = await stopsOf(WORDING.replace(there, instead));
      assert.deepEqual(pointed(stops), [["wording-faulty", "wording", at]]);
    }
  });

  it("is refused where something is missing or is not what it has to be, without a word of it in any report", async () => {
    for (const field of ["tool", "edition", "owner", "copyright", "version", "in_place_of"]) {
      const [stop] = await stopsOf(WORDING.replace(new RegExp(`^${field}: .*\n`, "mu"), ""));
      assert.match(stop?.[3] ?? "", new RegExp(`\`${field}:\``, "u"), field);
    }
    const cases = [
      ["version: 3.0.0", "version: soon", ["soon"]],
      ["type: single_choice", "type: choice", ["choice"]],
      ["        help: Hintplanted, a", "        Hintplanted: a", ["Hintplanted"]],
      ["points: { yes: 1 }", "points: { yes: many }", ["many"]],
      ["label: Signplanted here", "label: 'Signplanted here", undefined],
      ["label: Signplanted here", "label: Signplanted here\n        label: Signplanted", undefined],
    ] as const;
    for (const [there, instead, at] of cases) {
      const stops = await stopsOf(WORDING.replace(there, instead));
      assert.ok(stops.length > 0 && stops.every(([code]) => code === "wording-faulty"), instead);
      if (at)
        assert.deepEqual(
          stops.map((stop) => stop[2]),
          at,
        );
    }
  });

  it("is refused where not every question that the tool counts is there, each worth one", async () => {
    const less = WORDING.replace("        points: { yes: 1 }\n", "");
    const [few] = await stopsOf(less);
    assert.match(few?.[3] ?? "", /has 3 that count, and 2 of these questions have `points:`/u);
    assert.equal(few?.[2], "counts");
    const stops = await stopsOf(WORDING.replace("{ yes: 1 }", "{ yes: 2 }"));
    assert.deepEqual(pointed(stops), [["wording-faulty", "wording", "{ yes: 2 }"]]);
    const elsewhere = await stopsOf(WORDING.replace("in_place_of: counts", "in_place_of: judging"));
    assert.match(elsewhere[0]?.[3] ?? "", /yes_count, not_known_count/u);
  });

  it("is refused where the tool needs a question whose place is taken, at what took it", async () => {
    const condition = RECORD.replace("id: actions,", 'id: actions, visible_when: "not_known_count >= 1",');
    const copied = RECORD.replace("  never_copied_to:", "  never_copied: [yes_count]\n  never_copied_to:");
    for (const [record, word] of [
      [condition, "not_known_count"],
      [copied, "yes_count"],
    ] as const) {
      const stops = await stopsOf(WORDING, record);
      assert.deepEqual(pointed(stops), [["wording-faulty", "wording", "counts"]]);
      assert.ok(stops[0]?.[3]?.includes(`“${word}”`), stops[0]?.[3]);
    }
  });

  it("is refused where it gives a name that is taken, or a condition that cannot be followed", async () => {
    const taken = await stopsOf(WORDING.replace("id: notes", "id: setting_up"));
    assert.deepEqual(pointed(taken), [["form-name-taken", "wording", "setting_up"]]);
    const unclear = await stopsOf(WORDING.replace('visible_when: straw_hat = "yes"', 'visible_when: hat = "yes"'));
    assert.deepEqual(pointed(unclear), [["form-condition", "wording", "hat"]]);
  });

  it("is read or refused, however it is damaged, and never quoted", async () => {
    const corpus = corpusOf(await merrowSources());
    const place = fc.nat(WORDING.length);
    const damage = fc.record({
      from: place,
      length: fc.nat(60),
      instead: fc.constantFrom("", ":", "'", "\n", " - ", "x"),
    });
    fc.assert(
      fc.property(damage, ({ from, length, instead }) => {
        const text = WORDING.slice(0, from) + instead + WORDING.slice(from + length);
        const { tools, problems } = wordedTools(corpus, [owned(text)]);
        assert.equal(tools.length === 1, problems.length === 0, text);
        for (const { message } of problems) for (const word of PLANTED) assert.ok(!message.includes(word), message);
      }),
      runs(300),
    );
  });

  it("is refused twice for one tool, and for an id that no case system takes", async () => {
    const corpus = corpusOf(await merrowSources());
    const twice = wordedTools(corpus, [owned(WORDING), yaml("wording/other.yaml", WORDING)]);
    assert.deepEqual(
      twice.problems.map(({ uri }) => uri),
      ["wording/other.yaml"],
    );
    const long = "m".repeat(32);
    const sources = (await merrowSources(RECORD.replace("id: merrow-checklist", `id: ${long}`))).map((source) =>
      source.uri === "partnership.yaml"
        ? { ...source, text: source.text.replace(/^namespace: .*$/mu, `namespace: ${"n".repeat(31)}`) }
        : source,
    );
    const { problems } = wordedTools(corpusOf(sources), [owned(WORDING.replace("merrow-checklist", long))]);
    assert.deepEqual(
      problems.map(({ message }) => /71 letters/u.test(message)),
      [true],
    );
  });
});

describe("An owner's questions go into a form", function () {
  this.timeout(60_000);

  it("only where the tool says that permission is held, by whom, since when and on what terms", async () => {
    const cases = [
      [RECORD.replace("owner_permission_held", "link_only"), "link_only"],
      [RECORD.replace("owner_permission_held", "open_licence"), "open_licence"],
      [RECORD.replace("owner_permission_held", "local_original"), "local_original"],
      [RECORD.replace("owner_permission_held", "unknown"), "unknown"],
      [RECORD.replace(/ {2}permission:\n(?: {4}.*\n)+/u, ""), "owner_permission_held"],
      [RECORD.replace(/ {2}licence: .*\n/u, ""), "owner_permission_held"],
      [RECORD.replace("until: 2027-01-04", "until: 2026-11-01"), "2026-11-01"],
      [RECORD.replace("given_on: 2026-01-05", "given_on: 2026-11-03"), "2026-11-03"],
    ] as const;
    for (const [record, at] of cases) {
      assert.deepEqual(pointed(await stopsOf(WORDING, record)), [["form-permission", "tools", at]]);
    }
  });

  it("on the last day of the permission too, and without an end where the owner set none", async () => {
    await wordedForm(WORDING, RECORD.replace("until: 2027-01-04", "until: 2026-11-02"));
    await wordedForm(WORDING, RECORD.replace(/ {4}until: .*\n/u, ""));
  });
});
