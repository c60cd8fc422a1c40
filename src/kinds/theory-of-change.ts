/** Theory of change: where we are, what we shall do, and what will be different. */
import { definition } from "./definitions.ts";
import { theory_of_change as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const theoryOfChange: Kind = {
  name: "theory-of-change",
  title: "theory of change",
  plural: "Theories of change",
  language: "yaml",
  folder: "plans",
  schema: definition("theory-of-change"),
  validate,
  starter: `${headerStarter("theory-of-change", "new-theory-of-change")}
rows:
  - id: first
    problem: \${7:Where we are now.}
    activities:
      - { id: first-activity, strand: staff_and_services, says: "\${8:What we shall do.}" }
    changes:
      - { id: first-change, strand: young_people_and_families, says: "\${9:How it will be different.}" }
    impacts:
      - { id: first-impact, strand: young_people_and_families, says: "\${10:What impact this will have.}" }
`,
};
