/** A tool's sections and questions to look at and to print, marked as a preview; another owner's wording is not shown. */
import type { Tool } from "../../../kinds/generated/types.ts";
import { permissionState } from "../../../tools/permission.ts";
import type { Corpus } from "../../../corpus/corpus.ts";
import { conditionWords } from "../../../corpus/condition-words.ts";
import type { PageContext } from "../page-context.ts";
import { privacyWords } from "../../../corpus/code-words.ts";
import { FactsList } from "./facts-list.tsx";
import type { FactRow } from "./facts-list.tsx";
import { Question } from "./question.tsx";

export function ToolForm({ context, tool }: { readonly context: PageContext; readonly tool: Tool }) {
  return (
    <>
      {context.author ? (
        <p class="pg-preview-note">
          <strong>Try it with invented answers. Nothing is saved or sent.</strong> Never write about a real family here.
        </p>
      ) : (
        <p class="pg-preview-note">
          <strong>Preview. Nothing is saved or sent.</strong> Boxes for words cannot be written in. Printed, this is a
          blank copy. Never write about a real family anywhere but in the case system.
        </p>
      )}
      <div class="pg-form">
        {tool.sections.map(({ id, title, help, visible_when, questions }) => {
          const when = visible_when && conditionWords(context.corpus, tool.id, visible_when);
          return (
            <section aria-labelledby={id}>
              <h3 id={id}>{title}</h3>
              {when && <p class="pg-help">{`This part is asked only when ${when}.`}</p>}
              {help && <p class="pg-help">{help}</p>}
              {mayShowWording(tool, context.corpus) ? (
                questions.map((question) => <Question context={context} tool={tool.id} question={question} />)
              ) : (
                <ol>
                  {questions.map((question) => (
                    <li id={question.id}>The wording is the owner's and is not repeated here.</li>
                  ))}
                </ol>
              )}
            </section>
          );
        })}
      </div>
      <Sensitivity context={context} tool={tool} />
    </>
  );
}

/** Which answers have to be guarded most, for those who build and look after case systems. */
function Sensitivity({ context, tool }: { readonly context: PageContext; readonly tool: Tool }) {
  const questions = tool.sections.flatMap((section) => section.questions);
  const rows = Object.entries(privacyWords).flatMap(([privacy, words]): readonly FactRow[] => {
    const own = questions.filter((question) => "privacy" in question && question.privacy === privacy);
    if (own.length === 0) return [];
    const links = own.map((question, index) => (
      <>
        {index > 0 && "; "}
        <a href={`#${question.id}`}>{mayShowWording(tool, context.corpus) ? question.label : question.id}</a>
      </>
    ));
    return [[words, links]];
  });
  if (rows.length === 0) return null;
  return (
    <details class="pg-sensitivity">
      <summary>How sensitive the answers are</summary>
      <FactsList rows={rows} />
    </details>
  );
}

/** A result record holds only our own words; anything else needs the right to show the owner's, on the library's day. */
export function mayShowWording(tool: Tool, corpus: Pick<Corpus, "today">): boolean {
  const { form, rights } = tool;
  if (form === "result_record") return true;
  if (rights?.permission && permissionState(tool, corpus.today) !== "holds") return false;
  return rights?.status !== "link_only" && rights?.status !== "unknown";
}
