/** Act now: the numbers to ring, large enough for a shaking thumb, before anything else on the page. */
import type { ComponentChildren } from "preact";
import type { Contact } from "../registers.ts";
import { contactNamed, partnershipOf } from "../registers.ts";
import type { PageContext } from "../page-context.ts";

/** The partnership's own contacts, in its order; none where these readers have none of them. */
export function actNowContacts({ corpus }: Pick<PageContext, "corpus">): readonly Contact[] {
  const ids = partnershipOf(corpus)?.site?.act_now ?? [];
  return ids.flatMap((id) => contactNamed(corpus, id) ?? []);
}

export function ActNow({ context }: { readonly context: PageContext }) {
  const contacts = actNowContacts(context).filter(({ phone }) => phone !== undefined);
  const emergency = contacts.find(({ type }) => type === "emergency");
  const others = contacts.filter((contact) => contact !== emergency);
  return (
    <ul class="pg-act-now">
      <Row phone={emergency?.phone ?? "999"} title="In danger now" danger>
        {emergency?.say}
      </Row>
      {others.map(({ title, phone, hours }) => (
        <Row phone={phone ?? ""} title={title}>
          {hours}
        </Row>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly phone: string;
  readonly title: string;
  readonly danger?: boolean;
  readonly children: ComponentChildren;
}

function Row({ phone, title, danger, children }: RowProps) {
  return (
    <li class={danger ? "pg-act-now__danger" : undefined}>
      <a class="pg-phone" href={telephone(phone)}>
        <strong>{phone}</strong> <span>{title}</span>
      </a>
      {children !== undefined && <p>{children}</p>}
    </li>
  );
}

/** A number that can be rung from a telephone. */
export function PhoneLink({ phone }: { readonly phone: string }) {
  return (
    <a class="pg-phone" href={telephone(phone)}>
      <strong>{phone}</strong>
    </a>
  );
}

function telephone(phone: string): string {
  return `tel:${phone.replaceAll(" ", "")}`;
}
