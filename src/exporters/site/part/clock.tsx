/** A time limit in full: how long, from what until what, set by whom, and whether that has been confirmed. */
import type { PageContext } from "../page-context.ts";
import { clockNamed, titleNamed } from "../registers.ts";
import { sayDuration } from "../../../corpus/sentences.ts";
import { confirmationWords } from "./law-strip.tsx";
import { Reference } from "./reference.tsx";

export function Clock({ context, id }: { readonly context: PageContext; readonly id: string }) {
  const clock = clockNamed(context.corpus, id);
  if (!clock) return <Reference context={context} to={id} />;
  return (
    <>
      <strong>
        <Reference context={context} to={id}>
          {sayDuration(clock)}
        </Reference>
      </strong>
      {`, from when ${clock.from} until ${clock.to}. `}
      {clock.local ? "Set here. " : ""}
      {titleNamed(context.corpus, clock.authority) !== undefined && (
        <>
          {"Under "}
          <Reference context={context} to={clock.authority} />
          {clock.where === undefined ? ". " : `, ${clock.where}. `}
        </>
      )}
      {clock.confirmation.state === "to_confirm" ? confirmationWords(clock.confirmation) : ""}
    </>
  );
}
