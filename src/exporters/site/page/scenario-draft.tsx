/** The page of a scenario: what is known in an invented case, and the route and outcomes that are expected of it. */
import type { Scenario } from "../../../kinds/generated/types.ts";
import type { PageContext } from "../page-context.ts";
import { FactsList } from "../part/facts-list.tsx";
import { Reference } from "../part/reference.tsx";
import { sectionsOf } from "../part/section.tsx";
import { titleNamed } from "../registers.ts";
import type { Draft } from "./draft.ts";

export function scenarioDraft(scenario: Scenario, context: PageContext): Draft {
  const { pathway, entry, facts = [], tools = [], expects } = scenario;
  const keyList = (keys: readonly string[], word: string) => (
    <>
      <h3>{word}</h3>
      <ul>
        {keys.map((key) => (
          <li>
            <Reference context={context} to={key.includes("#") ? key : `${pathway}#${key}`} />
          </li>
        ))}
      </ul>
    </>
  );
  return {
    label: "Scenario, invented",
    content: (
      <FactsList
        rows={[
          ["Pathway", <Reference context={context} to={pathway} />],
          ["Comes in at", <Reference context={context} to={`${pathway}#${entry}`} />],
        ]}
      />
    ),
    sections: sectionsOf(
      facts.length > 0 && {
        id: "pg-known",
        title: "What is known",
        content: (
          <dl class="pg-terms">
            {facts.map(({ pathway: other = pathway, ask, answer }) => (
              <div>
                <dt>{titleNamed(context.corpus, `${other}#${ask}`) ?? ask}</dt>
                <dd>{titleNamed(context.corpus, `${other}#${ask}.${answer}`) ?? answer}</dd>
              </div>
            ))}
          </dl>
        ),
      },
      ...tools.map(({ tool, answers }) => ({
        id: `pg-tool-${tool}`,
        title: `Answers in: ${titleNamed(context.corpus, tool) ?? tool}`,
        content: (
          <dl class="pg-terms">
            {answers.map(({ question, row, answer }) => (
              <div>
                <dt>
                  {titleNamed(context.corpus, `${tool}#${question}`) ?? question}
                  {row !== undefined && `: ${titleNamed(context.corpus, `${tool}#${question}.${row}`) ?? row}`}
                </dt>
                <dd>{answerWords(context, `${tool}#${question}`, answer)}</dd>
              </div>
            ))}
          </dl>
        ),
      })),
      {
        id: "pg-expected",
        title: "What is expected",
        content: (
          <>
            {keyList(expects.outcomes, "It ends in exactly these")}
            {expects.steps && keyList(expects.steps, "On the way, among others")}
            {expects.never && keyList(expects.never, "Never")}
            {expects.bands && (
              <>
                <h3>Bands</h3>
                <ul>
                  {expects.bands.map(({ tool, band, incomplete }) => (
                    <li>
                      <Reference context={context} to={tool} />
                      {": "}
                      {incomplete && "incomplete, at least "}
                      <Reference context={context} to={`${tool}#${band}`} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        ),
      },
    ),
  };
}

const ANSWERS: Readonly<Record<string, string>> = {
  yes: "Yes",
  no: "No",
  not_known: "Not known",
  declined: "Declined",
};

function answerWords({ corpus }: PageContext, question: string, answer: string | number | readonly string[]): string {
  const codes = typeof answer === "object" ? answer : [String(answer)];
  return codes.map((code) => titleNamed(corpus, `${question}.${code}`) ?? ANSWERS[code] ?? code).join("; ");
}
