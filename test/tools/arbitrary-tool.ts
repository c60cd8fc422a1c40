/** Small random tools in which questions depend on earlier ones and count in every way, for property tests. */
import fc from "fast-check";
import type { Question, Tool } from "../../src/kinds/generated/types.ts";

const points = fc.integer({ min: 0, max: 4 });
type Sort = "yes_no" | "single" | "multiple" | "matrix";
const sort = fc.constantFrom<Sort>("yes_no", "single", "multiple", "matrix");

/** `plain` tools have conditions that name certain answers only: none is true because something is not known. */
export function arbitraryTool({ plain = false } = {}): fc.Arbitrary<Tool> {
  const question = fc.record({
    sort,
    points: fc.array(points, { minLength: 3, maxLength: 3 }),
    unknown: fc.option(points),
    condition: fc.option(fc.tuple(fc.nat(), fc.nat(), fc.nat(2), fc.nat(5)), { freq: 2 }),
    counted: fc.boolean(),
  });
  return fc
    .record({
      questions: fc.array(question, { minLength: 1, maxLength: 6 }),
      method: fc.constantFrom<"sum" | "highest">("sum", "highest"),
      limits: fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 3 }),
      judged: fc.boolean(),
      sectionAt: fc.nat(5),
    })
    .map(({ questions, method, limits, judged, sectionAt }) => {
      const built: Question[] = [];
      for (const [index, draft] of questions.entries()) {
        const { condition } = draft;
        const earlier = condition === null ? undefined : built[condition[0] % Math.max(1, built.length)];
        const when = earlier && condition ? conditionOn(earlier, condition, plain) : undefined;
        built.push(questionOf(`q${index}`, draft, when));
      }
      const counted = built.filter((_, index) => questions[index]?.counted).map(({ id }) => id);
      const froms = [0, ...limits.sort((a, b) => a - b)];
      const codes = froms.map((_, index) => `band_${index}`);
      const judgement: Question = {
        id: "judged",
        type: "single_choice",
        label: "Judged",
        options: ["as_counted", ...codes].map((code) => ({ code, label: code })),
      };
      const cut = Math.min(built.length, Math.max(1, sectionAt));
      const parts = [built.slice(0, cut), built.slice(cut)].filter((part) => part.length > 0);
      const tool: Partial<Tool> = {
        kind: "tool",
        id: "random",
        title: "Random",
        sections: [
          ...parts.map((part, index) => ({ id: `s${index}`, title: "Part", questions: part })),
          ...(judged ? [{ id: "judging", title: "Judging", questions: [judgement] }] : []),
        ],
        ...(counted.length > 0 ? { score: { method, questions: counted } } : {}),
        bands: froms.map((min, index) => ({
          code: `band_${index}`,
          title: `Band ${index}`,
          min,
          max: (froms[index + 1] ?? 100) - 1,
          means: "Something.",
        })),
        ...(judged ? { judgement: { direction: "raises_only", by: ["somebody"], question: "judged" } } : {}),
      };
      return tool as Tool;
    });
}

interface Draft {
  readonly sort: Sort;
  readonly points: readonly number[];
  readonly unknown: number | null;
}

function questionOf(id: string, { sort: kind, points: added, unknown }: Draft, when: string | undefined): Question {
  const base = { id, label: id, ...(when === undefined ? {} : { visible_when: when }) };
  const [one = 0, two = 0, three = 0] = added;
  const options = [
    { code: "a", label: "A", points: one },
    { code: "b", label: "B", points: two },
    { code: "c", label: "C", points: three },
    { code: "not_known", label: "Not known", ...(unknown === null ? {} : { points: unknown }) },
  ];
  switch (kind) {
    case "yes_no":
      return {
        ...base,
        type: "yes_no_not_known",
        cautious: "yes",
        may_decline: one > two,
        points: { yes: one, no: two },
      };
    case "single":
      return { ...base, type: "single_choice", options };
    case "multiple":
      return { ...base, type: "multiple_choice", options };
    case "matrix":
      return {
        ...base,
        type: "matrix",
        rows: [
          { code: "r", label: "R" },
          { code: "s", label: "S" },
        ],
        columns: options,
      };
  }
}

function conditionOn(
  { id, type, ...rest }: Question,
  [, pick, form, extra]: readonly [number, number, number, number],
  plain: boolean,
): string {
  const codes = type === "yes_no_not_known" ? ["yes", "no"] : ["a", "b", "c"];
  const all = plain ? codes : [...codes, "not_known"];
  const code = all[pick % all.length] ?? "a";
  const other = all[(pick + 1 + extra) % all.length] ?? "b";
  if (type === "multiple_choice") {
    const test = `list contains(${id}, "${code}")`;
    return form === 0 || plain ? test : `not(${test})`;
  }
  const name = "rows" in rest ? `${id}.${extra % 2 === 0 ? "r" : "s"}` : id;
  if (form === 0) return `${name} = "${code}"`;
  if (form === 1) return `${name} in ("${code}", "${other}")`;
  if (plain) return `${name} = "${code}" or ${name} = "${other}"`;
  return extra > 3 ? `${name} = "unanswered" or ${name} = "${code}"` : `${name} != "${code}"`;
}
