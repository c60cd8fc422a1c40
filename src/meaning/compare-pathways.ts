/** What changed in a pathway: its ways in, what is asked, its steps, and what holds for all of it. */
import type { Pathway } from "../kinds/generated/types.ts";
import type { Change, Spot } from "./change.ts";
import { cameOrWent } from "./change.ts";
import { stepChanges } from "./compare-steps.ts";
import type { Sided } from "./field.ts";
import { fieldsOf } from "./field.ts";
import { pairsOf } from "./pairs.ts";
import type { Side } from "./side.ts";

/** A pathway as it was and as it is. */
export interface PathwayPair {
  readonly before: Sided<Pathway>;
  readonly after: Sided<Pathway>;
}

type Ask = NonNullable<Pathway["asks"]>[number];
type Entry = Pathway["entries"][number];
type Limit = NonNullable<Pathway["overall_limits"]>[number];

export function pathwayChanges(pair: PathwayPair): readonly Change[] {
  const { before, after } = pair;
  const { id, title } = after.value;
  const spot: Spot = { kind: "pathway", document: id, key: id, subject: title };
  const field = fieldsOf(spot, before, after);
  const again = (step: string, side: Side): string => side.title(`${id}#${step}`);
  return [
    ...entryChanges(pair, spot),
    ...field("way", "way in when it happens again", ({ repeat_incident }) => repeat_incident.to, again),
    ...askChanges(pair, spot),
    ...stepChanges(pair),
    ...field(
      "role",
      "contact out of hours",
      (one) => one.out_of_hours?.contact,
      (contact, side) => side.title(contact),
    ),
    ...field(
      "role",
      "role that links all lines",
      ({ linked_by }) => linked_by,
      (by, side) => side.responsible(by),
    ),
    ...limitChanges(pair, spot),
    ...exemptionChanges(pair, spot),
  ];
}

function entryChanges({ before, after }: PathwayPair, spot: Spot): readonly Change[] {
  const { both, added, removed } = pairsOf(before.value.entries, after.value.entries, ({ id }) => id);
  const steps = (ids: readonly string[], side: Side): string => side.titles(ids.map((id) => `${spot.document}#${id}`));
  return [
    ...both.flatMap(([was, is]) => {
      const at = { ...spot, subject: `${spot.subject}, way in “${is.title}”` };
      const field = fieldsOf<Entry>(at, { side: before.side, value: was }, { side: after.side, value: is });
      return [
        ...field("way", "first step", ({ to }) => [...to].sort(), steps),
        ...field(
          "way",
          "list of who brings it",
          ({ from }) => from && [...from].sort(),
          (from, side) => side.titles(from),
        ),
      ];
    }),
    ...added.map(({ title, to }) => {
      const sentence = `${spot.subject}: new way in “${title}”, which leads to ${steps(to, after.side)}.`;
      return cameOrWent(spot, "way", "added", sentence);
    }),
    ...removed.map(({ title }) =>
      cameOrWent(spot, "way", "removed", `${spot.subject}: the way in “${title}” is gone.`),
    ),
  ];
}

function askChanges({ before, after }: PathwayPair, spot: Spot): readonly Change[] {
  const { both, added, removed } = pairsOf(before.value.asks, after.value.asks, ({ id }) => id);
  return [
    ...both.flatMap(([was, is]) => {
      const at = { ...spot, key: `${spot.document}#${is.id}`, subject: `${spot.subject}, “${is.question}”` };
      const answers = pairsOf(was.answers, is.answers, ({ code }) => code);
      const field = fieldsOf<Ask>(at, { side: before.side, value: was }, { side: after.side, value: is });
      const label = (code: string): string =>
        `“${[...is.answers, ...was.answers].find((answer) => answer.code === code)?.label ?? code}”`;
      return [
        ...answers.added.map((one) => cameOrWent(at, "option", "added", `${at.subject}: new answer “${one.label}”.`)),
        ...answers.removed.map((one) =>
          cameOrWent(at, "option", "removed", `${at.subject}: the answer “${one.label}” is gone.`),
        ),
        ...field("caution", "answer to assume while nobody knows", ({ cautious }) => cautious, label),
        ...field("threshold", "count that meets it", ({ criterion }) => criterion, criterionWords),
      ];
    }),
    ...added.map(({ question }) =>
      cameOrWent(spot, "question", "added", `${spot.subject}: it is now asked “${question}”.`),
    ),
    ...removed.map(({ question }) =>
      cameOrWent(spot, "question", "removed", `${spot.subject}: it is no longer asked “${question}”.`),
    ),
  ];
}

function criterionWords({ times, within }: NonNullable<Ask["criterion"]>): string {
  return `${times} ${times === 1 ? "time" : "times"} within ${within.value} ${within.unit.replaceAll("_", " ")}`;
}

function limitChanges({ before, after }: PathwayPair, spot: Spot): readonly Change[] {
  const name = ({ from, to }: Limit): string => `${from} ${to}`;
  const limits = pairsOf(before.value.overall_limits, after.value.overall_limits, name);
  const all = [
    ...limits.both,
    ...limits.added.map((is) => [undefined, is] as const),
    ...limits.removed.map((was) => [was, undefined] as const),
  ];
  return all.flatMap(([was, is]) => {
    const { from, to } = is ?? was;
    const side = is ? after.side : before.side;
    const [first, last] = [from, to].map((step) => side.title(`${spot.document}#${step}`));
    const at = { ...spot, subject: `${spot.subject}, from ${first ?? ""} to ${last ?? ""}` };
    const field = fieldsOf<Limit | undefined>(at, { side: before.side, value: was }, { side: after.side, value: is });
    return field(
      "limit",
      "overall time limit",
      (limit) => limit?.clock,
      (clock, one) => one.limit(clock),
    );
  });
}

function exemptionChanges({ before, after }: PathwayPair, spot: Spot): readonly Change[] {
  const { added, removed } = pairsOf(before.value.exemptions, after.value.exemptions, ({ strand }) => strand);
  const who = (strand: string): string => strand.replaceAll("_", " ");
  return [
    ...added.map(({ strand }) =>
      cameOrWent(spot, "step", "removed", `${spot.subject}: the ${who(strand)} is now left to another pathway.`),
    ),
    ...removed.map(({ strand }) =>
      cameOrWent(spot, "step", "added", `${spot.subject}: the ${who(strand)} is no longer left to another pathway.`),
    ),
  ];
}
