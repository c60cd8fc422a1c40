/** Reads exported BPMN as other programs do: with bpmn-moddle, and with bpmnlint under its recommended rules. */
import { createRequire } from "node:module";
import type { ModdleElement } from "bpmn-moddle";
import { BpmnModdle } from "bpmn-moddle";

/** One thing bpmnlint says of a file. */
export interface Report {
  readonly rule: string;
  readonly id: string;
  readonly message: string;
}

interface Lint {
  readonly Linter: new (options: object) => {
    lint(root: ModdleElement, config: object): Promise<Record<string, readonly Report[]>>;
  };
}

const load = createRequire(new URL("../../clients/package.json", import.meta.url));

/** What is in the file, and everything the reader warns of. */
export async function readBpmn(
  xml: string,
): Promise<{ readonly root: ModdleElement; readonly warnings: readonly string[] }> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  return { root: rootElement, warnings: warnings.map(({ message }) => message) };
}

/** Errors and warnings alike. */
export async function lintBpmn(root: ModdleElement): Promise<readonly Report[]> {
  const { Linter } = load("bpmnlint") as Lint;
  const Resolver = load("bpmnlint/lib/resolver/node-resolver") as new () => object;
  const linter = new Linter({ resolver: new Resolver() });
  const found = await linter.lint(root, { extends: "bpmnlint:recommended" });
  return Object.entries(found).flatMap(([rule, reports]) => reports.map((report) => ({ ...report, rule })));
}
