/** The register of all documents, so that a reviewer sees what was looked at. */
import type { JSX } from "preact";
import { dayInWords } from "../../day-in-words.ts";
import { kindNamed } from "../../../kinds/index.ts";
import type { Report } from "./report.ts";
import { Table } from "./table.tsx";

export function Documents({ report }: { report: Report }): JSX.Element {
  if (report.documents.length === 0) return <p>There is no document in this folder.</p>;
  return (
    <Table
      caption="Everything that was checked"
      columns={["Document", "Kind", "Status", "Version", "Readers", "Owner", "Review due"]}
      rows={report.documents.map(({ facts, version, owner, reviewDue }) => [
        facts.title === "" ? facts.uri : facts.title,
        kindNamed(facts.kind)?.title ?? "not known",
        facts.status?.replaceAll("_", " ") ?? "-",
        version ?? "-",
        facts.tier ?? "-",
        owner ? `${owner.role}, ${owner.body}` : "-",
        reviewDue === undefined ? "-" : dayInWords(reviewDue),
      ])}
    />
  );
}
