/** Goes through the items of a form and makes sections and questions of them, with a note wherever one had to change. */
import type { Answered } from "./asked-test.ts";
import type { Draft, DraftOption, DraftQuestion, DraftRow, DraftSection, Note } from "./draft.ts";
import { PLAIN } from "./draft.ts";
import type { FhirCode } from "./fhir-problem.ts";
import { below, dividedHelp, fitted } from "./fitted-words.ts";
import type { Item } from "./item.ts";
import { allItems, controlOf, expressionOf } from "./item.ts";
import { isCaution, isHelp, isResult } from "./own-items.ts";
import { gridRows, helpOf, privacyOf } from "./item-parts.ts";
import { limitsOf, questionShape } from "./question-shape.ts";
import { readOptions } from "./read-options.ts";
import { freeName, isName } from "./tool-names.ts";

const LABEL = 500;
const TITLE = 120;
const HELP = 4000;
const CELL = 600;

/** Every item becomes something, or a note says that it did not. */
export function buildDraft(items: readonly Item[]): Draft {
  const notes: Note[] = [];
  const names = new Map<string, string>();
  const answered = new Map<string, Answered>();
  const codes = new Map<string, ReadonlyMap<string, string>>();
  const holders = new Map<string, readonly Item[]>();
  const taken = new Set(allItems(items).flatMap(({ linkId }) => (isName(linkId) ? [linkId] : [])));

  return { sections: sections(), naming: { names, answered, codes, holders }, notes };

  function sections(): readonly DraftSection[] {
    const made: DraftSection[] = [];
    let loose: Item[] = [];
    for (const item of items.filter((one) => !isCaution(one) && !isResult(one))) {
      if (item.type === "group" && !item.repeats && controlOf(item) !== "table") {
        made.push(...looseSection(loose), ...section(item));
        loose = [];
      } else loose.push(item);
    }
    return [...made, ...looseSection(loose)];
  }

  function section(item: Item): readonly DraftSection[] {
    const name = nameOf(item);
    const { fits: title, rest } = fitted(item.text ?? name, TITLE);
    if (item.text === undefined || rest !== undefined) note("fhir-words", name, ["title"]);
    const inside = item.items.filter((one) => !isHelp(one));
    const help = cutHelp(below(rest, helpOf(item)), name);
    lookAt(item, name);
    const questions = inside.flatMap((one) => question(one, [item], []));
    if (questions.length > 0) return [{ name, title, help, holders: [item], questions }];
    if (help === undefined) {
      note("fhir-left-out", undefined, [], `The section “${title}” of the form asks nothing and was left out.`);
      return [];
    }
    const words = statement(freeName(`${name}_words`, taken, "q"), help, []);
    return [{ name, title, help: undefined, holders: [item], questions: [words] }];
  }

  /** Questions that stand in no section. */
  function looseSection(loose: readonly Item[]): readonly DraftSection[] {
    if (loose.length === 0) return [];
    const name = freeName("questions", taken, "q");
    const questions = loose.flatMap((one) => question(one, [], []));
    if (questions.length === 0) return [];
    note("fhir-assumed", name, ["title"], "These questions stand in no section of the form; they were put into one.");
    return [{ name, title: "Questions", help: undefined, holders: [], questions }];
  }

  /** `around` are the items of section and groups; `own` those of groups that were taken apart. */
  function question(item: Item, around: readonly Item[], own: readonly Item[]): readonly DraftQuestion[] {
    if (item.type === "display") return item.text === undefined ? [] : [words(item, around, own)];
    if (item.type === "group" && !item.repeats) {
      const grid = gridRows(item);
      return grid ? [matrix(item, grid, around, own)] : takenApart(item, around, own);
    }
    if (item.extensions.get("questionnaire-hidden") === true || expressionOf(item, CALCULATED) !== undefined) {
      const what = item.text ?? item.linkId;
      note("fhir-left-out", undefined, [], `“${what}” was left out: the form hides it or works it out by itself.`);
      return [];
    }
    return item.type === "group" ? repeating(item, around, own) : asked(item, around, own);
  }

  function words(item: Item, around: readonly Item[], own: readonly Item[]): DraftQuestion {
    const name = nameOf(item);
    holders.set(name, [...around, ...own, item]);
    lookAt(item, name);
    return statement(name, item.text ?? "", [...own, item]);
  }

  function statement(name: string, text: string, asks: readonly Item[]): DraftQuestion {
    const { fits, rest } = fitted(text, LABEL);
    return { ...PLAIN, name, type: "statement", label: fits, help: cutHelp(rest, name), holders: asks };
  }

  /** A group that neither repeats nor is a grid: its title as words, then its questions. */
  function takenApart(item: Item, around: readonly Item[], own: readonly Item[]): readonly DraftQuestion[] {
    const all = [...own, item];
    const heading = below(item.text, helpOf(item));
    const name = heading === undefined ? undefined : nameOf(item);
    const inside = item.items.filter((one) => !isHelp(one)).flatMap((one) => question(one, around, all));
    if (name === undefined || heading === undefined) return inside;
    holders.set(name, [...around, ...all]);
    note("fhir-structure", name, ["label"]);
    lookAt(item, name);
    return [statement(name, heading, all), ...inside];
  }

  function repeating(item: Item, around: readonly Item[], own: readonly Item[]): readonly DraftQuestion[] {
    const asks = item.items.filter((one) => !isHelp(one));
    const inner = asks.flatMap((one) => question(one, [...around, ...own, item], []));
    if (inner.length === 0) {
      note(
        "fhir-left-out",
        undefined,
        [],
        `The group “${item.text ?? item.linkId}” of the form asks nothing and was left out.`,
      );
      return [];
    }
    const limits = limitsOf(item, "repeating_group");
    const base = begun(item, around, own);
    return [{ ...base, type: "repeating_group", limits, required: false, privacy: undefined, inner }];
  }

  function matrix(item: Item, rows: readonly Item[], around: readonly Item[], own: readonly Item[]): DraftQuestion {
    const base = begun(item, around, own);
    const { name } = base;
    const [first] = rows;
    const columns = first ? readOptions(first, name) : { options: [], codes: new Map<string, string>(), notes: [] };
    notes.push(...columns.notes.map((one) => ({ ...one, field: ["columns"] })));
    const labels = columns.options.map(({ label }) => label);
    const { own: help, ofAnswers } = dividedHelp(base.help, labels);
    const rowNames = new Set<string>();
    const required = rows.filter((row) => row.required).length;
    if (required > 0 && required < rows.length) {
      note(
        "fhir-left-out",
        name,
        ["rows"],
        "Only some rows of this grid had to be answered; a tool asks for all or for none.",
      );
    }
    return {
      ...base,
      type: "matrix",
      help,
      required: required === rows.length,
      privacy: privacyOf(item) ?? onlyOne(rows.map(privacyOf)),
      options: columns.options.map((one) => ({ ...one, help: ofAnswers.get(one.label) })),
      rows: rows.map((row): DraftRow => {
        const ending = row.linkId.startsWith(`${item.linkId}.`) ? row.linkId.slice(item.linkId.length + 1) : row.linkId;
        const code = freeName(ending, rowNames, "row");
        if (code !== ending) note("fhir-name-changed", name, ["rows"], changedName(row.linkId, `${name}.${code}`));
        names.set(row.linkId, `${name}.${code}`);
        answered.set(`${name}.${code}`, { type: "choice", codes: columns.options.map((one) => one.code) });
        codes.set(`${name}.${code}`, columns.codes);
        const { fits: label, rest } = fitted(row.text ?? code, 200);
        if (row.text === undefined || rest !== undefined) note("fhir-words", name, ["rows"]);
        const divided = dividedHelp(helpOf(row), labels);
        const cells = columns.options.flatMap((one): readonly (readonly [string, string])[] => {
          const text = divided.ofAnswers.get(one.label);
          return text === undefined ? [] : [[one.code, shortened(text, CELL, name, ["cells"])]];
        });
        lookAt(row, name);
        return { code, label, help: cutHelp(below(rest, divided.own), name), cells: new Map(cells) };
      }),
    };
  }

  function asked(item: Item, around: readonly Item[], own: readonly Item[]): readonly DraftQuestion[] {
    const base = begun(item, around, own);
    const { name } = base;
    const read = readOptions(item, name);
    const { type, says } = questionShape(item, read.options);
    if (says !== undefined) note("fhir-type-changed", name, ["type"], says);
    notes.push(...read.notes);
    const choosing = type === "single_choice" || type === "multiple_choice" || type === "yes_no_not_known";
    const offered = type === "yes_no_not_known" && item.type === "boolean" ? TICK : read.options;
    const { own: help, ofAnswers } = dividedHelp(base.help, choosing ? read.options.map(({ label }) => label) : []);
    setAnswered(name, type, offered, read.codes);
    const below_ = item.items.filter((one) => !isHelp(one) && one.type !== "display");
    if (below_.length > 0) {
      note("fhir-structure", name, ["label"], "The form has questions below this one; they follow it.");
    }
    const made: DraftQuestion = {
      ...base,
      type,
      help,
      options: choosing ? offered.map((one) => ({ ...one, help: ofAnswers.get(one.label) })) : [],
      limits: limitsOf(item, type),
      mayDecline: type === "yes_no_not_known" && offered.some(({ code }) => code === "declined"),
    };
    return [made, ...below_.flatMap((one) => question(one, around, own))];
  }

  function setAnswered(
    name: string,
    type: string,
    offered: readonly DraftOption[],
    read: ReadonlyMap<string, string>,
  ): void {
    const listed = offered.map(({ code }) => code);
    codes.set(name, new Map([...listed.map((code) => [code, code] as const), ...read]));
    if (type === "single_choice" || type === "yes_no_not_known") answered.set(name, { type: "choice", codes: listed });
    else if (type === "multiple_choice") answered.set(name, { type: "multi", codes: listed });
    else if (type === "number" || type === "date") answered.set(name, { type });
  }

  /** What every sort of question has. */
  function begun(item: Item, around: readonly Item[], own: readonly Item[]): DraftQuestion {
    const name = nameOf(item);
    const { fits: label, rest } = fitted(item.text ?? name, LABEL);
    if (item.text === undefined || rest !== undefined) note("fhir-words", name, ["label"]);
    holders.set(name, [...around, ...own, item]);
    lookAt(item, name);
    const unmarked = item.items.filter((one) => one.type === "display" && !isHelp(one)).map(({ text }) => text);
    return {
      ...PLAIN,
      name,
      type: "",
      label,
      help: cutHelp(below(rest, helpOf(item), ...unmarked), name),
      holders: [...own, item],
      required: item.required,
      privacy: privacyOf(item),
    };
  }

  function nameOf({ linkId }: Item): string {
    const name = isName(linkId) ? linkId : freeName(linkId, taken, "q");
    names.set(linkId, name);
    if (name !== linkId) note("fhir-name-changed", name, ["id"], changedName(linkId, name));
    return name;
  }

  function lookAt({ others }: Item, name: string): void {
    if (others.length > 0) note("fhir-left-out", name, ["id"], `Of this the form also held: ${others.join(", ")}.`);
  }

  function cutHelp(help: string | undefined, name: string): string | undefined {
    return help === undefined ? undefined : shortened(help, HELP, name, ["help"]);
  }

  function shortened(text: string, most: number, name: string, field: Note["field"]): string {
    if (text.length <= most) return text;
    note("fhir-words", name, field);
    return `${text.slice(0, most - 1).trim()}…`;
  }

  function note(code: FhirCode, at: string | undefined, field: Note["field"], says?: string): void {
    notes.push({ code, at, field, ...(says === undefined ? {} : { says }) });
  }
}

const CALCULATED = "sdc-questionnaire-calculatedExpression";

/** What a tick can be answered with. */
const TICK: readonly DraftOption[] = ["yes", "no", "not_known"].map((code) => ({
  code,
  label: code,
  help: undefined,
  weight: undefined,
}));

/** What all of them are; undefined where they differ. */
function onlyOne(values: readonly (string | undefined)[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

function changedName(from: string, to: string): string {
  return `The permanent name “${from.slice(0, 80)}” cannot be used in a tool and became “${to}”.`;
}
