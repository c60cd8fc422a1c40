/** A link to a thing of the library, by its key; its plain name where readers cannot follow it. */
import type { ComponentChildren } from "preact";
import { hrefOf } from "../address.ts";
import type { PageContext } from "../page-context.ts";
import { currentWords } from "../reference-words.ts";

export interface ReferenceProps {
  readonly context: PageContext;
  /** Such as `dash`, `dash#high`, `social-worker`. */
  readonly to: string;
  /** The words of the link; without them the current value. */
  readonly children?: ComponentChildren;
}

export function Reference({ context, to, children }: ReferenceProps) {
  const words = children ?? currentWords(context, to);
  if (words === undefined) return <span class="pg-missing">not available here</span>;
  const href = hrefOf(context, to);
  return href === undefined ? <>{words}</> : <a href={href}>{words}</a>;
}

/** Several references in a sentence: “a, b and c”. */
export function ReferenceList({
  context,
  to,
  word = "and",
}: {
  readonly context: PageContext;
  readonly to: readonly string[];
  readonly word?: string;
}) {
  return (
    <>
      {to.map((key, index) => (
        <>
          {index === 0 ? "" : index === to.length - 1 ? ` ${word} ` : ", "}
          <Reference context={context} to={key} />
        </>
      ))}
    </>
  );
}
