/** Training plan: courses and sessions, and which issue of which guidance they teach. */
import { definition } from "./definitions.ts";
import { training as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const training: Kind = {
  name: "training",
  title: "training plan",
  plural: "Training",
  language: "yaml",
  folder: "training",
  schema: definition("training"),
  validate,
  starter: `${headerStarter("training", "new-training")}
courses:
  - id: \${7:first-course}
    title: \${8:First course}
    for: [\${9:social-worker}]
    provider: \${10:Who teaches it}
    teaches:
      - { document: \${11:first-response}, version: 0.1.0 }
`,
};
