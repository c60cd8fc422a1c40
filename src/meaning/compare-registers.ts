/** What changed in the library's registers: time limits, levels of need, and what words mean. */
import { sayDuration } from "../corpus/sentences.ts";
import type { Glossary, Levels, Sources } from "../kinds/generated/types.ts";
import type { Change, Spot } from "./change.ts";
import { cameOrWent } from "./change.ts";
import type { Sided } from "./field.ts";
import { fieldsOf } from "./field.ts";
import { pairsOf } from "./pairs.ts";

type Clock = NonNullable<Sources["clocks"]>[number];
type Level = Levels["levels"][number];
type Term = NonNullable<Glossary["terms"]>[number];
type Acronym = NonNullable<Glossary["acronyms"]>[number];

export function clockChanges(before: Sided<Sources>, after: Sided<Sources>): readonly Change[] {
  const { both, added, removed } = pairsOf(before.value.clocks, after.value.clocks, ({ id }) => id);
  const spot = ({ id, title }: Clock): Spot => {
    return { kind: "sources", document: after.value.id, key: id, subject: `Time limit “${title}”` };
  };
  return [
    ...both.flatMap(([was, is]) => {
      const field = fieldsOf<Clock>(spot(is), { side: before.side, value: was }, { side: after.side, value: is });
      return [
        ...field("limit", "length", ({ value, unit }) => ({ value, unit }), sayDuration),
        ...field(
          "limit",
          "source that sets it",
          ({ authority }) => authority,
          (authority, side) => side.title(authority),
        ),
        ...field(
          "limit",
          "place where it is set",
          ({ local }) => (local === true ? "here" : "in law or guidance"),
          (where) => where,
        ),
        ...field(
          "limit",
          "limit it must keep to",
          ({ within }) => within,
          (within, side) => side.limit(within),
        ),
      ];
    }),
    ...added.map((clock) =>
      cameOrWent(spot(clock), "limit", "added", `New time limit “${clock.title}”: ${sayDuration(clock)}.`),
    ),
    ...removed.map((clock) =>
      cameOrWent(
        spot(clock),
        "limit",
        "removed",
        `The time limit “${clock.title}” is gone; it was ${sayDuration(clock)}.`,
      ),
    ),
  ];
}

export function levelChanges(before: Sided<Levels>, after: Sided<Levels>): readonly Change[] {
  const { both, added, removed } = pairsOf(before.value.levels, after.value.levels, ({ id }) => id);
  const spot = ({ id, title }: Level): Spot => {
    return { kind: "levels", document: after.value.id, key: id, subject: `Level “${title}”` };
  };
  const order = (levels: readonly Level[], kept: readonly string[]): readonly string[] =>
    levels.map(({ id }) => id).filter((id) => kept.includes(id));
  const kept = both.map(([, { id }]) => id);
  const whole: Spot = { kind: "levels", document: after.value.id, key: after.value.id, subject: after.value.title };
  const orders = fieldsOf<Levels>(whole, before, after);
  return [
    ...orders(
      "level",
      "order of levels",
      ({ levels }) => order(levels, kept),
      (ids, side) => side.titles(ids),
    ),
    ...both.flatMap(([was, is]) => {
      const field = fieldsOf<Level>(spot(is), { side: before.side, value: was }, { side: after.side, value: is });
      return [
        ...field(
          "level",
          "agency that leads",
          ({ lead }) => lead,
          (lead, side) => side.title(lead),
        ),
        ...field(
          "level",
          "law it stands on",
          ({ statutory }) => statutory,
          (law) => law.replace("section_", "section "),
        ),
        ...field(
          "level",
          "evidence for stepping down",
          ({ step_down_evidence }) => step_down_evidence && [...step_down_evidence].sort(),
          (codes) => codes.map((code) => code.replaceAll("_", " ")).join(", "),
        ),
        ...field(
          "level",
          "condition for coming in",
          ({ enter_when }) => plain(enter_when),
          (text) => `“${text}”`,
        ),
        ...field(
          "level",
          "condition for stepping up",
          ({ step_up_when }) => plain(step_up_when),
          (text) => `“${text}”`,
        ),
        ...field(
          "level",
          "condition for stepping down",
          ({ step_down_when }) => plain(step_down_when),
          (text) => `“${text}”`,
        ),
      ];
    }),
    ...added.map((level) => cameOrWent(spot(level), "level", "added", `New level “${level.title}”.`)),
    ...removed.map((level) => cameOrWent(spot(level), "level", "removed", `The level “${level.title}” is gone.`)),
  ];
}

/** What a word means is the meaning itself: there every other word counts, but not another line break. */
export function termChanges(before: Sided<Glossary>, after: Sided<Glossary>): readonly Change[] {
  const terms = pairsOf(before.value.terms, after.value.terms, ({ id }) => id);
  const acronyms = pairsOf(before.value.acronyms, after.value.acronyms, ({ short }) => short);
  const spot = (key: string, subject: string): Spot => ({ kind: "glossary", document: after.value.id, key, subject });
  const sided = <T>(was: T, is: T): readonly [Sided<T>, Sided<T>] => [
    { side: before.side, value: was },
    { side: after.side, value: is },
  ];
  const quoted = (text: string): string => `“${text}”`;
  return [
    ...terms.both.flatMap(([was, is]) =>
      fieldsOf<Term>(spot(is.id, `Term “${is.title}”`), ...sided(was, is))(
        "term",
        "meaning",
        ({ means }) => plain(means),
        quoted,
      ),
    ),
    ...terms.added.map((term) =>
      cameOrWent(spot(term.id, term.title), "term", "added", `New term “${term.title}”: “${plain(term.means) ?? ""}”`),
    ),
    ...terms.removed.map((term) =>
      cameOrWent(spot(term.id, term.title), "term", "removed", `The term “${term.title}” is gone.`),
    ),
    ...acronyms.both.flatMap(([was, is]) =>
      fieldsOf<Acronym>(spot(after.value.id, `Short form “${is.short}”`), ...sided(was, is))(
        "term",
        "full form",
        ({ full }) => full,
        quoted,
      ),
    ),
    ...preferred(before, after, spot),
  ];
}

function preferred(
  before: Sided<Glossary>,
  after: Sided<Glossary>,
  spot: (key: string, subject: string) => Spot,
): readonly Change[] {
  const field = fieldsOf<Glossary>(spot(after.value.id, "Words for people"), before, after);
  const word = (text: string): string => `“${text}”`;
  return [
    ...field("term", "word for the adult who is harmed", ({ people }) => people?.adult_victim, word),
    ...field("term", "word for the person who harms", ({ people }) => people?.person_who_harms, word),
    ...field("term", "word for the child", ({ people }) => people?.child, word),
  ];
}

function plain(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s+/gu, " ").trim();
}
