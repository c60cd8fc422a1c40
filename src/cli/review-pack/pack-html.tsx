/** A sign-off pack as one page: no script, nothing from elsewhere, fit for paper. */
import { createHash } from "node:crypto";
import { renderToString } from "preact-render-to-string";
import { LOOK } from "../formats/html/look.ts";
import { Table } from "../formats/html/table.tsx";
import type { Pack, PackPart } from "./pack.ts";

/** The browser takes exactly our own style and nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(LOOK).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/** The same pack gives the same bytes. */
export function packHtml(pack: Pack): string {
  const title = `Sign-off pack: ${pack.title}`;
  const page = (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: LOOK }} />
      </head>
      <body>
        <header>
          {pack.invented && <p class="banner">Invented example, not approved for practice.</p>}
          <h1>{title}</h1>
          <p class="status">{pack.made}</p>
        </header>
        <main id="main">
          {pack.parts.map((part) => (
            <Part part={part} />
          ))}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
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
