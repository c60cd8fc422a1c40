/** Results as one page for reviewers. */
import { reviewSheet } from "./html/page.tsx";
import { reportOf } from "./html/report.ts";
import { sheetHtml } from "./html/sheet.tsx";
import type { Format } from "./results.ts";

export const html: Format = (results) => sheetHtml(reviewSheet(reportOf(results), results));
