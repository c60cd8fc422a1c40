/** What each rule in the report is for, so that the page can be read without anything beside it. */
import type { JSX } from "preact";
import { codes } from "../../codes.ts";
import type { Results } from "../results.ts";
import { Table } from "./table.tsx";

export function Rules({ results }: { results: Results }): JSX.Element {
  const found = new Set(results.problems.map(({ code }) => code));
  const shown = codes.filter(({ code }) => found.has(code));
  if (shown.length === 0) return <p>No rule has reported anything.</p>;
  return (
    <Table
      caption="Rules that reported something"
      columns={["Rule", "What it finds", "Why it matters", "What to do"]}
      rows={shown.map(({ code, says, why, todo }) => [<code id={ruleAnchor(code)}>{code}</code>, says, why, todo])}
    />
  );
}

/** Where in the page a rule is explained. */
export function ruleAnchor(code: string): string {
  return `rule-${code}`;
}
