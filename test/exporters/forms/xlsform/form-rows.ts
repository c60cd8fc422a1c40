/** The rows of a form, read from an XLSForm and from an XForm, in one shape to compare. */
import { clients } from "../clients.ts";
import type { ExcelWorkbook } from "../workbook/excel.ts";
import { tableIn } from "../workbook/excel.ts";

/** What stands of one question, group or note in a form; what is not there is left out. */
export type FormRow = Readonly<Record<string, unknown>> & { readonly path: string };

export interface ReadForm {
  readonly about: Readonly<Record<string, string>>;
  readonly rows: readonly FormRow[];
}

const LANGUAGE = "English (en)";

/** The columns of the sheet by the names that stand for the same in an XForm's binds and texts. */
const CELLS = {
  label: `label::${LANGUAGE}`,
  hint: `hint::${LANGUAGE}`,
  appearance: "appearance",
  relevant: "relevant",
  required: "required",
  constraint: "constraint",
  "jr:constraintMsg": `constraint_message::${LANGUAGE}`,
  calculate: "calculation",
} as const;

/** The tags and types of an XForm that an XLSForm's types stand for. */
const TYPES: Readonly<Record<string, readonly [tag: string, type: string | undefined]>> = {
  begin_group: ["group", undefined],
  begin_repeat: ["repeat", undefined],
  note: ["input", "string"],
  select_one: ["select1", "string"],
  select_multiple: ["select", "string"],
  text: ["input", "string"],
  integer: ["input", "int"],
  date: ["input", "date"],
  image: ["upload", "binary"],
  calculate: ["none", "string"],
};

export function readXlsform(book: ExcelWorkbook): ReadForm {
  const [settings] = tableIn(book, "settings");
  const about = Object.fromEntries([...(settings ?? [])].map(([title, value]) => [title, String(value)]));
  const survey = tableIn(book, "survey");
  const paths = new Map<string, string>();
  const open = [`/${about["name"] ?? ""}`];
  const places = survey.map((row) => {
    const [type = ""] = text(row, "type").split(" ");
    if (type.startsWith("end_")) open.pop();
    const path = `${open.at(-1) ?? ""}/${text(row, "name")}`;
    paths.set(text(row, "name"), path);
    if (type.startsWith("begin_")) open.push(path);
    return { type, path };
  });
  if (open.length !== 1) throw new Error("A group is not closed.");
  const choices = tableIn(book, "choices");
  const rows = survey.flatMap((row, index): readonly FormRow[] => {
    const { type, path } = places[index] as { readonly type: string; readonly path: string };
    if (type.startsWith("end_")) return [];
    const [tag, bind] = TYPES[type] ?? [type, undefined];
    const list = text(row, "type").split(" ")[1];
    const cells = Object.entries(CELLS).map(([name, title]) => [name, placed(row.get(title), paths)] as const);
    const kept = [...row].flatMap(([title, value]) =>
      title.startsWith("bind::") ? [[title.slice(6), value] as const] : [],
    );
    return [
      present({
        path,
        tag,
        type: bind,
        ...(type === "note" ? { readonly: "true()" } : {}),
        ...Object.fromEntries([...cells, ...kept]),
        ...(list === undefined
          ? {}
          : {
              choices: choices
                .filter((one) => one.get("list_name") === list)
                .map((one) => [one.get("name"), one.get(`label::${LANGUAGE}`)]),
            }),
      }),
    ];
  });
  return { about, rows };
}

/** The place of a question in the place of its name. */
function placed(value: unknown, paths: ReadonlyMap<string, string>): unknown {
  if (typeof value !== "string") return value;
  return value.replaceAll(/\$\{([a-z0-9_.]+)\}/gu, (whole, name: string) => paths.get(name) ?? whole);
}

function text(row: ReadonlyMap<string, unknown>, title: string): string {
  const value = row.get(title);
  return typeof value === "string" ? value : "";
}

interface XmlElement {
  readonly tagName: string;
  readonly localName: string;
  readonly textContent: string;
  readonly children: Iterable<XmlElement>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): XmlElement | null;
  querySelectorAll(selector: string): Iterable<XmlElement>;
}

const { JSDOM } = clients("jsdom") as {
  readonly JSDOM: new (xml: string, options: object) => { readonly window: { readonly document: XmlElement } };
};

export function readXForm(xml: string): ReadForm {
  const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
  const all = [...document.querySelectorAll("*")];
  const root = [...(document.querySelector("instance")?.children ?? [])][0] as XmlElement;
  const texts = new Map(
    all.flatMap((one) =>
      one.tagName === "text" ? [[one.getAttribute("id"), one.querySelector("value")?.textContent] as const] : [],
    ),
  );
  const binds = new Map(all.flatMap((one) => (one.tagName === "bind" ? [[one.getAttribute("nodeset"), one]] : [])));
  const controls = new Map(
    all.flatMap((one) => {
      const path = one.tagName === "repeat" ? one.getAttribute("nodeset") : one.getAttribute("ref");
      return path?.startsWith("/data/") && one.tagName !== "h:body" ? [[path, one] as const] : [];
    }),
  );
  const inside = (element: XmlElement, above: string): readonly FormRow[] =>
    [...element.children].flatMap((child) => {
      if (child.tagName === "orx:meta") return [];
      const path = `${above}/${child.tagName}`;
      const control = controls.get(path);
      const bind = [...(binds.get(path)?.attributes ?? [])].filter(({ name }) => name !== "nodeset");
      const items = [...(control?.children ?? [])].filter(({ tagName }) => tagName === "item");
      const row = present({
        path,
        tag: control?.tagName ?? "none",
        label: texts.get(`${path}:label`),
        hint: texts.get(`${path}:hint`),
        appearance: control?.getAttribute("appearance") ?? undefined,
        ...Object.fromEntries(bind.map(({ name, value }) => [name, value])),
        ...(items.length === 0
          ? {}
          : {
              choices: items.map((item) => {
                const code = item.querySelector("value")?.textContent ?? "";
                return [code, texts.get(`${path}/${code}:option`)];
              }),
            }),
      });
      return [row, ...inside(child, path)];
    });
  const kept = [...root.attributes].filter(({ name }) => name.startsWith("pg:"));
  return {
    about: {
      form_title: all.find(({ tagName }) => tagName === "h:title")?.textContent ?? "",
      form_id: root.getAttribute("id") ?? "",
      version: root.getAttribute("version") ?? "",
      name: root.tagName,
      default_language: document.querySelector("translation")?.getAttribute("lang") ?? "",
      namespaces: `pg="${[...document.children][0]?.getAttribute("xmlns:pg") ?? ""}"`,
      ...Object.fromEntries(kept.map(({ name, value }) => [`attribute::${name}`, value])),
    },
    rows: inside(root, `/${root.tagName}`),
  };
}

function present(row: Readonly<Record<string, unknown>> & { readonly path: string }): FormRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as FormRow;
}
