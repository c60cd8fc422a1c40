/** What axe-core finds wrong with a page of a browser test. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "../host/browser.ts";

const axe = readFileSync(createRequire(new URL("../host/", import.meta.url)).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** Every fault against the levels A and AA and against good practice, with the element it is in. */
export async function faultsOf(page: Pick<Page, "evaluate">): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ["violations"] })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
