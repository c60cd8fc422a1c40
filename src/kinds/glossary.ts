/** Glossary: what words mean here, which are preferred, and which do harm. */
import { definition } from "./definitions.ts";
import { glossary as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const glossary: Kind = {
  name: "glossary",
  title: "glossary",
  plural: "Glossaries",
  language: "yaml",
  folder: "",
  schema: definition("glossary"),
  validate,
  starter: `${headerStarter("glossary", "glossary")}
terms:
  - id: \${7:safe-enquiry}
    title: \${8:Safe enquiry}
    means: \${9:What it means here.}
acronyms:
  - short: \${10:GP}
    full: \${11:General practitioner}
    known: true
people:
  adult_victim: victim-survivor
  person_who_harms: person who harms
`,
};
