/** Pathway: who does what, in which order, until every person reaches an outcome with an owner. */
import { definition } from "./definitions.ts";
import { pathway as validate } from "./generated/validators.js";
import { headerStarter } from "./header-starter.ts";
import type { Kind } from "./kind.ts";

export const pathway: Kind = {
  name: "pathway",
  title: "pathway",
  plural: "Pathways",
  language: "yaml",
  folder: "pathways",
  schema: definition("pathway"),
  validate,
  starter: `${headerStarter("pathway", "new-pathway")}
when_used: \${7:Who comes in and what has happened.}
asks:
  - id: immediate_danger
    question: Is anybody in danger now?
    answers:
      - { code: "yes", label: "Yes" }
      - { code: "no", label: "No" }
      - { code: not_known, label: Not known }
    cautious: "yes"
entries:
  - id: first-contact
    title: \${8:First contact}
    to: [is-anybody-in-danger]
exemptions:
  - strand: child
    reason: \${9:Why this pathway leaves the child to another, and to which.}
  - strand: person_who_harms
    reason: \${10:Why this pathway leaves the person who harms to another, and to which.}
steps:
  - id: is-anybody-in-danger
    type: decision
    strand: non_abusive_parent
    title: Is anybody in danger now?
    mode: one_of
    by: { role: \${11:social-worker}, agency: \${12:childrens-services} }
    branches:
      - title: "Yes, or not known"
        when: immediate_danger in ("yes", "not_known")
        to: keep-safe
      - title: "No"
        when: immediate_danger = "no"
        to: supported
  - id: keep-safe
    type: immediate_safety
    strand: non_abusive_parent
    title: \${13:Make everybody safe first}
    by: { role: $11, agency: $12 }
    next: [supported]
  - id: supported
    type: outcome
    strand: non_abusive_parent
    title: \${14:Supported by a named service}
    level: \${15:level-2}
    owner: { role: $11, agency: $12 }
    services: [\${16:specialist-service}]
    feedback: { to: \${17:referrer}, clock: \${18:feedback-to-referrer} }
repeat_incident:
  to: is-anybody-in-danger
disagreement: \${19:Whom a practitioner asks who disagrees with a decision, and who settles it.}
`,
};
