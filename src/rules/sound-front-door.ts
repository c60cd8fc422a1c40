/** A front door to which nothing is lacking: the examples of rules on front doors each take one thing from it. */
export const SOUND_FRONT_DOOR = `type: front_door
asks:
  - id: kind
    finds: abuse_or_conflict
    question: What is happening?
    answers: [{ code: abuse, label: Abuse }, { code: conflict, label: Conflict }, { code: not_known, label: Not known }]
    cautious: abuse
  - id: work
    finds: position_of_trust
    question: Do they work with children?
    answers: [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, { code: not_known, label: Not known }]
    cautious: "yes"
entries:
  - { id: start, title: Start, to: [ask] }
steps:
  - id: ask
    type: consult_specialist
    strand: everyone
    title: A short call
    by: { role: social-worker, agency: childrens-services }
    next: [sort]
  - id: sort
    type: decision
    strand: everyone
    title: First
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: One, when: 'kind in ("abuse", "not_known")', to: watch }
      - { title: Other, when: 'kind = "conflict"', to: supported }
  - id: watch
    type: decision
    strand: everyone
    title: Second
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: One, when: 'work in ("yes", "not_known")', to: protected }
      - { title: Other, when: 'work = "no"', to: supported }
out_of_hours: { contact: emergency }
`;
