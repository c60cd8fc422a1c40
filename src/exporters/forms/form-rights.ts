/** Whether a form may be made of a tool: whose wording it holds, and what its owner allowed. */
import type { DataNode } from "../../document/data.ts";
import { entryOf, nodeAt } from "../../document/data.ts";
import type { Problem } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import { permissionState } from "../../tools/permission.ts";
import { formProblem } from "./form-problem.ts";

/** Where a tool stands, and on which day it is asked. */
interface Asked {
  readonly tool: Tool;
  readonly data: DataNode;
  readonly uri: string;
  /** Year-month-day. */
  readonly today: string;
}

/** A result record holds no wording of an owner. `start` is pointed at where the tool says nothing of its rights. */
export function rightsProblems(asked: Asked, start: Span): readonly Problem[] {
  const { tool, data, uri } = asked;
  const status = tool.rights?.status ?? "unknown";
  if (tool.form === "result_record" || status === "local_original") return [];
  if (status === "owner_permission_held") return permissionProblems(asked);
  if (status === "open_licence") return licenceProblems(asked);
  return [formProblem("form-rights", uri, nodeAt(data, ["rights", "status"])?.span ?? start)];
}

/** What is missing before the owner's wording may be handed on with the owner's permission. */
export function permissionProblems(asked: Asked): readonly Problem[] {
  const { tool, data, uri, today } = asked;
  const at = (...path: readonly string[]): Span =>
    nodeAt(data, ["rights", ...path])?.span ?? entryOf(data, "rights")?.keySpan ?? data.span;
  const permission = tool.rights?.permission;
  switch (permissionState(tool, today)) {
    case "not-recorded":
      return [
        formProblem("form-permission", uri, at("status"), {
          says: "This tool says that the owner's permission is held, and not who gave it and when, so no form was made of it.",
        }),
      ];
    case "not-yet":
      return [
        formProblem("form-permission", uri, at("permission", "given_on"), {
          says: `The owner's permission begins on ${permission?.given_on ?? ""}, after the day of this export (${today}), so no form was made.`,
          todo: "Correct the day, or wait for it.",
        }),
      ];
    case "ended":
      return [
        formProblem("form-permission", uri, at("permission", "until"), {
          says: `The owner's permission ended on ${permission?.until ?? ""}, so no form was made.`,
          todo: "Ask the owner again and record the new permission; until then keep a result record only.",
        }),
      ];
    case "holds":
      return licenceProblems(asked);
  }
}

/** Every form says on what terms it holds the owner's wording. */
function licenceProblems({ tool, data, uri }: Asked): readonly Problem[] {
  if (tool.rights?.licence !== undefined) return [];
  const span = nodeAt(data, ["rights", "status"])?.span ?? data.span;
  return [
    formProblem("form-permission", uri, span, {
      says: "The owner's terms are not written down, so no form was made: every form has to carry them.",
      todo: "Write them under `licence:`.",
    }),
  ];
}
