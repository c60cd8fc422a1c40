/** The page of a glossary: what words mean here, short forms, and words that do harm with better ones beside them. */
import type { Glossary } from "../../../kinds/generated/types.ts";
import type { PageContext } from "../page-context.ts";
import { Reference } from "../part/reference.tsx";
import { sectionsOf } from "../part/section.tsx";
import { sayDate, sayList } from "../../../corpus/sentences.ts";
import type { Draft } from "./draft.ts";

/** `glossary` holds only what these readers may have. */
export function glossaryDraft(glossary: Glossary, context: PageContext): Draft {
  const { terms = [], acronyms = [], lexicon = [] } = glossary;
  const sorted = [...terms].sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
  return {
    label: "Glossary",
    sections: sectionsOf(
      sorted.length > 0 && {
        id: "pg-terms",
        title: "What words mean here",
        content: (
          <dl class="pg-terms">
            {sorted.map(({ id, title, means, also = [], source }) => (
              <div id={id}>
                <dt>{title}</dt>
                <dd>
                  {means}
                  {also.length > 0 && ` Also: ${sayList(also)}.`}
                  {source !== undefined && (
                    <span class="pg-source">
                      {" From "}
                      <Reference context={context} to={source} />.
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        ),
      },
      acronyms.length > 0 && {
        id: "pg-acronyms",
        title: "Short forms",
        content: (
          <dl class="pg-facts">
            {acronyms.map(({ short, full, until }) => (
              <div>
                <dt>{short}</dt>
                <dd>{until === undefined ? full : `${full}, used until ${sayDate(until)}`}</dd>
              </div>
            ))}
          </dl>
        ),
      },
      lexicon.length > 0 && {
        id: "pg-lexicon",
        title: "Words that do harm, and better ones",
        content: (
          <ul class="pg-plain">
            {lexicon.map(({ id, phrases, prefer, why }) => (
              <li id={id}>
                <p>
                  <strong>Rather than </strong>
                  {sayList(phrases.map(quoted), "or")}
                  <strong> write </strong>
                  {sayList(prefer.map(quoted), "or")}.
                </p>
                <p class="pg-help">{why}</p>
              </li>
            ))}
          </ul>
        ),
      },
    ),
  };
}

/** Without the sign that stands for any ending. */
function quoted(phrase: string): string {
  return `“${phrase.replaceAll("*", "…")}”`;
}
