/** How a tool is used: who completes it, about whom, with and never with whom, where, how often, and its standing. */
import { partKey } from "../../../corpus/name-key.ts";
import type { Subject, Tool } from "../../../kinds/generated/types.ts";
import {
  adoptionWords,
  consentWords,
  rightsWords,
  settingWords,
  subjectWords,
  triggerWords,
  validationWords,
} from "../../../corpus/code-words.ts";
import type { PageContext } from "../page-context.ts";
import { capitalised, sayDate, sayDuration, sayList } from "../../../corpus/sentences.ts";
import { isWebAddress } from "../unsafe-addresses.ts";
import { FactsList } from "./facts-list.tsx";
import { Reference, ReferenceList } from "./reference.tsx";
import { Text } from "./text.tsx";

export function ToolUse({ context, tool }: { readonly context: PageContext; readonly tool: Tool }) {
  const { completed_by, about, with: beside, never_with, settings, training, sharing, recorded_in } = tool;
  const never = never_with ?? [];
  return (
    <>
      {never.length > 0 && (
        <p class="pg-safety">
          <strong>{`Never with ${sayList(
            never.map((one) => subjectWords[one]),
            "or",
          )}. `}</strong>
          They must not be in the room, within hearing, or able to see it later.
        </p>
      )}
      <FactsList
        rows={[
          ["Completed by", completed_by && <ReferenceList context={context} to={completed_by} word="or" />],
          ["About", people(about && [about])],
          ["With", people(beside)],
          [
            "Where",
            settings &&
              capitalised(
                sayList(
                  settings.map((one) => settingWords[one]),
                  "or",
                ),
              ),
          ],
          ["Training first", training && sayList(training)],
          [
            "Again after",
            capitalised(
              sayList(
                (tool.review_triggers ?? []).map((one) => triggerWords[one]),
                "or",
              ),
            ),
          ],
          ["At least every", tool.review_every && sayDuration(tool.review_every)],
          ["Recorded in", recorded_in && <ReferenceList context={context} to={recorded_in} />],
          ["Use recorded", tool.usage && usageWords(tool.usage.purpose)],
          ["Shared with", sharing?.with && <ReferenceList context={context} to={sharing.with} />],
          ["Never shared with", people(sharing?.never_with)],
          ["Consent", sharing?.consent && consentWords[sharing.consent]],
          ["About sharing", sharing?.note],
          ["Edition", tool.edition],
          ["In use here", adoption(context, tool)],
          ["Research", validation(tool)],
          ["Belongs to", tool.linked_plan !== undefined && <Reference context={context} to={tool.linked_plan} />],
          [
            "The child's view",
            tool.child_view !== undefined && <Reference context={context} to={partKey(tool.id, tool.child_view)} />,
          ],
          ["Correcting a slip", tool.correction !== undefined && <Text text={tool.correction} />],
          ["Going through it again", tool.reassessment !== undefined && <Text text={tool.reassessment} />],
        ]}
      />
    </>
  );
}

/** What is recorded of the tool's use and why, for those who record it. */
function usageWords(purpose: string): string {
  return `${purpose.trim()} Recorded are the day, the role of the worker, why and how the tool was used, how far it got and what it led to. A person who says no, and a tool that was not safe to use, never count as a failure. Only counts too large to know anybody by leave the case system.`;
}

function people(list: readonly Subject[] | undefined) {
  return list && capitalised(sayList(list.map((one) => subjectWords[one])));
}

function adoption(context: PageContext, { adoption: given }: Tool) {
  if (!given) return "Not yet decided";
  const { status, body, date, restrictions } = given;
  return (
    <>
      {adoptionWords[status]}
      {body !== undefined && (
        <>
          {", "}
          <Reference context={context} to={body} />
        </>
      )}
      {date !== undefined && `, ${sayDate(date)}`}
      {"."}
      {restrictions !== undefined && ` ${restrictions}`}
    </>
  );
}

function validation({ validation: given }: Tool) {
  return given && `${validationWords[given.status]}. ${given.note ?? ""}`.trim();
}

/** Whose wording a tool has, and where the owner keeps it. */
export function Rights({ rights }: { readonly rights: NonNullable<Tool["rights"]> }) {
  const { owner, status, licence, link } = rights;
  return (
    <>
      <p>{`${owner}: ${rightsWords[status]}. ${licence ?? ""}`.trim()}</p>
      {isWebAddress(link) && (
        <p>
          <a href={link} rel="noreferrer">{`The owner's own page: ${owner}`}</a>
        </p>
      )}
    </>
  );
}
