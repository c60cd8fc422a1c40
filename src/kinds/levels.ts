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
  - id: level-2
    title: \${10:Early help}
    means: \${11:What it means here.}
    lead: $9
`,
};
