/** Who has how much to mend. */
import type { JSX } from "preact";
import { tally } from "../tally.ts";
import type { Report } from "./report.ts";
import { Table } from "./table.tsx";

export function Owners({ report }: { report: Report }): JSX.Element {
  if (report.byOwner.length === 0) return <p>Nobody has anything to mend.</p>;
  return (
    <Table
      caption="Problems of the documents each role keeps"
      columns={["Owner", "Errors", "Warnings", "Advice", "Documents"]}
      rows={report.byOwner.map(({ owner, problems }) => {
        const { errors, warnings, advice } = tally(problems);
        return [owner, errors, warnings, advice, new Set(problems.map(({ uri }) => uri)).size];
      })}
    />
  );
}
