/** Scenario: an invented case that shows, again after every change, where a pathway leads. */
import { definition } from "./definitions.ts";
import { scenario as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const scenario: Kind = {
  name: "scenario",
  title: "scenario",
  plural: "Scenarios",
  language: "yaml",
  folder: "scenarios",
  schema: definition("scenario"),
  validate,
  starter: `${headerStarter("scenario", "new-scenario")}
invented: true
pathway: \${7:front-door}
entry: \${8:first-contact}
facts:
  - ask: \${9:immediate_danger}
    answer: \${10:not_known}
expects:
  outcomes: [\${11:supported}]
`,
};
