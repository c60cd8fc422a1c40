/** Each role of a pathway with the steps that are its own, so that a practitioner finds their part at a glance. */
import type { Responsible, Step } from "../../../kinds/generated/types.ts";
import type { PageContext } from "../page-context.ts";
import { Reference } from "./reference.tsx";

export interface RolesTableProps {
  readonly context: PageContext;
  readonly steps: readonly Step[];
  readonly numbers: ReadonlyMap<string, number>;
}

export function RolesTable({ context, steps, numbers }: RolesTableProps) {
  const parts = new Map<string, { readonly party: Responsible; readonly steps: Step[] }>();
  for (const step of steps) {
    const party = step.type === "outcome" ? step.owner : step.type === "join" ? undefined : step.by;
    if (!party) continue;
    const key = `${party.role} ${party.agency}`;
    const part = parts.get(key);
    if (part) part.steps.push(step);
    else parts.set(key, { party, steps: [step] });
  }
  return (
    <table aria-labelledby="pg-roles">
      <thead>
        <tr>
          <th scope="col">Role</th>
          <th scope="col">Agency</th>
          <th scope="col">Steps</th>
        </tr>
      </thead>
      <tbody>
        {[...parts.values()].map(({ party, steps: own }) => (
          <tr>
            <th scope="row" data-label="Role">
              <Reference context={context} to={party.role} />
            </th>
            <td data-label="Agency">
              <Reference context={context} to={party.agency} />
            </td>
            <td data-label="Steps" class="pg-step-numbers">
              {own.map((step, index) => (
                <>
                  {index > 0 && " "}
                  <a href={`#${step.id}`} title={step.title}>
                    {numbers.get(step.id)}
                  </a>
                </>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
