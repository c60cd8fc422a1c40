import assert from "node:assert/strict";
import type { Problem } from "../../../src/document/problem.ts";
import type { Source } from "../../../src/document/source.ts";
import { exporters } from "../../../src/exporters/index.ts";
import { FORMS } from "../../../src/exporters/forms/form-exporter.ts";
import { fhirForms } from "../../../src/exporters/forms/fhir/fhir-forms.ts";
import type { Item, Questionnaire } from "../../../src/exporters/forms/fhir/resource.ts";
import { atTier } from "../../../src/corpus/at-tier.ts";
import { corpusOf, exportForms } from "./forms-of.ts";

const PARTNERSHIP = `kind: partnership
id: place
title: A Place
namespace: place
jurisdiction: england
forms:
  address: https://forms.place.example/
`;

const HEADER = `kind: tool
id: try-out
title: A try-out
summary: To try.
status: approved
version: 2.1.0
tier: practitioner
owner: { role: lead, body: board }
approving_body: board
review: { due: 2027-01-01 }
form: checklist
purpose: To try.
edition: First
adoption: { status: adopted }
rights: { owner: A Place, status: local_original }
`;

const QUESTIONS = `sections:
  - id: first
    title: First
    questions:
      - { id: fear, type: yes_no_not_known, label: Fear?, cautious: "yes", points: { yes: 1 } }
      - { id: why, type: text, label: Why?, visible_when: fear = "yes" }
`;

function sectionOf(questions: readonly string[]): string {
  return `sections:\n  - id: first\n    title: First\n    questions:\n${questions.join("")}`;
}

/** What kept a tool from becoming a form, with the author's words. */
function errorsIn(problems: readonly Problem[], text: string): readonly (readonly [string, string])[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  return errors.map(({ code, span }) => [code, text.slice(span.start, span.end)]);
}

function yaml(uri: string, text: string): Source {
  return { uri, language: "yaml", text, bom: false };
}

function library(tool: string, partnership = PARTNERSHIP): readonly Source[] {
  return [yaml("partnership.yaml", partnership), yaml("tool.yaml", tool)];
}

async function codesOf(tool: string, partnership?: string): Promise<readonly (readonly [string, string])[]> {
  const sources = library(tool, partnership);
  const { files, problems } = await exportForms(sources);
  if (problems.some(({ severity }) => severity === "error")) assert.deepEqual(files, [], "no form is made");
  return problems.map(({ code, uri, span }) => {
    const text = sources.find((source) => source.uri === uri)?.text ?? "";
    return [code, text.slice(span.start, span.end)];
  });
}

async function questionnaireFor(tool: string, partnership?: string): Promise<Questionnaire> {
  const { files, problems } = await exportForms(library(tool, partnership));
  assert.deepEqual(problems, []);
  assert.equal(files.length, 1);
  return JSON.parse(files[0]?.content as string) as Questionnaire;
}

function itemNamed({ item }: { readonly item?: readonly Item[] }, name: string): Item {
  const all = (items: readonly Item[]): readonly Item[] => items.flatMap((one) => [one, ...all(one.item ?? [])]);
  const found = all(item ?? []).find(({ linkId }) => linkId === name);
  assert.ok(found, name);
  return found;
}

describe("which tools become forms", () => {
  it("are those whose wording the library may hand on", async () => {
    assert.deepEqual(await codesOf(HEADER + QUESTIONS), []);
    for (const status of ["owner_permission_held", "open_licence"]) {
      const terms = `${status}, licence: As agreed, permission: { given_by: Its owner, given_on: 2026-01-05 }`;
      assert.deepEqual(await codesOf(HEADER.replace("local_original", terms) + QUESTIONS), []);
    }
    for (const status of ["link_only", "unknown"]) {
      const tool = HEADER.replace("local_original", status) + QUESTIONS;
      assert.deepEqual(await codesOf(tool), [["form-rights", status]]);
      assert.deepEqual(await codesOf(tool.replace("form: checklist", "form: result_record")), []);
    }
    assert.deepEqual(await codesOf(HEADER.replace(/rights: .*\n/u, "") + QUESTIONS), [["form-rights", "try-out"]]);
  });

  it("are none whose owner's terms, or whose permission, are not written down or do not hold on the day", async () => {
    const held = "owner_permission_held";
    const given = "permission: { given_by: Its owner, given_on: 2026-01-05, until: 2026-11-02 }";
    const codes = (terms: string) => codesOf(HEADER.replace("local_original", terms) + QUESTIONS);
    assert.deepEqual(await codes("open_licence"), [["form-permission", "open_licence"]]);
    assert.deepEqual(await codes(`${held}, licence: As agreed`), [["form-permission", held]]);
    assert.deepEqual(await codes(`${held}, ${given}`), [["form-permission", held]]);
    const terms = `${held}, licence: As agreed, ${given}`;
    assert.deepEqual(await codes(terms), [], "the last day counts");
    assert.deepEqual(await codes(terms.replace("2026-11-02", "2026-11-01")), [["form-permission", "2026-11-01"]]);
    assert.deepEqual(await codes(terms.replace("2026-01-05", "2026-11-03")), [["form-permission", "2026-11-03"]]);
  });

  it("are none in a library without an address for forms, which is said once", async () => {
    const without = PARTNERSHIP.replace(/forms:\n.*\n/u, "");
    assert.deepEqual(await codesOf(HEADER + QUESTIONS, without), [["form-address", "place"]]);
  });

  it("are none that have faults in their fields", async () => {
    const faulty = (HEADER + QUESTIONS).replace("label: Fear?, ", "");
    assert.deepEqual(await codesOf(faulty), [["form-unfinished", "try-out"]]);
  });

  it("are none with a condition that cannot be followed, reported at the words that cannot", async () => {
    const condition = (text: string) => codesOf((HEADER + QUESTIONS).replace('fear = "yes"', text));
    assert.deepEqual(await condition('faer = "yes"'), [["form-condition", "faer"]]);
    assert.deepEqual(await condition('fear = "yess"'), [["form-condition", '"yess"']]);
    assert.deepEqual(await condition('fear = "yes" and'), [["form-condition", "and"]]);
  });

  it("are none in which a question decides whether it is asked itself", async () => {
    const circular = (HEADER + QUESTIONS).replace('cautious: "yes",', 'cautious: "yes", visible_when: "score >= 1",');
    const counted = `${circular}score: { method: sum, questions: [fear] }\nbands: [{ code: low, title: Low, min: 0, max: 1, means: "-" }]\n`;
    assert.deepEqual(await codesOf(counted), [["form-circular", "fear"]]);
  });

  it("are those in which forty questions each depend on the one before, in every target", async () => {
    const chain = Array.from({ length: 40 }, (_, index) => {
      const asked = index === 0 ? "" : `, visible_when: 'q${index - 1} != "no"'`;
      return `      - { id: q${index}, type: yes_no_not_known, label: Q?, cautious: "yes", points: { yes: 1 }${asked} }\n`;
    });
    const names = chain.map((_, index) => `q${index}`).join(", ");
    const counted = `score: { method: sum, questions: [${names}] }\nbands: [{ code: low, title: Low, min: 0, max: 40, means: "-" }]\n`;
    const text = HEADER + sectionOf(chain) + counted;
    const corpus = corpusOf(library(text));
    for (const target of exporters.filter(({ id }) => id.startsWith(FORMS))) {
      const { files, problems } = await target.export(corpus, { tier: "internal" });
      assert.deepEqual(errorsIn(problems, text), [], target.id);
      const tooLong = problems.some(({ message }) => message.includes("longer than a cell of a workbook"));
      assert.equal(files.length > 0, !tooLong, target.id);
      assert.equal(tooLong, target.id === "forms/xlsform", target.id);
    }
  });

  it("are those whose score counts nothing yet, in every target", async () => {
    const empty = `${QUESTIONS}score: { method: sum }\nbands: [{ code: low, title: Low, min: 0, max: 1, means: "-" }]\n`;
    const corpus = corpusOf(library(HEADER + empty));
    for (const target of exporters.filter(({ id }) => id.startsWith(FORMS))) {
      const { files } = await target.export(corpus, { tier: "internal" });
      assert.ok(files.length > 0, target.id);
    }
  });

  it("are none whose conditions double from one question to the next, reported at the first that is too long", async () => {
    const doubling = Array.from({ length: 20 }, (_, index) => {
      const before = `list contains(m${index - 1}, "a")`;
      const asked = index === 0 ? "" : `, visible_when: 'not(${before})'`;
      return `      - { id: m${index}, type: multiple_choice, label: M?, options: [{ code: a, label: A }, { code: b, label: B }]${asked} }\n`;
    });
    const text = HEADER + sectionOf(doubling);
    const corpus = corpusOf(library(text));
    for (const target of exporters.filter(({ id }) => id.startsWith(FORMS))) {
      const { files, problems } = await target.export(corpus, { tier: "internal" });
      assert.deepEqual(files, [], target.id);
      assert.deepEqual(errorsIn(problems, text), [["form-too-deep", `'not(list contains(m7, "a"))'`]], target.id);
    }
  });

  it("are none in which two things would have one name", async () => {
    const twice = (HEADER + QUESTIONS).replace("id: why", "id: first");
    assert.deepEqual(await codesOf(twice), [["form-name-taken", "first"]]);
    const reserved = (HEADER + QUESTIONS).replace("id: why", "id: score");
    assert.deepEqual(await codesOf(reserved), [["form-name-taken", "score"]]);
  });

  it("are only those of the tier that is exported", async () => {
    const corpus = corpusOf(library((HEADER + QUESTIONS).replace("tier: practitioner", "tier: restricted")));
    const open = await fhirForms.export(atTier(corpus, "practitioner"), { tier: "practitioner" });
    assert.deepEqual(open, { files: [], problems: [] });
    const closed = await fhirForms.export(atTier(corpus, "restricted"), { tier: "restricted" });
    assert.equal(closed.files.length, 1);
  });
});

describe("what a Questionnaire cannot hold", () => {
  it("is reported at the author's words", async () => {
    const tool = `${HEADER}${QUESTIONS}      - id: log
        type: repeating_group
        label: Log
        questions: [{ id: what, type: text, label: What?, required: true }]
      - { id: signed, type: signature, label: Signed }
obligations: [{ id: stop, party: person_who_harms, duty: Stops., responsible_for: own_behaviour }]
agency_duties: [{ by: { role: lead, agency: service }, duty: Helps. }]
breach_actions: [{ when: Broken., by: { role: lead, agency: service }, action: Acts. }]
`;
    assert.deepEqual(await codesOf(tool), [
      ["form-loss", "true"],
      ["form-loss", "signature"],
      ["form-loss", "obligations"],
      ["form-loss", "agency_duties"],
      ["form-loss", "breach_actions"],
    ]);
  });
});

describe("what other forms cannot hold of a long text", () => {
  const lossesOf = async (target: string, questions: string) => {
    const exporter = exporters.find(({ id }) => id === FORMS + target);
    const text = HEADER + questions;
    const { problems = [] } = (await exporter?.export(corpusOf(library(text)), { tier: "internal" })) ?? {};
    return problems.map(({ message, span }) => [message.slice(0, 45), text.slice(span.start, span.end)]);
  };

  it("is reported for ODK at the author's number", async () => {
    const asking = (most: number) => QUESTIONS.replace("label: Why?", `label: Why?, max_length: ${most}`);
    assert.deepEqual(await lossesOf("odk", asking(2000)), []);
    assert.deepEqual(await lossesOf("odk", asking(2001)), [["Enketo, which many ODK servers use, takes 2,0", "2001"]]);
  });

  it("is reported for a workbook by its sheet and row", async () => {
    const limits = Array.from({ length: 700 }, () => "  - It asks nothing about children, who must be seen too.\n");
    const long = `${QUESTIONS}limits:\n${limits.join("")}`;
    assert.deepEqual(await lossesOf("workbook", long), [["A text in row 10 of the sheet “Form” is longe", "sections"]]);
    assert.deepEqual(await lossesOf("workbook", QUESTIONS), []);
  });
});

describe("a Questionnaire", () => {
  it("has permanent addresses made of ids, the tool's version and the day of the export", async () => {
    const { id, url, version, date, status, title, item } = await questionnaireFor(HEADER + QUESTIONS);
    assert.equal(id, "place-try-out");
    assert.equal(url, "https://forms.place.example/Questionnaire/place-try-out");
    assert.equal(version, "2.1.0");
    assert.equal(date, "2026-11-02");
    assert.equal(status, "active");
    assert.equal(title, "A try-out");
    assert.deepEqual(
      item.map(({ linkId }) => linkId),
      ["first"],
    );
  });

  it("keeps its names whatever else is written about its questions", async () => {
    const before = await questionnaireFor(HEADER + QUESTIONS);
    const after = await questionnaireFor(
      HEADER + QUESTIONS.replace("Fear?", '"Are you afraid, or are you not?"').replace("title: First", "title: Begin"),
    );
    const names = ({ item = [] }: { readonly item?: readonly Item[] }): readonly unknown[] =>
      item.map((one) => [one.linkId, one.answerOption?.map(({ valueCoding }) => valueCoding.code), names(one)]);
    assert.deepEqual(names(after), names(before));
  });

  it("says first, in its title and in its description, that an invented or unapproved tool is not for practice", async () => {
    const cases = [
      ["Invented example, not approved for practice", HEADER, `${PARTNERSHIP}invented: true\n`],
      ["Draft, not approved for practice", HEADER.replace("status: approved", "status: draft"), PARTNERSHIP],
      ["Not yet adopted, not approved for practice", HEADER.replace("adopted", "piloted"), PARTNERSHIP],
    ] as const;
    for (const [words, header, partnership] of cases) {
      const { title, description, item } = await questionnaireFor(header + QUESTIONS, partnership);
      assert.ok(title.toLowerCase().includes(words.toLowerCase()), title);
      assert.ok(description.startsWith(`**${words}.**`), description);
      assert.deepEqual(item[0], { linkId: "caution/first", text: `${words}.`, type: "display" });
    }
  });

  it("says before its questions who must never be there", async () => {
    const { item } = await questionnaireFor(`${HEADER}never_with: [person_who_harms, child]\n${QUESTIONS}`);
    assert.equal(item[0]?.text, "Never completed with, in front of or shown to: the person who harms, the child.");
  });

  it("is a draft while its library is invented or its tool is not approved, and retired with its tool", async () => {
    const statusOf = async (status: string, partnership?: string) =>
      (await questionnaireFor(HEADER.replace("status: approved", `status: ${status}`) + QUESTIONS, partnership)).status;
    assert.equal(await statusOf("in_review"), "draft");
    assert.equal(await statusOf("approved", `${PARTNERSHIP}invented: true\n`), "draft");
    assert.equal(await statusOf("withdrawn"), "retired");
  });

  it("carries whose wording it is", async () => {
    const rights = HEADER.replace(
      /rights: .*\n/u,
      'rights: { owner: Somebody, status: open_licence, licence: Free to copy., link: "https://owner.example/tool" }\n',
    );
    assert.equal(
      (await questionnaireFor(rights + QUESTIONS)).copyright,
      "Owner: Somebody. Free to copy. The owner's own page: https://owner.example/tool",
    );
  });

  it("keeps an author's words out of its expressions, whatever they hold", async () => {
    const nasty = `'] | %resource.delete() | "\\\\ $this {{x}} <script>alert(1)</script>`;
    const tool = `${HEADER}sections:
  - id: first
    title: ${JSON.stringify(nasty)}
    questions:
      - { id: kinds, type: multiple_choice, label: ${JSON.stringify(nasty)}, options: [{ code: one, label: ${JSON.stringify(nasty)}, points: 1 }, { code: two, label: Two }] }
      - { id: why, type: text, label: Why?, visible_when: 'not(list contains(kinds, "one"))' }
score: { method: sum, questions: [kinds] }
bands: [{ code: low, title: ${JSON.stringify(nasty)}, min: 0, max: 1, means: ${JSON.stringify(nasty)} }]
`;
    const questionnaire = await questionnaireFor(tool);
    assert.equal(itemNamed(questionnaire, "kinds").text, nasty);
    const expressions = JSON.stringify(questionnaire).match(/"expression":"(?:[^"\\]|\\.)*"/gu) ?? [];
    assert.ok(expressions.length >= 5);
    for (const expression of expressions) assert.doesNotMatch(expression, /delete|script|\{\{/u);
  });

  it("says in plain fields what they can say, and the rest in an expression", async () => {
    const why = async (condition: string) => {
      const tool = HEADER + QUESTIONS.replace('fear = "yes"', JSON.stringify(condition));
      const { enableWhen, enableBehavior, extension } = itemNamed(await questionnaireFor(tool), "why");
      const tests = enableWhen?.map((test) =>
        test.operator === "exists"
          ? `${test.operator} ${test.answerBoolean}`
          : "answerCoding" in test && test.answerCoding.code,
      );
      return [tests, enableBehavior, extension?.length];
    };
    assert.deepEqual(await why('fear = "yes"'), [["yes"], undefined, undefined]);
    assert.deepEqual(await why('fear != "yes"'), [["no", "not_known"], "any", undefined]);
    assert.deepEqual(await why('fear in ("no", "unanswered")'), [["no", "exists false"], "any", undefined]);
    assert.deepEqual(await why('fear = "yes" or (fear = "no" and fear = "not_known")'), [undefined, undefined, 1]);
  });
});
