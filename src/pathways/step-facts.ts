/** The facts of a step in words: who does it, by when, with what, whom to tell, where it is recorded. */
import { consentWords, settingWords, strengthWords } from "../corpus/code-words.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { capitalised, sayDuration, sayList } from "../corpus/sentences.ts";
import type { Responsible, Sources, Step } from "../kinds/generated/types.ts";

export interface StepFact {
  /** What is said of the step. */
  readonly type:
    "who" | "strength" | "limit" | "tool" | "place" | "services" | "tell" | "sharing" | "record" | "level" | "feedback";
  /** The same as a heading: “Who”, “By when”. */
  readonly label: string;
  readonly words: string;
}

/** In the order in which a practitioner asks for them. What readers of this library may not have is left out. */
export function stepFacts(corpus: Corpus, step: Step): readonly StepFact[] {
  if (step.type === "join") return [];
  if (step.type === "outcome") return outcomeFacts(corpus, step);
  return [
    fact("who", "Who", responsibleWords(corpus, step.by)),
    fact("strength", "How far it binds", step.strength && strengthWords[step.strength]),
    fact("limit", "By when", clockWords(corpus, step.clock)),
    fact("tool", "Tool", "tool" in step ? titleOf(corpus, step.tool) : undefined),
    fact("place", "Where", "setting" in step ? capitalised(settingWords[step.setting]) : undefined),
    fact("services", "Services", "services" in step ? titlesOf(corpus, step.services) : undefined),
    fact("tell", "Tell", titlesOf(corpus, step.inform)),
    fact("sharing", "Sharing", "consent" in step ? consentWords[step.consent] : undefined),
    fact("record", "Recorded in", "recorded_in" in step ? titleOf(corpus, step.recorded_in) : undefined),
  ].flat();
}

function outcomeFacts(corpus: Corpus, step: Extract<Step, { type: "outcome" }>): readonly StepFact[] {
  const { owner, level, services, follow_up, feedback, recorded_in } = step;
  const limit = follow_up && [follow_up.does, clockWords(corpus, follow_up.clock)].filter(Boolean).join(" ");
  const told = feedback && titleOf(corpus, feedback.to);
  const feedbackLimit = feedback && clockWords(corpus, feedback.clock);
  return [
    fact("who", "Owned by", responsibleWords(corpus, owner)),
    fact("strength", "How far it binds", step.strength && strengthWords[step.strength]),
    fact("level", "Level", titleOf(corpus, level)),
    fact("services", "Services", titlesOf(corpus, services)),
    fact("limit", "Follow-up", limit),
    fact("feedback", "Feedback", told && ["To the ", told, feedbackLimit && `: ${feedbackLimit}`].join("")),
    fact("record", "Recorded in", titleOf(corpus, recorded_in)),
  ].flat();
}

/** “Social worker (Children's services)”; undefined where these readers have neither. */
export function responsibleWords(corpus: Corpus, { role, agency }: Responsible): string | undefined {
  const [who, whose] = [titleOf(corpus, role), titleOf(corpus, agency)];
  if (who === undefined) return whose;
  return whose === undefined ? who : `${who} (${whose})`;
}

/** “1 working day, from when … until …”; undefined where no time limit has this id. */
export function clockWords(corpus: Corpus, id: string | undefined): string | undefined {
  const clock = id === undefined ? undefined : clockNamed(corpus, id);
  return clock && `${sayDuration(clock)}, from when ${clock.from} until ${clock.to}`;
}

/** The time limit with this id. */
export function clockNamed(corpus: Corpus, id: string): NonNullable<Sources["clocks"]>[number] | undefined {
  for (const { uri } of corpus.names(id)) {
    const details = corpus.entry(uri)?.facts.details;
    const found = details?.kind === "sources" ? details.value.clocks?.find((clock) => clock.id === id) : undefined;
    if (found) return found;
  }
  return undefined;
}

function fact(type: StepFact["type"], label: string, words: string | undefined): readonly StepFact[] {
  return words === undefined || words === "" ? [] : [{ type, label, words }];
}

function titleOf(corpus: Corpus, key: string | undefined): string | undefined {
  return key === undefined ? undefined : corpus.names(key)[0]?.title;
}

function titlesOf(corpus: Corpus, keys: readonly string[] = []): string | undefined {
  const titles = keys.flatMap((key) => titleOf(corpus, key) ?? []);
  return titles.length === 0 ? undefined : sayList(titles);
}
