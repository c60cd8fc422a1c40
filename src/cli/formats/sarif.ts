/** Results for code-scanning services: SARIF 2.1.0, an OASIS standard. */
import type { Fix, Problem, RelatedPlace, Severity } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";
import { codes } from "../codes.ts";
import { VERSION } from "../version.ts";
import type { Range } from "./place.ts";
import { placesIn } from "./place.ts";
import type { Format, Results } from "./results.ts";

/** SARIF's words for how much a problem matters. */
const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", advice: "note" };

export const sarif: Format = (results) => {
  const run = {
    tool: {
      driver: { name: "practice-guidance", semanticVersion: VERSION, rules: rulesOf(results) },
    },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true }],
    results: resultsOf(results),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

/** What a service shows of each rule in the report. */
function rulesOf({ problems }: Results): readonly object[] {
  const found = new Set(problems.map(({ code }) => code));
  return codes
    .filter(({ code }) => found.has(code))
    .map(({ code, severity, says, why, todo }) => ({
      id: code,
      shortDescription: { text: says },
      fullDescription: { text: `${says} ${why}` },
      help: { text: todo },
      defaultConfiguration: { level: LEVELS[severity] },
    }));
}

function resultsOf(results: Results): readonly object[] {
  const placeOf = placesIn(results);
  return results.problems.map(resultOf);

  function resultOf(problem: Problem): object {
    const { code, severity, uri, span, message, related = [], fixes = [] } = problem;
    return {
      ruleId: code,
      level: LEVELS[severity],
      message: { text: message },
      locations: [locationOf(uri, span)],
      partialFingerprints: { "wordsAndRule/v1": fingerprint(results, problem) },
      ...(related.length > 0 && { relatedLocations: related.map(relatedOf) }),
      ...(fixes.length > 0 && { fixes: fixes.map(fixOf) }),
    };
  }

  function locationOf(uri: string, span: Span): object {
    const { file, range } = placeOf(uri, span);
    const artifactLocation = { uri: addressOf(file) };
    return { physicalLocation: range ? { artifactLocation, region: regionOf(range) } : { artifactLocation } };
  }

  function relatedOf({ uri, span, message }: RelatedPlace): object {
    return { ...locationOf(uri, span), message: { text: message } };
  }

  function fixOf({ title, edits }: Fix): object {
    const files = [...new Set(edits.map(({ uri }) => uri))];
    const artifactChanges = files.map((file) => ({
      artifactLocation: { uri: addressOf(placeOf(file, { start: 0, end: 0 }).file) },
      replacements: edits
        .filter(({ uri }) => uri === file)
        .map(({ uri, span, text }) => {
          const { range } = placeOf(uri, span);
          return { deletedRegion: range ? regionOf(range) : { charOffset: 0 }, insertedContent: { text } };
        }),
    }));
    return { description: { text: title }, artifactChanges };
  }
}

function regionOf({ start, end }: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** Recognises a problem again after lines have moved: the same rule on the same words of the same file. */
function fingerprint({ corpus }: Results, { code, uri, span }: Problem): string {
  const words = corpus.entry(uri)?.source.text.slice(span.start, span.end) ?? "";
  return `${code} ${uri} ${words.slice(0, 80)}`;
}

/** A file's name as an address: relative to where the program runs, unless it was named from the top of the disk. */
function addressOf(file: string): string {
  const address = file.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//u.test(file)) return `file:///${address.replace("%3A", ":")}`;
  return file.startsWith("/") ? `file://${address}` : address;
}
