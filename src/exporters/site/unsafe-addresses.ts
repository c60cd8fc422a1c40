/** Addresses in a document's fields that a page does not link to, because they are no web addresses. */
import type { Document } from "../../document/document.ts";
import type { Problem } from "../../document/problem.ts";
import type { Kind } from "../../kinds/kind.ts";
import { walk } from "../../kinds/walk.ts";
import { siteProblem } from "./site-problem.ts";

/** Whether a page may link to it. */
export function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[^/]/iu.test(text);
}

/** Every field that asks for an address and holds something else, at the address. */
export function unsafeAddresses({ data, source }: Document, kind: Kind): readonly Problem[] {
  const problems: Problem[] = [];
  walk(data, kind.schema, {
    scalar: ({ value, span }, { format }) => {
      if (format !== "uri" || typeof value !== "string" || isWebAddress(value)) return;
      problems.push(siteProblem("unsafe-link", source.uri, span));
    },
  });
  return problems;
}
