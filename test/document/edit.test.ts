import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../src/document/apply-edits.ts";
import type { DataNode, Path } from "../../src/document/data.ts";
import { appendItem, insertKey, setScalar } from "../../src/document/edit.ts";
import type { NewValue } from "../../src/document/new-value.ts";
import { remove } from "../../src/document/remove.ts";
import { read } from "../../src/document/read.ts";
import { runs } from "../property-runs.ts";
import { markdown, yaml } from "./sources.ts";
import { yamlSource } from "./yaml-writing.ts";

type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

function plain(value: unknown): Plain {
  return JSON.parse(JSON.stringify(value)) as Plain;
}

function pathsOf(node: DataNode, path: Path = []): readonly { path: Path; node: DataNode }[] {
  const below =
    node.type === "map"
      ? node.entries.flatMap(({ key, value }) => pathsOf(value, [...path, key]))
      : node.type === "list"
        ? node.items.flatMap((item, index) => pathsOf(item, [...path, index]))
        : [];
  return [{ path, node }, ...below];
}

/** The value with the one at `path` replaced by what `change` makes of it; undefined takes it away. */
function changed(value: Plain, path: Path, change: (old: Plain) => Plain | undefined): Plain {
  const [part, ...rest] = path;
  if (part === undefined) return change(value) ?? null;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => (index === part ? changedOrGone(item, rest, change) : item));
    return items.filter((item) => item !== undefined);
  }
  assert(typeof value === "object" && value !== null);
  const entries = Object.entries(value).map(
    ([key, item]) => [key, key === part ? changedOrGone(item, rest, change) : item] as const,
  );
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Plain] => entry[1] !== undefined));
}

function changedOrGone(value: Plain, path: Path, change: (old: Plain) => Plain | undefined): Plain | undefined {
  return path.length === 0 ? change(value) : changed(value, path, change);
}

const newScalar = fc.oneof(
  fc.constantFrom(
    "high",
    "yes",
    "012",
    "",
    "a: b",
    "# c",
    "it's",
    '"',
    "two\nlines",
    "\u2028\uFEFF\u0085",
    "- x",
    "null",
    " ",
    "ratio 3:1",
  ),
  fc.string({ unit: "binary" }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
);
const newValue = fc.letrec<{ value: NewValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    newScalar,
    fc.array(tie("value"), { maxLength: 2 }),
    fc
      .array(fc.tuple(fc.constantFrom("a", "b c", "012", "x:y"), tie("value")), { maxLength: 2 })
      .map(Object.fromEntries<NewValue>),
  ),
})).value;

const choice = fc.tuple(fc.constantFrom("set", "insert", "append", "remove"), fc.nat(), newValue);

describe("edits", () => {
  it("keep the quotation marks, the comments and the line ends that are there", () => {
    const source = yaml("a: 'x' # why\r\nb:\r\n    - c\r\n");
    const document = read(source);
    assert.equal(applyEdits(source.text, setScalar(document, ["a"], "y")), "a: 'y' # why\r\nb:\r\n    - c\r\n");
    assert.equal(
      applyEdits(source.text, appendItem(document, ["b"], "d")),
      "a: 'x' # why\r\nb:\r\n    - c\r\n    - d\r\n",
    );
    assert.equal(applyEdits(source.text, remove(document, ["a"])), "b:\r\n    - c\r\n");
    assert.equal(
      applyEdits(source.text, insertKey(document, [], "e", { f: ["yes"] })),
      `${source.text}e:\r\n  f:\r\n      - "yes"\r\n`,
    );
  });

  it("add a field after the one named", () => {
    const source = yaml("kind: tool\nid: x\n");
    assert.equal(
      applyEdits(source.text, insertKey(read(source), [], "short", "dash", "kind")),
      "kind: tool\nshort: dash\nid: x\n",
    );
  });

  it("make the first fields of a file, and front matter where there is none", () => {
    const filled = [yaml(""), yaml("# only a comment"), markdown("---\n---\nText\n"), markdown("Text\n")].map(
      (source) => {
        return applyEdits(source.text, insertKey(read(source), [], "kind", "guidance"));
      },
    );
    assert.deepEqual(filled, [
      "kind: guidance\n",
      "# only a comment\nkind: guidance",
      "---\nkind: guidance\n---\nText\n",
      "---\nkind: guidance\n---\n\nText\n",
    ]);
  });

  it("are refused where their path leads nowhere, and where they overlap", () => {
    const document = read(yaml("a: [b]\n"));
    assert.throws(() => setScalar(document, ["a"], "x"), /No single value at a/u);
    assert.throws(() => insertKey(document, ["a"], "x", "y"), /No fields at a/u);
    assert.throws(() => appendItem(document, [], "x"), /No list/u);
    assert.throws(() => remove(document, ["a", 1]), /Nothing at a.1/u);
    const twice = [...setScalar(document, ["a", 0], "x"), ...setScalar(document, ["a", 0], "y")];
    assert.throws(() => applyEdits("a: [b]\n", twice), /overlap/u);
  });

  it("give the intended value and leave every other byte", function () {
    this.timeout(0);
    fc.assert(
      fc.property(yamlSource, choice, (source, [operation, pick, value]) => {
        const document = read(source);
        assert.deepEqual(document.problems, []);
        const before = plain(document.value);
        const places = pathsOf(document.data).filter(({ path, node }) => {
          if (operation === "set") return node.type === "scalar";
          if (operation === "remove") return path.length > 0;
          const type = operation === "insert" ? "map" : "list";
          return node.type === type || (node.type === "scalar" && node.value === null);
        });
        const place = places[pick % places.length];
        fc.pre(place !== undefined);
        const { path, node } = place;
        const scalar = typeof value === "object" ? null : value;
        const [edits, expected] =
          operation === "set"
            ? [setScalar(document, path, scalar), changed(before, path, () => scalar)]
            : operation === "remove"
              ? [remove(document, path), changed(before, path, () => undefined)]
              : operation === "append"
                ? [
                    appendItem(document, path, value),
                    changed(before, path, (old) => [...((old ?? []) as Plain[]), plain(value)]),
                  ]
                : [
                    insertKey(document, path, "new key", value),
                    changed(before, path, (old) => ({ ...(old as object), "new key": plain(value) })),
                  ];
        const text = applyEdits(source.text, edits);
        const after = read({ ...source, text });
        assert.deepEqual(after.problems, []);
        assert.deepEqual(plain(after.value), expected);
        assert.equal(
          withoutEdits(text, edits),
          applyEdits(
            source.text,
            edits.map((edit) => ({ ...edit, text: "" })),
          ),
        );
        if (operation !== "remove" && operation !== "set")
          assert(edits.every(({ span }) => span.start === span.end || node.type === "scalar"));
      }),
      runs(),
    );
  });
});

function withoutEdits(text: string, edits: readonly { span: { start: number; end: number }; text: string }[]): string {
  let shift = 0;
  const inserted = [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, text: added }) => {
      const start = span.start + shift;
      shift += added.length - (span.end - span.start);
      return { uri: "", span: { start, end: start + added.length }, text: "" };
    });
  return applyEdits(text, inserted);
}
