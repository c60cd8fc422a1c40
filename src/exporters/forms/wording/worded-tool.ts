/** A tool with the owner's own questions in the place of one of its sections. */
import { extractFacts } from "../../../corpus/extract-facts.ts";
import { fieldsOf } from "../../../corpus/fields.ts";
import type { DataMap, DataNode, DataScalar } from "../../../document/data.ts";
import { entryOf, textAt, valueOf } from "../../../document/data.ts";
import type { Problem } from "../../../document/problem.ts";
import type { Source } from "../../../document/source.ts";
import type { Span } from "../../../document/span.ts";
import type { Tool, Wording } from "../../../kinds/generated/types.ts";
import { tool as toolKind } from "../../../kinds/tool.ts";
import { logicOf } from "../../../tools/logic.ts";
import { withUsage } from "../../../tools/usage/usage-record.ts";
import { formId } from "../form-id.ts";
import { formProblem } from "../form-problem.ts";
import type { FormTool } from "../form-tool.ts";
import { logicProblems, nameProblems } from "../form-tool.ts";
import { countedProblems, scoreOfItems } from "./counted-items.ts";
import { moved, withEntry } from "./moved.ts";
import type { Permission, WordingFile } from "./wording-file.ts";
import { disagreements } from "./wording-file.ts";

/** A form with the owner's questions. Its places beyond the tool's text are those of the owner's file. */
export interface WordedTool {
  readonly form: FormTool;
  /** The same problem at its place in the file that it is in. */
  readonly located: (problem: Problem) => Problem;
}

export type Worded = { readonly worded: WordedTool } | { readonly problems: readonly Problem[] };

/** FHIR allows an id no more. */
const LONGEST_ID = 64;

/** Puts the questions of a file into the form of its tool. `permission` is known to hold. */
export function wordedTool(base: FormTool, file: WordingFile, wording: Wording, permission: Permission): Worded {
  const { uri } = file.source;
  const text = base.library.corpus.entry(base.uri)?.source.text ?? "";
  const beyond = text.length + 1;
  const place = entryOf(file.data, "in_place_of")?.value ?? file.data;
  const problems = [...disagreements(file, wording, base.tool), ...placeProblems(base, wording, place.span, uri)];
  if (problems.length > 0) return { problems };
  const counted = countedProblems(base.tool, wording, file);
  if (counted.length > 0) return { problems: counted };

  const data = mergedData(base.data, moved(file.data, beyond) as DataMap, wording);
  const authored = valueOf(data) as Tool;
  const tool = withUsage(authored);
  const source: Source = {
    uri: base.uri,
    language: "yaml",
    text: `${text}\n${file.source.text}`,
    bom: false,
  };
  const document = {
    source,
    data,
    value: authored as unknown as Readonly<Record<string, unknown>>,
    body: undefined,
    problems: [],
  };
  const facts = extractFacts(document, toolKind, true, fieldsOf(data, toolKind));
  const form: FormTool = {
    ...base,
    tool,
    data,
    logic: logicOf(tool),
    library: { ...base.library, corpus: base.library.corpus.with({ source, facts }) },
    lock: undefined,
    wording: { uri, copyright: wording.copyright, permission },
  };
  const faults = [
    ...nameProblems(authored, data, base.uri),
    ...logicProblems(form.logic, data, base.uri),
    ...lostReferences(form),
    ...idProblems(form, file),
  ];
  if (faults.length > 0) return { problems: faults.map((fault) => blamed(fault)) };
  return { worded: { form, located } };

  function located(problem: Problem): Problem {
    const { start, end } = problem.span;
    if (problem.uri !== base.uri || start < beyond) return problem;
    return { ...problem, uri, span: { start: start - beyond, end: end - beyond } };
  }

  /** What is wrong in the tool only with the owner's questions in it is wrong with where they were put. */
  function blamed(fault: Problem): Problem {
    if (fault.uri !== base.uri) return fault;
    if (fault.span.start >= beyond) return located(fault);
    const words = text.slice(fault.span.start, fault.span.end);
    return {
      ...formProblem("wording-faulty", uri, place.span, {
        says: `With the owner's questions in the place of this section, something else in the tool no longer works: “${words}”.`,
        todo: "Repeat in this file the question of the section that it depends on, under the same id.",
      }),
      related: [{ uri: base.uri, span: fault.span, message: "This no longer works." }],
    };
  }
}

function placeProblems(
  { tool }: FormTool,
  { in_place_of: place }: Wording,
  span: Span,
  uri: string,
): readonly Problem[] {
  if (tool.sections.some(({ id }) => id === place)) return [];
  const known = tool.sections.map(({ id }) => id).join(", ");
  return [formProblem("wording-faulty", uri, span, { says: `The tool has no such section; it has: ${known}.` })];
}

/** The tool's tree with the owner's sections in it, and a version that tells the two apart. */
function mergedData(tool: DataNode, owner: DataMap, wording: Wording): DataMap {
  const mine = entryOf(tool, "sections")?.value;
  const theirs = entryOf(owner, "sections")?.value;
  const sections = (mine?.type === "list" ? mine.items : []).flatMap((section) =>
    textAt(section, "id") === wording.in_place_of && theirs?.type === "list"
      ? theirs.items.map((item) => askedLike(section, item))
      : [section],
  );
  const version = entryOf(owner, "version")?.value as DataScalar;
  const record = entryOf(tool, "version")?.value as DataScalar;
  const score = entryOf(tool, "score")?.value;
  let merged = withEntry(tool as DataMap, "sections", { ...(mine as DataNode), items: sections } as DataNode);
  merged = withEntry(merged, "version", {
    ...version,
    value: `${String(version.value)}+record.${String(record.value)}`,
  });
  return score && textAt(score, "method") === "counted"
    ? withEntry(merged, "score", scoreOfItems(score as DataMap, owner))
    : merged;
}

/** The owner's questions are asked only when the section whose place they take would be asked. */
function askedLike(section: DataNode, item: DataNode): DataNode {
  const asked = entryOf(section, "visible_when");
  if (!asked || item.type !== "map") return item;
  const own = entryOf(item, "visible_when");
  if (!own) return { ...item, entries: [...item.entries, asked] };
  const value = `(${String(valueOf(asked.value))}) and (${String(valueOf(own.value))})`;
  return withEntry(item, "visible_when", { ...(own.value as DataScalar), value, textStart: undefined });
}

/** Where the tool's own parts name a question that is there no longer. */
function lostReferences({ data, logic, uri }: FormTool): readonly Problem[] {
  return fieldsOf(data as DataMap, toolKind).fields.flatMap(({ node, schema }) => {
    const refers = schema["x-refers-to"];
    if (refers?.name !== "question" || logic.questions.has(String(node.value))) return [];
    return [formProblem("wording-faulty", uri, node.span)];
  });
}

function idProblems(form: FormTool, { source: { uri }, data }: WordingFile): readonly Problem[] {
  const { length } = formId(form);
  if (length <= LONGEST_ID) return [];
  const span = entryOf(data, "tool")?.value.span ?? data.span;
  const says = `The form's id would be ${length} letters long, and case systems take ${LONGEST_ID} at most.`;
  return [formProblem("wording-faulty", uri, span, { says, todo: "Give the library a shorter namespace." })];
}
