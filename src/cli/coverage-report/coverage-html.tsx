/** A coverage report as one page: first how much of each framework is answered, then every item with what answers it. */
import type { ComponentChildren } from "preact";
import type { Coverage, CoverageAnswer, FrameworkCoverage, ItemCoverage } from "../../corpus/coverage.ts";
import { COVERAGE_COLUMNS } from "../../corpus/coverage.ts";
import { dayInWords } from "../day-in-words.ts";
import { sheetHtml } from "../formats/html/sheet.tsx";
import { Table } from "../formats/html/table.tsx";
import { VERSION } from "../version.ts";
import { columnTitles, countWords, itemWords, standingWords } from "../../corpus/coverage-words.ts";

export interface CoverageSheet {
  readonly coverage: Coverage;
  /** The title of the partnership, or of the folder where none is known. */
  readonly title: string;
  readonly invented: boolean;
}

/** The same coverage gives the same bytes. */
export function coverageHtml({ coverage, title, invented }: CoverageSheet): string {
  const { frameworks, today } = coverage;
  return sheetHtml({
    title: `What answers what: ${title}`,
    invented,
    status: `Made for ${dayInWords(today)}. Practice Guidance ${VERSION}.`,
    skip: "Skip to the report",
    main: (
      <>
        <section class="short-answer" aria-labelledby="verdict">
          <h2 id="verdict">{verdictOf(frameworks)}</h2>
          <ul>
            {frameworks.map((framework) => (
              <li>
                <a href={`#${framework.id}`}>{framework.title}</a>
                {`: ${countWords(framework)}`}
              </li>
            ))}
          </ul>
        </section>
        {frameworks.map((framework) => (
          <section>
            <h2 id={framework.id}>{framework.title}</h2>
            <Table
              caption={countWords(framework)}
              columns={["Item", ...COVERAGE_COLUMNS.map((column) => columnTitles[column])]}
              rows={framework.items.map(rowOf)}
            />
          </section>
        ))}
      </>
    ),
    footer:
      "That a document answers an item says that the library has words on it. It does not say that practice has " +
      "changed: audit, and the people who live with it, say that.",
  });
}

function verdictOf(frameworks: readonly FrameworkCoverage[]): string {
  if (frameworks.length === 0) return "There is no framework in this library.";
  const open = frameworks.reduce((sum, { counts }) => sum + counts.unanswered, 0);
  if (open === 0) return "Every item is answered, or it is said why nothing here can.";
  return open === 1 ? "One item is answered by nothing here." : `${open} items are answered by nothing here.`;
}

function rowOf(item: ItemCoverage): readonly ComponentChildren[] {
  return [<Item item={item} />, ...item.cells.map(({ answers }) => <Answers answers={answers} />)];
}

function Item({ item }: { readonly item: ItemCoverage }) {
  return (
    <>
      {itemWords(item)}
      {item.state === "unanswered" && (
        <p>
          <strong>Nothing answers this.</strong>
        </p>
      )}
      {item.state === "out_of_scope" && <p>{`Not for this library: ${item.notHere ?? ""}`}</p>}
    </>
  );
}

function Answers({ answers }: { readonly answers: readonly CoverageAnswer[] }) {
  if (answers.length === 0) return <>none</>;
  return (
    <ul>
      {answers.map((answer) => {
        const standing = standingWords(answer);
        return (
          <li>
            {answer.title}
            {standing !== undefined && ` (${standing})`}
            {answer.how !== undefined && `: ${answer.how}`}
          </li>
        );
      })}
    </ul>
  );
}
