/** Sources: law, guidance and research with their editions, and the time limits they set. */
import { definition } from "./definitions.ts";
import { sources as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const sources: Kind = {
  name: "sources",
  title: "list of sources",
  plural: "Sources",
  language: "yaml",
  folder: "",
  schema: definition("sources"),
  validate,
  starter: `${headerStarter("sources", "sources")}
entries:
  - id: \${7:working-together-2026}
    title: \${8:Working Together to Safeguard Children}
    type: statutory_guidance
    publisher: \${9:Department for Education}
    edition: "\${10:2026}"
    jurisdiction: [england]
    confirmation: { state: to_confirm }
clocks:
  - id: \${11:decision-on-referral}
    title: \${12:Decision on a referral}
    value: \${13:1}
    unit: \${14|working_days,calendar_days,hours,weeks,months|}
    from: \${15:the referral is received}
    to: \${16:the decision is recorded}
    authority: $7
    confirmation: { state: to_confirm }
`,
};
