import assert from "node:assert/strict";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { bpmnPathways } from "../../../src/exporters/pathways/bpmn/bpmn-pathways.ts";
import { small, textOf } from "../site/library.ts";
import { lintBpmn, readBpmn } from "./bpmn-reading.ts";
import { exportSample, exportSmall } from "./pathway-files.ts";

const door = small["pathways/door.yaml"] ?? "";

describe("pathways as BPMN", function () {
  this.timeout(300_000);
  let sample: Exported;
  before(async () => {
    sample = await exportSample(bpmnPathways);
  });

  it("reads every pathway of the library without a warning, and bpmnlint has nothing to say", async () => {
    assert.ok(sample.files.length >= 9);
    for (const { path, content } of sample.files) {
      const { root, warnings } = await readBpmn(content as string);
      assert.deepEqual(warnings, [], path);
      assert.deepEqual(await lintBpmn(root), [], path);
    }
  });

  it("would be told of a reference to nothing, of a missing place and of a flow without words", async () => {
    const text = textOf(sample, "marac.bpmn");
    const lost = await readBpmn(text.replace(/sourceRef="[^"]+"/u, 'sourceRef="nobody"'));
    assert.ok(lost.warnings.length > 0);
    const unplaced = await readBpmn(
      text.replace(/<bpmndi:BPMNShape id="step_conference_shape"[\s\S]*?<\/bpmndi:BPMNShape>/u, ""),
    );
    assert.deepEqual(
      (await lintBpmn(unplaced.root)).map(({ rule, id }) => `${rule} ${id}`),
      ["no-bpmndi step_conference"],
    );
    const wordless = await readBpmn(text.replace(/ name="[^"]+" (?=sourceRef)/u, " "));
    assert.deepEqual(
      (await lintBpmn(wordless.root)).map(({ rule }) => rule),
      ["label-required"],
    );
  });

  it("keeps conditions, the default answer, handovers by name, and a word of caution", async () => {
    const several = door
      .replace("mode: one_of", "mode: all_that_apply")
      .replace(
        "repeat_incident:",
        "  - { id: over, type: handover, strand: child, title: Hand over, by: { role: worker, agency: council }, to: { pathway: other, step: decide } }\nrepeat_incident:",
      )
      .replace("next: [protected, supported]", "next: [protected, over]");
    const other = door.replace("id: door", "id: other");
    const exported = await exportSmall(bpmnPathways, { "pathways/door.yaml": several, "pathways/other.yaml": other });
    const text = textOf(exported, "door.bpmn");
    assert.match(text, /<bpmn:parallelGateway id="step_decide" name="Danger now\?">/u);
    assert.match(text, /language="https:\/\/www.omg.org\/spec\/DMN\/20191111\/FEEL\/">danger = "no"</u);
    assert.match(
      text,
      /<bpmn:exclusiveGateway id="step_decide.1_applies" name="No\?" default="flow_step_decide.1_applies_step_decide.1_ends">/u,
    );
    assert.match(text, /<bpmn:message id="message_other_decide" name="Goes on in other at decide" \/>/u);
    assert.match(text, /Invented example, not approved for practice/u);
    assert.match(
      text,
      /Who: Social worker \(Testshire Council\)\nBy when: 15 working days, from when the discussion is held/u,
    );
    assert.deepEqual(await lintBpmn((await readBpmn(text)).root), []);
  });

  it("says at the author's words what a system would not follow", async () => {
    const { problems } = await exportSmall(bpmnPathways);
    assert.deepEqual(
      problems.map(({ code, severity, span, message, related = [] }) => [
        code,
        severity,
        door.slice(span.start, span.end),
        message.split(";")[0]?.split(".")[0],
        related.length,
      ]),
      [
        ["pathway-loss", "advice", "conference-limit", "In BPMN this time limit is words beside the step", 0],
        [
          "pathway-loss",
          "advice",
          "{ role: worker, agency: council }",
          "In BPMN nobody is responsible for a decision",
          0,
        ],
      ],
    );
  });

  it("gives the same bytes again", async () => {
    assert.deepEqual((await exportSmall(bpmnPathways)).files, (await exportSmall(bpmnPathways)).files);
  });
});
