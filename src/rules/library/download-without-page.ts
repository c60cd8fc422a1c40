/** Reports a link to a document in a file format of its own, with nothing beside it to be read as a page. */
import type { LocalRule, RuleProblem } from "../rule.ts";
import { placeIn } from "../text/passage.ts";

export const downloadWithoutPage: LocalRule = {
  id: "download-without-page",
  scope: "document",
  severity: "warning",
  kinds: ["guidance"],
  says: "A link leads to a file to be downloaded, and nothing beside it can be read as a page.",
  why: "Many such files cannot be read aloud or on a telephone, and what is downloaded stays where somebody may find it.",
  todo: "Write what it says in the library and link to that too, or link to the owner's page instead of the file.",
  source: "S13; the accessibility regulations of 2018 for public bodies",
  examples: {
    bad: [
      { kind: "guidance", text: "---\nRead [⟦the leaflet⟧](https://www.example.org/leaflet.pdf).\n" },
      {
        title: "Words that promise a page.",
        kind: "guidance",
        text: "---\n- The web page [⟦for parents⟧](https://www.example.org/Parents.DOCX?download=1)\n",
      },
    ],
    good: [
      {
        title: "The page first, and the file for those who print.",
        kind: "guidance",
        text: "---\nRead [first contact](chapters/first-contact.md), or [print it](https://www.example.org/leaflet.pdf).\n",
      },
      {
        title: "A page about such files.",
        kind: "guidance",
        text: "---\nSee [the PDF](https://www.example.org/about-pdf).\n",
      },
    ],
  },
  *check({ passages }): Iterable<RuleProblem> {
    for (const passage of passages) {
      const files = passage.links.filter(({ url }) => FILE.test(url));
      if (files.length === passage.links.length) {
        for (const { start, end } of files) {
          const message =
            "This link leads to a file to be downloaded, which many people cannot read and which stays on their device. " +
            "Link to a page with the same words too.";
          yield { span: placeIn(passage, start, end), message };
        }
      }
    }
  },
};

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf)(?:[?#].*)?$/iu;
