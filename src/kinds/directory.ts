/** Directory: roles, agencies, boards, services, contacts and case systems, each under a permanent id. */
import { definition } from "./definitions.ts";
import { directory as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const directory: Kind = {
  name: "directory",
  title: "directory",
  plural: "Directories",
  language: "yaml",
  folder: "",
  schema: definition("directory"),
  validate,
  starter: `${headerStarter("directory", "directory")}
agencies:
  - id: childrens-services
    title: \${7:Children's services}
roles:
  - id: $4
    title: \${8:Policy lead}
    agency: childrens-services
bodies:
  - id: $5
    title: \${9:Domestic abuse steering group}
    reports_to: safeguarding-partners
  - id: safeguarding-partners
    title: \${10:Safeguarding partners}
    safeguarding_partners: true
services: []
contacts: []
systems: []
`,
};
