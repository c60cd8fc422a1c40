/** Names and values side by side: who, by when, where recorded. Rows without a value are left out. */
import type { ComponentChildren } from "preact";

export type FactRow = readonly [name: string, value: ComponentChildren];

export function FactsList({ rows }: { readonly rows: readonly FactRow[] }) {
  const filled = rows.filter(([, value]) => value !== undefined && value !== "" && value !== null && value !== false);
  if (filled.length === 0) return null;
  return (
    <dl class="pg-facts">
      {filled.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
