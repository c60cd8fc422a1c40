/** Tool: a checklist, grid, plan, agreement or log that practitioners complete. */
import { definition } from "./definitions.ts";
import { tool as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const tool: Kind = {
  name: "tool",
  title: "tool",
  plural: "Tools",
  language: "yaml",
  folder: "tools",
  schema: definition("tool"),
  validate,
  starter: `${headerStarter("tool", "new-tool")}
form: \${7|checklist,grid,plan,agreement,log,assessment,result_record|}
purpose: \${8:What it helps to find out or to agree.}
edition: \${9:First local edition, 2026}
about: \${10|non_abusive_parent,child,person_who_harms,family|}
completed_by: [\${11:social-worker}]
with: [$10]
never_with: [person_who_harms]
settings: [anywhere_safe]
rights:
  owner: \${12:This partnership}
  status: local_original
adoption:
  status: proposed
validation: { status: local_not_validated, note: "\${14:Whether it was ever tested, and how.}" }
limits: ["\${15:What it cannot tell, and what is not left undone because of its result.}"]
review_triggers: [new_incident, separation]
review_every: { value: 3, unit: months }
recorded_in: [\${13:case-system}]
sections:
  - id: first
    title: \${16:First section}
    questions:
      - id: seen_alone
        type: yes_no_not_known
        label: \${17:Was the person seen alone?}
        cautious: "no"
        privacy: personal
`,
};
