/** Where to get help, for readers who are not at work: who to ring, and services people can come to by themselves. */
import type { ComponentChildren } from "preact";
import type { Subject } from "../../../kinds/generated/types.ts";
import type { PageContext } from "../page-context.ts";
import type { Page } from "../page.ts";
import { ActNow } from "../part/act-now.tsx";
import { ContactWays } from "../part/contact-card.tsx";
import { Reference } from "../part/reference.tsx";
import { sectionsOf } from "../part/section.tsx";
import type { Contact, Service } from "../registers.ts";
import { contactNamed, registersOf } from "../registers.ts";
import type { Site } from "../site.ts";
import { sitePage } from "./site-page.tsx";

const PATH = "help.html";

export function helpPage(site: Site): Page {
  const { corpus, tier } = site;
  const context: PageContext = { corpus, tier, path: PATH };
  const directories = registersOf(corpus, "directory");
  const contacts = directories.flatMap((directory) => directory.contacts ?? []);
  const services = directories
    .flatMap((directory) => directory.services ?? [])
    .filter((one) => one.self_referral === true);
  const helplines = contacts.filter(({ type }) => type === "helpline");
  const doors = contacts.filter(({ type }) => type === "front_door" || type === "out_of_hours");
  const servicesFor = (...people: readonly Subject[]) => (
    <Services
      context={context}
      services={services.filter((service) => service.for.some((one) => people.includes(one)))}
    />
  );
  return sitePage(site, {
    path: PATH,
    title: "Get help",
    wide: true,
    content: (
      <>
        <ActNow context={context} />
        <p>
          {"If somebody looks at your telephone or computer, read "}
          <a href="staying-safe-online.html">staying safe online</a>
          {" first."}
        </p>
      </>
    ),
    sections: sectionsOf(
      {
        id: "pg-you",
        title: "Somebody hurts you or controls what you do",
        content: (
          <Words services={servicesFor("non_abusive_parent")}>
            It is not your fault. You do not have to be hit for it to count. You can talk to somebody without giving
            your name, and without deciding anything.
          </Words>
        ),
      },
      {
        id: "pg-young",
        title: "You are a child or a young person",
        content: (
          <Words services={servicesFor("child", "young_person")}>
            You did nothing wrong. Tell a grown-up you trust: a teacher, a school nurse, a doctor, a relative. If the
            first one does not listen, tell another.
          </Words>
        ),
      },
      helplines.length > 0 && { id: "pg-helplines", title: "Helplines", content: <Contacts contacts={helplines} /> },
      {
        id: "pg-worried",
        title: "You are worried about somebody",
        content: (
          <>
            <p>
              About a child: ring the numbers below. You need not be sure. About a grown-up: ask them when they are
              alone, believe them, and let them decide what is safe. Do not speak to the person who harms them.
            </p>
            <Contacts contacts={doors} />
          </>
        ),
      },
      {
        id: "pg-behaviour",
        title: "You are worried about what you do to others",
        content: (
          <Words services={servicesFor("person_who_harms")}>
            Hurting or frightening people you live with is something you do, and something you can stop. Asking for help
            is the first step. The people you ask will not shame you, and they will not keep danger to a child to
            themselves.
          </Words>
        ),
      },
    ),
  });
}

function Words({ children, services }: { readonly children: ComponentChildren; readonly services: ComponentChildren }) {
  return (
    <>
      <p>{children}</p>
      {services}
    </>
  );
}

function Services({ context, services }: { readonly context: PageContext; readonly services: readonly Service[] }) {
  if (services.length === 0) return null;
  return (
    <ul class="pg-cards">
      {services.map(({ id, title, offers, contact }) => {
        const ways = contact === undefined ? undefined : contactNamed(context.corpus, contact);
        return (
          <li class="pg-card">
            <h3>
              <Reference context={context} to={id}>
                {title}
              </Reference>
            </h3>
            <p>{offers}</p>
            {ways && <ContactWays contact={ways} />}
          </li>
        );
      })}
    </ul>
  );
}

function Contacts({ contacts }: { readonly contacts: readonly Contact[] }) {
  return (
    <ul class="pg-cards">
      {contacts.map((contact) => (
        <li class="pg-card">
          <h3>{contact.title}</h3>
          <ContactWays contact={contact} />
          {contact.say !== undefined && <p>{contact.say}</p>}
          {contact.hours !== undefined && <p class="pg-help">{contact.hours}</p>}
        </li>
      ))}
    </ul>
  );
}
