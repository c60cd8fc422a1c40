/** A tool as one page without scripts: every question as a worker sees it, room to write, and how each answer is kept. */
import { USAGE_SECTION } from "../../../corpus/usage-section.ts";
import { renderToString } from "preact-render-to-string";
import { keepingOf } from "../../../tools/keeping.ts";
import { fixedFields } from "../../../tools/usage/usage-record.ts";
import { conditionWords } from "../../../corpus/condition-words.ts";
import { day } from "../../site/look/colours.ts";
import { stylesheet } from "../../site/look/stylesheet.ts";
import { Question } from "../../site/part/question.tsx";
import { cautions } from "../caution.ts";
import { formUrl } from "../fhir/canonical.ts";
import { copyright } from "../form-header.ts";
import type { FormTool } from "../form-tool.ts";
import type { Field } from "../workbook/fields.ts";
import { fieldsOf } from "../workbook/fields.ts";
import {
  basisText,
  disclosureText,
  filledText,
  keptText,
  peopleText,
  privacyText,
  sitsOnWords,
} from "../workbook/words.ts";

/** Nothing is run and nothing is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const STYLE = `${stylesheet(day)}
.pg-blank { max-width: 60rem; margin: 0 auto; padding: 1rem; }
.pg-blank table { width: 100%; }
.pg-blank .pg-keeping { font-size: 0.85rem; }
@media print { @page { size: A4; @bottom-right { content: "Page " counter(page) " of " counter(pages); } } .pg-blank { padding: 0; font-variant-ligatures: none; } }
`;

/** The whole file. */
export function blankForm(form: FormTool): string {
  const { tool, library } = form;
  const rights = copyright(form);
  const banners = cautions(form).filter(({ name }) => name !== "never_with");
  const html = renderToString(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${tool.title}, blank form, version ${tool.version}`}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main class="pg-blank">
          {banners.map(({ text }) => (
            <p class="pg-banner">{text}</p>
          ))}
          <h1>{tool.title}</h1>
          <p>{tool.summary.trim()}</p>
          <p>
            {`Blank form, version ${tool.version}, ${tool.edition}. Nothing written on this page is saved or sent. `}A
            completed copy is as confidential as the case record: it is kept where the record is kept, and never goes
            home with anybody it could endanger.
          </p>
          <About form={form} />
          {tool.sections.map(({ id, title, help, visible_when: visibleWhen, questions }) => {
            const when = visibleWhen && conditionWords(library.corpus, tool.id, visibleWhen);
            return (
              <section aria-labelledby={`section-${id}`}>
                <h2 id={`section-${id}`}>{title}</h2>
                {when && <p class="pg-help">{`This part is asked only when ${when}.`}</p>}
                {help && <p class="pg-help">{help}</p>}
                {id === USAGE_SECTION && fixedFields(tool).map(({ label, value }) => <p>{`${label}: ${value}`}</p>)}
                {questions.map((question) => (
                  <Question
                    context={{ corpus: library.corpus, tier: "internal", path: "" }}
                    tool={tool.id}
                    question={question}
                  />
                ))}
              </section>
            );
          })}
          <Result form={form} />
          <Kept form={form} />
          <p class="pg-help">{`${formUrl(form)}, version ${tool.version}, as exported on ${library.today}.`}</p>
          {rights !== "" && <p class="pg-help">{rights}</p>}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

function About({ form: { tool, library } }: { readonly form: FormTool }) {
  const { record } = tool;
  const roles = tool.completed_by?.map((role) => library.titleOf(role) ?? role).join(", ");
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["Purpose", tool.purpose.trim()],
    ["Completed by", roles],
    ["Completed with", tool.with && peopleText(tool.with)],
    ["Never completed with or shown to", tool.never_with && peopleText(tool.never_with)],
    ["What it cannot do", tool.limits?.map((limit) => limit.trim()).join(" ")],
    ["Sits on", record && sitsOnWords[record.sits_on]],
    ["Never copied to the record of", record?.never_copied_to && peopleText(record.never_copied_to)],
    ["Unfinished forms", "Can be kept. What must be answered is needed only when the form is completed."],
  ];
  return (
    <section aria-labelledby="about-form">
      <h2 id="about-form">About this form</h2>
      <dl>
        {rows.map(([name, words]) =>
          words === undefined ? null : (
            <>
              <dt>
                <strong>{name}</strong>
              </dt>
              <dd>{words}</dd>
            </>
          ),
        )}
      </dl>
    </section>
  );
}

/** Where the worker writes the result down, and what each band leads to. */
function Result({ form: { tool } }: { readonly form: FormTool }) {
  const { score, bands = [] } = tool;
  if (!score && bands.length === 0) return null;
  return (
    <section aria-labelledby="result">
      <h2 id="result">Result</h2>
      {score && (
        <p class="pg-help">
          An answer that is not known is never a no. Write down the score from what is certain, and the most it may be
          once everything missing is known. Where the two lie in different bands, act on the lower one as the least it
          can be, say who finds out what is missing and by when, and ask a manager to decide.
        </p>
      )}
      {(score ? ["Score, at least", "Score, at most", "Band"] : ["Band"]).map((label, index) => (
        <p>
          <label for={`result-${index}`}>{label}</label>
          <input id={`result-${index}`} type="text" readonly class="pg-input--number" />
        </p>
      ))}
      {bands.length > 0 && (
        <table>
          <caption>Bands</caption>
          <thead>
            <tr>
              <th scope="col">Band</th>
              <th scope="col">From</th>
              <th scope="col">To</th>
              <th scope="col">What it means</th>
            </tr>
          </thead>
          <tbody>
            {bands.map(({ title, min, max, means }) => (
              <tr>
                <th scope="row">{title}</th>
                <td>{min}</td>
                <td>{max}</td>
                <td>{means}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** How each answer is kept, for those who look after records. */
function Kept({ form }: { readonly form: FormTool }) {
  const fields = fieldsOf(form).filter(
    ({ question }) => question.type !== "statement" && question.type !== "repeating_group",
  );
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">How each answer is kept</h2>
      <table class="pg-keeping">
        <caption>Privacy class, ground in law, time and disclosure, by question</caption>
        <thead>
          <tr>
            {["Question", "Privacy class", "Ground in law", "Kept for", "Disclosure", "Filled in from"].map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <KeptRow form={form} field={field} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function KeptRow({ form, field }: { readonly form: FormTool; readonly field: Field }) {
  const kept = keepingOf(form.tool, field.question, field.group);
  const cells = [privacyText(kept), basisText(kept), keptText(kept), disclosureText(kept), filledText(kept)];
  return (
    <tr>
      <th scope="row">{field.label}</th>
      {cells.map((text) => (
        <td>{text ?? ""}</td>
      ))}
    </tr>
  );
}
