/** Consultation: what was asked, what came back, and what became of each answer. */
import { definition } from "./definitions.ts";
import { consultation as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const consultation: Kind = {
  name: "consultation",
  title: "consultation",
  plural: "Consultations",
  language: "yaml",
  folder: "consultation",
  schema: definition("consultation"),
  validate,
  starter: `${headerStarter("consultation", "new-consultation")}
about: [\${7:first-response}]
opened: \${8:2026-09-01}
closes: \${9:2026-10-01}
audiences: ["\${10:All practitioners}"]
questions: ["\${11:What is missing?}"]
responses:
  - id: first
    from: \${12:A group or a role}
    says: \${13:What was said.}
    disposition: accepted
    changed: \${14:What changed.}
`,
};
