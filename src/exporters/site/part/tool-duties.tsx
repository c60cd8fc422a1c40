/** The duties in a plan or an agreement, what agencies owe, what happens when it is broken, and who signs. */
import type { Tool } from "../../../kinds/generated/types.ts";
import { subjectWords } from "../../../corpus/code-words.ts";
import type { PageContext } from "../page-context.ts";
import { capitalised } from "../../../corpus/sentences.ts";
import { Clock } from "./clock.tsx";
import { Reference } from "./reference.tsx";
import { Responsible } from "./responsible.tsx";

/** Whether a tool says anything of the kind. */
export function hasDuties({ obligations, agency_duties, breach_actions, signoffs, legally_binding }: Tool): boolean {
  const lists = [obligations, agency_duties, breach_actions, signoffs];
  return legally_binding !== undefined || lists.some((list) => list !== undefined && list.length > 0);
}

export function ToolDuties({ context, tool }: { readonly context: PageContext; readonly tool: Tool }) {
  const { obligations = [], agency_duties = [], breach_actions = [], signoffs = [] } = tool;
  return (
    <>
      {tool.legally_binding === false && <p>It is not a legal document, and nobody may be told that it is.</p>}
      {tool.legally_binding === true && <p>It is a legal document.</p>}
      {tool.one_adult_each && <p>Each adult has a separate one.</p>}
      {obligations.length > 0 && (
        <ul class="pg-plain">
          {obligations.map(({ id, party, duty }) => (
            <li id={id}>
              <strong>{`${capitalised(subjectWords[party])}: `}</strong>
              {duty}
            </li>
          ))}
        </ul>
      )}
      {agency_duties.length > 0 && (
        <>
          <h3>What agencies do</h3>
          <ul class="pg-plain">
            {agency_duties.map(({ by, duty, clock }) => (
              <li>
                <Responsible context={context} party={by} />
                {`: ${duty} `}
                {clock !== undefined && <Clock context={context} id={clock} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {breach_actions.length > 0 && (
        <>
          <h3>When it is broken</h3>
          <ul class="pg-plain">
            {breach_actions.map(({ when, by, action }) => (
              <li>
                <strong>{when}</strong> <Responsible context={context} party={by} />
                {`: ${action}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {signoffs.length > 0 && (
        <>
          <h3>Who signs</h3>
          <ul>
            {signoffs.map(({ role, person, means }) => (
              <li>
                {role !== undefined && <Reference context={context} to={role} />}
                {person !== undefined && capitalised(subjectWords[person])}
                {`: ${means}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
