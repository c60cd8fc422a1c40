/** What a document rests on and what rests on it, as lists of links. */
import type { Facts } from "../../../corpus/facts.ts";
import type { KindName } from "../../../kinds/kind.ts";
import { kindNamed } from "../../../kinds/index.ts";
import { usersOf } from "../cross-links.ts";
import type { PageContext } from "../page-context.ts";
import { Reference } from "./reference.tsx";
import type { Section } from "./section.tsx";

/** The pages that point at a document, by kind; undefined where none does. */
export function usedBySection(context: PageContext, facts: Facts): Section | undefined {
  const users = usersOf(context, facts);
  if (users.length === 0) return undefined;
  const content = [...grouped(users)].map(([kind, list]) => (
    <>
      <h3>{kindNamed(kind)?.plural}</h3>
      <DocumentLinks context={context} ids={list.flatMap(({ id }) => id ?? [])} />
    </>
  ));
  return { id: "pg-used-by", title: "Where this is used", content };
}

function grouped(users: readonly Facts[]): Map<KindName | undefined, Facts[]> {
  const groups = new Map<KindName | undefined, Facts[]>();
  for (const user of users) groups.set(user.kind, [...(groups.get(user.kind) ?? []), user]);
  return groups;
}

/** Links to documents that these readers have. */
export function DocumentLinks({ context, ids }: { readonly context: PageContext; readonly ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li>
          <Reference context={context} to={id} />
        </li>
      ))}
    </ul>
  );
}
