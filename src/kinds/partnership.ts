/** Partnership: the one file that says whose library this is and how it is checked and published. */
import { definition } from "./definitions.ts";
import { partnership as validate } from "./generated/validators.js";
import type { Kind } from "./kind.ts";

export const partnership: Kind = {
  name: "partnership",
  title: "partnership file",
  plural: "Partnership",
  language: "yaml",
  folder: "",
  schema: definition("partnership"),
  validate,
  starter: `kind: partnership
id: \${1:our-partnership}
title: \${2:Our Safeguarding Children Partnership}
namespace: \${1:our-partnership}
jurisdiction: england
site:
  title: \${3:Domestic abuse practice guidance}
  neutral_title: \${4:Local information}
  tier: practitioner
`,
};
