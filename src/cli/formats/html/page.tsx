/** The review report as a sheet: the verdict first, then everything somebody has to decide on. */
import type { ComponentChildren, JSX } from "preact";
import { counted } from "../../counted.ts";
import { dayInWords } from "../../day-in-words.ts";
import { VERSION } from "../../version.ts";
import type { Results } from "../results.ts";
import { tally, tallyWords } from "../tally.ts";
import { Documents } from "./documents.tsx";
import { Owners } from "./owners.tsx";
import { Problems } from "./problems.tsx";
import type { Report } from "./report.ts";
import { Reviews } from "./reviews.tsx";
import { Rules } from "./rules.tsx";
import type { Sheet } from "./sheet.tsx";
import { UnconfirmedLaw } from "./unconfirmed-law.tsx";
import { Waivers } from "./waivers.tsx";

export function reviewSheet(report: Report, results: Results): Sheet {
  return {
    title: `Review report: ${report.title}`,
    invented: report.invented,
    status:
      `Made for ${dayInWords(report.today)}. Library: ${report.folder}. ` +
      `${counted(report.documents.length, "document")}. Practice Guidance ${VERSION}.`,
    skip: "Skip to the report",
    main: <Parts report={report} results={results} />,
    footer:
      "This report says where the documents contradict one another, the rules and the law they cite as far as a " +
      "program can tell. It does not say that the practice they describe is right.",
  };
}

function Parts({ report, results }: { report: Report; results: Results }): JSX.Element {
  return (
    <>
      <Verdict report={report} results={results} />
      <Section id="problems" title="Problems by document">
        <Problems report={report} results={results} />
      </Section>
      <Section id="owners" title="Problems by owner">
        <Owners report={report} />
      </Section>
      <Section id="reviews" title="Reviews">
        <Reviews report={report} />
      </Section>
      <Section id="waivers" title="Waivers">
        <Waivers report={report} />
      </Section>
      <Section id="law" title="Law still to confirm">
        <UnconfirmedLaw report={report} />
      </Section>
      <Section id="rules" title="Rules in this report">
        <Rules results={results} />
      </Section>
      <Section id="documents" title="All documents">
        <Documents report={report} />
      </Section>
    </>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

function Verdict({ report, results }: { report: Report; results: Results }): JSX.Element {
  const count = tally(results.problems);
  const rows: readonly (readonly [id: string, text: string])[] = [
    ["problems", tallyWords(count)],
    ["reviews", reviewWords(report)],
    ["waivers", waiverWords(report)],
    ["law", lawWords(report)],
  ];
  return (
    <section class="short-answer" aria-labelledby="verdict">
      <h2 id="verdict">
        {count.errors > 0 ? "This library cannot be published yet." : "Nothing in this library stops publication."}
      </h2>
      <ul>
        {rows.map(([id, text]) => (
          <li>
            <a href={`#${id}`}>{capitalised(text)}</a>
          </li>
        ))}
      </ul>
      {results.hidden > 0 && <p>{counted(results.hidden, "problem")} of the baseline are not shown.</p>}
    </section>
  );
}

function reviewWords({ overdue, soon }: Report): string {
  const past = overdue.length === 0 ? "no review is overdue" : `${counted(overdue.length, "review")} overdue`;
  return soon.length === 0 ? past : `${past}, ${String(soon.length)} due within three months`;
}

function waiverWords({ waivers }: Report): string {
  const over = waivers.filter(({ state }) => state !== "holds").length;
  if (waivers.length === 0) return "no waivers";
  return over === 0
    ? counted(waivers.length, "waiver")
    : `${counted(waivers.length, "waiver")}, ${String(over)} of them over`;
}

function lawWords({ unconfirmed, unreadSources }: Report): string {
  if (unreadSources.length > 0) return "what law is still to confirm is not known";
  if (unconfirmed.length === 0) return "no law is still to confirm";
  return `${counted(unconfirmed.length, "source or time limit", "sources and time limits")} still to confirm`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
