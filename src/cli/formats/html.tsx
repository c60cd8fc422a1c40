/** Results as one page for reviewers: no script, nothing from elsewhere, fit for a projector, a telephone and paper. */
import { createHash } from "node:crypto";
import { renderToString } from "preact-render-to-string";
import { LOOK } from "./html/look.ts";
import { Page } from "./html/page.tsx";
import { reportOf } from "./html/report.ts";
import type { Format } from "./results.ts";

/** The browser takes exactly our own style and nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(LOOK).digest("base64")}'; base-uri 'none'; form-action 'none'`;

export const html: Format = (results) =>
  `<!doctype html>\n${renderToString(<Page report={reportOf(results)} results={results} policy={POLICY} />)}\n`;
