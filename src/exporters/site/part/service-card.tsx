/** A service: for whom, what it offers, how to refer, what it costs, how to reach it, and who sends people there. */
import { subjectWords } from "../../../corpus/code-words.ts";
import type { PageContext } from "../page-context.ts";
import type { Service } from "../registers.ts";
import { contactNamed } from "../registers.ts";
import { capitalised, sayDate, sayList } from "../../../corpus/sentences.ts";
import { ContactWays } from "./contact-card.tsx";
import { FactsList } from "./facts-list.tsx";
import { Reference, ReferenceList } from "./reference.tsx";

export function ServiceCard({ context, service }: { readonly context: PageContext; readonly service: Service }) {
  const { id, title, offers, agency, refer, self_referral, levels, hours, cost, checked } = service;
  const contact = service.contact === undefined ? undefined : contactNamed(context.corpus, service.contact);
  return (
    <li id={id} class="pg-card">
      <h3>{title}</h3>
      <p>{offers}</p>
      <FactsList
        rows={[
          ["For", capitalised(sayList(service.for.map((subject) => subjectWords[subject])))],
          ["How to refer", refer],
          [
            "By yourself",
            self_referral === undefined ? undefined : self_referral ? "Yes, people can come by themselves" : "No",
          ],
          ["Reach it", contact && <ContactWays contact={contact} />],
          ["Hours", hours ?? contact?.hours],
          ["Cost", cost],
          ["Levels", levels && <ReferenceList context={context} to={levels} />],
          ["Run by", <Reference context={context} to={agency} />],
          ["Checked", checked === undefined ? "Not yet" : sayDate(checked)],
        ]}
      />
    </li>
  );
}
