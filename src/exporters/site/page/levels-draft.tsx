/** The page of the levels of need: what each means, who leads, and when a family moves up or down. */
import type { Levels } from "../../../kinds/generated/types.ts";
import type { PageContext } from "../page-context.ts";
import { FactsList } from "../part/facts-list.tsx";
import { Reference } from "../part/reference.tsx";
import { sectionsOf } from "../part/section.tsx";
import type { Level } from "../registers.ts";
import type { Draft } from "./draft.ts";

const STATUTORY = {
  none: "No statutory duty by itself",
  section_17: "Section 17 of the Children Act 1989: a child in need",
  section_47: "Section 47 of the Children Act 1989: enquiries to protect a child",
} as const;

export function levelsDraft({ levels }: Levels, context: PageContext): Draft {
  return {
    label: "Levels of need",
    sections: sectionsOf({
      id: "pg-levels",
      title: "The levels, from the least need to the most",
      content: (
        <ol class="pg-plain">
          {levels.map((level) => (
            <LevelCard context={context} level={level} />
          ))}
        </ol>
      ),
    }),
  };
}

function LevelCard({ context, level }: { readonly context: PageContext; readonly level: Level }) {
  const { id, title, means, lead, statutory, enter_when, step_up_when, step_down_when } = level;
  const outcomes = outcomesAt(context, id);
  return (
    <li id={id} class="pg-card">
      <h3>{title}</h3>
      <p>{means}</p>
      <FactsList
        rows={[
          ["Led by", <Reference context={context} to={lead} />],
          ["In law", statutory && STATUTORY[statutory]],
          ["Comes in when", enter_when],
          ["Steps up when", step_up_when],
          ["Steps down when", step_down_when],
          [
            "Outcomes here",
            outcomes.length > 0 && (
              <ul class="pg-inline">
                {outcomes.map((key) => (
                  <li>
                    <Reference context={context} to={key} />
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </li>
  );
}

/** The outcomes of pathways that are at a level. */
function outcomesAt({ corpus }: PageContext, level: string): readonly string[] {
  const steps = corpus
    .referencesTo(level)
    .filter(({ by, from }) => by === "field" && corpus.names(from)[0]?.type === "step");
  return [...new Set(steps.map(({ from }) => from))];
}
