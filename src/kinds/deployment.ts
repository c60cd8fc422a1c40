/** Deployment record: which form is in use in which case system, in which version. */
import { definition } from "./definitions.ts";
import { deployment as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const deployment: Kind = {
  name: "deployment",
  title: "deployment record",
  plural: "Forms in use",
  language: "yaml",
  folder: "plans",
  schema: definition("deployment"),
  validate,
  starter: `${headerStarter("deployment", "new-deployment")}
forms:
  - tool: \${7:first-tool}
    version: \${8:0.1.0}
    system: \${9:case-system}
    environment: \${10|live,training,test|}
    from: \${11:2027-01-04}
    in_progress: \${12|finished_as_begun,carried_over,begun_again,none_before|}
    rollback: \${13:Who decides, back to which version, and what happens to answers recorded meanwhile.}
`,
};
