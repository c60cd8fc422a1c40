/** The page of a document whose kind has none of its own. */
import assert from "node:assert/strict";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { read } from "../../../src/document/read.ts";
import { recordDraft } from "../../../src/exporters/site/page/record-draft.tsx";
import { kindNamed } from "../../../src/kinds/index.ts";
import { corpusOf, header, small } from "./library.ts";

describe("A document of a kind without a page of its own", () => {
  it("is shown by the names of its fields, without the entries kept from its readers", () => {
    const kind = kindNamed("directory");
    assert.ok(kind);
    const roles =
      "[{ id: nurse, title: Nurse, agency: council }, { id: kept, title: Planted, agency: council, tier: internal }]";
    const text = `${header("directory", "other")}\nroles: ${roles}\n`;
    const document = read({ uri: "other.yaml", language: "yaml", text, bom: false });
    const context = { corpus: corpusOf(small), tier: "practitioner", path: "directory/other.html" } as const;
    const { sections } = recordDraft(document, kind, context);
    const html = sections.map(({ title, content }) => `${title}: ${renderToString(content as VNode)}`).join();
    assert.match(html, /^Roles: .*id="nurse".*Nurse.*Testshire Council/su);
    assert.doesNotMatch(html, /Planted/u);
  });

  it("says codes as words, yes and no, and the titles of parts that it points at", () => {
    const kind = kindNamed("indicators");
    assert.ok(kind);
    const text = `${header("indicators", "figures")}
suppress_below: 5
indicators:
  - id: first
    title: Afraid
    type: process
    period: half_year
    fields: [{ tool: grid, question: fear }]
    codes: [{ code: 3A, means: Abuse, to_confirm: true }]
`;
    const corpus = corpusOf({ ...small, "figures.yaml": text });
    const document = read({ uri: "figures.yaml", language: "yaml", text, bom: false });
    const context = { corpus, tier: "practitioner", path: "indicators/figures.html" } as const;
    const { sections } = recordDraft(document, kind, context);
    const html = sections.map(({ content }) => renderToString(content as VNode)).join();
    for (const words of [/>Half year</u, />Yes</u, />Is the adult afraid\?</u]) assert.match(html, words);
    assert.doesNotMatch(html, /half_year|>true<|>fear</u);
  });
});
