/** Guidance: a chapter that says what to do and why. */
import { definition } from "./definitions.ts";
import { guidance as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const guidance: Kind = {
  name: "guidance",
  title: "guidance chapter",
  plural: "Guidance",
  language: "markdown",
  folder: "chapters",
  schema: definition("guidance"),
  validate,
  starter: `---
${headerStarter("guidance", "new-chapter")}
---

# $2

:::short-answer
\${7:The answer in at most sixty words.}
:::

## Act now

:::act-now
\${8:What to do first when somebody is in danger.}
:::

## What to do

:::do
- \${9:First thing to do.}
:::

:::do-not
- \${10:First thing not to do.}
:::

## The child

:::child
\${11:What the child needs.}
:::

## The non-abusive parent

:::parent
\${12:What the non-abusive parent needs.}
:::

## The person who harms

:::person-who-harms
\${13:What is asked of the person who harms.}
:::

## Recording

:::example
\${14:An invented example of a good record.}
:::

## Manager oversight

:::manager
\${15:What the manager looks for.}
:::
`,
};
