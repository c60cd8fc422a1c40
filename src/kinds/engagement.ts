/** Engagement record: what people with lived experience said, and what it changed. */
import { definition } from "./definitions.ts";
import { engagement as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const engagement: Kind = {
  name: "engagement",
  title: "engagement record",
  plural: "Engagement",
  language: "yaml",
  folder: "engagement",
  schema: definition("engagement"),
  validate,
  starter: `${headerStarter("engagement", "new-engagement")}
with: ["\${7:Parents who were abused}"]
how: \${8:How people were asked and kept safe.}
heard:
  - id: first
    says: \${9:What was said.}
    changed:
      - { document: \${10:first-response}, how: "\${11:What it changed.}" }
`,
};
