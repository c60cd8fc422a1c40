import assert from "node:assert/strict";
import { readEntry } from "../../../src/corpus/reading.ts";
import { takeOverForm } from "../../../src/importers/fhir/take-over-form.ts";
import type { Problem } from "../../../src/document/problem.ts";
import type { Question, Tool } from "../../../src/kinds/generated/types.ts";

/** A form as other systems write it, taken over. */
function takenOver(items: readonly object[], fields: object = {}) {
  const form = { resourceType: "Questionnaire", status: "active", title: "Home visit", item: items, ...fields };
  const { tool, problems } = takeOverForm(new TextEncoder().encode(JSON.stringify(form)), {
    fileName: "form.json",
    idFor: () => "home-visit",
    uriFor: (id) => `tools/${id}.yaml`,
    ownerRole: "policy-lead",
    ownerBody: "steering-group",
    reviewDue: "2027-11-02",
    ownNames: ["A Place"],
    wordingAllowed: false,
  });
  assert.ok(tool, JSON.stringify(problems));
  const { document, faults } = readEntry({ uri: tool.uri, language: "yaml", text: tool.text, bom: false });
  assert.deepEqual(faults, [], tool.text);
  const made = document.value as unknown as Tool;
  const questions = made.sections.flatMap((section) => section.questions);
  const said = (code: string): readonly string[] =>
    problems.filter((problem) => problem.code === code).map(({ message }) => message);
  const at = (code: string): readonly string[] =>
    problems
      .filter((problem) => problem.code === code)
      .map(({ span }: Problem) => tool.text.slice(span.start, span.end));
  return { tool: made, questions, said, at, text: tool.text };
}

const choice = (linkId: string, codes: readonly string[], more: object = {}) => ({
  linkId,
  text: `Which of ${linkId}?`,
  type: "choice",
  answerOption: codes.map((code) => ({ valueCoding: { code, display: code.toUpperCase() } })),
  ...more,
});

describe("A form of another make", () => {
  it("has its questions in one section where it has none, and every type or the nearest to it", () => {
    const types = [
      "boolean",
      "string",
      "text",
      "date",
      "dateTime",
      "integer",
      "decimal",
      "time",
      "url",
      "attachment",
      "quantity",
    ];
    const { tool, questions, at } = takenOver(
      types.map((type) => ({ linkId: type.toLowerCase(), text: `${type}?`, type })),
    );
    assert.deepEqual(
      questions.map(({ type }) => type),
      ["yes_no_not_known", "text", "long_text", "date", "date", "number", "number", "text", "text", "text", "number"],
    );
    assert.equal(tool.sections.length, 1);
    assert.deepEqual(at("fhir-type-changed"), ["yes_no_not_known", "date", "number", "text", "text", "text", "number"]);
  });

  it("keeps permanent names that will do, and says which had to change", () => {
    const { questions, said } = takenOver([
      { linkId: "seen", text: "Seen?", type: "string" },
      { linkId: "1.2", text: "Well?", type: "string" },
      { linkId: "Seen", text: "Seen again?", type: "string" },
      { linkId: "score", text: "Score?", type: "integer" },
    ]);
    assert.deepEqual(
      questions.map(({ id }) => id),
      ["seen", "q_1_2", "seen_2", "score_2"],
    );
    assert.equal(said("fhir-name-changed").length, 3);
    assert.match(said("fhir-name-changed")[0] ?? "", /“1\.2” cannot be used in a tool and became “q_1_2”/u);
  });

  it("asks what the form asks when the form asks it, and always where that cannot be read", () => {
    const when = (question: string, operator: string, answer: object) => ({ question, operator, ...answer });
    const { questions, at, said } = takenOver([
      choice("1", ["a", "b", "c"]),
      choice("2", ["x", "y"], { repeats: true }),
      { linkId: "n", text: "How many?", type: "integer" },
      { linkId: "b", text: "Sure?", type: "boolean" },
      { linkId: "d", text: "When?", type: "date" },
      { linkId: "w1", text: "?", type: "string", enableWhen: [when("1", "!=", { answerCoding: { code: "a" } })] },
      { linkId: "w2", text: "?", type: "string", enableWhen: [when("2", "=", { answerCoding: { code: "y" } })] },
      {
        linkId: "w3",
        text: "?",
        type: "string",
        enableWhen: [when("n", ">", { answerInteger: 2 }), when("n", "<", { answerInteger: 9 })],
        enableBehavior: "all",
      },
      { linkId: "w4", text: "?", type: "string", enableWhen: [when("b", "=", { answerBoolean: false })] },
      { linkId: "w5", text: "?", type: "string", enableWhen: [when("d", ">=", { answerDate: "2026-01-31" })] },
      {
        linkId: "w6",
        text: "?",
        type: "string",
        enableWhen: [when("1", "exists", { answerBoolean: false }), when("n", "=", { answerInteger: 1 })],
        enableBehavior: "any",
      },
      { linkId: "w7", text: "?", type: "string", enableWhen: [when("w1", "=", { answerString: "yes" })] },
      { linkId: "w8", text: "?", type: "string", enableWhen: [when("1", "=", { answerCoding: { code: "gone" } })] },
      {
        linkId: "w9",
        text: "?",
        type: "string",
        enableWhen: [when("1", "=", { answerCoding: { code: "a" } }), when("1", "=", { answerCoding: { code: "b" } })],
      },
      { linkId: "w10", text: "?", type: "string", enableWhen: [when("w10", "exists", { answerBoolean: true })] },
    ]);
    const condition = (id: string) => questions.find((question) => question.id === id)?.visible_when;
    assert.equal(condition("w1"), 'q_1 in ("b", "c")');
    assert.equal(condition("w2"), 'list contains(q_2, "y")');
    assert.equal(condition("w3"), "n in [3..8]");
    assert.equal(condition("w4"), 'b = "no"');
    assert.equal(condition("w5"), 'd >= date("2026-01-31")');
    assert.equal(condition("w6"), 'q_1 = "unanswered" or n = 1');
    for (const id of ["w7", "w8", "w9", "w10"]) assert.equal(condition(id), undefined, id);
    assert.deepEqual(at("fhir-condition"), ["w7", "w8", "w9", "w10"]);
    assert.match(said("fhir-condition")[1] ?? "", /always asked\. The form says: .*gone/u);
  });

  it("takes expressions of another make for none it can read", () => {
    const expression = (text: string) => ({
      extension: [
        {
          url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression",
          valueExpression: { language: "text/fhirpath", expression: text },
        },
      ],
    });
    const texts = [
      "%patient.age() > 18",
      "true or (",
      "'a",
      "%resource.item.item.where(linkId = 'seen').answer.value.where(code = 'yes' or code = 'no' and true).exists()",
      `${"(".repeat(5000)}true${")".repeat(5000)}`,
    ];
    const { questions, at } = takenOver([
      { linkId: "seen", text: "Seen?", type: "boolean" },
      ...texts.map((text, index) => ({ linkId: `w${index}`, text: "?", type: "string", ...expression(text) })),
    ]);
    assert.deepEqual(
      questions.map(({ visible_when: when }) => when),
      Array(6).fill(undefined),
    );
    assert.equal(at("fhir-condition").length, texts.length);
  });

  it("takes groups inside sections apart, with their condition on every question", () => {
    const { questions, at } = takenOver([
      {
        linkId: "s",
        type: "group",
        text: "Section",
        item: [
          { linkId: "any", text: "Any?", type: "boolean", item: [{ linkId: "below", text: "Which?", type: "string" }] },
          {
            linkId: "g",
            type: "group",
            text: "Inside",
            enableWhen: [{ question: "any", operator: "=", answerBoolean: true }],
            item: [{ linkId: "one", text: "One?", type: "string" }],
          },
        ],
      },
    ]);
    const made = questions.map(({ id, type, visible_when: when }) => [id, type, when]);
    assert.deepEqual(made, [
      ["any", "yes_no_not_known", undefined],
      ["below", "text", undefined],
      ["g", "statement", 'any = "yes"'],
      ["one", "text", 'any = "yes"'],
    ]);
    assert.equal(at("fhir-structure").length, 2);
  });

  it("keeps what each answer is worth, and leaves it open how that is counted", () => {
    const weight = (value: number) => ({
      extension: [{ url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: value }],
    });
    const { tool, questions, at, said } = takenOver([
      {
        linkId: "how",
        text: "How often?",
        type: "choice",
        answerOption: [
          { valueCoding: { code: "never", display: "Never" }, ...weight(0) },
          { valueCoding: { code: "often", display: "Often", ...weight(3) } },
          { valueString: "Half of the time", ...weight(1.5) },
        ],
      },
    ]);
    const [question] = questions as readonly Extract<Question, { type: "single_choice" | "multiple_choice" }>[];
    assert.deepEqual(
      question?.options.map(({ code, points }) => [code, points]),
      [
        ["never", undefined],
        ["often", 3],
        ["half_of_the_time", undefined],
      ],
    );
    assert.deepEqual({ ...tool.score }, { method: "sum", questions: ["how"] });
    assert.deepEqual(at("fhir-result"), ["score"]);
    assert.match(said("fhir-left-out").join(" "), /its weight of 1\.5/u);
  });

  it("says of everything else that it was left out, and where", () => {
    const { said } = takenOver(
      [
        { linkId: "a", text: "A?", type: "string", initial: [{ valueString: "x" }], code: [{ code: "c" }] },
        {
          linkId: "h",
          text: "Hidden",
          type: "string",
          extension: [{ url: "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", valueBoolean: true }],
        },
        { linkId: "v", text: "V?", type: "choice", answerValueSet: "http://example.org/list" },
      ],
      { approvalDate: "2026-01-01", contained: [] },
    );
    const all = said("fhir-left-out").join("\n");
    for (const lost of [/initial, code/u, /“Hidden” was left out/u, /answerValueSet/u, /approvalDate, contained/u])
      assert.match(all, lost);
    assert.match(said("fhir-type-changed").join("\n"), /does not hold two answers/u);
  });

  it("brings long words and strange letters into a document that can be read", () => {
    const long = `${"word ".repeat(300)}end`;
    const { questions, at, text } = takenOver([
      { linkId: "a", text: `\u202E"Quoted": #no\u0007 - {x}`, type: "string" },
      { linkId: "b", text: long, type: "string" },
      choice("c", [long, "short", "short"]),
      { linkId: "d", type: "string" },
    ]);
    const [first, second] = questions;
    assert.equal(first?.label, '"Quoted": #no - {x}');
    assert.equal(`${second?.label ?? ""} ${second && "help" in second ? second.help : ""}`, long);
    assert.equal(at("fhir-words").length, 3);
    for (const letter of ["\u202E", "\u0007"]) assert.ok(!text.includes(letter));
  });

  it("never takes the rights for settled, whatever the form says", () => {
    for (const copyright of [
      undefined,
      "Creative Commons Attribution 4.0",
      "Owner: A Place. Ours.",
      "© 2024 A Place",
    ]) {
      const { tool, at } = takenOver([{ linkId: "a", text: "A?", type: "string" }], { copyright });
      assert.equal(tool.rights?.status, "unknown");
      assert.deepEqual(at("fhir-rights"), ["unknown"]);
    }
  });
});
