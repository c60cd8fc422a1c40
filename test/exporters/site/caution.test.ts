/** When a page says that it must not be used for practice, and when it stops saying so. */
import assert from "node:assert/strict";
import { all, attribute, one, parsed, words } from "./html.ts";
import { siteOf, small, textOf } from "./library.ts";

describe("An approved library", () => {
  const approved = Object.fromEntries(
    Object.entries(small).map(([uri, text]) => [
      uri,
      text
        .replace(
          "status: draft",
          `status: approved\neffective: 2026-05-01\napproval: { date: 2026-04-20, body: board, role: lead, minute: M1, fingerprint: sha256-${"0".repeat(64)} }`,
        )
        .replace("invented: true\nsite", "site")
        .replace("tier: practitioner", "tier: public"),
    ]),
  );

  it("drops the caution where the document is approved, the numbers are local and the tool is adopted", async () => {
    const adopted = `${approved["tools/owned.yaml"] ?? ""}adoption: { status: adopted, body: board, date: 2026-04-20 }\n`;
    const site = await siteOf({ ...approved, "tools/owned.yaml": adopted }, "public");
    const cautions = new Map(
      ["guidance/first.html", "tools/grid.html", "tools/owned.html", "index.html"].map((path) => [
        path,
        all(parsed(textOf(site, path)), ".pg-banner, meta[name=robots]").map(
          (node) => words(node) || attribute(node, "content"),
        ),
      ]),
    );
    assert.deepEqual(cautions.get("guidance/first.html"), []);
    assert.deepEqual(cautions.get("index.html"), []);
    assert.deepEqual(cautions.get("tools/owned.html"), []);
    assert.deepEqual(cautions.get("tools/grid.html"), [
      "noindex, nofollow",
      "Not approved for practice: this tool has not been adopted here",
    ]);
    assert.match(
      words(one(parsed(textOf(site, "guidance/first.html")), ".pg-status")),
      /In force since 1 May 2026\..*Approved on 20 April 2026 by The Board\./u,
    );
  }).timeout(60_000);

  it("keeps the caution while the only numbers are national", async () => {
    const directory = (approved["directory.yaml"] ?? "").replace(/ {2}- \{ id: front-door-line[^\n]*\n/u, "");
    const site = await siteOf({ ...approved, "directory.yaml": directory }, "public");
    assert.match(
      words(one(parsed(textOf(site, "guidance/second.html")), ".pg-banner")),
      /local telephone numbers are missing/u,
    );
  }).timeout(60_000);
});
