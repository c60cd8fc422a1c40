/** Framework: a list that guidance, pathways and tools answer to. */
import { definition } from "./definitions.ts";
import { framework as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const framework: Kind = {
  name: "framework",
  title: "framework",
  plural: "Frameworks",
  language: "yaml",
  folder: "frameworks",
  schema: definition("framework"),
  validate,
  starter: `${headerStarter("framework", "new-framework")}
type: \${7|aims,principles,themes,findings,recommendations,messages,inspection_criteria,imperatives|}
origin: \${8:Where it comes from.}
items:
  - id: \${9:first-aim}
    number: 1
    title: \${10:First aim}
    says: \${11:What it asks for, in our words.}
`,
};
