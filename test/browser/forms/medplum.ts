/** Medplum's own form, drawn with React in a real browser. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Questionnaire } from "../../../src/exporters/forms/fhir/resource.ts";
import type { ResponseItem } from "../../exporters/forms/fhir/held-response.ts";
import type { Page, TestBrowser } from "../../host/browser.ts";

interface MedplumWindow {
  readonly openForm: (questionnaire: Questionnaire, held: readonly ResponseItem[]) => void;
  readonly held: { readonly item?: readonly ResponseItem[] };
}

const ADDRESS = "http://localhost/form";

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { MantineProvider } from "@mantine/core";
        import { ClientStorage, MedplumClient, MemoryStorage } from "@medplum/core";
        import { MedplumProvider, QuestionnaireForm } from "@medplum/react";
        import { createElement } from "react";
        import { createRoot } from "react-dom/client";
        const medplum = new MedplumClient({
          baseUrl: "http://localhost/",
          storage: new ClientStorage(new MemoryStorage()),
          fetch: () => Promise.reject(new Error("There is no server.")),
        });
        let drawn;
        globalThis.openForm = (questionnaire, item) => {
          drawn?.unmount();
          drawn = createRoot(document.getElementById("form"));
          const onChange = (response) => (globalThis.held = response);
          const questionnaireResponse = { resourceType: "QuestionnaireResponse", status: "in-progress", item };
          const form = createElement(QuestionnaireForm, { questionnaire, questionnaireResponse, onChange });
          drawn.render(createElement(MantineProvider, {}, createElement(MedplumProvider, { medplum }, form)));
        };`,
      resolveDir: fileURLToPath(new URL("../../clients/", import.meta.url)),
    },
    define: { "process.env.NODE_ENV": '"production"' },
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** An empty page with Medplum in it and no server behind it, and everything that is complained of there. */
export async function medplumPage(
  browser: TestBrowser,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.page({ viewport: { width: 1200, height: 1000 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><html lang="en"><head><link rel="icon" href="data:,"></head><body><div id="form"></div></body></html>',
    }),
  );
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: await bundle() });
  await page.addScriptTag({ path: fileURLToPath(new URL("points.js", import.meta.url)) });
  return { page, complaints };
}

/** Draws the form anew with these answers in it, as one that was saved and is opened again. */
export async function openInMedplum(
  page: Page,
  questionnaire: Questionnaire,
  held: readonly ResponseItem[] = [],
): Promise<void> {
  await page.evaluate(
    ([form, items]) => {
      (globalThis as unknown as MedplumWindow).openForm(form, items);
    },
    [questionnaire, held] as const,
  );
  await page.locator("form button[type=submit]").waitFor();
}

/** The names of every question that has a field or an answer to click. */
export async function askedByMedplum(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate<readonly string[]>(
    `[...document.querySelectorAll("form [id], form [name]")].map(({ id, name }) => name || id.replace(/-option-\\d+$/u, ""))`,
  );
  return [...new Set(names)].sort();
}

/** The items of the response that Medplum holds. */
export async function heldByMedplum(page: Page): Promise<readonly ResponseItem[]> {
  return page.evaluate(() => (globalThis as unknown as MedplumWindow).held.item ?? []);
}
