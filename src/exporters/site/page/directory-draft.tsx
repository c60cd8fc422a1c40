/** The page of a directory: whom to reach, services by whom they are for, roles, boards, agencies, case systems. */
import type { Directory, Subject } from "../../../kinds/generated/types.ts";
import { contactWords, subjectWords } from "../../../corpus/code-words.ts";
import type { PageContext } from "../page-context.ts";
import { ContactCard } from "../part/contact-card.tsx";
import { Reference, ReferenceList } from "../part/reference.tsx";
import { sectionsOf } from "../part/section.tsx";
import { ServiceCard } from "../part/service-card.tsx";
import type { Draft } from "./draft.ts";

/** `directory` holds only what these readers may have. */
export function directoryDraft(directory: Directory, context: PageContext): Draft {
  const { contacts = [], services = [], roles = [], bodies = [], agencies = [], systems = [] } = directory;
  return {
    label: "Directory",
    wide: true,
    sections: sectionsOf(
      services.length > 0 && {
        id: "pg-services",
        title: "Services",
        content: (
          <>
            <ServicesByPerson services={services} />
            <ul class="pg-cards">
              {services.map((service) => (
                <ServiceCard context={context} service={service} />
              ))}
            </ul>
          </>
        ),
      },
      contacts.length > 0 && {
        id: "pg-contacts",
        title: "Numbers and mailboxes",
        content: <Contacts contacts={contacts} />,
      },
      roles.length > 0 && {
        id: "pg-roles",
        title: "Roles",
        content: (
          <table aria-labelledby="pg-roles">
            <thead>
              <tr>
                <th scope="col">Role</th>
                <th scope="col">Agency</th>
                <th scope="col">What the role does</th>
              </tr>
            </thead>
            <tbody>
              {roles.map(({ id, title, agency, does }) => (
                <tr id={id}>
                  <th scope="row">{title}</th>
                  <td data-label="Agency">
                    <Reference context={context} to={agency} />
                  </td>
                  <td data-label="Does">{does ?? ""}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ),
      },
      bodies.length > 0 && {
        id: "pg-bodies",
        title: "Boards and groups",
        content: (
          <ul class="pg-plain">
            {bodies.map(({ id, title, does, reports_to, also = [] }) => (
              <li id={id}>
                <strong>{title}</strong>
                <p>
                  {does}
                  {reports_to !== undefined && (
                    <>
                      {" Reports to: "}
                      <Reference context={context} to={reports_to} />.
                    </>
                  )}
                  {also.map(
                    ({ name, until }) => ` Also called ${name}${until === undefined ? "" : ` until ${until}`}.`,
                  )}
                </p>
              </li>
            ))}
          </ul>
        ),
      },
      agencies.length > 0 && {
        id: "pg-agencies",
        title: "Agencies",
        content: (
          <ul class="pg-plain">
            {agencies.map(({ id, title, does }) => (
              <li id={id}>
                <strong>{title}</strong>
                {does !== undefined && <p>{does}</p>}
              </li>
            ))}
          </ul>
        ),
      },
      systems.length > 0 && {
        id: "pg-systems",
        title: "Where work is recorded",
        content: (
          <ul class="pg-plain">
            {systems.map(({ id, title, agency, read_by = [] }) => (
              <li id={id}>
                <strong>{title}</strong>
                {", "}
                <Reference context={context} to={agency} />
                {read_by.length > 0 && (
                  <p>
                    {"Read by: "}
                    <ReferenceList context={context} to={read_by} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        ),
      },
    ),
  };
}

/** Each person with the services for them: the way in for somebody who does not know their names. */
function ServicesByPerson({ services }: { readonly services: NonNullable<Directory["services"]> }) {
  const people = (Object.keys(subjectWords) as Subject[]).filter((one) =>
    services.some((service) => service.for.includes(one)),
  );
  return (
    <dl class="pg-facts">
      {people.map((person) => (
        <div>
          <dt>{`For ${subjectWords[person]}`}</dt>
          <dd>
            <ul class="pg-inline">
              {services
                .filter((service) => service.for.includes(person))
                .map(({ id, title }) => (
                  <li>
                    <a href={`#${id}`}>{title}</a>
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Contacts({ contacts }: { readonly contacts: NonNullable<Directory["contacts"]> }) {
  const types = (Object.keys(contactWords) as (keyof typeof contactWords)[]).filter((type) =>
    contacts.some((contact) => contact.type === type),
  );
  return (
    <>
      {types.map((type) => (
        <>
          <h3>{contactWords[type]}</h3>
          <ul class="pg-cards">
            {contacts
              .filter((contact) => contact.type === type)
              .map((contact) => (
                <ContactCard contact={contact} />
              ))}
          </ul>
        </>
      ))}
    </>
  );
}
