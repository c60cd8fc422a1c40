/** The blocks an author may write in Markdown between `:::name` and `:::`, or on a line as `::name`; there are no others. */
export interface DirectiveKind {
  /** What stands after the colons. */
  readonly name: string;
  /** A container has text between two fences of colons; a leaf is one line. */
  readonly form: "container" | "leaf";
  /** What it is for, in a sentence for authors. */
  readonly says: string;
  readonly attributes: readonly DirectiveAttribute[];
  /** Names of the blocks that may stand inside it. */
  readonly children: readonly string[];
  /** Who may read the block, where it is kept from readers of the rest of the document. */
  readonly tier?: "practitioner";
}

export interface DirectiveAttribute {
  readonly name: string;
  /** What it says, in a sentence for authors. */
  readonly says: string;
  readonly required: boolean;
  /** The only values it may have. */
  readonly values?: readonly string[];
  /** What its value points at: a document of this kind, or an entry of a document of sources. */
  readonly refersTo?: "source" | "pathway" | "tool";
}

const plain = ["act-now", "short-answer", "do", "do-not", "example", "law", "note", "manager", "steps", "tool"];
const strands = ["child", "parent", "person-who-harms"];

const container = (name: string, says: string, children: readonly string[] = []): DirectiveKind => ({
  name,
  form: "container",
  says,
  attributes: [],
  children,
});

const leaf = (name: string, says: string, attribute: DirectiveAttribute): DirectiveKind => ({
  name,
  form: "leaf",
  says,
  attributes: [attribute],
  children: [],
});

export const directives: readonly DirectiveKind[] = [
  container("act-now", "What to do at once, when somebody may be in danger."),
  container("short-answer", "The answer in a few sentences, for a reader in a hurry."),
  container("do", "What to do."),
  container("do-not", "What not to do."),
  container("example", "An invented example of good practice or of good words."),
  {
    ...container("law", "What the law says, and how far it binds."),
    attributes: [
      { name: "source", says: "The law or guidance that says so, by its id.", required: true, refersTo: "source" },
      {
        name: "strength",
        says: "Whether it is a duty (`must`), expected (`should`) or allowed (`may`).",
        required: true,
        values: ["must", "should", "may"],
      },
    ],
  },
  container("note", "Something worth knowing beside the main text.", ["steps", "tool"]),
  container("child", "What to do with and for the child.", plain),
  container("parent", "What to do with and for the parent who is not abusive.", plain),
  container("person-who-harms", "What to do with the person who harms.", plain),
  container("manager", "What the manager or supervisor does.", ["do", "do-not", "example", "law", "steps", "tool"]),
  {
    ...container("practitioners-only", "What is kept out of the public edition.", [...plain, ...strands]),
    tier: "practitioner",
  },
  leaf("steps", "The numbered steps of a pathway.", {
    name: "pathway",
    says: "The pathway, by its id.",
    required: true,
    refersTo: "pathway",
  }),
  leaf("tool", "A tool template, with its questions.", {
    name: "id",
    says: "The tool, by its id.",
    required: true,
    refersTo: "tool",
  }),
];

/** The block of that name, or undefined where there is none. */
export function directiveNamed(name: string): DirectiveKind | undefined {
  return directives.find((directive) => directive.name === name);
}
