/** `coverage` as people run it: on the terminal, for a meeting and for other programs. */
import assert from "node:assert/strict";
import { run } from "../../src/cli/run.ts";
import { htmlFaults } from "../exporters/html-faults.ts";
import { all, one, parsed, words } from "../exporters/site/html.ts";
import { header, small } from "../exporters/site/library.ts";
import { memoryWorld } from "./memory-world.ts";

const aims = `${header("framework", "aims")}
type: aims
items:
  - { id: aim-child, number: 1, title: Children are heard, answered_by: [{ document: first, how: It <b>begins</b> with them. }] }
  - { id: aim-money, title: There is money for it, not_in_product: Money is decided elsewhere. }
  - { id: aim-lost, number: 3, title: Nobody is lost }
`;
const findings = `${header("framework", "findings")}
type: aims
items:
  - { id: found-door, title: The door was slow, answered_by: [{ document: door, how: It has a limit. }] }
`;
const files = new Map(
  Object.entries({ ...small, "aims.yaml": aims, "findings.yaml": findings }).map(([path, text]) => [
    `guidance/${path}`,
    text,
  ]),
);

async function said(...options: readonly string[]): Promise<string> {
  const world = memoryWorld({ files });
  assert.equal(await run(["coverage", "guidance", ...options], world), 0);
  return world.said.stdout;
}

describe("the coverage report", () => {
  it("is valid HTML for a meeting", async () => {
    assert.deepEqual(await htmlFaults("coverage.html", await said("--format", "html")), []);
  });

  it("says for each framework how much is answered, and names what nothing answers", async () => {
    const text = await said();
    assert.match(text, /^Title of aims\n {2}1 of 3 answered, 1 not for this library, 1 answered by nothing\n/u);
    assert.match(text, /nothing answers 3\. Nobody is lost/u);
    assert.match(text, /Title of findings\n {2}1 of 1 answered\n/u);
    assert.match(text, /1 item is answered by nothing in the library\./u);
    assert.doesNotMatch(text, /nothing answers .*money/u);
  });

  it("shows only the frameworks that are asked for, and knows when there is no such one", async () => {
    const text = await said("--framework", "findings");
    assert.doesNotMatch(text, /aims/u);
    assert.match(text, /Every item is answered/u);
    const world = memoryWorld({ files });
    assert.equal(await run(["coverage", "guidance", "--framework", "first"], world), 2);
    assert.match(world.said.stderr, /no framework first\. There are: aims, findings\./u);
  });

  it("gives other programs every item with its answers by column", async () => {
    const { frameworks } = JSON.parse(await said("--format", "json")) as { frameworks: readonly Framework[] };
    assert.deepEqual(
      frameworks.map(({ id, counts }) => [id, counts]),
      [
        ["aims", { answered: 1, out_of_scope: 1, unanswered: 1 }],
        ["findings", { answered: 1, out_of_scope: 0, unanswered: 0 }],
      ],
    );
    const [child, money, lost] = frameworks[0]?.items ?? [];
    assert.equal(child?.answers["guidance"]?.[0]?.file, "guidance/chapters/first.md");
    assert.deepEqual([money?.state, money?.reason], ["out_of_scope", "Money is decided elsewhere."]);
    assert.deepEqual(lost, {
      id: "aim-lost",
      number: 3,
      title: "Nobody is lost",
      state: "unanswered",
      answers: { guidance: [], pathway: [], tool: [], other: [] },
    });
  });

  it("is one page for a meeting: a row for each item, with what answers it and what does not", async () => {
    const world = memoryWorld({ files });
    assert.equal(
      await run(["coverage", "guidance", "--format", "html", "--output", "reports/coverage.html"], world),
      0,
    );
    assert.match(world.said.stderr, /in reports\/coverage\.html/u);
    const page = parsed(new TextDecoder().decode(world.files.get("reports/coverage.html")));
    assert.equal(words(one(page, "h1")), "What answers what: Testshire Partnership");
    assert.match(words(one(page, ".banner")), /not approved for practice/u);
    const rows = all(page, "tbody tr").map(words);
    assert.equal(rows.length, 4);
    assert.match(rows[0] ?? "", /1\. Children are heard.*Title of first.*It <b>begins<\/b> with them\./u);
    assert.match(rows[1] ?? "", /Not for this library: Money is decided elsewhere\./u);
    assert.match(rows[2] ?? "", /Nobody is lost.*Nothing answers this\./u);
  });

  it("says so where a library has no framework", async () => {
    const world = memoryWorld({ files: new Map([...files].filter(([path]) => !/aims|findings/u.test(path))) });
    assert.equal(await run(["coverage", "guidance"], world), 0);
    assert.match(world.said.stdout, /no framework in this library/u);
  });
});

interface Framework {
  readonly id: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly {
    readonly state: string;
    readonly reason?: string;
    readonly answers: Readonly<Record<string, readonly { readonly file: string }[]>>;
  }[];
}
