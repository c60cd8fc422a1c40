/** A sign-off pack as one page. */
import { sheetHtml } from "../formats/html/sheet.tsx";
import { Table } from "../formats/html/table.tsx";
import type { Pack, PackPart } from "./pack.ts";

/** The same pack gives the same bytes. */
export function packHtml({ title, invented, made, parts }: Pack): string {
  return sheetHtml({
    title: `Sign-off pack: ${title}`,
    invented,
    status: made,
    skip: "Skip to the pack",
    main: parts.map((part) => <Part part={part} />),
  });
}

function Part({ part }: { readonly part: PackPart }) {
  return (
    <section>
      <h2>{part.title}</h2>
      {part.notes.map((note) => (
        <p>{note}</p>
      ))}
      {part.items.length > 0 && (
        <ul>
          {part.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )}
      {part.tables.map(({ caption, columns, rows }) => (
        <Table caption={caption} columns={columns} rows={rows} />
      ))}
    </section>
  );
}
