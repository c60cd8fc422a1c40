/** Versions of a document: which one holds on a day, what each changed, and what followers of changes are told. */
import assert from "node:assert/strict";
import { SaxesParser } from "saxes";
import { atTier } from "../../../src/corpus/at-tier.ts";
import type { Tier } from "../../../src/corpus/facts.ts";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { exportLibrary } from "../../../src/exporters/export-library.ts";
import { siteExporter } from "../../../src/exporters/site/site-exporter.ts";
import { all, attribute, one, parsed, words } from "./html.ts";
import type { Files } from "./library.ts";
import { chapter, corpusOf, small, textOf } from "./library.ts";

const approval = (date: string): string =>
  `{ date: ${date}, body: board, role: lead, minute: minute of ${date}, fingerprint: sha256-${"0".repeat(64)} }`;

function version(number: string, from: string, text: string, more: Readonly<Record<string, string>> = {}): string {
  const fields = { status: "approved", version: number, effective: from, approval: approval(from), ...more };
  return chapter("second", text, fields);
}

const FIRST = version("1.0.0", "2026-01-05", "Ring within three days.\n\nWrite it down.");
const SECOND = version("2.0.0", "2026-09-01", "Ring within one day.\n\nWrite it down.\n\nTell the child.", {
  change: '{ what: "Ring sooner.", why: "Children waited." }',
});
const COMING = version("3.0.0", "2026-12-01", "Ring at once.", {
  change:
    '{ what: "Ring at once.", why: "The law changes.", transition: "Cases that are open finish under version 2.0.0." }',
});

const DRAFT: Files = { ...small, "chapters/second.md": chapter("second", "Words nobody has approved.") };

function madeWith(
  editions: Files,
  { files = DRAFT, tier = "practitioner", today = "2026-11-02", asAt = false }: Partial<Making> = {},
): Promise<Exported> {
  const sources = Object.entries(editions).map(([uri, text]) => ({
    uri,
    language: "markdown" as const,
    text,
    bom: false,
  }));
  return siteExporter.export(atTier(corpusOf(files, today), tier), { tier, editions: sources, asAt });
}

interface Making {
  readonly files: Files;
  readonly tier: Tier;
  readonly today: string;
  readonly asAt: boolean;
}

const both: Files = { "editions/second/1.0.0.md": FIRST, "editions/second/2.0.0.md": SECOND };
const three: Files = { ...both, "editions/second/3.0.0.md": COMING };
const PAGE = "guidance/second.html";

const text = (site: Exported, path: string): string => words(one(parsed(textOf(site, path), path), "main"));

describe("The versions of a document", function () {
  this.timeout(60_000);

  it("show the one in force, and never a draft in its place", async () => {
    const page = text(await madeWith(both), PAGE);
    assert.match(page, /Version 2\.0\.0\. In force since 1 September 2026\..*Ring within one day\./u);
    assert.doesNotMatch(page, /nobody has approved/u);
  });

  it("let one with a later day wait for it, and say what becomes of open cases", async () => {
    const site = await madeWith(three);
    assert.match(text(site, PAGE), /Ring within one day\./u);
    const notice = all(parsed(textOf(site, PAGE)), ".pg-notice")
      .map(words)
      .join(" ");
    assert.match(
      notice,
      /^Version 3\.0\.0 holds from 1 December 2026\. Version 2\.0\.0 holds until then\. Cases that are open finish under version 2\.0\.0\./u,
    );
    assert.match(text(await madeWith(three, { today: "2026-12-01" }), PAGE), /Ring at once\./u);
  });

  it("are all there to be read, each saying until when it held, and kept out of search engines", async () => {
    const site = await madeWith(three);
    const old = parsed(textOf(site, "versions/second/1.0.0.html"));
    assert.match(words(one(old, "main")), /Ring within three days\./u);
    assert.match(
      words(one(old, ".pg-notice")),
      /no longer holds\. It held from 5 January 2026 until the day before 1 September 2026\./u,
    );
    assert.equal(attribute(one(old, "meta[name=robots]"), "content"), "noindex, nofollow");
    const rows = all(parsed(textOf(site, "versions/second.html")), "tbody tr").map(words);
    assert.deepEqual(rows, [
      "1 December 2026 Nothing replaces it yet 3.0.0",
      "1 September 2026 The day before 1 December 2026 2.0.0 (in force)",
      "5 January 2026 The day before 1 September 2026 1.0.0",
    ]);
  });

  it("are told apart paragraph by paragraph, with why and by whom", async () => {
    const page = parsed(textOf(await madeWith(both), "versions/second.html"));
    assert.match(words(one(page, "main")), /Approved on 1 September 2026 by The Board, minute minute of 2026-09-01\./u);
    assert.match(words(one(page, "main")), /Ring sooner\. Why Children waited\./u);
    assert.deepEqual(all(page, ".pg-changes > li").map(words), [
      "− Before: Ring within three days. + After: Ring within one day.",
      "+ Added: Tell the child.",
    ]);
  });

  it("give what held on a day, marked as a copy", async () => {
    const site = await madeWith(three, { today: "2026-03-01", asAt: true });
    assert.match(text(site, PAGE), /Ring within three days\./u);
    for (const { path } of site.files.filter((file) => file.path.endsWith(".html"))) {
      const banners = all(parsed(textOf(site, path)), ".pg-banner").map(words);
      assert.ok(banners.includes("A copy of what held on 1 March 2026. Not for use today."), path);
    }
  });

  it("are followed in a feed by people at work, and by nobody else", async () => {
    const site = await madeWith(both);
    const feed = textOf(site, "feed.xml");
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(feed).close();
    assert.equal(feed.match(/<entry>/gu)?.length, 2);
    assert.match(feed, /<summary>Ring sooner\. Why: Children waited\.<\/summary>/u);
    assert.match(text(site, "changes.html"), /Title of second, version 2\.0\.0 Since 1 September 2026/u);
    for (const path of ["help.html", "staying-safe-online.html"]) assert.doesNotMatch(text(site, path), /feed/iu, path);
    const open = {
      ...DRAFT,
      "chapters/second.md": (DRAFT["chapters/second.md"] ?? "").replace("practitioner", "public"),
    };
    const { files } = await madeWith(both, { files: open, tier: "public" });
    assert.ok(!files.some(({ path, content }) => path === "feed.xml" || String(content).includes("feed.xml")));
  });

  it("are kept from those who may not have the document today, whatever their own tier was", async () => {
    const closed = {
      ...DRAFT,
      "chapters/second.md": (DRAFT["chapters/second.md"] ?? "").replace("tier: practitioner", "tier: restricted"),
    };
    const { files } = await madeWith(both, { files: closed });
    assert.ok(!files.some(({ path, content }) => path.includes("second") || String(content).includes("Ring within")));
  });

  it("are kept from those for whom they were not written, also once the document is open to them", async () => {
    const closed = { ...both, "editions/second/1.0.0.md": FIRST.replace("tier: practitioner", "tier: restricted") };
    const { files } = await madeWith(closed);
    assert.ok(!files.some(({ path, content }) => path.includes("1.0.0") || String(content).includes("three days")));
    assert.ok(files.some(({ path }) => path === "versions/second/2.0.0.html"));
  });

  it("keep the document from those who may not have the one in force, whatever the next draft says", async () => {
    const closed = { ...both, "editions/second/2.0.0.md": SECOND.replace("tier: practitioner", "tier: restricted") };
    const { files } = await madeWith(closed);
    const found = files.filter(({ path, content }) =>
      /second\b.*html|Ring within|nobody has approved/u.test(`${path} ${String(content)}`),
    );
    assert.deepEqual(
      found.map(({ path }) => path),
      [],
    );
    assert.match(text(await madeWith(closed, { tier: "restricted" }), PAGE), /Ring within one day/u);
  });

  it("are compared for the public without what a block keeps for practitioners", async () => {
    const before = "For all.\n\n:::practitioners-only\nPlanted before.\n:::\n";
    const open = { tier: "public" };
    const editions = {
      "editions/second/1.0.0.md": version("1.0.0", "2026-01-05", before, open),
      "editions/second/2.0.0.md": version("2.0.0", "2026-09-01", before.replace("before", "after"), open),
    };
    const files = { ...small, "chapters/second.md": chapter("second", "A draft.", open) };
    const site = await madeWith(editions, { files, tier: "public" });
    assert.match(text(site, "versions/second/1.0.0.html"), /For all\./u);
    assert.ok(!site.files.some(({ content }) => String(content).includes("Planted")));
    assert.match(text(await madeWith(editions, { files }), "versions/second.html"), /Before: Planted before\./u);
  });

  it("are none where nobody approved them", async () => {
    const unapproved = chapter("second", "Words nobody has approved.");
    const { files } = await madeWith({ "editions/second/1.0.0.md": unapproved });
    assert.ok(!files.some(({ path }) => path.startsWith("versions/")));
  });
});

describe("A document that is withdrawn", function () {
  this.timeout(60_000);

  it("keeps its address, says why and what to do instead, shows nothing else, and is in the feed", async () => {
    const withdrawn = chapter("second", "Words that must not be used.", {
      status: "withdrawn",
      withdrawn: '{ on: 2026-10-20, reason: "It led to harm.", instead: "Ring the front door." }',
    });
    const site = await madeWith(both, { files: { ...small, "chapters/second.md": withdrawn } });
    const page = text(site, PAGE);
    assert.match(
      page,
      /Withdrawn on 20 October 2026\. Do not use it\. It led to harm\. What to do instead Ring the front door\./u,
    );
    assert.doesNotMatch(page, /must not be used|Ring within/u);
    const last = parsed(textOf(site, "versions/second/2.0.0.html"));
    assert.match(words(one(last, ".pg-notice")), /^Withdrawn on 20 October 2026\. Do not use any version of it\./u);
    assert.doesNotMatch(text(site, "versions/second.html"), /in force\)/u);
    assert.match(textOf(site, "feed.xml"), /Title of second: withdrawn.*It led to harm\./su);
  });
});

describe("A document that had another address", function () {
  this.timeout(60_000);

  it("has a page at the old one that leads to it, and no more than that", async () => {
    const files = {
      ...small,
      "chapters/second.md": chapter("second", "Words.", { former_ids: "[once-second, first]" }),
    };
    const site = await siteExporter.export(atTier(corpusOf(files), "practitioner"), { tier: "practitioner" });
    const page = one(parsed(textOf(site, "guidance/once-second.html")), "main");
    assert.match(words(page), /It is now at Title of second\./u);
    assert.equal(attribute(one(page, ".pg-content a"), "href"), "second.html");
    assert.doesNotMatch(text(site, "guidance/first.html"), /new address/u);
  });

  it("stops the export where it is in no library any more and nothing leads on from it", async () => {
    const source = { uri: "editions/gone/1.0.0.md", language: "markdown" as const, text: FIRST, bom: false };
    const losses = async (files: Files) => {
      const exported = await exportLibrary(corpusOf(files), [siteExporter], "public", undefined, {
        editions: [source],
      });
      return exported.losses
        .filter(({ code }) => code === "page-vanished")
        .map(({ uri, message }) => `${uri} ${message}`);
    };
    const [problem = "", ...more] = await losses(small);
    assert.match(problem, /^editions\/gone\/1\.0\.0\.md .*“gone”/u);
    assert.deepEqual(more, []);
    const kept = { ...small, "chapters/gone.md": chapter("gone", "Words.", { tier: "internal" }) };
    assert.deepEqual(await losses(kept), []);
    const moved = { ...small, "chapters/second.md": chapter("second", "Words.", { former_ids: "[gone]" }) };
    assert.deepEqual(await losses(moved), []);
  });
});
