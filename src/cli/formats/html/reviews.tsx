/** Reviews that are past, and those whose turn comes soon. */
import type { JSX } from "preact";
import { counted } from "../../counted.ts";
import { dayInWords } from "../../day-in-words.ts";
import type { DueReview, Report } from "./report.ts";
import { Table } from "./table.tsx";

export function Reviews({ report }: { report: Report }): JSX.Element {
  return (
    <>
      {report.overdue.length === 0 ? (
        <p>No review is overdue.</p>
      ) : (
        <Table
          caption="Overdue"
          columns={["Document", "Owner", "Was due", "Overdue by"]}
          rows={report.overdue.map(rowOf)}
        />
      )}
      {report.soon.length > 0 && (
        <Table
          caption="Due within three months"
          columns={["Document", "Owner", "Due", "In"]}
          rows={report.soon.map(rowOf)}
        />
      )}
    </>
  );
}

function rowOf({ recorded, due, days }: DueReview): readonly string[] {
  const owner = recorded.owner ? `${recorded.owner.role}, ${recorded.owner.body}` : "No owner named";
  return [recorded.facts.title, owner, dayInWords(due), counted(Math.abs(days), "day")];
}
