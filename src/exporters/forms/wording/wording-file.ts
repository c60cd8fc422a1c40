/**
 * A file with an owner's own questions, as it stands in the folder `wording`.
 *
 * No message about such a file quotes it: reports are kept, sent and read by people who may not have the owner's words.
 */
import { entryOf, textAt } from "../../../document/data.ts";
import type { DataMap } from "../../../document/data.ts";
import type { Problem } from "../../../document/problem.ts";
import { read } from "../../../document/read.ts";
import { readerCodes } from "../../../document/codes.ts";
import type { Source } from "../../../document/source.ts";
import { definition } from "../../../kinds/definitions.ts";
import { wording as validate } from "../../../kinds/generated/validators.js";
import type { Tool, Wording } from "../../../kinds/generated/types.ts";
import type { ShapeFault } from "../../../kinds/shape.ts";
import { shapeFaults } from "../../../kinds/shape.ts";
import { formProblem } from "../form-problem.ts";

export type Permission = NonNullable<NonNullable<Tool["rights"]>["permission"]>;

export interface WordingFile {
  readonly source: Source;
  /** Whose tool's questions these are, as far as the file says so. */
  readonly tool: string | undefined;
  readonly data: DataMap;
  /** Undefined where the file has problems. */
  readonly wording: Wording | undefined;
  readonly problems: readonly Problem[];
}

/** Reads such a file. Never throws on any text. */
export function readWording(source: Source): WordingFile {
  const { data, value, problems } = read(source);
  const unread = problems.map(({ code, span }) => unreadable(code, source.uri, span));
  const faults = unread.length > 0 ? [] : shapeFaults(data, value, definition("wording"), validate);
  const found = [...unread, ...faults.map((fault) => shapeProblem(fault, source.uri))];
  return {
    source,
    tool: textAt(data, "tool"),
    data,
    wording: found.length === 0 ? (value as unknown as Wording) : undefined,
    problems: found,
  };
}

function unreadable(code: string, uri: string, span: Problem["span"]): Problem {
  const words = readerCodes.find((one) => one.code === code);
  return formProblem("wording-faulty", uri, span, words && { says: words.says, todo: words.todo });
}

function shapeProblem(fault: ShapeFault, uri: string): Problem {
  return formProblem("wording-faulty", uri, fault.span, { says: faultWords(fault) });
}

function faultWords(fault: ShapeFault): string {
  switch (fault.type) {
    case "unknown-field":
      return `There is no such field here; there is: ${fault.known.join(", ")}.`;
    case "missing-field":
      return `“${fault.title}” (\`${fault.field}:\`) is missing here.`;
    case "wrong-value": {
      const { title, allowed, schema } = fault;
      if (allowed.length > 0) return `“${title}” can only be: ${allowed.join(", ")}.`;
      return `“${title}” is not as it has to be.${schema.description === undefined ? "" : ` ${schema.description}`}`;
    }
  }
}

/** What of the file does not agree with the tool that it says it belongs to, each at its value. */
export function disagreements(
  { source: { uri }, data }: WordingFile,
  wording: Wording,
  tool: Tool,
): readonly Problem[] {
  const pairs = [
    ["owner", wording.owner, tool.rights?.owner, "The tool names another owner"],
    ["edition", wording.edition, tool.edition, "The tool is of another edition"],
  ] as const;
  return pairs.flatMap(([key, here, there, says]) => {
    const span = entryOf(data, key)?.value.span;
    if (here === there || !span) return [];
    return [formProblem("wording-faulty", uri, span, { says: `${says}: “${there ?? "none"}”.`, todo: AGREE })];
  });
}

const AGREE = "Get the wording of that edition from its owner, or bring the tool up to date first.";
