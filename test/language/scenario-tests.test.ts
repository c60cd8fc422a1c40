/** Scenarios as an editor's list of tests has them: where they stand, how they went, and at which step they went wrong. */
import assert from "node:assert/strict";
import { scenarioTests } from "../../src/language/scenario-tests.ts";
import { sampleFiles } from "../exporters/site/sample.ts";
import { changed, sampleLibrary } from "./libraries.ts";

describe("Scenarios in the list of tests", () => {
  it("all pass in the sample library, each under its pathway and marked at its id", () => {
    const { tests } = scenarioTests(sampleLibrary());
    assert.ok(tests.length >= 25, `${tests.length} scenarios`);
    for (const { uri, title, pathway, passed, failures, range } of tests) {
      assert.ok(passed, title);
      assert.deepEqual(failures, []);
      assert.notEqual(pathway, "");
      const line = (sampleFiles()[uri.replace("memory:/", "")] ?? "").split("\n")[range.start.line] ?? "";
      assert.match(line, /^id: /u, uri);
    }
  });

  it("fail at the step of the pathway that they no longer come to", () => {
    const uri = "tools/dash.yaml";
    const text = (sampleFiles()[uri] ?? "").replace("max: 13", "max: 14").replace("min: 14", "min: 15");
    const failed = scenarioTests(changed(sampleLibrary(), { [uri]: text })).tests.filter(({ passed }) => !passed);
    assert.ok(failed.length > 0);
    const [first] = failed[0]?.failures ?? [];
    assert.ok(first);
    assert.equal(first.at.uri, "memory:/pathways/marac.yaml");
    const line = (sampleFiles()["pathways/marac.yaml"] ?? "").split("\n")[first.at.range.start.line] ?? "";
    assert.match(line, /^ {2}- id: /u);
  });

  it("take every branch of the sample library's pathways, each shown where it is written", () => {
    const { taken } = scenarioTests(sampleLibrary());
    assert.equal(taken.length, 9);
    for (const { uri, decisions } of taken) {
      const lines = (sampleFiles()[uri.replace("memory:/", "")] ?? "").split("\n");
      for (const { range, branches } of decisions) {
        assert.match(lines[range.start.line] ?? "", /title: /u);
        for (const { title, scenarios, range: own } of branches) {
          assert.ok(scenarios > 0, `${uri}: ${title}`);
          assert.ok(
            lines
              .slice(own.start.line, own.end.line + 1)
              .join("\n")
              .includes(title),
            `${uri}: ${title}`,
          );
        }
      }
    }
  });

  it("show a branch that no case takes", () => {
    const uri = "scenarios/pattern-partly-not-known.yaml";
    const text = (sampleFiles()[uri] ?? "").replace("treat_as_grave", "by_checklist");
    const { taken } = scenarioTests(changed(sampleLibrary(), { [uri]: text }));
    const left = taken
      .flatMap(({ decisions }) => decisions.flatMap((one) => one.branches))
      .filter((one) => one.scenarios === 0);
    assert.deepEqual(
      left.map(({ title }) => title),
      ["As grave, or not yet decided"],
    );
  });

  it("that cannot be run are there, and say why", () => {
    const uri = "scenarios/conference-again.yaml";
    const text = (sampleFiles()[uri] ?? "").replace(/^entry: .*$/mu, "entry: 7");
    const found = scenarioTests(changed(sampleLibrary(), { [uri]: text })).tests.find(
      (one) => one.uri === `memory:/${uri}`,
    );
    assert.equal(found?.passed, false);
    assert.match(found.failures[0]?.message ?? "", /faults of its own/u);
  });
});
