/** Protocol: who shares or does what with whom, when, and on what authority. */
import { definition } from "./definitions.ts";
import { protocol as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const protocol: Kind = {
  name: "protocol",
  title: "protocol",
  plural: "Protocols",
  language: "yaml",
  folder: "protocols",
  schema: definition("protocol"),
  validate,
  starter: `${headerStarter("protocol", "new-protocol")}
purpose: \${7:What it is for.}
parties: [\${8:childrens-services}, \${9:police}]
applies_when: \${10:When it applies.}
provisions:
  - id: first
    title: \${11:First provision}
    by: { role: \${12:social-worker}, agency: $8 }
    does: \${13:What is done or shared.}
    strength: must_locally
    basis: public_task
`,
};
