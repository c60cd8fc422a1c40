/** Why there are no PDFs, each with what to do. */

const PAGES = "The blank forms are there as pages (HTML), which any browser prints.";

export const NO_BROWSER =
  "No PDF was made: there is no Chrome, Edge or Chromium on this machine that could be found. " +
  `Install one, or name its program file with --browser. ${PAGES}`;

export const NO_SANDBOX =
  "No PDF was made: the browser does not start in its sandbox here, as it does for root and in some containers. " +
  "Run this as another user; or add --no-browser-sandbox, which is for machines that show the browser nothing but these forms. " +
  PAGES;

export const NOT_TAGGED = (browser: string): string =>
  `No PDF was made: those of ${browser} have no structure that screen readers could follow. Bring it up to date, or name another with --browser. ${PAGES}`;

export const STOPPED = (browser: string, code: number | null): string =>
  `No PDF was made: ${browser} stopped without one (${code === null ? "it took too long" : `code ${code}`}). ` +
  `Name another with --browser; one that was installed as a snap cannot open this machine's temporary files. ${PAGES}`;
