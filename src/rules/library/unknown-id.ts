/** Reports a place that points at something the library does not have. */
import { nearest } from "../../conditions/nearest.ts";
import type { Facts, Reference } from "../../corpus/facts.ts";
import type { View } from "../../corpus/view.ts";
import { definersOf } from "../../kinds/definers.ts";
import { kindNamed } from "../../kinds/index.ts";
import { sameLetters } from "../misspelt.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";
import { aSort } from "../sorts.ts";

export const unknownId: LibraryRule = {
  id: "unknown-id",
  scope: "library",
  severity: "error",
  kinds: "all",
  suppressible: false,
  says: "Something is named here that the library does not have.",
  why: "Readers and forms would find nothing in this place.",
  todo: "Correct the name, or add what it names.",
  source: "Names and references of the kinds",
  examples: {
    bad: [
      {
        title: "A role that is misspelt.",
        kind: "tool",
        text: "completed_by: [⟦social-wroker⟧]\n",
      },
      {
        title: "A link in the text and a block to things that are not there.",
        kind: "guidance",
        text: '---\nSee [the form](ref:⟦no-such-form⟧) and [its upper band](ref:checklist#⟦rised⟧).\n\n::steps{pathway="⟦font-door⟧"}\n',
      },
      {
        title: "A step whose words are those of a role that exists.",
        kind: "pathway",
        text: `steps:
  - id: social-worker
    type: assess
    strand: non_abusive_parent
    title: Social worker
    by: { role: ⟦social-worker-title⟧, agency: childrens-services }
    next: [supported]
`,
      },
    ],
    good: [
      {
        kind: "guidance",
        text: '---\nSee [the form](ref:checklist) and [its upper band](ref:checklist#raised).\n\n::steps{pathway="front-door"}\n',
      },
      {
        title: "A step called like a role, in its own place.",
        kind: "pathway",
        text: `steps:
  - id: social-worker
    type: assess
    strand: non_abusive_parent
    title: An unknown id
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
`,
      },
    ],
  },
  *check(facts, view): Iterable<RuleProblem> {
    const suggest = suggester(view);
    for (const reference of facts.references) {
      if (reference.by === "condition" || reference.by === "link") continue;
      if (view.names(reference.key).length > 0 || isSaidBeside(reference, view)) continue;
      yield problemAt(reference, facts, view, suggest);
    }
  },
};

type Suggest = (reference: Reference, home: string | undefined, written: string) => string | undefined;

/** So many different unknown names in one document are not slips of the pen, and looking for what was meant takes time. */
const MOST_SUGGESTIONS = 50;

/** Says what was probably meant, going through the library once for each sort of thing. */
function suggester(view: View): Suggest {
  const known = new Map<string, readonly string[]>();
  const answers = new Map<string, string | undefined>();
  return ({ key, types }, home, written) => {
    const asked = JSON.stringify([key, types]);
    if (answers.has(asked) || answers.size >= MOST_SUGGESTIONS) return answers.get(asked);
    const where = JSON.stringify([types, home]);
    const keys = known.get(where) ?? view.keysOf(types, home);
    known.set(where, keys);
    const prefix = key.slice(0, key.length - written.length);
    const candidates = keys.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
    const whole = types.length > 0 ? candidates : candidates.filter((one) => !one.includes("."));
    const answer = whole.find((one) => sameLetters(one, written)) ?? nearest(written, whole);
    answers.set(asked, answer);
    return answer;
  };
}

/** Whether the name is only unknown because the thing it belongs to is, which is reported where that is named. */
function isSaidBeside({ key, by, span }: Reference, view: View): boolean {
  const around = key.slice(0, Math.max(key.lastIndexOf("."), key.indexOf("#")));
  if (by !== "field" || around === "" || span.end - span.start === key.length) return false;
  return view.names(around).length === 0;
}

function problemAt(reference: Reference, { uri }: Facts, view: View, suggest: Suggest): RuleProblem {
  const { key, types } = reference;
  const home = key.includes("#") ? key.slice(0, key.indexOf("#")) : undefined;
  const known = home !== undefined && view.names(home).length > 0;
  const { written, span } = writtenPart(reference, known ? home : undefined);
  const meant = suggest(reference, known ? home : undefined, written);
  const sort = types.length === 0 ? "nothing" : `no ${aSort(types).replace(/^an? /u, "")}`;
  const where = known ? `“${home}”` : "this library";
  const what = `There is ${sort} called “${written}” in ${where}, so readers and forms would find nothing here.`;
  if (meant === undefined)
    return { span, message: `${what} Correct the name, or ${addition(types, known ? home : undefined)}.` };
  const fix = { title: `Write “${meant}”`, safe: sameLetters(meant, written), edits: [{ uri, span, text: meant }] };
  return { span, message: `${what} Did you mean “${meant}”?`, fixes: [fix] };
}

/** The part that is wrong: of `checklist#rised` only `rised` where the document is known. */
function writtenPart({ key, span }: Reference, home: string | undefined) {
  const length = span.end - span.start;
  const whole = { written: key.slice(Math.max(0, key.length - length)), span };
  if (home === undefined || length < key.length) return whole;
  const written = key.slice(home.length + 1);
  return { written, span: { start: span.end - written.length, end: span.end } };
}

function addition(types: readonly string[], home: string | undefined): string {
  if (home !== undefined) return `add it to “${home}”`;
  const [holder] = types.length === 0 ? [] : definersOf(types);
  const kind = kindNamed(holder);
  return kind && !types.includes(kind.name) ? `add it to a ${kind.title}` : "add it to the library";
}
