/** What changed in the steps of a pathway: who, by when, with what, where it leads, how it ends. */
import { consentWords, settingWords, strengthWords, subjectWords } from "../corpus/code-words.ts";
import { sayList } from "../corpus/sentences.ts";
import type { Decision, Outcome, Step, Subject } from "../kinds/generated/types.ts";
import { strandTitles } from "../pathways/strand-titles.ts";
import type { Change, Spot } from "./change.ts";
import { cameOrWent } from "./change.ts";
import { branchChanges } from "./compare-branches.ts";
import type { PathwayPair } from "./compare-pathways.ts";
import { fieldsOf } from "./field.ts";
import { pairsOf } from "./pairs.ts";
import type { Side } from "./side.ts";

export function stepChanges(pair: PathwayPair): readonly Change[] {
  const { before, after } = pair;
  const { title } = after.value;
  const { both, added, removed } = pairsOf(before.value.steps, after.value.steps, ({ id }) => id);
  return [
    ...both.flatMap(([was, is]) => changesOf(pair, was, is)),
    ...added.map((step) => {
      const sentence = `${title}: new ${wordOf(step)} “${step.title}”${doneBy(after.side, step)}.`;
      return cameOrWent(spotOf(pair, step), aboutOf(step), "added", sentence);
    }),
    ...removed.map((step) => {
      const sentence = `${title}: the ${wordOf(step)} “${step.title}” is gone; it was ${doneBy(before.side, step).slice(2) || "a place where lines met"}.`;
      return cameOrWent(spotOf(pair, step), aboutOf(step), "removed", sentence);
    }),
  ];
}

function spotOf({ after }: PathwayPair, { id, title }: Step): Spot {
  const { id: pathway, title: name } = after.value;
  return { kind: "pathway", document: pathway, key: `${pathway}#${id}`, step: id, subject: `${name}, “${title}”` };
}

function changesOf(pair: PathwayPair, was: Step, is: Step): readonly Change[] {
  const spot = spotOf(pair, is);
  const home = pair.after.value.id;
  const { before, after } = pair;
  const field = fieldsOf<Step>(spot, { side: before.side, value: was }, { side: after.side, value: is });
  const steps = (ids: readonly string[], side: Side): string => side.titles(ids.map((id) => `${home}#${id}`));
  return [
    ...field(
      "step",
      "sort of step",
      ({ type }) => type,
      () => wordOf(was),
    ).map((change) => ({
      ...change,
      sentence: `${spot.subject}: this is now a ${wordOf(is)}; it was a ${wordOf(was)}.`,
    })),
    ...field(
      "step",
      "person it is for",
      ({ strand }) => strand,
      (strand) => strandTitles[strand].toLowerCase(),
    ),
    ...field(
      "role",
      "responsible role",
      (step) => ("by" in step ? step.by : undefined),
      (by, side) => side.responsible(by),
    ),
    ...field(
      "limit",
      "time limit",
      (step) => ("clock" in step ? step.clock : undefined),
      (clock, side) => side.limit(clock),
    ),
    ...field(
      "tool",
      "tool",
      (step) => ("tool" in step ? step.tool : undefined),
      (tool, side) => side.title(tool),
    ),
    ...field(
      "tool",
      "edition of the tool",
      (step) => ("edition" in step ? step.edition : undefined),
      (edition) => edition,
    ),
    ...field("record", "place where it is recorded", recordedIn, (system, side) => side.title(system)),
    ...field(
      "role",
      "list of who is told",
      (step) => sorted("inform" in step ? step.inform : undefined),
      (roles, side) => side.titles(roles),
    ),
    ...field(
      "step",
      "strength",
      (step) => ("strength" in step ? step.strength : undefined),
      (strength) => lower(strengthWords[strength]),
    ),
    ...field(
      "sharing",
      "basis for sharing",
      (step) => ("consent" in step ? step.consent : undefined),
      (consent) => lower(consentWords[consent]),
    ),
    ...field(
      "step",
      "place where it happens",
      (step) => ("setting" in step ? step.setting : undefined),
      (setting) => settingWords[setting],
    ),
    ...field(
      "step",
      "list of services",
      (step) => sorted("services" in step ? step.services : undefined),
      (services, side) => side.titles(services),
    ),
    ...field(
      "step",
      "list of who takes part together",
      (step) => sorted("present" in step ? step.present : undefined),
      people,
    ),
    ...field("way", "list of next steps", (step) => sorted("next" in step ? step.next : undefined), steps),
    ...field("way", "handover", (step) => (step.type === "handover" ? step.to : undefined), handoverWords),
    ...field(
      "way",
      "moment to go on",
      (step) => (step.type === "join" ? step.waits_for : undefined),
      (waits) => MEET[waits],
    ),
    ...(is.type === "outcome" && was.type === "outcome" ? outcomeChanges(pair, spot, was, is) : []),
    ...(is.type === "decision" && was.type === "decision" ? decisionChanges(pair, spot, was, is) : []),
  ];
}

function outcomeChanges({ before, after }: PathwayPair, spot: Spot, was: Outcome, is: Outcome): readonly Change[] {
  const field = fieldsOf<Outcome>(spot, { side: before.side, value: was }, { side: after.side, value: is });
  return [
    ...field(
      "outcome",
      "level",
      ({ level }) => level,
      (level, side) => side.title(level),
    ),
    ...field(
      "role",
      "owner",
      ({ owner }) => owner,
      (owner, side) => side.responsible(owner),
    ),
    ...field(
      "limit",
      "time limit of the follow-up",
      ({ follow_up }) => follow_up?.clock,
      (clock, side) => side.limit(clock),
    ),
    ...field(
      "role",
      "role that is told what came of it",
      ({ feedback }) => feedback?.to,
      (role, side) => side.title(role),
    ),
    ...field(
      "limit",
      "time limit for telling what came of it",
      ({ feedback }) => feedback?.clock,
      (clock, side) => side.limit(clock),
    ),
  ];
}

function decisionChanges(pair: PathwayPair, spot: Spot, was: Decision, is: Decision): readonly Change[] {
  return branchChanges(spot, { side: pair.before.side, value: was }, { side: pair.after.side, value: is });
}

const MEET = { all: "once all have come", first: "as soon as one has come" } as const;

function handoverWords(to: { readonly pathway: string; readonly step: string }, side: Side): string {
  return `to ${side.title(to.pathway)}, ${side.title(`${to.pathway}#${to.step}`)}`;
}

function recordedIn(step: Step): string | undefined {
  return "recorded_in" in step ? step.recorded_in : undefined;
}

function doneBy(side: Side, step: Step): string {
  if (step.type === "join") return "";
  return step.type === "outcome"
    ? `, owned by ${side.responsible(step.owner)}`
    : `, done by ${side.responsible(step.by)}`;
}

function aboutOf({ type }: Step): "outcome" | "step" {
  return type === "outcome" ? "outcome" : "step";
}

function wordOf({ type }: Step): string {
  switch (type) {
    case "decision":
    case "handover":
    case "join":
    case "outcome":
      return type;
    default:
      return `step of the sort “${type.replaceAll("_", " ")}”`;
  }
}

/** Another order of a list is no other meaning. */
function sorted(items: readonly string[] | undefined): readonly string[] | undefined {
  return items && [...new Set(items)].sort();
}

function people(codes: readonly string[]): string {
  return sayList(codes.map((code) => subjectWords[code as Subject]));
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
