/** Action plan: recommendations and what is done about each, by whom and by when. */
import { definition } from "./definitions.ts";
import { action_plan as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const actionPlan: Kind = {
  name: "action-plan",
  title: "action plan",
  plural: "Action plans",
  language: "yaml",
  folder: "plans",
  schema: definition("action-plan"),
  validate,
  starter: `${headerStarter("action-plan", "new-action-plan")}
actions:
  - id: \${7:first-action}
    title: \${8:What is done}
    answers: [\${9:first-aim}]
    owner: $4
    body: $5
    due: \${10:2027-03-31}
    state: open
    done_when: \${11:How anybody will know that it is done.}
`,
};
