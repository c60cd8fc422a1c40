/** What block directives point at: `:::law{source="children-act-1989"}`, `::steps{pathway="front-door"}`. */
import type { Root } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { visit } from "unist-util-visit";
import type { DirectiveAttribute } from "../document/directives.ts";
import { directives } from "../document/directives.ts";
import type { Reference } from "./facts.ts";

/** Every attribute that names a thing of the library, at the name's own place. */
export function directiveReferences(tree: Root, text: string, from: string): readonly Reference[] {
  const references: Reference[] = [];
  visit(tree, (node) => {
    if (node.type !== "containerDirective" && node.type !== "leafDirective") return;
    const directive: ContainerDirective | LeafDirective = node;
    const start = directive.position?.start.offset ?? 0;
    for (const [name, value] of Object.entries(directive.attributes ?? {})) {
      const type = attributeOf(directive.name, name)?.refersTo;
      if (!type || !value) continue;
      const line = /^.*/u.exec(text.slice(start))?.[0] ?? "";
      const found = line.indexOf(value, line.indexOf(`${name}=`));
      const span = { start: start + found, end: start + found + value.length };
      references.push({ key: value, types: [type], span, by: "directive", from });
    }
  });
  return references;
}

function attributeOf(directive: string, attribute: string): DirectiveAttribute | undefined {
  return directives.find(({ name }) => name === directive)?.attributes.find(({ name }) => name === attribute);
}
