/** What changed in a tool: its thresholds, what counts towards them, its questions, and who uses it with whom. */
import { subjectWords } from "../corpus/code-words.ts";
import { sayList } from "../corpus/sentences.ts";
import type { Subject, Tool } from "../kinds/generated/types.ts";
import type { Change, Spot } from "./change.ts";
import { cameOrWent } from "./change.ts";
import { questionChanges } from "./compare-questions.ts";
import type { Sided } from "./field.ts";
import { fieldsOf } from "./field.ts";
import { pairsOf } from "./pairs.ts";
import type { Side } from "./side.ts";

/** A tool as it was and as it is. */
export interface ToolPair {
  readonly before: Sided<Tool>;
  readonly after: Sided<Tool>;
}

type Band = NonNullable<Tool["bands"]>[number];

export function toolChanges(pair: ToolPair): readonly Change[] {
  const { before, after } = pair;
  const { id, title } = after.value;
  const spot: Spot = { kind: "tool", document: id, key: id, subject: title };
  const field = fieldsOf(spot, before, after);
  const roles = (ids: readonly string[], side: Side): string => side.titles(ids);
  return [
    ...bandChanges(pair, spot),
    ...field(
      "score",
      "way the score is counted",
      ({ score }) => score?.method,
      (method) => METHODS[method],
    ),
    ...field(
      "score",
      "list of what counts",
      ({ score }) => score?.questions && [...score.questions].sort(),
      (ids, side) => side.titles(ids.map((one) => `${id}#${one}`)),
    ),
    ...questionChanges(pair, spot),
    ...field(
      "score",
      "direction of judgement",
      ({ judgement }) => judgement?.direction,
      (direction) => DIRECTIONS[direction],
    ),
    ...field(
      "role",
      "list of who may use judgement",
      ({ judgement }) => judgement?.by && [...judgement.by].sort(),
      roles,
    ),
    ...field("role", "list of who completes it", ({ completed_by }) => completed_by && [...completed_by].sort(), roles),
    ...field(
      "role",
      "list of who completes it together with them",
      (tool) => tool.with && [...tool.with].sort(),
      people,
    ),
    ...field("role", "list of who must never see it", ({ never_with }) => never_with && [...never_with].sort(), people),
    ...field(
      "tool",
      "edition",
      ({ edition }) => edition,
      (edition) => `“${edition}”`,
    ),
    ...field(
      "limit",
      "time after which it is done again",
      ({ review_every }) => review_every,
      ({ value, unit }) => `${value} ${unit.replaceAll("_", " ")}`,
    ),
    ...field("record", "list of where it is kept", ({ recorded_in }) => recorded_in && [...recorded_in].sort(), roles),
  ];
}

const METHODS = { sum: "by adding up", highest: "by the highest answer", counted: "elsewhere, as a number" } as const;
const DIRECTIONS = { raises_only: "up only", either: "up or down" } as const;

function bandChanges({ before, after }: ToolPair, spot: Spot): readonly Change[] {
  const { both, added, removed } = pairsOf(before.value.bands, after.value.bands, ({ code }) => code);
  const at = ({ code, title }: Band): Spot => {
    return { ...spot, key: `${spot.document}#${code}`, subject: `${spot.subject}, band “${title}”` };
  };
  const leads = (to: NonNullable<Band["leads_to"]>, side: Side): string =>
    sayList(to.map(({ pathway, step }) => side.title(step === undefined ? pathway : `${pathway}#${step}`)));
  return [
    ...both.flatMap(([was, is]) => {
      const field = fieldsOf<Band>(at(is), { side: before.side, value: was }, { side: after.side, value: is });
      return [
        ...field(
          "threshold",
          "range of scores",
          ({ min, max }) => [min, max],
          ([min, max]) => `${min} to ${max}`,
        ),
        ...field("threshold", "place it leads to", ({ leads_to }) => leads_to, leads),
      ];
    }),
    ...added.map((band) =>
      cameOrWent(
        at(band),
        "threshold",
        "added",
        `${spot.subject}: new band “${band.title}”, ${band.min} to ${band.max}.`,
      ),
    ),
    ...removed.map((band) =>
      cameOrWent(
        at(band),
        "threshold",
        "removed",
        `${spot.subject}: the band “${band.title}” is gone; it was ${band.min} to ${band.max}.`,
      ),
    ),
  ];
}

function people(codes: readonly string[]): string {
  return sayList(codes.map((code) => subjectWords[code as Subject]));
}
