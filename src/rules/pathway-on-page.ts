/** A pathway as checks of it look at it: its steps with their types, and each with its place. */
import { usesOf } from "../conditions/names.ts";
import { parseCondition } from "../conditions/parse.ts";
import type { Path } from "../document/data.ts";
import { entryOf, nodeAt } from "../document/data.ts";
import type { Span } from "../document/span.ts";
import type { Decision, Pathway, Step } from "../kinds/generated/types.ts";
import type { Page } from "./rule.ts";

/** A step and where it is written. */
export interface PlacedStep<S extends Step = Step> {
  readonly step: S;
  /** Its id. */
  readonly span: Span;
  /** The way to it in the document's data. */
  readonly path: Path;
}

/** The document as a pathway, or undefined while its shape is not sound. */
export function pathwayOn({ sound, document }: Page): Pathway | undefined {
  return sound ? (document.value as unknown as Pathway) : undefined;
}

/** Every step, in the order they stand; none while the document's shape is not sound. */
export function stepsOn(page: Page): readonly PlacedStep[] {
  const steps = pathwayOn(page)?.steps ?? [];
  return steps.flatMap((step, index) => {
    const path = ["steps", index];
    const span = spanAt(page, [...path, "id"]);
    return span ? [{ step, span, path }] : [];
  });
}

/** The steps of one type or of several. */
export function stepsOfType<T extends Step["type"]>(
  page: Page,
  ...types: readonly T[]
): readonly PlacedStep<Extract<Step, { type: T }>>[] {
  return stepsOn(page).filter((placed): placed is PlacedStep<Extract<Step, { type: T }>> =>
    (types as readonly string[]).includes(placed.step.type),
  );
}

/** Where the value at a path is written, or undefined where there is none. */
export function spanAt({ document }: Page, path: Path): Span | undefined {
  return nodeAt(document.data, path)?.span;
}

/** Where a field's own name is written, for what is wrong with the whole of it. */
export function keySpan({ document }: Page, path: Path, key: string): Span | undefined {
  return entryOf(nodeAt(document.data, path), key)?.keySpan;
}

/** A fact that a pathway asks for. */
export type Ask = NonNullable<Pathway["asks"]>[number];

/** The pathway, where it is of one of these types. */
export function pathwayOfType(page: Page, ...types: readonly NonNullable<Pathway["type"]>[]): Pathway | undefined {
  const pathway = pathwayOn(page);
  return pathway?.type !== undefined && types.includes(pathway.type) ? pathway : undefined;
}

/** The facts that find out one thing, whatever their words are. */
export function asksThatFind({ asks = [] }: Pathway, finds: NonNullable<Ask["finds"]>): readonly Ask[] {
  return asks.filter((ask) => ask.finds === finds);
}

/** Whether a decision turns on one of these facts: a condition of it names one. */
export function turnsOn({ branches }: Decision, asks: readonly Ask[]): boolean {
  const names = branches.flatMap(({ when }) => usesOf(parseCondition(when).condition).names);
  return names.some(({ path }) => asks.some(({ id }) => id === path));
}

/** Whether anything is decided on one of these facts. */
export function isDecidedOn({ steps }: Pathway, asks: readonly Ask[]): boolean {
  return steps.some((step) => step.type === "decision" && turnsOn(step, asks));
}
