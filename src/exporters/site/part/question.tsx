/** One question of a tool as a worker sees it: controls that can be tried and read aloud, and nothing that keeps an answer. */
import type { ComponentChildren } from "preact";
import type { Option, Question as Asked } from "../../../kinds/generated/types.ts";
import { conditionWords } from "../../../corpus/condition-words.ts";
import type { PageContext } from "../page-context.ts";
import { capitalised } from "../../../corpus/sentences.ts";
import { Grid } from "./grid.tsx";
import { Remarks } from "./remarks.tsx";

export interface QuestionProps {
  readonly context: PageContext;
  /** The tool's id. */
  readonly tool: string;
  readonly question: Asked;
}

export function Question({ context, tool, question }: QuestionProps) {
  const { id, label } = question;
  const when = question.visible_when && conditionWords(context.corpus, tool, question.visible_when);
  const help = "help" in question ? question.help : undefined;
  const described = help === undefined && !when ? undefined : `${id}-about`;
  const about = described && (
    <div id={described} class="pg-help">
      {when && <p>{`Asked only when ${when}.`}</p>}
      {help && <p>{help}</p>}
    </div>
  );
  const needed = "required" in question && question.required ? <span class="pg-needed"> (needed)</span> : null;
  const group = (inside: ComponentChildren) => (
    <fieldset class="pg-question" id={id} aria-describedby={described}>
      <legend>
        {label}
        {needed}
      </legend>
      <Remarks context={context} id={id} />
      {about}
      {inside}
    </fieldset>
  );
  switch (question.type) {
    case "statement":
      return (
        <div class="pg-question pg-question--statement" id={id}>
          <p>{label}</p>
          <Remarks context={context} id={id} />
          {about}
        </div>
      );
    case "yes_no_not_known":
      return group(
        <Choices
          name={id}
          type="radio"
          options={[
            { code: "yes", label: "Yes" },
            { code: "no", label: "No" },
            { code: "not_known", label: "Not known" },
            ...(question.may_decline ? [{ code: "declined", label: "Declined to answer" }] : []),
          ]}
        />,
      );
    case "single_choice":
    case "multiple_choice":
      return group(
        <Choices
          name={id}
          type={question.type === "single_choice" ? "radio" : "checkbox"}
          options={question.options.filter(({ retired }) => retired === undefined || retired > context.corpus.today)}
        />,
      );
    case "matrix":
      return group(<Grid question={question} today={context.corpus.today} />);
    case "repeating_group":
      return group(
        <>
          <p class="pg-help">
            {question.most === undefined
              ? "These questions are answered again for each entry."
              : `These questions are answered again for each entry, ${question.most} at most.`}
          </p>
          {question.questions.map((inner) => (
            <Question context={context} tool={tool} question={inner} />
          ))}
        </>,
      );
    case "signature":
      return group(
        <div class="pg-signature">
          <Line id={`${id}-name`} label="Name and role" />
          <Line id={`${id}-signed`} label="Signed" />
          <Line id={`${id}-date`} label="Date" />
        </div>,
      );
    case "text":
    case "long_text":
    case "date":
    case "number":
      return (
        <div class="pg-question" id={id}>
          <label for={`${id}-answer`}>
            {label}
            {needed}
          </label>
          <Remarks context={context} id={id} />
          {about}
          {question.type === "long_text" ? (
            <textarea id={`${id}-answer`} rows={4} readonly aria-describedby={described} />
          ) : (
            <input
              id={`${id}-answer`}
              type="text"
              class={`pg-input--${question.type}`}
              readonly
              aria-describedby={described}
            />
          )}
        </div>
      );
  }
}

function Line({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <p>
      <label for={id}>{label}</label>
      <input id={id} type="text" readonly />
    </p>
  );
}

function Choices({
  name,
  type,
  options,
}: {
  readonly name: string;
  readonly type: "radio" | "checkbox";
  readonly options: readonly Option[];
}) {
  return (
    <ul class="pg-choices">
      {options.map(({ code, label, help }) => (
        <li>
          <label>
            <input type={type} name={name} value={code} autocomplete="off" /> <span>{capitalised(label)}</span>
          </label>
          {help && <p class="pg-help">{help}</p>}
        </li>
      ))}
    </ul>
  );
}
