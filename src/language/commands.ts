/** The commands that answers of this room ask the editor's side to carry out, by their names. */
export const COMMANDS = {
  /** Shows the places that use a thing: an editor's address, a position and locations, as the editor's own list of references takes them. */
  showUses: "practiceGuidance.showUses",
  /** Opens the preview of a document, by its editor's address. */
  preview: "practiceGuidance.preview",
  /** Walks through a pathway, or through the case of a scenario, by its editor's address. */
  walk: "practiceGuidance.walk",
  /** Asks for a reason and a last day, then leaves a problem: the file's path in the library, the rule, and the words it stands on. */
  leaveProblem: "practiceGuidance.leaveProblem",
} as const;
