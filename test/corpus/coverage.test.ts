/** Coverage: every item of every framework is there, answered or not, and nothing counts as an answer that is none. */
import assert from "node:assert/strict";
import { atTier } from "../../src/corpus/at-tier.ts";
import { Corpus } from "../../src/corpus/corpus.ts";
import type { ItemCoverage } from "../../src/corpus/coverage.ts";
import { COVERAGE_COLUMNS, coverageOf } from "../../src/corpus/coverage.ts";
import { readEntry } from "../../src/corpus/reading.ts";

const HEADER = (kind: string, id: string, tier = "practitioner") =>
  `kind: ${kind}\nid: ${id}\ntitle: The ${id}\nsummary: An example.\nstatus: draft\nversion: 0.1.0\ntier: ${tier}\n` +
  "owner: { role: lead, body: group }\napproving_body: group\nreview: { due: 2027-01-01, every_months: 12 }\n";

const AIMS = `${HEADER("framework", "aims")}type: aims
items:
  - id: aim-child
    number: 1
    title: Children are heard
    answered_by:
      - { document: hearing, how: Is about it. }
      - { document: closed, how: Keeps what is not for everybody. }
  - { id: aim-money, title: There is money for it, not_in_product: Money is decided elsewhere. }
  - { id: aim-lost, title: Nobody is lost }
  - { id: aim-told, title: Everybody is told }
`;

const FILES: Readonly<Record<string, string>> = {
  "aims.yaml": AIMS,
  "hearing.md": `---\n${HEADER("guidance", "hearing")}---\n\n## Act now\n\nListen.\n`,
  "closed.md": `---\n${HEADER("guidance", "closed", "internal")}---\n\nSee [the aim](ref:aim-lost).\n`,
  "plan.yaml":
    `${HEADER("action-plan", "plan")}actions:\n` +
    "  - { id: act-tell, title: Write to everybody, answers: [aim-told, aim-child], owner: lead, body: group, due: 2026-12-01, done_when: All have it., state: open }\n",
  "voices.yaml":
    `${HEADER("engagement", "voices")}method: Letters\nheld: 2026-01-01\nparticipants: { count_band: under_10, described: Parents }\n` +
    "heard:\n  - { id: voice-lost, says: We were lost., message: aim-lost }\n",
};

function items(tier: "practitioner" | "internal"): Readonly<Record<string, ItemCoverage>> {
  let corpus = Corpus.empty("2026-11-02");
  for (const [uri, text] of Object.entries(FILES)) {
    const language = uri.endsWith(".md") ? "markdown" : "yaml";
    corpus = corpus.with(readEntry({ uri, language, text, bom: false }).entry);
  }
  const [framework] = coverageOf(atTier(corpus, tier)).frameworks;
  return Object.fromEntries((framework?.items ?? []).map((item) => [item.id, item]));
}

function answers(item: ItemCoverage | undefined): readonly string[] {
  return (item?.cells ?? []).flatMap(({ column, answers: list }) =>
    list.map(({ id, how }) => `${column}: ${id}, ${how ?? "not said how"}`),
  );
}

describe("Coverage", () => {
  it("has a row for every item and a cell for every column, empty ones too", () => {
    const found = items("internal");
    assert.deepEqual(Object.keys(found), ["aim-child", "aim-money", "aim-lost", "aim-told"]);
    for (const { cells } of Object.values(found)) {
      assert.deepEqual(
        cells.map(({ column }) => column),
        COVERAGE_COLUMNS,
      );
    }
  });

  it("takes answers from the framework and from whatever points at an item", () => {
    assert.deepEqual(answers(items("internal")["aim-child"]), [
      "guidance: hearing, Is about it.",
      "guidance: closed, Keeps what is not for everybody.",
      "other: plan, Write to everybody",
    ]);
    assert.deepEqual(answers(items("internal")["aim-lost"]), ["guidance: closed, not said how"]);
  });

  it("does not count a voice that says it as an answer to it", () => {
    assert.equal(items("practitioner")["aim-lost"]?.state, "unanswered");
  });

  it("does not show readers what they may not read", () => {
    assert.deepEqual(answers(items("practitioner")["aim-child"]), [
      "guidance: hearing, Is about it.",
      "other: plan, Write to everybody",
    ]);
  });

  it("keeps a decision not to answer apart from a gap", () => {
    const { "aim-money": money } = items("internal");
    assert.equal(money?.state, "out_of_scope");
    assert.equal(money.notHere, "Money is decided elsewhere.");
  });

  it("counts the items of each state", () => {
    let corpus = Corpus.empty("2026-11-02");
    corpus = corpus.with(readEntry({ uri: "aims.yaml", language: "yaml", text: AIMS, bom: false }).entry);
    assert.deepEqual(coverageOf(corpus).frameworks[0]?.counts, { answered: 0, out_of_scope: 1, unanswered: 3 });
  });
});
