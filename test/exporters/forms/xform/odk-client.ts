/** ODK's own engine with a form loaded in it, answered as ODK Web Forms would answer it. */
import type { FormTool } from "../../../../src/exporters/forms/form-tool.ts";
import type { Answer, Answers } from "../../../../src/tools/answers.ts";
import { clients } from "../clients.ts";
import { questionsOf } from "../expected.ts";
import type { AnswerSet, Filled } from "../filled.ts";

interface OdkNode {
  readonly nodeType: string;
  readonly currentState: {
    readonly reference: string;
    readonly relevant: boolean;
    readonly required: boolean;
    readonly children: readonly OdkNode[] | null;
    readonly value: unknown;
    readonly instanceValue: string;
    readonly label?: { readonly asString: string } | null;
    readonly hint?: { readonly asString: string } | null;
    readonly valueOptions?: readonly { readonly value: string; readonly label: { readonly asString: string } }[];
  };
  readonly validationState: { readonly violations?: readonly unknown[]; readonly violation?: unknown };
  selectValue(code: string | null): void;
  selectValues(codes: readonly string[]): void;
  setValue(value: string | number | null): void;
  addInstances(at?: number, count?: number): void;
  removeInstances(at: number, count: number): void;
}

interface OdkEngine {
  loadForm(
    xml: string,
    options: { readonly fetchFormAttachment: () => Promise<Response> },
  ): Promise<{ readonly status: string; readonly error?: Error; createInstance(): { readonly root: OdkNode } }>;
}

const BORROWED = [
  "window",
  "document",
  "DOMParser",
  "XMLSerializer",
  "Node",
  "Element",
  "Attr",
  "Text",
  "CDATASection",
  "Comment",
  "Document",
  "XMLDocument",
  "DocumentFragment",
  "ProcessingInstruction",
  "HTMLElement",
  "XPathResult",
  "XPathEvaluator",
  "XPathExpression",
  "NodeFilter",
];

let loading: Promise<OdkEngine> | undefined;
let dom: { readonly window: object } | undefined;

/** The engine is made for browsers: it finds the DOM it needs in the globals that jsdom lends it until `giveBackDom`. */
function engine(): Promise<OdkEngine> {
  const { JSDOM } = clients("jsdom") as { readonly JSDOM: new (html: string) => { readonly window: object } };
  dom ??= new JSDOM("<!doctype html>");
  for (const name of BORROWED) {
    const value: unknown = (dom.window as Readonly<Record<string, unknown>>)[name];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  Object.defineProperty(globalThis, "__dirname", { value: "/", configurable: true });
  loading ??= import(clients.resolve("@getodk/xforms-engine")) as Promise<OdkEngine>;
  return loading;
}

/** Takes the DOM out of the globals again, where other libraries would think that they run in a browser. */
export function giveBackDom(): void {
  for (const name of [...BORROWED, "__dirname"]) Reflect.deleteProperty(globalThis, name);
}

/** The form's root; throws with ODK's own words when it does not load. */
export async function loadOdk(xml: string): Promise<() => OdkNode> {
  const odk = await engine();
  const form = await odk.loadForm(xml, {
    fetchFormAttachment: () => Promise.resolve(new Response("", { status: 404 })),
  });
  if (form.status === "failure") throw form.error ?? new Error("It did not load.");
  return () => form.createInstance().root;
}

/** A question that is asked again shows its old answer: who sees one that is no longer meant takes it back. */
export function fillOdk(form: FormTool, root: OdkNode, { first, then }: AnswerSet): Filled {
  answerAll(root, form, first);
  for (let old = leftOver(root, form, then); old.length > 0; old = leftOver(root, form, then)) {
    for (const node of old) clear(node, form);
    answerAll(root, form, then);
  }
  answerAll(root, form, then);
  return stateOf(root, form);
}

export function flat(node: OdkNode): readonly OdkNode[] {
  return [node, ...(node.currentState.children ?? []).flatMap(flat)];
}

export function nameOf({ currentState }: OdkNode): string {
  return (currentState.reference.split("/").at(-1) ?? "").replace(/\[\d+\]$/u, "");
}

function answerAll(root: OdkNode, form: FormTool, answers: Answers): void {
  let open = Object.entries(answers);
  for (let before = -1; open.length !== before;) {
    before = open.length;
    open = open.filter(([name, answer]) => {
      const node = flat(root).find((one) => nameOf(one) === name && !one.nodeType.endsWith("instance"));
      if (!node?.currentState.relevant) return true;
      give(node, form, name, answer);
      return false;
    });
  }
}

function give(node: OdkNode, form: FormTool, name: string, answer: Answer): void {
  switch (questionsOf(form.tool).get(name)?.type) {
    case "multiple_choice":
      return node.selectValues(answer as readonly string[]);
    case "yes_no_not_known":
    case "single_choice":
      return node.selectValue(answer as string);
    case "matrix":
      for (const row of (node.currentState.children ?? []).filter((one) => nameOf(one).split(".").length === 2)) {
        row.selectValue((answer as Readonly<Record<string, string>>)[nameOf(row).split(".")[1] ?? ""] ?? null);
      }
      return undefined;
    case "repeating_group":
      return giveEntries(node, form, answer as readonly Answers[]);
    default:
      return node.setValue(typeof answer === "number" ? String(answer) : (answer as string));
  }
}

function giveEntries(group: OdkNode, form: FormTool, entries: readonly Answers[]): void {
  const range = group.nodeType.startsWith("repeat-range")
    ? group
    : flat(group).find(({ nodeType }) => nodeType.startsWith("repeat-range"));
  const there = range?.currentState.children?.length ?? 0;
  if (there > 0) range?.removeInstances(0, there);
  entries.forEach(() => range?.addInstances());
  entries.forEach((entry, index) => {
    const instance = range?.currentState.children?.[index];
    for (const node of instance?.currentState.children ?? []) {
      const name = nameOf(node);
      const value = entry[name];
      if (node.currentState.relevant && value !== undefined) give(node, form, name, value);
    }
  });
}

/** What is asked and answered, and is not any more to be answered. */
function leftOver(root: OdkNode, form: FormTool, then: Answers): readonly OdkNode[] {
  const names = new Set(form.tool.sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return flat(root).filter((node) => {
    const name = node.nodeType.endsWith("instance") ? "" : nameOf(node);
    return names.has(name) && then[name] === undefined && node.currentState.relevant && isAnswered(node);
  });
}

function isAnswered({ currentState }: OdkNode): boolean {
  const { children, instanceValue } = currentState;
  return children ? children.some(isAnswered) : instanceValue !== "";
}

function clear(node: OdkNode, form: FormTool): void {
  const name = nameOf(node);
  const question = questionsOf(form.tool).get(name);
  switch (question?.type) {
    case "repeating_group":
      return giveEntries(node, form, []);
    case "matrix":
      return give(node, form, name, {});
    case "multiple_choice":
      return node.selectValues([]);
    case "yes_no_not_known":
    case "single_choice":
      return node.selectValue(null);
    default:
      return node.setValue(question?.type === "date" ? null : "");
  }
}

const RESULTS = ["score.min", "score.max", "band", "band.most", "incomplete"];

function stateOf(root: OdkNode, form: FormTool): Filled {
  const questions = questionsOf(form.tool);
  const sections = new Set(form.logic.sections.map(({ id }) => id));
  const relevant = flat(root).filter(({ currentState }) => currentState.relevant);
  const shown = relevant.flatMap((node): readonly string[] => {
    const name = nameOf(node);
    const [id = "", row] = name.split(".");
    if (name.startsWith("band.is.")) return [`band/${name.slice("band.is.".length)}`];
    if (id === "incomplete" && row !== undefined) return [`incomplete/${row}`];
    if (row === "drawn" || row === "help") return [];
    return questions.has(id) || sections.has(name) ? [name] : [];
  });
  const held: [string, readonly (string | number)[]][] = [];
  /** Entries of repeating groups in which something is held, in order; an empty one has no number. */
  const entries = new Map<string, number>();
  for (const node of relevant) {
    const { reference, instanceValue } = node.currentState;
    const name = nameOf(node);
    const question = questions.get(name.split(".")[0] ?? name);
    if (!question || node.currentState.children || instanceValue === "") continue;
    if (name.endsWith(".drawn") || question.type === "statement") continue;
    const entry = entryNumber(reference);
    const values =
      question.type === "multiple_choice"
        ? ordered(instanceValue.split(" "), question.options)
        : [question.type === "number" ? Number(instanceValue) : instanceValue];
    held.push([entry === undefined ? name : `${name}:${entry}`, values]);
  }
  const results = relevant.flatMap((node): readonly (readonly [string, string | number])[] => {
    const name = nameOf(node);
    const value = node.currentState.instanceValue;
    if (!RESULTS.includes(name) || value === "") return [];
    return [[name, name.startsWith("score") ? Number(value) : value]];
  });
  /** Undefined outside repeating groups. */
  function entryNumber(reference: string): number | undefined {
    const found = /^(.+)\[\d+\]\/[^/]+$/u.exec(reference);
    if (!found) return undefined;
    const [group = "", whole = ""] = [found[1], reference.slice(0, reference.lastIndexOf("/"))];
    const before = [...entries.keys()].filter((one) => one.startsWith(`${group}[`)).length;
    if (!entries.has(whole)) entries.set(whole, before + 1);
    return entries.get(whole);
  }

  return {
    shown,
    answers: Object.fromEntries(held),
    results: Object.fromEntries(results),
    valid: (root.validationState.violations ?? []).length === 0,
  };
}

function ordered(codes: readonly string[], options: readonly { readonly code: string }[]): readonly string[] {
  return options.flatMap(({ code }) => (codes.includes(code) ? [code] : []));
}
