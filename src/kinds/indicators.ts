/** List of indicators: what is counted, of what, and what keeps it honest. */
import { definition } from "./definitions.ts";
import { indicators as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const indicators: Kind = {
  name: "indicators",
  title: "list of indicators",
  plural: "Indicators",
  language: "yaml",
  folder: "plans",
  schema: definition("indicators"),
  validate,
  starter: `${headerStarter("indicators", "new-indicators")}
suppress_below: 5
indicators:
  - id: \${7:first-indicator}
    title: \${8:What it shows}
    decision: \${9:Which decision it serves.}
    type: \${10|outcome,process,output,qualitative|}
    numerator: \${11:What is counted.}
    denominator: \${12:Of how many.}
    period: \${13|quarter,month,half_year,year,rolling_12_months,audit_round,at_closure|}
    direction: \${14|up,down,watch,all|}
    balanced_by: [\${15:second-indicator}]
    owner: $4
    forum: $5
    source_system: \${16:case-system}
`,
};
