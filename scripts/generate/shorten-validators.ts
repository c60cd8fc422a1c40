/** Says once what the code that ajv makes repeats for each demand, and leaves out what nobody here reads. */

/** What of a fault is read beside its place and its demand; `shape.ts` looks the rest up in the schema. */
const READ = new Set(["required", "additionalProperties", "discriminator"]);

const FAULT =
  /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:"[^"]*",keyword:"([^"]*)",params:(\{.*?\})\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/gu;
const HANDED = /\{instancePath(:[^,{}]*)?,parentData[^{}]*?,rootData,dynamicAnchors\}/gu;
const TAKEN = /\{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/gu;
const COUNTED =
  /const evaluated0 = validate\d+\.evaluated;\s*if\(evaluated0\.dynamicProps\)\{\s*evaluated0\.props = undefined;\s*\}\s*if\(evaluated0\.dynamicItems\)\{\s*evaluated0\.items = undefined;\s*\}/gu;
const COUNT = /^(?:validate\d+\.evaluated|evaluated0\.\w+) = .*$/gmu;
const SCHEMA = /^const (schema\d+) = (\{.*\});$/gmu;
const NAMES = /\b(schema\d+)((?:\.\w+)*\.properties)(?=, )/gu;

const KEPT = `function kept(faults, instancePath, keyword, params) {
  const fault = { instancePath, keyword, params };
  if (faults === null) return [fault];
  faults.push(fault);
  return faults;
}`;

/**
 * The same verdicts and the same places. Throws where the code has another form than this knows, as it may after an
 * update of ajv: it would be right still, but twice as long.
 */
export function shortenValidators(code: string): string {
  const schemas = new Map(
    [...code.matchAll(SCHEMA)].map(([, name = "", json = ""]) => [name, JSON.parse(json) as unknown]),
  );
  const names: string[] = [];
  const short = code
    .replace(FAULT, (_, __, path: string | undefined, keyword: string, params: string) => {
      const read = READ.has(keyword) ? params : "{}";
      return `vErrors = kept(vErrors, ${path ?? "instancePath"}, "${keyword}", ${read});`;
    })
    .replace(HANDED, "{instancePath$1}")
    .replace(TAKEN, '{instancePath=""}={}')
    .replace(COUNTED, "")
    .replace(COUNT, "")
    .replace(NAMES, (_, name: string, path: string) => {
      names.push(namesAt(schemas.get(name), path.split(".").slice(1)));
      return `names${String(names.length)}`;
    });
  for (const left of ["schemaPath:", "parentData", "evaluated", "dynamicAnchors"]) {
    const at = short.indexOf(left);
    if (at >= 0) throw new Error(`The code that ajv makes has another form than expected: ${short.slice(at, at + 80)}`);
  }
  const named = names.map((object, index) => `const names${String(index + 1)} = ${object};`);
  return [KEPT, ...named, short].join("\n");
}

/** An object with the same names as the one at a path of a schema, for code that asks only whether a name is among them. */
function namesAt(schema: unknown, path: readonly string[]): string {
  let at = schema;
  for (const name of path) at = (at as Readonly<Record<string, unknown>> | undefined)?.[name];
  if (typeof at !== "object" || at === null) throw new Error(`No names at ${path.join(".")} of a schema.`);
  return `{${Object.keys(at)
    .map((name) => `${JSON.stringify(name)}:0`)
    .join(",")}}`;
}
