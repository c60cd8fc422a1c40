/** How a form and its answers are kept, as extensions of the library's own; FHIR has none for most of it. */
import type { Tool } from "../../../kinds/generated/types.ts";
import type { Keeping } from "../../../tools/keeping.ts";
import type { FormTool } from "../form-tool.ts";
import type { Extension } from "./resource.ts";

/** Of one answer; empty where nothing is said. */
export function answerKept(keeping: Keeping, { library }: FormTool): readonly Extension[] {
  const own = extensionsAt(library.address);
  const { privacy, disclosure, filledFrom, neverCopied } = keeping;
  return [
    ...(privacy === undefined ? [] : [own.code("privacy-class", privacy)]),
    ...groundsAndTime(keeping.lawfulBasis, keeping.keepFor, keeping.keepFrom, own),
    ...(disclosure === undefined ? [] : [own.code("disclosure", disclosure)]),
    ...(filledFrom
      ? [
          own.parts("filled-from", [
            { url: "record", valueCode: filledFrom.record },
            { url: "field", valueString: filledFrom.field },
          ]),
        ]
      : []),
    ...(neverCopied ? [own.flag("never-copied")] : []),
  ];
}

/** Of the whole form: on whose record it sits, and what holds for everything in it that says nothing of its own. */
export function formKept({ tool, library }: FormTool): readonly Extension[] {
  const own = extensionsAt(library.address);
  const { record } = tool;
  return [
    ...(record ? [own.code("sits-on", record.sits_on)] : []),
    ...(record?.never_copied_to ?? []).map((person) => own.code("never-copied-to", person)),
    ...groundsAndTime(tool.lawful_basis ?? [], record?.keep_for, record?.keep_from, own),
    ...(record?.note === undefined ? [] : [own.words("keeping-note", record.note.trim())]),
  ];
}

type Own = ReturnType<typeof extensionsAt>;
type Recorded = NonNullable<Tool["record"]>;

/** A time has no length of FHIR's own, since working days have no unit there. */
function groundsAndTime(
  lawfulBasis: Keeping["lawfulBasis"],
  keepFor: Recorded["keep_for"],
  keepFrom: Recorded["keep_from"],
  own: Own,
): readonly Extension[] {
  return [
    ...lawfulBasis.map((basis) => own.code("lawful-basis", basis)),
    ...(keepFor
      ? [
          own.parts("keep-for", [
            { url: "value", valueInteger: keepFor.value },
            { url: "unit", valueCode: keepFor.unit },
          ]),
        ]
      : []),
    ...(keepFrom === undefined ? [] : [own.code("keep-from", keepFrom)]),
  ];
}

/** Definitions at the library's own address. */
function extensionsAt(address: string) {
  const url = (name: string) => `${address}/StructureDefinition/${name}`;
  return {
    code: (name: string, code: string): Extension => ({ url: url(name), valueCode: code }),
    words: (name: string, text: string): Extension => ({ url: url(name), valueString: text }),
    flag: (name: string): Extension => ({ url: url(name), valueBoolean: true }),
    parts: (name: string, extension: readonly Extension[]): Extension => ({ url: url(name), extension }),
  };
}
