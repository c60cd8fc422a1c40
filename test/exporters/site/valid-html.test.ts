/** Every page of the website against HTML's own rules, by html-validate. */
import assert from "node:assert/strict";
import { htmlFaults } from "../html-faults.ts";
import { exportedText, sampleSite } from "./sample.ts";

/** Elements whose whole text is a code, and facts of which nothing is said. */
function wordFaults(html: string): readonly string[] {
  const shown = html.replace(/<(script|style|code|pre)\b.*?<\/\1>/gsu, "");
  const codes = Array.from(
    shown.matchAll(/>([a-z]+(?:_[a-z0-9]+)+|true|false|null|undefined)</gu),
    ([, code = ""]) => code,
  );
  return [...codes, ...(/<dd[^>]*><\/dd>/u.test(shown) ? ["a fact without words"] : [])];
}

/** Tables nobody can tell apart by ear, and links that say nothing out of their sentence. */
function namingFaults(html: string): readonly string[] {
  const tables = Array.from(html.matchAll(/<table\b([^>]*)>(\s*<caption\b)?/gu), ([, attributes = "", caption]) =>
    caption !== undefined || /\saria-label(?:ledby)?="[^"]/u.test(attributes) ? [] : ["a table without a name"],
  );
  const links = Array.from(html.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gsu), ([, attributes = "", inner = ""]) => {
    if (/\saria-label="[^"]/u.test(attributes) || /<(?:svg|rect|text)\b/u.test(inner)) return [];
    const words = inner
      .replace(/<[^>]+>/gu, "")
      .replace(/\s+/gu, " ")
      .trim();
    return words === "" || EMPTY_WORDS.test(words) ? [`a link “${words}”`] : [];
  });
  return [...tables, ...links].flat();
}

const EMPTY_WORDS = /^(?:click |read |see |go )?(?:here|more|this|link|page|this page|details|continue)\.?$/iu;

describe("Every page of the website", function () {
  this.timeout(400_000);

  for (const tier of ["practitioner", "public"] as const) {
    it(`is valid HTML, for readers of the tier ${tier}`, async () => {
      const pages = (await sampleSite(tier)).files.filter(({ path }) => path.endsWith(".html"));
      assert.ok(pages.length > (tier === "public" ? 10 : 500), `${pages.length} pages`);
      const faults: string[] = [];
      for (const { path, content } of pages) faults.push(...(await htmlFaults(path, exportedText(content))));
      assert.deepEqual(faults, []);
    });
  }

  it("says words where a field holds a code, and has no fact without its words", async () => {
    const faults = (await sampleSite("practitioner")).files.flatMap(({ path, content }) =>
      path.endsWith(".html") ? wordFaults(exportedText(content)).map((fault) => `${path}: ${fault}`) : [],
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(wordFaults("<dd>must_locally</dd><dd></dd><code>a_name</code><dd>true</dd>"), [
      "must_locally",
      "true",
      "a fact without words",
    ]);
  });

  it("names every table, and has links whose words say where they lead", async () => {
    const faults = (await sampleSite("practitioner")).files.flatMap(({ path, content }) =>
      path.endsWith(".html") ? namingFaults(exportedText(content)).map((fault) => `${path}: ${fault}`) : [],
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(
      namingFaults('<table><tr></tr></table><a href="a.html">click <b>here</b></a><a href="b.html"></a>'),
      ["a table without a name", "a link “click here”", "a link “”"],
    );
  });

  it("would be found invalid with an element in the wrong place, a label of nothing or an id twice", async () => {
    const page = (body: string): string =>
      `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>T</title></head><body><main>${body}</main></body></html>`;
    assert.deepEqual(await htmlFaults("sound.html", page("<h1>T</h1><p>Words</p>")), []);
    for (const [body, rule] of [
      ["<h1>T</h1><p><div>In a paragraph</div></p>", "close-order"],
      ["<h1>T</h1><ul><p>No item</p></ul>", "element-permitted-content"],
      ['<h1 id="a">T</h1><p id="a">Words</p>', "no-dup-id"],
      ['<h1>T</h1><img src="a.png">', "wcag/h37"],
    ] as const) {
      const faults = await htmlFaults("faulty.html", page(body));
      assert.ok(
        faults.some((fault) => fault.includes(`: ${rule}:`)),
        `${body}: ${faults.join("\n")}`,
      );
    }
  });
});
