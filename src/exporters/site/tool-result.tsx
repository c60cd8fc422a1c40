/** What answers to a tool come to, as the page shows it beside the form: score, band, what is missing, what follows. */
import { renderToString } from "preact-render-to-string";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import type { CompletedTool } from "../../tools/result.ts";
import type { Missing } from "../../tools/score.ts";
import type { PageContext } from "./page-context.ts";
import { Reference } from "./part/reference.tsx";
import { sayBand } from "./reference-words.ts";
import { sayList } from "../../corpus/sentences.ts";

/** HTML without a heading of its own; links lead from the tool's page. */
export function toolResult(tool: Tool, completed: CompletedTool, corpus: Corpus): string {
  const context: PageContext = { corpus, tier: "internal", path: `tools/${tool.id}.html` };
  return renderToString(<Result context={context} tool={tool} completed={completed} />);
}

interface Props {
  readonly context: PageContext;
  readonly tool: Tool;
  readonly completed: CompletedTool;
}

function Result({ context, tool, completed }: Props) {
  const { leadsTo, missing } = completed;
  return (
    <>
      <p class="pg-result__score">{scoreWords(tool, completed)}</p>
      <BandWords tool={tool} completed={completed} />
      {leadsTo.map(({ pathway, step }) => (
        <p class="pg-result__leads">
          {"Leads to "}
          <Reference context={context} to={step === undefined ? pathway : `${pathway}#${step}`} />
        </p>
      ))}
      {missing.length > 0 && completed.score !== null && <MissingAnswers tool={tool} missing={missing} />}
    </>
  );
}

function scoreWords({ score: counts }: Tool, { score }: CompletedTool): string {
  if (!counts) return "This tool has no score.";
  if (!score) return "No score: nothing that counts has been answered.";
  return score.min === score.max ? `Score: ${score.min}` : `Score: from ${score.min} to ${score.max}`;
}

function BandWords({ tool, completed: { band } }: Omit<Props, "context">) {
  const { bands = [] } = tool;
  if (bands.length === 0) return null;
  const titles = (band?.possible ?? []).flatMap((code) => bands.find((one) => one.code === code) ?? []);
  const [least] = titles;
  if (!band || !least) return <p class="pg-result__band">No band yet. That is not a low band: nothing is known.</p>;
  return (
    <>
      <p class="pg-result__band">
        <strong>{band.incomplete ? `Band: incomplete, at least ${least.title}` : `Band: ${sayBand(least)}`}</strong>
        {band.raisedByJudgement && " (raised by professional judgement)"}
      </p>
      {band.incomplete && (
        <p>
          {`It may turn out to be ${sayList(
            titles.map(({ title }) => title),
            "or",
          )}. Somebody has to find out in time, and a manager decides meanwhile.`}
        </p>
      )}
      <p>{least.means}</p>
    </>
  );
}

/** The most missing answers that are named; a longer list is counted. */
const MOST = 6;

function MissingAnswers({ tool, missing }: { readonly tool: Tool; readonly missing: readonly Missing[] }) {
  const more = missing.length - MOST;
  return (
    <>
      <p>What makes it a range:</p>
      <ul>
        {missing.slice(0, MOST).map(({ name, as }) => (
          <li>
            <a href={`#${name.split(".")[0] ?? name}`}>{labelOf(tool, name)}</a>
            {`: ${WORDS[as]}`}
          </li>
        ))}
        {more > 0 && <li>{`and ${more} more`}</li>}
      </ul>
    </>
  );
}

const WORDS: Readonly<Record<Missing["as"], string>> = {
  not_known: "not known",
  declined: "declined",
  unanswered: "not answered",
  not_yet_asked: "asked only once more is known",
};

function labelOf({ sections }: Tool, name: string): string {
  const [id, row] = name.split(".");
  const question = sections.flatMap(({ questions }) => questions).find((one) => one.id === id);
  if (question?.type === "matrix" && row !== undefined) {
    return question.rows.find(({ code }) => code === row)?.label ?? name;
  }
  return question?.label ?? name;
}
