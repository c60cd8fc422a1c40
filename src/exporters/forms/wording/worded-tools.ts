/** The tools of a library for which there is the owner's wording, each as a form with it. */
import type { Corpus } from "../../../corpus/corpus.ts";
import { entryOf } from "../../../document/data.ts";
import type { MarkdownParser } from "../../../document/markdown-parser.ts";
import type { Problem } from "../../../document/problem.ts";
import type { Source } from "../../../document/source.ts";
import { permissionProblems } from "../form-rights.ts";
import { formProblem } from "../form-problem.ts";
import type { FormTool } from "../form-tool.ts";
import { formTools } from "../form-tool.ts";
import type { WordedTool } from "./worded-tool.ts";
import { wordedTool } from "./worded-tool.ts";
import type { WordingFile } from "./wording-file.ts";
import { readWording } from "./wording-file.ts";

export interface WordedTools {
  readonly tools: readonly WordedTool[];
  readonly problems: readonly Problem[];
}

/** One form for each of the files `wordings`, or of those of the tools `wanted`; why there is none is a problem. */
export function wordedTools(
  corpus: Corpus,
  wordings: readonly Source[],
  parse?: MarkdownParser,
  wanted?: readonly string[],
): WordedTools {
  const files = wordings
    .map(readWording)
    .filter(({ tool }) => wanted === undefined || tool === undefined || wanted.includes(tool));
  const ids = files.flatMap(({ tool }) => tool ?? []);
  const { tools, problems } = formTools(corpus, parse, ids);
  const found = files.map((file) => wordedOne(file, corpus, tools, files));
  return {
    tools: found.flatMap(({ worded }) => worded ?? []),
    problems: [...problems, ...found.flatMap((one) => one.problems)],
  };
}

interface Found {
  readonly worded?: WordedTool;
  readonly problems: readonly Problem[];
}

function wordedOne(
  file: WordingFile,
  corpus: Corpus,
  tools: readonly FormTool[],
  files: readonly WordingFile[],
): Found {
  const { uri } = file.source;
  if (!file.wording) return { problems: file.problems };
  const { tool: id } = file.wording;
  const named = entryOf(file.data, "tool")?.value.span ?? file.data.span;
  if (!corpus.ofKind("tool").some((one) => one.id === id)) {
    const says = "The library has no tool with this id.";
    return { problems: [formProblem("wording-faulty", uri, named, { says })] };
  }
  if (files.find(({ tool }) => tool === id) !== file) {
    const says = "Another file has the owner's wording of this tool already.";
    return { problems: [formProblem("wording-faulty", uri, named, { says, todo: "Keep one of the two." })] };
  }
  const base = tools.find(({ tool }) => tool.id === id);
  // Why no form can be made of the tool itself is told already.
  if (!base) return { problems: [] };
  const refused = mayNotBeWorded(base);
  if (refused.length > 0) return { problems: refused };
  const permission = base.tool.rights?.permission;
  if (!permission) return { problems: [] };
  const worded = wordedTool(base, file, file.wording, permission);
  return "problems" in worded ? worded : { worded: worded.worded, problems: [] };
}

/** Only the owner's permission, recorded and in force, lets the owner's wording into a form. */
function mayNotBeWorded({ tool, data, uri, library }: FormTool): readonly Problem[] {
  if (tool.rights?.status === "owner_permission_held") {
    return permissionProblems({ tool, data, uri, today: library.today });
  }
  const rights = entryOf(data, "rights");
  const span = entryOf(rights?.value, "status")?.value.span ?? data.span;
  return [
    formProblem("form-permission", uri, span, {
      says: "This tool does not say that the owner's permission is held, so the owner's wording goes into no form of it.",
      todo: "Where the owner has given permission, write `owner_permission_held` here and who gave it under `permission:`.",
    }),
  ];
}
