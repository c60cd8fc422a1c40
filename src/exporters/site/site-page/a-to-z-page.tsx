/** Documents, words, services and contacts from A to Z. */
import { addressOf, hrefOf, relativeHref } from "../address.ts";
import { kindNamed } from "../../../kinds/index.ts";
import type { PageContext } from "../page-context.ts";
import type { Page } from "../page.ts";
import { sectionsOf } from "../part/section.tsx";
import { registersOf } from "../registers.ts";
import { capitalised } from "../../../corpus/sentences.ts";
import type { Site } from "../site.ts";
import { sitePage } from "./site-page.tsx";

const PATH = "a-to-z.html";

interface Item {
  readonly title: string;
  readonly href: string;
  /** What sort of thing it is. */
  readonly sort: string;
}

export function aToZPage(site: Site): Page {
  const letters = new Map<string, Item[]>();
  for (const item of itemsOf(site)) {
    const first = item.title.charAt(0).toUpperCase();
    const letter = /[A-Z]/u.test(first) ? first : "0 to 9";
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return sitePage(site, {
    path: PATH,
    title: "A to Z",
    content: (
      <ul class="pg-inline">
        {[...letters.keys()].map((letter) => (
          <li>
            <a href={`#${idOf(letter)}`}>{letter}</a>
          </li>
        ))}
      </ul>
    ),
    sections: sectionsOf(
      ...[...letters].map(([letter, items]) => ({
        id: idOf(letter),
        title: letter,
        content: (
          <ul class="pg-tree">
            {items.map(({ title, href, sort }) => (
              <li>
                <a href={href}>{title}</a>
                <span class="pg-muted">{`, ${sort}`}</span>
              </li>
            ))}
          </ul>
        ),
      })),
    ),
  });
}

function idOf(letter: string): string {
  return `pg-${letter.toLowerCase().replaceAll(" ", "-")}`;
}

function itemsOf({ corpus, tier, published }: Site): readonly Item[] {
  const context: PageContext = { corpus, tier, path: PATH };
  const documents = published.map(({ facts, page }): Item => {
    return { title: page.title, href: relativeHref(PATH, page.path), sort: kindNamed(facts.kind)?.title ?? "page" };
  });
  const parts = [
    ...registersOf(corpus, "glossary").flatMap(({ terms = [] }) => terms.map((term) => ({ ...term, sort: "word" }))),
    ...registersOf(corpus, "directory").flatMap(({ services = [], contacts = [] }) => [
      ...services.map((service) => ({ ...service, sort: "service" })),
      ...contacts.map((contact) => ({ ...contact, sort: "contact" })),
    ]),
  ].flatMap(({ id, title, sort }): readonly Item[] => {
    const href = addressOf(context, id) && hrefOf(context, id);
    return href === undefined ? [] : [{ title: capitalised(title), href, sort }];
  });
  return [...documents, ...parts].sort(
    (a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()) || compare(a.href, b.href),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
