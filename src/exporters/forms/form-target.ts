/** One sort of form: what it makes of a tool, and what of the tool it cannot hold. */
import type { Problem } from "../../document/problem.ts";
import type { Capability, ExportFile } from "../exporter.ts";
import type { FormTool } from "./form-tool.ts";

export interface FormTarget {
  /** The word after `--target`, and the folder below `forms/`. */
  readonly id: string;
  /** What it makes, for people. */
  readonly title: string;
  readonly holds: readonly Capability[];
  readonly make: (form: FormTool) => MadeForm | Promise<MadeForm>;
}

/** What comes of one tool. */
export interface MadeForm {
  /** Their paths begin with a word of the target or with the tool's id. */
  readonly files: readonly ExportFile[];
  /** What of the tool is not in those files, each at the author's words. */
  readonly losses: readonly Problem[];
}

/** What a target holds in which nothing of a tool is lost. */
export const wholeForm: readonly Capability[] = [
  "conditions",
  "scores",
  "bands",
  "grids",
  "repeating-groups",
  "signatures",
  "help",
  "privacy-classes",
  "keeping",
];
