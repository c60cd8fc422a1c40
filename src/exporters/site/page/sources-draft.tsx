/** The page of law, guidance and time limits: each with its edition, its place in this library, and what is unconfirmed. */
import type { Sources } from "../../../kinds/generated/types.ts";
import { sourceWords } from "../../../corpus/code-words.ts";
import { commencementWords } from "../../../corpus/commencement-words.ts";
import { usersOfKeys } from "../cross-links.ts";
import type { PageContext } from "../page-context.ts";
import { confirmationWords } from "../part/law-strip.tsx";
import { Reference, ReferenceList } from "../part/reference.tsx";
import { sectionsOf } from "../part/section.tsx";
import type { Clock, SourceEntry } from "../registers.ts";
import { sayDate, sayDuration } from "../../../corpus/sentences.ts";
import { isWebAddress } from "../unsafe-addresses.ts";
import type { Draft } from "./draft.ts";

export function sourcesDraft({ entries = [], clocks = [] }: Sources, context: PageContext): Draft {
  const types = (Object.keys(sourceWords) as (keyof typeof sourceWords)[]).filter((type) =>
    entries.some((entry) => entry.type === type),
  );
  return {
    label: "Sources and time limits",
    wide: true,
    sections: sectionsOf(
      clocks.length > 0 && {
        id: "pg-clocks",
        title: "Time limits",
        content: (
          <table aria-labelledby="pg-clocks">
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Limit</th>
                <th scope="col">From and until</th>
                <th scope="col">Set by</th>
              </tr>
            </thead>
            <tbody>
              {clocks.map((clock) => (
                <ClockRow context={context} clock={clock} />
              ))}
            </tbody>
          </table>
        ),
      },
      ...types.map((type) => ({
        id: `pg-${type.replaceAll("_", "-")}`,
        title: sourceWords[type],
        content: (
          <ul class="pg-plain">
            {entries
              .filter((entry) => entry.type === type)
              .map((entry) => (
                <Source context={context} entry={entry} />
              ))}
          </ul>
        ),
      })),
    ),
  };
}

function ClockRow({ context, clock }: { readonly context: PageContext; readonly clock: Clock }) {
  const { id, title, from, to, authority, where, local, within, confirmation, note } = clock;
  return (
    <tr id={id}>
      <th scope="row">
        {title}
        {note !== undefined && <p class="pg-help">{note}</p>}
      </th>
      <td data-label="Limit" class="pg-nowrap">
        <strong>{sayDuration(clock)}</strong>
      </td>
      <td data-label="From and until">{`From when ${from}, until ${to}.`}</td>
      <td data-label="Set by">
        {local && "Set here, resting on "}
        <Reference context={context} to={authority} />
        {where !== undefined && `, ${where}`}
        {within !== undefined && (
          <>
            {"; within "}
            <Reference context={context} to={within} />
          </>
        )}
        {". "}
        <Standing confirmation={confirmation} />
      </td>
    </tr>
  );
}

function Source({ context, entry }: { readonly context: PageContext; readonly entry: SourceEntry }) {
  const {
    id,
    title,
    publisher,
    edition,
    in_force_from,
    in_force_until,
    commencement,
    superseded_by,
    link,
    confirmation,
    note,
  } = entry;
  const users = usersOfKeys(context, [id]).flatMap((user) => user.id ?? []);
  return (
    <li id={id}>
      <strong>
        {isWebAddress(link) ? (
          <a href={link} rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </strong>
      {`, ${publisher}, ${edition}.`}
      {in_force_from !== undefined && ` In force from ${sayDate(in_force_from)}.`}
      {in_force_until !== undefined && ` In force until ${sayDate(in_force_until)}.`}
      {commencement && <strong>{` ${commencementWords(commencement)}`}</strong>}
      {superseded_by !== undefined && (
        <>
          {" Replaced by "}
          <Reference context={context} to={superseded_by} />.
        </>
      )}{" "}
      <Standing confirmation={confirmation} />
      {note !== undefined && <p>{note}</p>}
      {users.length > 0 && (
        <p class="pg-help">
          {"Relied on by "}
          <ReferenceList context={context} to={users} />.
        </p>
      )}
    </li>
  );
}

function Standing({ confirmation }: { readonly confirmation: SourceEntry["confirmation"] }) {
  const { state, question } = confirmation;
  if (state === "confirmed") return <span class="pg-muted">{confirmationWords(confirmation)}</span>;
  return (
    <em>
      {confirmationWords(confirmation)}
      {question !== undefined && ` ${question}`}
    </em>
  );
}
