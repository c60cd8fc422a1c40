/** Problems that owners have decided to leave for now, and rules the partnership judges in its own way. */
import type { JSX } from "preact";
import { dayInWords } from "../../day-in-words.ts";
import type { Report } from "./report.ts";
import { Table } from "./table.tsx";

export function Waivers({ report }: { report: Report }): JSX.Element {
  const { waivers, settings } = report;
  return (
    <>
      {waivers.length === 0 ? (
        <p>No problem has been left by decision.</p>
      ) : (
        <Table
          caption="Problems left by decision of an owner"
          columns={["Document", "Rule", "Reason", "Decided by", "Last day", "State"]}
          rows={waivers.map(({ title, suppression, owner, state }) => [
            title,
            suppression.on === undefined ? suppression.rule : `${suppression.rule}, on “${suppression.on}”`,
            suppression.reason,
            owner,
            dayInWords(suppression.expires),
            state,
          ])}
        />
      )}
      {settings.length > 0 && (
        <Table
          caption="Rules this partnership judges more or less serious than usual"
          columns={["Rule", "Judged", "Reason"]}
          rows={settings.map(({ rule, severity, reason }) => [rule, severity, reason])}
        />
      )}
    </>
  );
}
