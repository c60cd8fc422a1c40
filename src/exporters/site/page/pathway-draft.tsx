/** The page of a pathway: when it is used, the picture, and the numbered list that says the same in full. */
import type { Document } from "../../../document/document.ts";
import type { Pathway } from "../../../kinds/generated/types.ts";
import { graphOf } from "../../../pathways/graph.ts";
import { readingOrder } from "../../../pathways/reading-order.ts";
import { relativeHref } from "../address.ts";
import { strandWords, subjectWords } from "../../../corpus/code-words.ts";
import type { PageContext } from "../page-context.ts";
import { FactsList } from "../part/facts-list.tsx";
import { AskList, EntryList, ExemptionList } from "../part/pathway-lists.tsx";
import type { StepsOf } from "../part/branches.tsx";
import { StepLink } from "../part/branches.tsx";
import { Reference } from "../part/reference.tsx";
import { RolesTable } from "../part/roles-table.tsx";
import { sectionsOf } from "../part/section.tsx";
import { StepCard } from "../part/step-card.tsx";
import { Text } from "../part/text.tsx";
import type { PathwayPicture } from "../picture.ts";
import { capitalised, sayList } from "../../../corpus/sentences.ts";
import type { Draft } from "./draft.ts";
import { firstStepPath } from "./step-pages.tsx";

/** `oneByOne`: whether each step has a page of its own as well. */
export function pathwayDraft(
  document: Document,
  context: PageContext,
  picture: PathwayPicture | undefined,
  oneByOne: boolean,
): Draft {
  const pathway = document.value as unknown as Pathway;
  const { id, asks = [], exemptions = [], population, out_of_hours, repeat_incident } = pathway;
  const { sections, numbers } = readingOrder(graphOf(pathway));
  const steps: StepsOf = { context, pathway: id, numbers };
  return {
    label: "Pathway",
    wide: true,
    content: (
      <>
        <Text text={pathway.when_used} />
        {oneByOne && (
          <p class="pg-one-by-one">
            <a href={relativeHref(context.path, firstStepPath(id))}>Take it one step at a time</a>
          </p>
        )}
        <FactsList
          rows={[
            ["For", population?.includes && sayPeople(population.includes)],
            ["Ages", population?.ages],
            ["Out of hours", out_of_hours && <Reference context={context} to={out_of_hours.contact} />],
            ["If it happens again", <StepLink steps={steps} id={repeat_incident.to} />],
          ]}
        />
      </>
    ),
    sections: sectionsOf(
      picture?.whole !== undefined && {
        id: "pg-picture",
        title: "The pathway as a picture",
        content: <Picture html={picture.whole} />,
      },
      { id: "pg-entries", title: "Where it begins", content: <EntryList steps={steps} entries={pathway.entries} /> },
      {
        id: "pg-steps",
        title: "Step by step",
        content: sections.map(({ strand, continued, items }, place) => (
          <>
            <h3>{`${strandWords[strand]}${continued ? ", continued" : ""}`}</h3>
            <Picture html={picture?.parts[place]} />
            <ol class="pg-steps" start={items[0]?.number}>
              {items.map(({ step }) => (
                <StepCard steps={steps} step={step} />
              ))}
            </ol>
          </>
        )),
      },
      asks.length > 0 && {
        id: "pg-asks",
        title: "What has to be found out on the way",
        content: <AskList asks={asks} />,
      },
      {
        id: "pg-roles",
        title: "Who does what",
        content: <RolesTable context={context} steps={pathway.steps} numbers={numbers} />,
      },
      repeat_incident.note !== undefined && {
        id: "pg-again",
        title: "If it happens again",
        content: (
          <>
            <Text text={repeat_incident.note} />
            <p>
              {"Come in at "}
              <StepLink steps={steps} id={repeat_incident.to} />.
            </p>
          </>
        ),
      },
      out_of_hours?.note !== undefined && {
        id: "pg-out-of-hours",
        title: "Out of hours",
        content: <Text text={out_of_hours.note} />,
      },
      exemptions.length > 0 && {
        id: "pg-left-out",
        title: "What it leaves to another",
        content: <ExemptionList context={context} exemptions={exemptions} />,
      },
      pathway.disagreement !== undefined && {
        id: "pg-disagreement",
        title: "If you disagree",
        content: <Text text={pathway.disagreement} />,
      },
      pathway.for_families !== undefined && {
        id: "pg-families",
        title: "What families can expect",
        content: <Text text={pathway.for_families} />,
      },
    ),
  };
}

function sayPeople(people: readonly (keyof typeof subjectWords)[]): string {
  return capitalised(sayList(people.map((subject) => subjectWords[subject])));
}

function Picture({ html }: { readonly html: string | undefined }) {
  return html === undefined ? null : <div dangerouslySetInnerHTML={{ __html: html }} />;
}
