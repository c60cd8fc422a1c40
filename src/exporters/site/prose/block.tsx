/** The blocks an author may write between colons, each as a part with a name. */
import type { ComponentChildren } from "preact";
import type { PageContext } from "../page-context.ts";
import { LawStrip } from "../part/law-strip.tsx";
import { StepLinks } from "../part/step-links.tsx";
import { ToolCard } from "../part/tool-card.tsx";

export interface BlockProps {
  readonly context: PageContext;
  /** The word after the colons. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

const LABELS: Readonly<Record<string, string>> = {
  "act-now": "Act now",
  "short-answer": "Short answer",
  do: "Do",
  "do-not": "Do not",
  example: "Example, invented",
  note: "Note",
  child: "Child",
  parent: "Non-abusive parent",
  "person-who-harms": "Person who harms",
  manager: "Manager or supervisor",
  "practitioners-only": "For practitioners only",
};

export function Block({ context, name, attributes, children }: BlockProps) {
  const { source, strength, pathway, tool, under } = attributes;
  if (name === "law" && source !== undefined) {
    return (
      <LawStrip context={context} source={source} strength={strength}>
        {children}
      </LawStrip>
    );
  }
  if (name === "steps" && pathway !== undefined) return <StepLinks context={context} pathway={pathway} />;
  if (name === "tool" && tool !== undefined) return <ToolCard context={context} tool={tool} />;
  const label = LABELS[name];
  if (label === undefined) return <>{children}</>;
  return (
    <div class={`pg-block pg-block--${name}`}>
      {!saysTheSame(under, label) && <p class="pg-label">{label}</p>}
      {children}
    </div>
  );
}

/** Whether the heading just above already says what the label would. */
function saysTheSame(heading: string | undefined, label: string): boolean {
  return heading?.toLowerCase().replace(/^the /u, "") === label.toLowerCase();
}
