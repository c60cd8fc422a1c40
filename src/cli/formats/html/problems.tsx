/** Problems of each document, with the author's words around each. */
import type { JSX } from "preact";
import { counted } from "../../counted.ts";
import type { Problem, Severity } from "../../../document/problem.ts";
import { fileIn, placesIn } from "../place.ts";
import type { Place } from "../place.ts";
import type { Results } from "../results.ts";
import { tally, tallyWords } from "../tally.ts";
import { ruleAnchor } from "./rules.tsx";
import type { Report } from "./report.ts";

/** A word and a sign, because colour never speaks alone. */
const SIGNS: Readonly<Record<Severity, readonly [sign: string, word: string]>> = {
  error: ["✕", "Error"],
  warning: ["!", "Warning"],
  advice: ["i", "Advice"],
};

/** How much of a long line is shown on each side of the place. */
const AROUND = 160;

export function Problems({ report, results }: { report: Report; results: Results }): JSX.Element {
  const placeOf = placesIn(results);
  if (report.byDocument.length === 0) {
    return <p>No problems were found in {counted(report.documents.length, "document")}.</p>;
  }
  return (
    <>
      {report.byDocument.map(({ uri, recorded, problems }) => {
        return (
          <article>
            <h3>{recorded?.facts.title ?? fileIn(results.folder, uri)}</h3>
            <p class="status">
              {fileIn(results.folder, uri)}.{" "}
              {recorded?.owner ? `Owner: ${recorded.owner.role}, ${recorded.owner.body}. ` : ""}
              {tallyWords(tally(problems))}.
            </p>
            <ol class="cards">
              {problems.map((problem) => (
                <li class={`card ${problem.severity}`}>
                  <Card
                    problem={problem}
                    place={placeOf(problem.uri, problem.span)}
                    text={results.corpus.entry(uri)?.source.text}
                  />
                </li>
              ))}
            </ol>
          </article>
        );
      })}
    </>
  );
}

function Card({ problem, place, text }: { problem: Problem; place: Place; text: string | undefined }): JSX.Element {
  const [sign, word] = SIGNS[problem.severity];
  const [best] = problem.fixes ?? [];
  return (
    <>
      <p class="head">
        <span class="sign" aria-hidden="true">
          {sign}
        </span>{" "}
        <strong>{word}</strong> {place.range ? `in line ${String(place.range.start.line)}` : "about the whole file"}{" "}
        <a href={`#${ruleAnchor(problem.code)}`}>
          <code>{problem.code}</code>
        </a>
      </p>
      {text !== undefined && <Excerpt text={text} span={problem.span} />}
      <p>{problem.message}</p>
      {best && <p class="status">The editor can mend this: {best.title}.</p>}
    </>
  );
}

function Excerpt({ text, span }: { text: string; span: Problem["span"] }): JSX.Element | null {
  const lineStart = Math.max(text.lastIndexOf("\n", span.start - 1), text.lastIndexOf("\r", span.start - 1)) + 1;
  const rest = /^[^\r\n]*/u.exec(text.slice(span.start))?.[0] ?? "";
  const marked = rest.slice(0, Math.max(0, span.end - span.start));
  const before = text.slice(lineStart, span.start);
  const after = rest.slice(marked.length);
  if ((before + rest).trim() === "") return null;
  return (
    <pre>
      {before.length > AROUND ? `…${before.slice(-AROUND)}` : before}
      <mark>{marked.length > 2 * AROUND ? `${marked.slice(0, 2 * AROUND)}…` : marked}</mark>
      {after.length > AROUND ? `${after.slice(0, AROUND)}…` : after}
    </pre>
  );
}
