/** A page of the preview that leads to every exported form. */
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { ExportedLibrary } from "../../exporters/export-library.ts";

/** The page for `/forms/`; addresses are relative to it. */
export function formsPage({ folders }: ExportedLibrary): string {
  const forms = folders.filter(({ folder }) => folder.startsWith("forms/"));
  return `<!doctype html>\n${renderToString(<Page forms={forms} />)}\n`;
}

function Page({ forms }: { forms: ExportedLibrary["folders"] }): JSX.Element {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>Forms</title>
      </head>
      <body>
        <main>
          <h1>Forms</h1>
          <p>
            <a href="../">Website</a>, <a href="../report/">review report</a>
          </p>
          {forms.map(({ exporter, folder, files }) => (
            <section>
              <h2>{exporter.title}</h2>
              <ul>
                {files.map(({ path }) => (
                  <li>
                    <a href={`${folder.slice("forms/".length)}/${path}`}>{path}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
