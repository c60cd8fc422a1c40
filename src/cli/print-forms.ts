/** The blank forms of an export as PDFs too. */
import { FORMS } from "../exporters/forms/form-exporter.ts";
import type { ExportedLibrary } from "../exporters/export-library.ts";
import { UsageError } from "../corpus/usage-error.ts";
import type { World } from "./world.ts";

/** The exporter whose files are printed. */
const PRINTED = `${FORMS}blank`;

export interface PrintSettings {
  /** The program file of a browser. */
  readonly browser?: string;
  /** False where it runs without its sandbox. */
  readonly browserSandbox?: boolean;
}

type Folders = ExportedLibrary["folders"];

export interface PrintedFolders {
  readonly folders: Folders;
  /** Why there is no PDF, with what to do; all of them are made or none. */
  readonly unprinted?: string;
}

/** A `UsageError` where nothing that is made could be printed. */
export function refuseWithoutPages(wanted: readonly { readonly id: string }[]): void {
  if (wanted.some(({ id }) => id === PRINTED)) return;
  throw new UsageError(
    "PDFs are made of blank forms, which are not wanted here. Add --target blank, or leave out --pdf.",
  );
}

/** The same folders with a PDF beside each blank form. `today` is year-month-day and stands in each PDF as its day. */
export async function printForms(
  world: World,
  folders: Folders,
  today: string,
  { browser, browserSandbox }: PrintSettings,
): Promise<PrintedFolders> {
  const pages = folders.flatMap(({ exporter, files }) => (exporter.id === PRINTED ? files : []));
  if (pages.length === 0) return { folders };
  const printed = await world.print(
    pages.map(({ content }) => String(content)),
    { today, sandbox: browserSandbox !== false, ...(browser === undefined ? {} : { browser }) },
  );
  if ("unprinted" in printed) return { folders, unprinted: printed.unprinted };
  const pdfs = pages.flatMap(({ path }, index) => {
    const content = printed.pdfs[index];
    return content ? [{ path: path.replace(/\.html$/u, ".pdf"), content }] : [];
  });
  const withPdfs = folders.map((folder) =>
    folder.exporter.id === PRINTED
      ? { ...folder, files: [...folder.files, ...pdfs].sort((a, b) => (a.path < b.path ? -1 : 1)) }
      : folder,
  );
  return { folders: withPdfs };
}
