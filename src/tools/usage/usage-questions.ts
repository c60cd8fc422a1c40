/** What is asked about the use of a tool, the same of every tool; none of it ever counts towards a score or a band. */
import type { Question, UsageField } from "../../kinds/generated/types.ts";

type Choice = Extract<Question, { type: "single_choice" | "multiple_choice" }>;
type Keeping = NonNullable<Choice["keeping"]>;

/** A question about the use of a tool, whose code is a field of the record of use. */
export type UsageQuestion = Exclude<Question, { type: "matrix" | "repeating_group" | "statement" | "signature" }> & {
  readonly id: UsageField;
};

const NOT_KNOWN = { code: "not_known", label: "Not known" };

/** The services that a tool may lead to, and that its result may be shared with. */
const SERVICE = {
  supportService: { code: "support_service", label: "A domestic abuse service" },
  marac: { code: "marac", label: "The high-risk conference" },
  childrensSocialCare: { code: "childrens_social_care", label: "Children's social care" },
  earlyHelp: { code: "early_help", label: "Early help" },
  adultSocialCare: { code: "adult_social_care", label: "Adult social care" },
  police: { code: "police", label: "Police" },
  health: { code: "health", label: "Health services" },
  housing: { code: "housing", label: "Housing" },
} as const;

const fromRecord = (record: NonNullable<Keeping["filled_from"]>["record"], field: string): Keeping => ({
  filled_from: { record, field },
});

/** The answers to `completed` that say the tool was not gone through to its end; each has its reason. */
export const NOT_IN_FULL = ["partial", "started", "offered_declined", "unsafe_to_complete"] as const;

/** In the order in which they are asked. */
export const usageQuestions: readonly UsageQuestion[] = [
  {
    id: "event_id",
    type: "text",
    label: "Number of this use",
    help: "Given by the case system. It stands for this use of the tool and says nothing about anybody. Only counts too large to know anybody by ever leave the case system.",
    max_length: 80,
    privacy: "personal",
  },
  {
    id: "previous_event_id",
    type: "text",
    label: "Number of the use before this one",
    help: "Left empty the first time. It lets the case system set one result beside the next; it never leaves the case system.",
    max_length: 80,
    privacy: "personal",
    keeping: fromRecord("last_completion", "event_id"),
  },
  {
    id: "date",
    type: "date",
    label: "Day on which the tool was used or offered",
    privacy: "personal",
  },
  {
    id: "team_or_service",
    type: "text",
    label: "Team or service",
    max_length: 80,
    privacy: "personal",
    keeping: fromRecord("worker", "team or service"),
  },
  {
    id: "worker_role",
    type: "text",
    label: "Role of the worker",
    help: "The role alone, such as “health visitor”. Never a name.",
    max_length: 80,
    privacy: "personal",
    keeping: fromRecord("worker", "role"),
  },
  {
    id: "subject_role",
    type: "single_choice",
    label: "Who is it about?",
    privacy: "personal",
    options: [
      { code: "child", label: "A child, born or not yet born" },
      { code: "young_person", label: "A young person who is harmed in a relationship of their own" },
      { code: "non_abusive_parent", label: "An adult who is harmed" },
      { code: "person_who_harms", label: "Somebody who harms" },
      { code: "family", label: "A family" },
      { code: "worker", label: "A worker, or the work itself" },
    ],
  },
  {
    id: "level_at_time",
    type: "single_choice",
    label: "Level of help at the time",
    help: "The help the family had on that day, not what the tool led to.",
    privacy: "personal",
    keeping: fromRecord("referral", "level of help"),
    options: [
      { code: "everyday", label: "Services open to everybody" },
      { code: "early_help", label: "Early help" },
      { code: "section_17", label: "A child in need (section 17)" },
      { code: "section_47", label: "A child at risk of significant harm (section 47)" },
      { code: "looked_after", label: "A child looked after by the council" },
      { code: "no_child", label: "No child is concerned" },
      NOT_KNOWN,
    ],
  },
  {
    id: "trigger",
    type: "single_choice",
    label: "What called for it?",
    privacy: "personal",
    options: [
      { code: "new_referral", label: "A new referral" },
      { code: "incident", label: "An incident" },
      { code: "review", label: "A review" },
      { code: "transfer", label: "A change of worker or service" },
      { code: "closure", label: "The end of the work" },
      { code: "marac", label: "The high-risk conference" },
      { code: "conference", label: "A child protection conference" },
      { code: "other", label: "Something else" },
    ],
  },
  {
    id: "mode",
    type: "single_choice",
    label: "How was it done?",
    privacy: "personal",
    options: [
      { code: "with_person", label: "With the person" },
      { code: "from_file", label: "From what was on file" },
    ],
  },
  {
    id: "completed",
    type: "single_choice",
    label: "How far did it get?",
    help: "Saying no is the person's right, and stopping because it was not safe is good practice. Neither is ever counted as a failure.",
    privacy: "safety_critical",
    options: [
      { code: "full", label: "All of it" },
      { code: "partial", label: "Part of it" },
      { code: "started", label: "It was begun and is to be gone on with" },
      { code: "offered_declined", label: "It was offered, and the person preferred not to" },
      { code: "unsafe_to_complete", label: "It was not safe to do" },
    ],
  },
  {
    id: "completed_reason",
    type: "long_text",
    label: "Why not all of it?",
    help: "What stood in the way, without anybody's name. Nobody has to give a reason for saying no.",
    visible_when: `completed in (${NOT_IN_FULL.map((code) => `"${code}"`).join(", ")})`,
    max_length: 1000,
    privacy: "safety_critical",
  },
  {
    id: "not_known_count",
    type: "number",
    label: "How many answers are not known?",
    help: "Every question without a clear answer, those not asked and those the person chose not to answer included.",
    minimum: 0,
    privacy: "personal",
  },
  {
    id: "override",
    type: "single_choice",
    label: "Was the band raised by professional judgement?",
    privacy: "personal",
    options: [
      { code: "yes", label: "Yes" },
      { code: "no", label: "No" },
    ],
  },
  {
    id: "led_to",
    type: "multiple_choice",
    label: "What did it lead to?",
    help: "Tick all that apply.",
    privacy: "personal",
    options: [
      SERVICE.supportService,
      { code: "adviser", label: "An independent adviser" },
      SERVICE.marac,
      SERVICE.childrensSocialCare,
      SERVICE.earlyHelp,
      SERVICE.adultSocialCare,
      SERVICE.police,
      SERVICE.health,
      SERVICE.housing,
      { code: "work_with_harm", label: "Work with the person who harms" },
      { code: "other", label: "Something else" },
      { code: "none", label: "Nothing new" },
    ],
  },
  {
    id: "child_view_included",
    type: "yes_no_not_known",
    label: "Is what each child said, showed or, for a baby, what was seen, part of it?",
    cautious: "no",
    privacy: "personal",
  },
  {
    id: "person_who_harms_engaged",
    type: "yes_no_not_known",
    label: "Is anybody working with the person who harms?",
    help: "Nobody contacts them in order to answer this. Where contact would put anybody in danger, no is the right answer.",
    cautious: "no",
    privacy: "safety_critical",
  },
  {
    id: "review_due",
    type: "date",
    label: "Day by which it is looked at again",
    privacy: "personal",
  },
  {
    id: "shared_with",
    type: "multiple_choice",
    label: "With whom was the result shared?",
    help: "Tick all that apply.",
    privacy: "personal",
    options: [
      SERVICE.supportService,
      SERVICE.marac,
      SERVICE.childrensSocialCare,
      SERVICE.earlyHelp,
      SERVICE.adultSocialCare,
      SERVICE.police,
      SERVICE.health,
      { code: "education", label: "School or nursery" },
      SERVICE.housing,
      { code: "probation", label: "Probation" },
      { code: "other", label: "Somebody else" },
      { code: "none", label: "Nobody" },
    ],
  },
  {
    id: "location_of_copy",
    type: "single_choice",
    label: "Where is a copy kept?",
    help: "Never an address. A copy is given to a person only where it is safe for them to keep it.",
    privacy: "safety_critical",
    options: [
      { code: "case_record", label: "In the case record alone" },
      { code: "with_person", label: "With the person, who says that it is safe" },
      { code: "kept_for_person", label: "Kept for the person by a service" },
      { code: "owners_form", label: "On the owner's own form, with the record" },
    ],
  },
];
