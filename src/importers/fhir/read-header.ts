/** What a form says about itself, as the fields at the head of a tool. */
import type { NewValue } from "../../document/new-value.ts";
import { subjectWords } from "../../corpus/code-words.ts";
import type { Note } from "./draft.ts";
import { below, fitted } from "./fitted-words.ts";
import type { Item } from "./item.ts";
import { extensionsOf } from "./item.ts";
import { isCaution } from "./own-items.ts";
import type { Fields } from "./plain-values.ts";
import { wordsOf } from "./plain-values.ts";

export interface Header {
  readonly fields: Readonly<Record<string, NewValue>>;
  readonly notes: readonly Note[];
}

export interface HeaderOptions {
  readonly id: string;
  readonly title: string;
  readonly ownerRole: string;
  readonly ownerBody: string;
  /** Year-month-day. */
  readonly reviewDue: string;
}

/** What is read of a Questionnaire here or elsewhere, or means nothing outside the system it came from. */
const READ = new Set(
  "resourceType id meta text url version name title status experimental date publisher description purpose copyright item language extension".split(
    " ",
  ),
);

export function readHeader(form: Fields, items: readonly Item[], options: HeaderOptions): Header {
  const notes: Note[] = [];
  const assumed = (field: string, says: string): void =>
    void notes.push({ code: "fhir-assumed", field: [field], says });
  const caution = items.find(({ linkId }) => linkId === "caution/first")?.text;
  const { summary, edition, limits } = described(wordsOf(form["description"]), caution);
  const version = wordsOf(form["version"]);
  const usable = version !== undefined && /^\d{1,6}\.\d{1,6}\.\d{1,6}$/u.test(version);
  if (!usable) {
    assumed(
      "version",
      `The form's version (${version ?? "none"}) is not written as three numbers; the tool begins with its own.`,
    );
  }
  const purpose = wordsOf(form["purpose"]);
  if (summary === undefined) assumed("summary", "The form does not say in short what it is for.");
  if (purpose === undefined) assumed("purpose", "The form does not say its purpose.");
  if (edition === undefined) assumed("edition", "The form does not say which edition of the tool it holds.");
  assumed("tier", "A form does not say who may read it; practitioners were put.");
  assumed(
    "owner",
    "A form does not say which role and body look after the tool and approve it (`approving_body`); those of another document were put.",
  );
  assumed(
    "review",
    "A form does not say when the tool is reviewed next (`review`), nor when this partnership did so last (`last`); a year from now was put.",
  );
  assumed("form", "A form does not say what sort of tool it is; a checklist was put.");
  const status = wordsOf(form["status"]) ?? "without a status";
  notes.push({
    code: "fhir-status",
    field: ["status"],
    says: `The tool begins as a draft; in the form's own system it is ${status}.`,
  });
  const others = [...Object.keys(form).filter((key) => !READ.has(key)), ...extensionsOf(form).keys()];
  if (others.length > 0) {
    notes.push({
      code: "fhir-left-out",
      field: ["id"],
      says: `The form also held: ${others.join(", ")}. That was left out.`,
    });
  }
  const { people, unknown } = neverWith(items);
  for (const words of unknown)
    notes.push({
      code: "fhir-left-out",
      field: ["id"],
      says: `The form begins with a warning that was left out: “${words}”`,
    });
  const { rights, says } = rightsOf(form);
  notes.push({ code: "fhir-rights", field: ["rights", "status"], ...(says === undefined ? {} : { says }) });
  return {
    fields: {
      kind: "tool",
      id: options.id,
      title: options.title,
      summary: fitted(summary ?? options.title, 400).fits,
      status: "draft",
      version: usable ? version : "0.1.0",
      tier: "practitioner",
      owner: { role: options.ownerRole, body: options.ownerBody },
      approving_body: options.ownerBody,
      review: { due: options.reviewDue, every_months: 12 },
      form: "checklist",
      purpose: purpose?.slice(0, 4000) ?? "To be said.",
      edition:
        edition === undefined
          ? `As taken over, version ${version?.slice(0, 20) ?? "unknown"}`
          : fitted(edition, 80).fits,
      ...(people.length > 0 ? { never_with: people } : {}),
      rights,
      ...(limits.length > 0 ? { limits: limits.map((limit) => fitted(limit, 400).fits) } : {}),
    },
    notes,
  };
}

/** The form's title without the warning that this project's own forms put behind it. */
export function titleOf(form: Fields, items: readonly Item[], fileName: string): string {
  const named = fileName.slice(fileName.lastIndexOf("/") + 1).replace(/\.[a-z]+$/iu, "");
  const title = wordsOf(form["title"]) ?? wordsOf(form["name"]) ?? (wordsOf(named) || "New tool");
  const caution = items.find(({ linkId }) => linkId === "caution/first")?.text?.replace(/\.$/u, "");
  const behind = caution === undefined ? "" : ` (${caution.charAt(0).toLowerCase()}${caution.slice(1)})`;
  return fitted(behind !== "" && title.endsWith(behind) ? title.slice(0, -behind.length) : title, 120).fits;
}

/** Who else the wording belongs to, where the form says so: it begins with no name of the library's, and has no open licence. */
export function foreignOwner(form: Fields, ownNames: readonly string[]): string | undefined {
  const copyright = wordsOf(form["copyright"]);
  if (copyright === undefined || OPEN.test(copyright)) return undefined;
  const named = copyright.replace(/^(?:owner|copyright|©|\(c\)|\d{4}|[\s,:.–-])+/iu, "").toLowerCase();
  return ownNames.some((name) => name.trim() !== "" && named.startsWith(name.trim().toLowerCase()))
    ? undefined
    : copyright;
}

const OPEN = /creative commons|\bCC[ -]?(?:BY|0)\b|open government licen[cs]e|\bOGL\b|public domain|\bMIT licen[cs]e/iu;

/** The parts of a description, as this project's own forms write them; else all of it is the summary. */
function described(description: string | undefined, caution: string | undefined) {
  const parts = (description ?? "").split("\n\n").map((part) => part.trim());
  const known = parts.filter((part) => part !== "" && part !== `**${caution?.replace(/\.$/u, "") ?? ""}.**`);
  const edition = known.map((part) => /^Edition: (.+)\.$/u.exec(part)?.[1]).find((found) => found !== undefined);
  const heading = known.indexOf("What it cannot do:");
  const list = heading < 0 ? "" : (known[heading + 1] ?? "");
  const limits = list
    .split(/^- /mu)
    .map((limit) => limit.trim())
    .filter((limit) => limit !== "");
  const own = known.filter(
    (part, index) => !/^Edition: .+\.$/u.test(part) && !(heading >= 0 && index >= heading && index <= heading + 1),
  );
  return { summary: below(...own), edition, limits };
}

function neverWith(items: readonly Item[]): {
  readonly people: readonly string[];
  readonly unknown: readonly string[];
} {
  const people: string[] = [];
  const unknown: string[] = [];
  for (const { linkId, text = "" } of items.filter(isCaution)) {
    if (linkId === "caution/first") continue;
    const listed = /^Never completed with, in front of or shown to: (.+)\.$/u.exec(text)?.[1]?.split(", ") ?? [];
    const codes = listed.map((words) => Object.entries(subjectWords).find((entry) => entry[1] === words)?.[0]);
    const known = codes.filter((code) => code !== undefined);
    if (known.length > 0 && known.length === listed.length) people.push(...known);
    else unknown.push(text);
  }
  return { people, unknown };
}

/** What the form says of its owner stays to be read, and nothing is taken as permission. */
function rightsOf(form: Fields): { readonly rights: NewValue; readonly says: string | undefined } {
  const copyright = wordsOf(form["copyright"]);
  const owner = /^Owner: (.+?)\.(?: |$)/u.exec(copyright ?? "")?.[1];
  const link = /The owner's own page: (https:\/\/\S{1,280})$/u.exec(copyright ?? "")?.[1];
  const licence = copyright
    ?.replace(/^Owner: .+?\.(?: |$)/u, "")
    .replace(/ ?The owner's own page: https:\/\/\S+$/u, "")
    .trim();
  const named = owner ?? wordsOf(form["publisher"]);
  const said =
    copyright === undefined
      ? "The form does not say whose wording it is"
      : `The form says: “${copyright.slice(0, 600)}”`;
  return {
    rights: {
      owner: fitted(named ?? "To be confirmed", 160).fits,
      status: "unknown",
      ...(licence === undefined || licence === "" ? {} : { licence: fitted(licence, 300).fits }),
      ...(link === undefined ? {} : { link }),
    },
    says: `${said}. It has to be confirmed before anything is published or made into a form; whether it may be changed (\`adaptation_allowed\`) is open too.`,
  };
}
