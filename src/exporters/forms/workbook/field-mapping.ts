/** The names a case system gave the fields of a form, read back from the workbook a systems team has filled in. */
import readWorkbook from "read-excel-file/universal";
import { BUILT, FIELDS, FIELD_ID, LOCAL_NAME } from "./fields-sheet.ts";

export interface FieldMapping {
  /** The form's id. */
  readonly form: string;
  /** The version of the form that was built. */
  readonly version: string;
  /** The system's name of each field that has one, by the field's permanent id. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that are not marked as built, or have no name. */
  readonly notBuilt: readonly string[];
}

export interface ReadMapping {
  readonly mapping: FieldMapping;
  /** Why it cannot be used as it is, each a sentence. */
  readonly faults: readonly string[];
}

/** Undefined where the bytes are no workbook of this program; it may have been sorted, saved and added to. */
export async function fieldMapping(bytes: Uint8Array): Promise<ReadMapping | undefined> {
  const sheets = await sheetsIn(bytes);
  const fields = sheets?.find(({ sheet }) => sheet === FIELDS)?.data;
  const about = new Map(
    sheets?.find(({ sheet }) => sheet === "Form")?.data.map(([name, value]) => [text(name), text(value)]),
  );
  const [form, version] = [about.get("Form id"), about.get("Version")];
  const [header = [], ...rows] = fields ?? [];
  const [id, name, built] = [FIELD_ID, LOCAL_NAME, BUILT].map((title) =>
    header.findIndex((cell) => text(cell) === title),
  );
  if (!form || !version || id === undefined || name === undefined || built === undefined) return undefined;
  if (id < 0 || name < 0 || built < 0) return undefined;
  const read = rows
    .map((row) => ({ id: text(row[id]), name: text(row[name]), built: /^y(es)?$/iu.test(text(row[built])) }))
    .filter((row) => row.id !== "");
  const done = read.filter((row) => row.name !== "" && row.built);
  const mapping: FieldMapping = {
    form,
    version,
    fields: Object.fromEntries(done.map((row) => [row.id, row.name])),
    notBuilt: read.filter((row) => !done.includes(row)).map((row) => row.id),
  };
  return {
    mapping,
    faults: [
      ...twice(
        read.map((row) => row.id),
        "id",
      ),
      ...twice(
        done.map((row) => row.name),
        "name",
      ),
    ],
  };
}

function twice(names: readonly string[], what: "id" | "name"): readonly string[] {
  const repeated = new Set(names.filter((name, place) => names.indexOf(name) !== place));
  return [...repeated].map((name) =>
    what === "id"
      ? `The field ${name} stands in two rows, so nobody can tell which of them was built.`
      : `Two fields have the local name “${name}”, so their answers would be mixed.`,
  );
}

interface ReadSheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

/** The library throws at anything that is no workbook, each time in another way. */
async function sheetsIn(bytes: Uint8Array): Promise<readonly ReadSheet[] | undefined> {
  const copy = new Uint8Array(bytes).buffer;
  return readWorkbook(copy).then(
    (sheets) => sheets as readonly ReadSheet[],
    () => undefined,
  );
}

function text(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}
