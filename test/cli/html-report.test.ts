import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { run } from "../../src/cli/run.ts";
import { firstLibrary } from "../../src/corpus/first-library.ts";
import { htmlFaults } from "../exporters/html-faults.ts";
import { memoryWorld } from "./memory-world.ts";

/** A library with one of everything a reviewer is shown. */
function library(): Map<string, string> {
  const files = new Map(
    firstLibrary("town", "Town <b>Partnership</b>", "2027-11-02").map(({ path, text }) => [`lib/${path}`, text]),
  );
  edit("lib/chapters/first-chapter.md", "due: 2027-11-02", "due: 2026-10-03");
  edit("lib/chapters/first-chapter.md", "[](ref:safe-enquiry)", "asking safely");
  edit("lib/levels.yaml", "due: 2027-11-02", "due: 2026-12-01");
  edit(
    "lib/glossary.yaml",
    "terms:",
    [
      "suppress:",
      "  - { rule: unused-id, reason: The chapter on asking is being written., owner: policy-lead, expires: 2027-01-31 }",
      "  - { rule: dead-link, reason: It was wrong for a while last year., owner: policy-lead, expires: 2026-01-31 }",
      "terms:",
    ].join("\n"),
  );
  edit(
    "lib/partnership.yaml",
    "jurisdiction: england",
    "jurisdiction: england\ninvented: true\nrules:\n  - { rule: unused-id, severity: warning, reason: Registers are shared with others. }",
  );
  edit("lib/tools/first-tool.yaml", "form: checklist", "from: checklist");
  return files;

  function edit(path: string, before: string, after: string): void {
    const text = files.get(path) ?? "";
    assert.ok(text.includes(before), `${path} has no ${before}`);
    files.set(path, text.replace(before, after));
  }
}

describe("The review report", () => {
  let page = "";
  let tree: Nodes;
  before(async () => {
    const world = memoryWorld({ files: library() });
    await run(["check", "lib", "--format", "html", "--output", "review.html", "--today", "2026-11-02"], world);
    page = new TextDecoder().decode(world.files.get("review.html"));
    tree = fromHtml(page);
  });

  it("is valid HTML", async () => {
    assert.deepEqual(await htmlFaults("report.html", page), []);
  });

  it("is one file that runs nothing and takes nothing from elsewhere", () => {
    const all = elements(tree);
    assert.deepEqual(
      all.filter(({ tagName }) => ["script", "link", "img", "iframe", "object"].includes(tagName)),
      [],
    );
    assert.ok(
      all.every(({ properties }) =>
        Object.keys(properties).every((name) => !name.startsWith("on") && name !== "style"),
      ),
    );
    const addresses = all.flatMap(({ properties }) =>
      typeof properties["href"] === "string" ? [properties["href"]] : [],
    );
    assert.ok(addresses.every((address) => address.startsWith("#")));
  });

  it("lets a browser take its own style and nothing else", () => {
    const policy = elements(tree).find(({ properties }) => properties["httpEquiv"] !== undefined)?.properties[
      "content"
    ];
    const style = elements(tree).find(({ tagName }) => tagName === "style");
    const hash = createHash("sha256").update(textOf(style)).digest("base64");
    assert.equal(policy, `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  });

  it("leads only to places that are in it, and names each once", () => {
    const ids = elements(tree).flatMap(({ properties }) =>
      typeof properties["id"] === "string" ? [properties["id"]] : [],
    );
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const { properties } of elements(tree)) {
      const address = properties["href"];
      if (typeof address === "string") assert.ok(ids.includes(address.slice(1)), address);
    }
  });

  it("says for which day it was made and that an invented library is one", () => {
    const words = textOf(tree);
    assert.match(words, /Review report: Town <b>Partnership<\/b>/u);
    assert.match(words, /Made for 2 November 2026\./u);
    assert.match(words, /Invented example, not approved for practice\./u);
    assert.match(words, /This library cannot be published yet\./u);
  });

  it("shows problems by document with the author's words around them", () => {
    const problems = textOf(section("problems"));
    assert.match(problems, /First tool/u);
    assert.match(problems, /Owner: Policy lead, Domestic abuse steering group/u);
    assert.match(problems, /unknown-field/u);
    const marked = elements(section("problems")).filter(({ tagName }) => tagName === "mark");
    assert.ok(marked.some((mark) => textOf(mark) === "from"));
  });

  it("shows problems by owner", () => {
    assert.deepEqual(cells("owners")[0]?.slice(0, 1), ["Policy lead, Domestic abuse steering group"]);
  });

  it("shows reviews that are overdue and those that come soon", () => {
    assert.deepEqual(cells("reviews"), [
      ["First chapter", "Policy lead, Domestic abuse steering group", "3 October 2026", "30 days"],
      ["Levels of need", "Policy lead, Domestic abuse steering group", "1 December 2026", "29 days"],
    ]);
  });

  it("shows waivers with their reason, their owner and their last day", () => {
    assert.deepEqual(cells("waivers"), [
      [
        "What words mean here",
        "unused-id",
        "The chapter on asking is being written.",
        "Policy lead",
        "31 January 2027",
        "holds",
      ],
      [
        "What words mean here",
        "dead-link",
        "It was wrong for a while last year.",
        "Policy lead",
        "31 January 2026",
        "expired",
      ],
      ["unused-id", "warning", "Registers are shared with others."],
    ]);
  });

  it("shows law still to confirm and the documents that rest on it", () => {
    const rows = cells("law");
    const clock = rows.find(([title]) => title === "Word to the person who made the referral");
    assert.deepEqual(clock, [
      "Word to the person who made the referral",
      "time limit",
      "That it is still so",
      "First pathway",
    ]);
    const source = rows.find(([, sort]) => sort === "source");
    assert.equal(source?.[3], "First pathway");
  });

  function section(id: string): Element {
    const found = elements(tree).find(({ tagName, properties }) => tagName === "section" && properties["id"] === id);
    assert.ok(found, `there is no section ${id}`);
    return found;
  }

  /** The body rows of a section's tables. */
  function cells(id: string): readonly (readonly string[])[] {
    const rows = elements(section(id)).filter(({ tagName }) => tagName === "tr");
    return rows
      .filter((row) => elements(row).some(({ tagName }) => tagName === "td"))
      .map((row) =>
        elements(row)
          .filter(({ tagName }) => tagName === "td" || tagName === "th")
          .map(textOf),
      );
  }
});

function elements(node: Nodes): readonly Element[] {
  const below = "children" in node ? node.children.flatMap((child) => elements(child)) : [];
  return node.type === "element" ? [node, ...below] : below;
}

function textOf(node: Nodes | undefined): string {
  if (!node) return "";
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
