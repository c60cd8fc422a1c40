/** The problems of a document as an editor shows them. */
import type { Diagnostic, DiagnosticTag } from "vscode-languageserver-types";
import { DiagnosticSeverity, DiagnosticTag as Tag } from "vscode-languageserver-types";
import { linesOf } from "../document/lines.ts";
import type { Problem, Severity } from "../document/problem.ts";
import { problemsOf } from "../rules/check.ts";
import type { Library } from "./library.ts";
import { entryIn } from "./library.ts";
import { locationOf, rangeOf } from "./place.ts";

/** Who reports, as editors show it beside a problem. */
export const SOURCE = "Practice Guidance";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  advice: DiagnosticSeverity.Information,
};

const TAGS: Readonly<Record<NonNullable<Problem["tag"]>, DiagnosticTag>> = {
  unnecessary: Tag.Unnecessary,
  deprecated: Tag.Deprecated,
};

/** Every problem of a document, in the order of their places; none for a file that is not in the library. */
export function diagnostics(library: Library, uri: string): readonly Diagnostic[] {
  return problemsOf(library.checked, uri).map((problem) => diagnosticOf(library, problem));
}

/** One problem, in a document or in a file that could not be read. */
export function diagnosticOf(library: Library, problem: Problem): Diagnostic {
  const lines = linesOf(entryIn(library, problem.uri)?.source.text ?? "");
  const page = library.pageOf?.(problem.code);
  return {
    range: rangeOf(lines, problem.span),
    severity: SEVERITIES[problem.severity],
    source: SOURCE,
    code: problem.code,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    message: problem.message,
    ...(problem.tag ? { tags: [TAGS[problem.tag]] } : {}),
    ...(problem.related
      ? {
          relatedInformation: problem.related.map(({ uri, span, message }) => {
            return { location: locationOf(library, uri, span), message };
          }),
        }
      : {}),
  };
}
