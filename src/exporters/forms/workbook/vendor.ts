/** What is known of the case systems that take no import: which of their field types a question is built as. */
import type { Question } from "../../../kinds/generated/types.ts";

export interface Vendor {
  /** As its makers call it. */
  readonly title: string;
  /** What each type of question is built as; where nothing is published, the vendor has to be asked. */
  readonly buildAs: (question: Question) => string;
  /** The longest short answer, in characters, where it is published. */
  readonly shortText?: number;
}

const ASK = "Confirm with the vendor";

/** Field types from the vendor's own public help on forms; it lists no grid, no repeat and no total. */
const mosaic: Vendor = {
  title: "Mosaic",
  shortText: 4000,
  buildAs: (question) => {
    switch (question.type) {
      case "yes_no_not_known":
        return "Lookup, shown as radio buttons (never Yes/No: that is a tick box and cannot hold “not known”)";
      case "single_choice":
        return "Lookup, shown as radio buttons or a drop-down";
      case "multiple_choice":
        return "One tick box for each answer";
      case "text":
        return (question.max_length ?? 0) > 4000 ? "Long text" : "Short text";
      case "long_text":
        return "Long text";
      case "date":
        return "Date";
      case "number":
        return "Number";
      case "matrix":
        return "One lookup for each row: a grid is not in the vendor's list of field types";
      case "repeating_group":
        return "As many copies of the questions as are needed: a repeat is not in the vendor's list of field types";
      case "statement":
        return "Words on the form";
      case "signature":
        return `Short text for the name and a date. How a signature is kept: ${ASK.toLowerCase()}`;
    }
  },
};

/** None of these publishes its field types. */
const unpublished = (title: string): Vendor => ({ title, buildAs: () => ASK });

/** In the order of their columns. */
export const vendors: readonly Vendor[] = [mosaic, unpublished("Liquidlogic LCS and EHM"), unpublished("Eclipse")];
