/** The law every file of the website keeps: safe, self-contained, in order, the same each time. */
import assert from "node:assert/strict";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Element, Root } from "hast";
import type { Tier } from "../../../src/corpus/facts.ts";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { all, attribute, one, parsed, words } from "./html.ts";
import { siteOf, small, textOf } from "./library.ts";
import { sampleFiles, sampleSite } from "./sample.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; connect-src 'none'";

const smallSite = (tier: Tier) => siteOf(small, tier);
const freshSample = (tier: Tier) => siteOf(sampleFiles(), tier);

for (const [name, tier, makeAt, againAt] of [
  ["a small library", "internal", smallSite, smallSite],
  ["a small library at the public tier", "public", smallSite, smallSite],
  ["the sample library for practitioners", "practitioner", sampleSite, freshSample],
  ["the sample library for the public", "public", sampleSite, freshSample],
] as const) {
  describe(`The files of ${name}`, function () {
    this.timeout(400_000);
    const make = () => makeAt(tier);
    const again = () => againAt(tier);
    let site: Exported;
    const pages = new Map<string, Root>();

    before(async () => {
      site = await make();
      for (const { path } of site.files) if (path.endsWith(".html")) pages.set(path, parsed(textOf(site, path), path));
    });

    it("link only to pages and places that are there", () => {
      const ids = new Map(
        [...pages].map(([path, tree]) => [path, new Set(all(tree, "[id]").map((node) => attribute(node, "id")))]),
      );
      const dead: string[] = [];
      for (const [path, tree] of pages) {
        for (const link of all(tree, "a[href]")) {
          const href = attribute(link, "href") ?? "";
          if (/^(?:https?:|mailto:|tel:)/u.test(href)) continue;
          const url = new URL(href, `file:///${path}`);
          const target = ids.get(url.pathname.slice(1));
          const anchor = decodeURIComponent(url.hash.slice(1));
          if (!target || (anchor !== "" && !target.has(anchor))) dead.push(`${path}: ${href}`);
        }
      }
      assert.deepEqual(dead, []);
    });

    it("fetch nothing from elsewhere and hold nothing that runs or is styled in place", () => {
      for (const [path, tree] of pages) {
        assert.equal(attribute(one(tree, "meta[http-equiv=Content-Security-Policy]"), "content"), POLICY, path);
        for (const node of all(tree, "*")) {
          for (const key of Object.keys(node.properties)) {
            assert.ok(!/^on[A-Z]|^style$/u.test(key), `${path}: <${node.tagName}> has ${key}`);
          }
        }
        assert.equal(all(tree, "style, iframe, object, embed, img, form, base, video, audio").length, 0, path);
        for (const node of all(tree, "script, link, [src]")) assertOwn(site, path, node);
      }
    });

    it("have one title each, then headings without a gap", () => {
      for (const [path, tree] of pages) {
        const depths = all(tree, "h1, h2, h3, h4, h5, h6").map(({ tagName }) => Number(tagName.slice(1)));
        assert.deepEqual(depths.filter((depth) => depth === 1).length, 1, path);
        assert.equal(depths[0], 1, path);
        depths.forEach((depth, index) => {
          assert.ok(depth - (depths[index - 1] ?? 1) <= 1, `${path}: h${depths[index - 1]} is followed by h${depth}`);
        });
      }
    });

    it("give each id once, a language, and every link and control a name", () => {
      for (const [path, tree] of pages) {
        assert.equal(attribute(one(tree, "html"), "lang"), "en-GB");
        const ids = all(tree, "[id]").map((node) => attribute(node, "id"));
        assert.deepEqual(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          [],
          path,
        );
        for (const link of all(tree, "a")) {
          assert.notEqual(words(link) + (attribute(link, "ariaLabel") ?? ""), "", `${path}: a link has no words`);
        }
      }
    });

    it("begin with the way out, which is a plain link", () => {
      for (const [path, tree] of pages) {
        const first = all(one(tree, "body"), "a, button, input, [tabindex]")[0];
        assert.ok(first, path);
        assert.equal(words(first), "Leave this site", path);
        assert.equal(attribute(first, "href"), "https://www.bbc.co.uk/weather", path);
        assert.equal(attribute(first, "rel"), "noreferrer", path);
      }
    });

    it("are listed in the manifest with the fingerprint of their bytes", () => {
      const manifest = JSON.parse(textOf(site, "manifest.json")) as {
        today: string;
        files: { path: string; bytes: number; sha256: string }[];
      };
      assert.equal(manifest.today, "2026-11-02");
      const expected = site.files
        .filter(({ path }) => path !== "manifest.json")
        .map(({ path, content }) => {
          const bytes = typeof content === "string" ? utf8ToBytes(content) : content;
          return { path, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
        });
      assert.deepEqual(manifest.files, expected);
    });

    it("are the same bytes each time", async () => {
      assert.deepEqual(await again(), site);
    });
  });
}

function assertOwn({ files }: Exported, path: string, node: Element): void {
  const address = attribute(node, "src") ?? attribute(node, "href") ?? "";
  if (address === "data:,") return;
  const target = new URL(address, `file:///${path}`).pathname.slice(1);
  assert.ok(
    files.some((file) => file.path === target),
    `${path} fetches ${address}`,
  );
  assert.match(target, /-[0-9a-f]{16}\.(?:css|js)$/u);
}
