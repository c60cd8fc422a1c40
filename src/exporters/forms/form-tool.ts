/** The tools of a library that forms may be made of, each with everything a target needs to make one. */
import { checkTypes } from "../../conditions/check-types.ts";
import { parseCondition } from "../../conditions/parse.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Facts } from "../../corpus/facts.ts";
import { readEntry } from "../../corpus/reading.ts";
import type { DataNode, DataScalar } from "../../document/data.ts";
import { entryOf, spanInScalar } from "../../document/data.ts";
import type { MarkdownParser } from "../../document/markdown-parser.ts";
import type { Problem } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";
import type { Directory, Partnership, Tool } from "../../kinds/generated/types.ts";
import { circularQuestions } from "../../tools/circular.ts";
import type { FormLock } from "../../tools/form-lock/form-lock.ts";
import { takenNames } from "../../tools/form-names.ts";
import type { ToolLogic } from "../../tools/logic.ts";
import { logicOf } from "../../tools/logic.ts";
import { withUsage } from "../../tools/usage/usage-record.ts";
import { comparisonsWrittenOut } from "../../tools/written-out.ts";
import { formProblem } from "./form-problem.ts";
import { rightsProblems } from "./form-rights.ts";
import type { HeldWording } from "./wording/held-wording.ts";

export interface FormTool {
  readonly uri: string;
  /** With the section about its use, where its use is recorded. */
  readonly tool: Tool;
  readonly logic: ToolLogic;
  /** The tool's data with its places in the author's file. */
  readonly data: DataNode;
  readonly library: FormLibrary;
  /** What recorded answers depend on, where the form is in use. */
  readonly lock?: FormLock | undefined;
  /** The owner's wording that stands in it, which makes it a form for the partnership's own systems alone. */
  readonly wording?: HeldWording | undefined;
}

/** What the forms of one library share. */
export interface FormLibrary {
  /** The permanent beginning of every form's address, without a slash at its end. */
  readonly address: string;
  readonly namespace: string;
  readonly publisher: string;
  readonly invented: boolean;
  /** The day of the export. */
  readonly today: string;
  /** What readers see as the name of a document or of a part of one; undefined for what these readers may not have. */
  readonly titleOf: (key: string) => string | undefined;
  /** The library as these readers may have it. */
  readonly corpus: Corpus;
  /** The case systems of its directory. */
  readonly systems: NonNullable<Directory["systems"]>;
}

export interface FormTools {
  readonly tools: readonly FormTool[];
  readonly problems: readonly Problem[];
}

/** Those tools of the library, or of those `wanted`, in order of their files; why any other is left out is a problem. */
export function formTools(corpus: Corpus, parse?: MarkdownParser, wanted?: readonly string[]): FormTools {
  const facts = corpus.ofKind("tool").filter(({ id }) => wanted === undefined || wanted.includes(id ?? ""));
  if (facts.length === 0) return { tools: [], problems: [] };
  const library = formLibrary(corpus);
  if ("problem" in library) return { tools: [], problems: [library.problem] };
  const found = facts.map((one) => formTool(corpus, one, library, parse));
  return {
    tools: found.flatMap(({ tool }) => tool ?? []),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function formLibrary(corpus: Corpus): FormLibrary | { readonly problem: Problem } {
  const [facts] = corpus.ofKind("partnership");
  const partnership: Partnership | undefined = facts?.details?.kind === "partnership" ? facts.details.value : undefined;
  if (!facts || !partnership?.forms) {
    const uri = facts?.uri ?? "partnership.yaml";
    return { problem: formProblem("form-address", uri, facts ? idSpan(facts) : { start: 0, end: 0 }) };
  }
  return {
    address: partnership.forms.address.replace(/\/+$/u, ""),
    namespace: partnership.namespace,
    publisher: partnership.title,
    invented: partnership.invented ?? false,
    today: corpus.today,
    titleOf: (key) => corpus.names(key)[0]?.title,
    corpus,
    systems: corpus
      .ofKind("directory")
      .flatMap(({ details }) => (details?.kind === "directory" ? (details.value.systems ?? []) : [])),
  };
}

interface Found {
  readonly tool?: FormTool;
  readonly problems: readonly Problem[];
}

function formTool(corpus: Corpus, facts: Facts, library: FormLibrary, parse?: MarkdownParser): Found {
  const { uri } = facts;
  const source = corpus.entry(uri)?.source;
  if (!source) return { problems: [] };
  const { document, sound } = readEntry(source, parse);
  const { data, value } = document;
  const start = idSpan(facts);
  if (!sound || document.problems.some(({ severity }) => severity === "error")) {
    return { problems: [formProblem("form-unfinished", uri, start)] };
  }
  const tool = value as unknown as Tool;
  const logic = logicOf(tool);
  const problems = [
    ...rightsProblems({ tool, data, uri, today: library.today }, start),
    ...logicProblems(logic, data, uri),
    ...nameProblems(tool, data, uri),
  ];
  if (problems.length > 0) return { problems };
  const whole = withUsage(tool);
  return { tool: { uri, tool: whole, logic: whole === tool ? logic : logicOf(whole), data, library }, problems };
}

/** Where a document gives its own id. */
function idSpan({ id, names }: Facts): Span {
  return names.find(({ key }) => key === id)?.span ?? { start: 0, end: 0 };
}

/** Conditions that cannot be followed, so that nobody could say what is asked. */
export function logicProblems(logic: ToolLogic, data: DataNode, uri: string): readonly Problem[] {
  const problems = [...conditionProblems(logic, data, uri), ...circularProblems(logic, data, uri)];
  return problems.length > 0 ? problems : depthProblems(logic, data, uri);
}

function conditionProblems({ scope }: ToolLogic, data: DataNode, uri: string): readonly Problem[] {
  return conditionsIn(data).flatMap((node) => {
    const text = typeof node.value === "string" ? node.value : "";
    const { condition, problems } = parseCondition(text);
    const [first] = problems.length > 0 ? problems : checkTypes(condition, scope, []);
    if (!first) return [];
    return [formProblem("form-condition", uri, spanInScalar(node, first.span.start, first.span.end))];
  });
}

function circularProblems(logic: ToolLogic, data: DataNode, uri: string): readonly Problem[] {
  const circular = circularQuestions(logic);
  if (circular.length === 0) return [];
  return questionNodes(data)
    .filter((node) => circular.includes(textOf(entryOf(node, "id")?.value)))
    .map((node) => formProblem("form-circular", uri, (entryOf(node, "id")?.value ?? node).span));
}

/** Comparisons that one condition may come to with everything it depends on: about 50,000 letters in the longest notation. */
const MOST_COMPARISONS = 500;

/** The first question that depends on too much; all that depend on it would be named with it. */
function depthProblems(logic: ToolLogic, data: DataNode, uri: string): readonly Problem[] {
  const counts = comparisonsWrittenOut(logic);
  const first = questionNodes(data).find(
    (node) => (counts.get(textOf(entryOf(node, "id")?.value)) ?? 0) > MOST_COMPARISONS,
  );
  if (!first) return [];
  const at = entryOf(first, "visible_when")?.value ?? entryOf(first, "id")?.value ?? first;
  return [formProblem("form-too-deep", uri, at.span)];
}

export function nameProblems(tool: Tool, data: DataNode, uri: string): readonly Problem[] {
  const named = [...itemsOf(data, "sections"), ...questionNodes(data)].map((node) => {
    const id = entryOf(node, "id")?.value;
    return { name: textOf(id), span: (id ?? node).span };
  });
  return takenNames(tool, named).map(({ span, by }) =>
    formProblem("form-name-taken", uri, span, by === "usage" ? OF_USAGE : undefined),
  );
}

const OF_USAGE = {
  says: "This name stands for a field about the use of the tool, which its form has because of “usage”, so no form was made.",
};

/** Every `visible_when` of the tool, in order. */
function conditionsIn(data: DataNode): readonly DataScalar[] {
  const holders = [...itemsOf(data, "sections"), ...questionNodes(data)];
  return holders.flatMap((node) => {
    const found = entryOf(node, "visible_when")?.value;
    return found?.type === "scalar" ? [found] : [];
  });
}

/** Every question's own data, those inside repeating groups included. */
export function questionNodes(data: DataNode): readonly DataNode[] {
  const inside = (node: DataNode): readonly DataNode[] =>
    itemsOf(node, "questions").flatMap((question) => [question, ...inside(question)]);
  return itemsOf(data, "sections").flatMap(inside);
}

function itemsOf(node: DataNode, key: string): readonly DataNode[] {
  const list = entryOf(node, key)?.value;
  return list?.type === "list" ? list.items : [];
}

function textOf(node: DataNode | undefined): string {
  return node?.type === "scalar" && typeof node.value === "string" ? node.value : "";
}
