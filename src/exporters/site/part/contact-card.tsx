/** How to reach somebody: the number to ring, the mailbox, when, what to say, and when that was last checked. */
import type { Contact } from "../registers.ts";
import { sayDate } from "../../../corpus/sentences.ts";
import { isWebAddress } from "../unsafe-addresses.ts";
import { PhoneLink } from "./act-now.tsx";

export function ContactCard({ contact }: { readonly contact: Contact }) {
  return (
    <li id={contact.id} class="pg-card">
      <h4>{contact.title}</h4>
      <ContactWays contact={contact} />
      {contact.say !== undefined && <p>{contact.say}</p>}
      <p class="pg-help">{`${contact.hours === undefined ? "" : `${contact.hours}. `}Checked on ${sayDate(contact.checked)}.`}</p>
    </li>
  );
}

/** Only the ways: telephone, mailbox, website. */
export function ContactWays({ contact: { phone, email, web } }: { readonly contact: Contact }) {
  return (
    <>
      {phone !== undefined && (
        <p>
          <PhoneLink phone={phone} />
        </p>
      )}
      {email !== undefined && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {isWebAddress(web) && (
        <p>
          <a href={web} rel="noreferrer">
            {web.replace(/^https?:\/\//u, "")}
          </a>
        </p>
      )}
    </>
  );
}
