/** The one role that does something, and its agency. */
import type { Responsible as Party } from "../../../kinds/generated/types.ts";
import type { PageContext } from "../page-context.ts";
import { Reference } from "./reference.tsx";

export function Responsible({ context, party }: { readonly context: PageContext; readonly party: Party }) {
  return (
    <>
      <strong>
        <Reference context={context} to={party.role} />
      </strong>
      {", "}
      <Reference context={context} to={party.agency} />
    </>
  );
}
