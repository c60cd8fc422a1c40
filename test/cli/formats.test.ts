import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { SaxesParser } from "saxes";
import { excerpt } from "../../src/cli/formats/excerpt.ts";
import { formats } from "../../src/cli/formats/named.ts";
import { run } from "../../src/cli/run.ts";
import type { MemoryOptions } from "./memory-world.ts";
import { memoryWorld } from "./memory-world.ts";

/** Everything that a format could trip over: marks of other languages, control characters, letters outside the first plane. */
const HOSTILE = "a, b: 100% <&>\"'.yaml";
const files = new Map([
  [
    "lib/partnership.yaml",
    "kind: partnership\nid: p\ntitle: <script>alert(1)</script> & Co\nnamespace: p\njurisdiction: england\n",
  ],
  [`lib/${HOSTILE}`, "kind: tol\nid: x\n"],
  ["lib/levels.yaml", 'kind: levels\r\n"]]> <b>\u0001😀": 1\r\n'],
  ["lib/broken.md", "---\nkind: guidance\nno end\n"],
]);

async function checked(format: string, more: MemoryOptions = {}, ...argv: string[]): Promise<string> {
  const world = memoryWorld({ files, ...more });
  await run(["check", "lib", "--format", format, ...argv], world);
  assert.equal(world.said.stderr, "");
  return world.said.stdout;
}

interface JsonReport {
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly file: string;
    readonly message: string;
    readonly start?: { readonly line: number; readonly column: number; readonly offset: number };
    readonly end?: { readonly line: number; readonly column: number; readonly offset: number };
  }[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly advice: number;
    readonly hidden: number;
  };
}

describe("Formats of a report", () => {
  it("are offered by name", () => {
    assert.deepEqual(Object.keys(formats), ["pretty", "json", "sarif", "github", "junit", "html"]);
  });

  it("give the same text for the same library", async () => {
    for (const format of Object.keys(formats)) assert.equal(await checked(format), await checked(format));
  });
});

describe("The format json", () => {
  it("says where each problem is in lines, columns and offsets", async () => {
    const report = JSON.parse(await checked("json")) as JsonReport;
    const unknown = report.problems.find(({ code }) => code === "unknown-kind");
    assert.equal(unknown?.file, `lib/${HOSTILE}`);
    assert.deepEqual(unknown.start, { line: 1, column: 7, offset: 6 });
    assert.deepEqual(unknown.end, { line: 1, column: 10, offset: 9 });
    const { errors, warnings, advice } = report.summary;
    assert.equal(errors + warnings + advice, report.problems.length);
    assert.ok(errors > 0);
  });
});

describe("The format sarif", () => {
  it("is valid SARIF 2.1.0", async () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, "sarif/sarif-2.1.0.schema.json"), "utf8"),
    ) as object;
    const reference = (text: string): boolean =>
      URL.canParse(text, "https://example.org/") && !/[\s<>"\\^`{|}]/u.test(text);
    const formats = {
      uri: (text: string) => URL.canParse(text),
      "uri-reference": reference,
      "date-time": true,
    } as const;
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats });
    const validate = ajv.compile(schema);
    const log = JSON.parse(await checked("sarif")) as { runs: { results: object[] }[] };
    validate(log);
    assert.deepEqual(validate.errors ?? [], []);
    assert.ok((log.runs[0]?.results.length ?? 0) > 3);
    assert.equal(validate({ version: "2.1.0" }), false, "the schema would notice a fault");
  });

  it("gives each problem a rule, a level, a place and a fingerprint that lines above it do not change", async () => {
    const moved = new Map(files).set(`lib/${HOSTILE}`, `# A new line\n${files.get(`lib/${HOSTILE}`) ?? ""}`);
    const [before, after] = [await found(files), await found(moved)];
    assert.equal(before?.level, "error");
    assert.equal(
      before.locations[0]?.physicalLocation.artifactLocation.uri,
      "lib/a%2C%20b%3A%20100%25%20%3C%26%3E%22'.yaml",
    );
    assert.equal(before.locations[0].physicalLocation.region.startLine, 1);
    assert.equal(after?.locations[0]?.physicalLocation.region.startLine, 2);
    assert.deepEqual(before.partialFingerprints, after.partialFingerprints);

    async function found(files: ReadonlyMap<string, string>) {
      const log = JSON.parse(await checked("sarif", { files })) as { runs: { results: SarifResult[] }[] };
      return log.runs[0]?.results.find(({ ruleId }) => ruleId === "unknown-kind");
    }
  });
});

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly partialFingerprints: object;
  readonly locations: {
    readonly physicalLocation: { readonly artifactLocation: { uri: string }; readonly region: { startLine: number } };
  }[];
}

describe("The format github", () => {
  it("keeps each problem on one line and its parts apart", async () => {
    const lines = (await checked("github")).trimEnd().split("\n");
    const { problems } = JSON.parse(await checked("json")) as JsonReport;
    assert.equal(lines.length, problems.length);
    for (const line of lines) assert.match(line, /^::(error|warning|notice) file=[^,:]+(,[a-zA-Z]+=[^,:]+)*::.+$/u);
    const line = lines.find((line) => line.includes("title=unknown-kind")) ?? "";
    assert.ok(
      line.startsWith(
        "::error file=lib/a%2C b%3A 100%25 <&>\"'.yaml,line=1,endLine=1,col=7,endColumn=10,title=unknown-kind::",
      ),
    );
  });
});

describe("The format junit", () => {
  it("is well-formed and counts what fails", async () => {
    const { summary, problems } = JSON.parse(await checked("json")) as JsonReport;
    const tags = tagsOf(await checked("junit"));
    const failures = tags.filter(({ name }) => name === "failure");
    assert.equal(failures.length, summary.errors);
    assert.equal(tags[0]?.attributes["failures"], String(summary.errors));
    const first = problems.find(({ severity }) => severity === "error");
    assert.ok(failures.some(({ attributes }) => attributes["message"] === first?.message));
    const suites = tags.filter(({ name }) => name === "testsuite").map(({ attributes }) => attributes["name"]);
    assert.deepEqual(suites, ["lib/broken.md", `lib/${HOSTILE}`, "lib/levels.yaml", "lib/partnership.yaml"].sort());
  });

  it("fails warnings only in a strict check", async () => {
    const { summary } = JSON.parse(await checked("json")) as JsonReport;
    const strict = tagsOf(await checked("junit", {}, "--strict")).filter(({ name }) => name === "failure");
    assert.equal(strict.length, summary.errors + summary.warnings);
  });

  function tagsOf(xml: string): readonly { name: string; attributes: Record<string, string> }[] {
    const tags: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on("error", (fault) => {
      throw fault;
    });
    parser.on("opentag", ({ name, attributes }) => tags.push({ name, attributes }));
    parser.write(xml).close();
    return tags;
  }
});

describe("The format pretty", () => {
  it("has colours for a person at a terminal and for nobody else", async () => {
    const coloured = (text: string): boolean => text.includes("\u001b[");
    assert.ok(coloured(await checked("pretty", { terminal: true })));
    assert.ok(!coloured(await checked("pretty", { terminal: true, env: { NO_COLOR: "1" } })));
    assert.ok(!coloured(await checked("pretty")));
  });

  it("lets no control character of an author's file reach the terminal", async () => {
    const text = await checked("pretty");
    assert.ok(text.includes("␁"));
    assert.equal(/(?!\n)\p{Cc}/u.exec(text), null);
  });

  it("underlines the very words, whatever stands before them", () => {
    const shown = underlined("title: 漢字😀e\u0301 wrong", "wrong");
    assert.deepEqual(shown, { line: "title: 漢字😀e\u0301 wrong", underline: `${" ".repeat(15)}^^^^^` });
  });

  it("shows the part of a long line in which the place is", () => {
    const shown = underlined(`${"word ".repeat(1000)}wrong${" word".repeat(1000)}`, "wrong");
    assert.equal(shown?.line.length, 80 + 2 * "...".length);
    const start = shown.underline.indexOf("^");
    assert.equal(shown.line.slice(start, start + shown.underline.trim().length), "wrong");
  });

  it("underlines no more than it shows", () => {
    const shown = underlined(`id: ${"x".repeat(5000)}`, "x".repeat(5000));
    assert.ok(shown && shown.underline.length <= shown.line.length);
  });

  function underlined(text: string, words: string): ReturnType<typeof excerpt> {
    const start = text.indexOf(words);
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
    return excerpt(text, { start: point(start), end: point(start + words.length) }, 80);
  }
});
