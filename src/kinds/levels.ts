/** Levels: the partnership's own levels of need, in order. */
import { definition } from "./definitions.ts";
import { levels as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const levels: Kind = {
  name: "levels",
  title: "list of levels",
  plural: "Levels of need",
  language: "yaml",
  folder: "",
  schema: definition("levels"),
  validate,
  starter: `${headerStarter("levels", "levels")}
levels:
  - id: level-1
    title: \${7:Universal}
    means: \${8:What it means here.}
    lead: \${9:childrens-services}
    enter_when: \${10:When a family is at this level.}
    step_up_when: \${11:When more help is needed.}
  - id: level-2
    title: \${12:Early help}
    means: \${13:What it means here.}
    lead: $9
    enter_when: \${14:When a family is at this level.}
    step_down_when: \${15:When less help is enough.}
    step_down_evidence: [change_by_person_who_harms, childs_account]
`,
};
