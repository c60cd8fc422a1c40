/** Law and time limits still to be confirmed, with the documents that rest on them. */
import type { JSX } from "preact";
import type { Report } from "./report.ts";
import { Table } from "./table.tsx";

export function UnconfirmedLaw({ report }: { report: Report }): JSX.Element {
  const { unconfirmed, unreadSources } = report;
  return (
    <>
      {unreadSources.length > 0 && (
        <p>
          <strong>Not known:</strong> {unreadSources.join(", ")} has problems of its own, so what stands in it is
          missing here.
        </p>
      )}
      {unconfirmed.length === 0 ? (
        <p>Every source and time limit listed has been confirmed.</p>
      ) : (
        <Table
          caption="Nobody has yet read these in the current edition"
          columns={["Source or time limit", "Sort", "What is to be confirmed", "Relied on by"]}
          rows={unconfirmed.map(({ title, type, question, reliedOnBy }) => [
            title,
            type,
            question ?? "That it is still so",
            reliedOnBy.length === 0 ? "No document" : reliedOnBy.map((document) => document.title).join("; "),
          ])}
        />
      )}
    </>
  );
}
