/** The shapes of documents, generated from `schemas/` by `npm run generate`; never edited by hand. */

/**
 * A permanent name inside this document. Small letters, digits and hyphens, 48 characters at most.
 */
export type LocalId = string;
/**
 * The person this part of the pathway is for; `everyone` for the part before the strands divide.
 */
export type Strand = "everyone" | "child" | "non_abusive_parent" | "person_who_harms";
/**
 * What readers see as its name.
 */
export type Title = string;
export type Text = string;
/**
 * A role in the directory.
 */
export type Role = string;
/**
 * An agency in the directory.
 */
export type Agency = string;
/**
 * How far it binds.
 */
export type Strength = "must_by_law" | "must_locally" | "should" | "may";
/**
 * A time limit kept in the sources, so that it is written once and changed once.
 */
export type Clock = string;
/**
 * The case system where this is written down.
 */
export type RecordedIn = string;
/**
 * On what basis information is shared at this step. Consent is usually not the basis for safeguarding.
 */
export type Consent = "not_needed_safeguarding" | "agreement_sought" | "agreement_needed" | "no_information_shared";
/**
 * Where a family meets a service.
 */
export type Setting =
  | "school"
  | "early_years"
  | "hospital"
  | "maternity"
  | "gp"
  | "emergency_department"
  | "custody"
  | "housing_office"
  | "home_visit"
  | "office"
  | "online"
  | "anywhere_safe";
/**
 * Whom it concerns.
 */
export type Subject =
  "child" | "unborn_child" | "young_person" | "non_abusive_parent" | "person_who_harms" | "family" | "worker";
/**
 * Where it concerns somebody in particular, such as the unborn child.
 */
export type Concerns = Subject[];
/**
 * The formal process it leads into or is part of. None of them takes the place of another.
 */
export type Route = "child_protection" | "high_risk_conference" | "public_protection" | "adult_safeguarding";
/**
 * A step of this pathway.
 */
export type StepReference = string;
/**
 * The step that follows. Several run side by side, and none waits for another.
 *
 * @minItems 1
 */
export type Next = StepReference[];
/**
 * A permanent name, unique in the whole library. It becomes the web address and the form's name, so it never changes once published. Small letters, digits and hyphens, 32 characters at most.
 */
export type Id = string;
/**
 * What it is for, in one or two plain sentences. It is shown in lists and search results.
 */
export type Summary = string;
/**
 * How far it has come. Only an approval record makes it approved.
 */
export type Status =
  "draft" | "in_review" | "consultation" | "verification" | "ready" | "approved" | "superseded" | "withdrawn";
/**
 * Three numbers: a new meaning, a new part, a mended word.
 */
export type Version = string;
/**
 * Public: anybody. Practitioner: people who work with families. Restricted: named roles in the partnership. Internal: the team that writes it.
 */
export type Tier = "public" | "practitioner" | "restricted" | "internal";
/**
 * The people who read it.
 */
export type Audience = (
  | "everyone"
  | "all_practitioners"
  | "social_workers"
  | "early_help"
  | "health"
  | "schools"
  | "police"
  | "specialist_services"
  | "managers"
  | "auditors"
  | "commissioners"
  | "boards"
  | "systems_teams"
  | "parents"
  | "children"
  | "people_who_harm"
)[];
/**
 * A board or group in the directory.
 */
export type Body = string;
/**
 * A role in the directory.
 */
export type Author = string;
/**
 * A board or group in the directory.
 */
export type ApprovingBody = string;
/**
 * A day, written year-month-day.
 */
export type Date = string;
/**
 * A day, written year-month-day.
 */
export type Effective = string;
/**
 * What it rests on, and where in it.
 */
export type SourceUses = {
  source: string;
  where?: string;
  supports?: string;
}[];
/**
 * Documents this one replaces.
 */
export type Supersedes = string[];
export type Related = string[];
/**
 * A problem the owner has decided to leave, with the reason and a last day. An expired or unneeded one is a problem itself.
 */
export type Suppressions = {
  /**
   * The rule's name as the problem shows it.
   */
  rule: string;
  /**
   * Only where the problem stands on exactly these words; without it, in the whole document.
   */
  on?: string;
  reason: string;
  owner: Role;
  expires: Date;
}[];
/**
 * A permanent short name that conditions and case systems use. Small letters, digits and low lines, 32 characters at most. It never changes and is never used again for something else.
 */
export type Code = string;
/**
 * How sensitive an answer is once it is in the case system.
 */
export type Privacy = "none" | "personal" | "special_category" | "criminal_offence" | "safety_critical";
export type LawfulBasis = "legal_obligation" | "public_task" | "vital_interests" | "legitimate_interests" | "consent";
/**
 * Say whether days are working days: the difference has harmed children.
 */
export type Unit = "hours" | "working_days" | "calendar_days" | "weeks" | "months" | "years";
/**
 * Only where a check has to know it: an action and who, when and how it shows; evidence that somebody changed; the last day and the day of the review; how to be in touch, whether that is safe, and how it is kept; what must not be disclosed; what the partner said.
 */
export type Holds =
  | "action_what"
  | "action_who"
  | "action_when"
  | "action_shown"
  | "evidence_of_change"
  | "end_date"
  | "review_date"
  | "contact_details"
  | "safe_contact"
  | "safe_keeping"
  | "not_to_disclose"
  | "partners_account";
export type Colour = string;
export type Question =
  | YesNoQuestion
  | ChoiceQuestion
  | TextQuestion
  | DateQuestion
  | NumberQuestion
  | MatrixQuestion
  | GroupQuestion
  | StatementQuestion
  | SignatureQuestion;
/**
 * A field that every form holds whose tool says under “usage” that its use is recorded. The names are the same in every sort of form.
 */
export type UsageField =
  | "event_id"
  | "tool_id"
  | "tool_edition"
  | "template_version"
  | "date"
  | "team_or_service"
  | "worker_role"
  | "subject_role"
  | "level_at_time"
  | "trigger"
  | "mode"
  | "completed"
  | "completed_reason"
  | "not_known_count"
  | "band"
  | "override"
  | "led_to"
  | "child_view_included"
  | "person_who_harms_engaged"
  | "review_due"
  | "previous_event_id"
  | "shared_with"
  | "location_of_copy";
export type Step = Action | Decision | Join | Handover | Outcome;
/**
 * An event after which it is done again.
 */
export type Trigger =
  | "new_incident"
  | "separation"
  | "pregnancy"
  | "court_hearing"
  | "release_from_custody"
  | "change_of_contact"
  | "order_served"
  | "change_of_address"
  | "new_partner"
  | "child_says_something_new"
  | "step_down"
  | "closure"
  | "case_transfer";

export interface Action {
  id: LocalId;
  type:
    | "receive"
    | "safe_enquiry"
    | "immediate_safety"
    | "gather_information"
    | "complete_tool"
    | "assess"
    | "consult_specialist"
    | "plan"
    | "home_visit"
    | "refer"
    | "notify"
    | "meeting"
    | "inform"
    | "support"
    | "disrupt"
    | "review"
    | "supervise";
  strand: Strand;
  title: Title;
  does?: Text;
  by: Responsible;
  strength?: Strength;
  audited_by?: AuditedBy;
  clock?: Clock;
  tool?: string;
  /**
   * The edition this step was written for.
   */
  edition?: string;
  recorded_in?: RecordedIn;
  inform?: Role[];
  consent?: Consent;
  safety?: Text;
  services?: string[];
  setting?: Setting;
  concerns?: Concerns;
  /**
   * The people of the family who take part together.
   */
  present?: Subject[];
  /**
   * For a notice: where the children learn or are looked after whose setting, or whose officer, is told.
   */
  learners?: ("in_school" | "under_school_age" | "home_educated" | "in_college")[];
  /**
   * For a step in which the partner's own worker tells the partner of work with the person who harms.
   */
  partner_told?: ("before_start" | "at_end" | "on_drop_out")[];
  route?: Route;
  next: Next;
}
/**
 * The one role that does it and the agency that owns it.
 */
export interface Responsible {
  role: Role;
  agency: Agency;
}
/**
 * The question of an audit tool that finds out from the record whether this was done; in a grid, its row.
 */
export interface AuditedBy {
  tool: string;
  question: string;
  row?: string;
}
/**
 * Recommendations and what is done about each: who, which body, by when, and how anyone will know.
 */
export interface ActionPlan {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "action-plan";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  /**
   * @minItems 1
   */
  actions: {
    id: Id;
    title: Title;
    does?: Text;
    /**
     * The recommendations or findings it answers.
     *
     * @minItems 1
     */
    answers: string[];
    owner: Role;
    body: Body;
    due: Date;
    state: "open" | "accepted" | "in_progress" | "evidenced" | "closed" | "rejected";
    done_when: Text;
    evidence?: Text;
    reason?: Text;
    horizon?: "now" | "this_year" | "long_term";
  }[];
}
/**
 * The role that keeps it right and the body that role answers to.
 */
export interface Owner {
  role: Role;
  body: Body;
}
/**
 * Who approved it, when, where that is minuted, and the fingerprint of exactly what was approved.
 */
export interface Approval {
  date: Date;
  body: Body;
  role: Role;
  minute: string;
  fingerprint: string;
}
/**
 * For readers of the one before: shown with its paragraphs before and after.
 */
export interface Change {
  what: Text;
  why: Text;
  transition?: Text;
}
/**
 * For a document that must not be used any more: its page stays and says so.
 */
export interface Withdrawn {
  on: Date;
  reason: Text;
  instead: Text;
}
/**
 * When it is next looked at as a whole.
 */
export interface Review {
  due: Date;
  every_months?: number;
  last?: Date;
  /**
   * Of the words that were reviewed. Written by “Mark as reviewed”; a later change of the words is reported.
   */
  fingerprint?: string;
  /**
   * The versions of what it points at on that day. Written by “Mark as reviewed”; a later version is reported.
   */
  relied_on?: {
    document: string;
    version: Version;
  }[];
}
/**
 * Whole years, both included; without an end, from there on.
 */
export interface Ages {
  from: number;
  to?: number;
}
export interface Answer {
  code: Code;
  label: string;
  ages?: Ages;
}
/**
 * One answer, or several.
 */
export interface ChoiceQuestion {
  id: Code;
  type: "single_choice" | "multiple_choice";
  /**
   * As the worker reads it.
   */
  label: string;
  help?: Text;
  /**
   * The condition under which it is asked; without it, always.
   */
  visible_when?: string;
  required?: boolean;
  privacy?: Privacy;
  keeping?: Keeping;
  holds?: Holds;
  /**
   * @minItems 2
   */
  options: Option[];
  /**
   * What has to be assumed while nobody knows. Not knowing is never less cautious than this.
   */
  cautious?: string;
}
/**
 * Only where it differs from the rest of the form. What stands at a group holds for every question in it.
 */
export interface Keeping {
  /**
   * @minItems 1
   */
  lawful_basis?: LawfulBasis[];
  keep_for?: Duration;
  /**
   * About or from somebody else, so that it is looked at before anybody is shown it; or never disclosed, because it would put somebody in danger.
   */
  disclosure?: "third_party" | "do_not_disclose";
  /**
   * Where the case system can take the answer from, so that nobody has to be asked twice. The worker still checks it.
   */
  filled_from?: {
    record: "person" | "worker" | "referral" | "last_completion";
    field: string;
  };
}
export interface Duration {
  value: number;
  unit: Unit;
}
export interface Option {
  code: Code;
  label: string;
  help?: Text;
  points?: number;
  retired?: Date;
}
/**
 * Whether somebody has read it in the current edition, and when.
 */
export interface Confirmation {
  state: "confirmed" | "to_confirm";
  on?: Date;
  by?: Role;
  question?: string;
}
/**
 * What was asked, of whom, what came back, and what became of each answer.
 */
export interface Consultation {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "consultation";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  /**
   * @minItems 1
   */
  about: string[];
  opened: Date;
  closes: Date;
  /**
   * @minItems 1
   */
  audiences: string[];
  questions?: string[];
  responses: {
    id: LocalId;
    /**
     * A group or role, never a person.
     */
    from: string;
    says: Text;
    on?: string;
    disposition?: "accepted" | "partly" | "rejected" | "out_of_scope";
    reason?: Text;
    changed?: Text;
  }[];
  verification?: {
    date: Date;
    body: string;
    agencies?: Agency[];
    outcome: Text;
  };
}
/**
 * What has to have happened how often and in how long a time, so that it is the same wherever it is used.
 */
export interface Criterion {
  counts: Code;
  times: number;
  within: Duration;
  /**
   * For a value that differs from the one used elsewhere: who agreed it, and why.
   */
  exception?: string;
}
/**
 * A date.
 */
export interface DateQuestion {
  id: Code;
  type: "date";
  /**
   * As the worker reads it.
   */
  label: string;
  help?: Text;
  /**
   * The condition under which it is asked; without it, always.
   */
  visible_when?: string;
  required?: boolean;
  privacy?: Privacy;
  keeping?: Keeping;
  holds?: Holds;
}
export interface Decision {
  id: LocalId;
  type: "decision";
  strand: Strand;
  title: Title;
  does?: Text;
  /**
   * One of them, or all that apply side by side.
   */
  mode: "one_of" | "all_that_apply";
  by: Responsible;
  strength?: Strength;
  audited_by?: AuditedBy;
  clock?: Clock;
  recorded_in?: RecordedIn;
  inform?: Role[];
  safety?: Text;
  /**
   * @minItems 1
   */
  branches: {
    title: string;
    /**
     * The condition under which this branch is taken.
     */
    when: string;
    to: StepReference;
  }[];
  /**
   * For what no branch names. It never covers a score, a band, not known or declined.
   */
  otherwise?: {
    title: string;
    to: StepReference;
  };
}
/**
 * Which form is in use in which case system, in which version, since when; what happens to forms in progress, and how the change is taken back.
 */
export interface Deployment {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "deployment";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  /**
   * @minItems 1
   */
  forms: {
    tool: string;
    version: Version;
    system: string;
    /**
     * In use for real work, or only for training or for trying it out. Only the first counts as in use.
     */
    environment: "live" | "training" | "test";
    from: Date;
    until?: Date;
    /**
     * What happens to forms that were begun in the version before: they are finished in that version, carried over with their answers, or closed and begun again; or there are none.
     */
    in_progress: "finished_as_begun" | "carried_over" | "begun_again" | "none_before";
    in_progress_note?: Text;
    rollback: Text;
    /**
     * For a time, another version than in another case system.
     */
    exception?: {
      reason: Text;
      approved_by: Body;
      until: Date;
    };
  }[];
}
/**
 * Roles, agencies, boards, services, contacts by role, and the systems in which work is recorded. No named people.
 */
export interface Directory {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "directory";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  agencies?: {
    id: Id;
    title: Title;
    type?:
      | "council"
      | "police"
      | "health"
      | "education"
      | "probation"
      | "youth_justice"
      | "specialist_service"
      | "change_service"
      | "other";
    does?: Text;
  }[];
  roles?: {
    id: Id;
    title: Title;
    agency: Agency;
    does?: Text;
    /**
     * Whether this role decides for others, also while something is still missing.
     */
    manager?: boolean;
    from?: Date;
  }[];
  bodies?: {
    id: Id;
    title: Title;
    does?: Text;
    reports_to?: Body;
    /**
     * Whether every line of reporting ends here.
     */
    safeguarding_partners?: boolean;
    also?: {
      name: string;
      until?: Date;
    }[];
  }[];
  services?: {
    id: Id;
    title: Title;
    /**
     * @minItems 1
     */
    for: Subject[];
    offers: Text;
    agency: Agency;
    refer: Text;
    self_referral?: boolean;
    levels?: string[];
    hours?: string;
    cost?: string;
    contact?: string;
    checked?: Date;
    tier?: Tier;
  }[];
  /**
   * Numbers and mailboxes of roles and services. Never a person's.
   */
  contacts?: {
    id: Id;
    title: Title;
    type: "emergency" | "front_door" | "out_of_hours" | "helpline" | "service" | "professional";
    phone?: string;
    email?: string;
    web?: string;
    hours?: string;
    /**
     * Whether somebody answers at every hour of the year.
     */
    day_and_night?: boolean;
    say?: Text;
    /**
     * A real national number, not a local one.
     */
    national?: boolean;
    checked: Date;
    tier?: Tier;
  }[];
  /**
   * Where work is recorded.
   */
  systems?: {
    id: Id;
    title: Title;
    agency: Agency;
    read_by?: Role[];
  }[];
}
/**
 * What people with lived experience said, and what it changed. Nobody can be recognised.
 */
export interface Engagement {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "engagement";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  /**
   * @minItems 1
   */
  with: string[];
  how: Text;
  people?: number;
  period?: string;
  safeguards?: string[];
  /**
   * @minItems 1
   */
  heard: {
    id: LocalId;
    says: Text;
    message?: string;
    changed: {
      document: string;
      how: Text;
    }[];
    not_yet?: Text;
  }[];
  next?: Date;
}
/**
 * A list that guidance, pathways and tools answer to: aims, principles, audit themes, recommendations, messages.
 */
export interface Framework {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "framework";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  type:
    | "aims"
    | "principles"
    | "themes"
    | "findings"
    | "recommendations"
    | "messages"
    | "inspection_criteria"
    | "imperatives";
  origin?: Text;
  /**
   * For figures: what the sample leaves out, and what may not be concluded.
   */
  limits?: string[];
  /**
   * Where it differs from the items listed, the note says why.
   */
  stated_count?: number;
  count_note?: string;
  /**
   * @minItems 1
   */
  items: {
    id: Id;
    number?: number;
    title: Title;
    says?: Text;
    strength?: "must" | "should" | "consider" | "reminded" | "not_stated";
    /**
     * A share needs how many, of how many and when; where the source gives none, the note says so.
     */
    figure?: {
      value: string;
      numerator?: number;
      denominator?: number;
      period?: string;
      note?: string;
    };
    /**
     * As the origin puts it; an opinion of whoever wrote it is no finding.
     */
    evidence?: "compelling" | "strong" | "some" | "opinion" | "not_stated";
    /**
     * Items on one topic are compared.
     */
    topic?: string;
    /**
     * Whether it says that something works or does not.
     */
    polarity?: "positive" | "negative";
    /**
     * The documents that put it into practice, and how each does. Coverage is counted from here.
     */
    answered_by?: {
      document: string;
      how: string;
    }[];
    /**
     * Where nothing here can answer it: why.
     */
    not_in_product?: string;
  }[];
}
/**
 * What words mean here, which words are preferred, and which do harm.
 */
export interface Glossary {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "glossary";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  terms?: {
    id: Id;
    title: Title;
    means: Text;
    also?: string[];
    source?: string;
    where?: string;
    /**
     * For a word whose meaning the law gives: which one it is.
     */
    defines?: "domestic_abuse" | "child_as_victim";
    tier?: Tier;
  }[];
  acronyms?: {
    short: string;
    full: string;
    /**
     * Whether it may stand without being written out first, such as GP.
     */
    known?: boolean;
    until?: Date;
  }[];
  /**
   * The partnership's own word for each person; suggestions use them.
   */
  people?: {
    adult_victim?: string;
    person_who_harms?: string;
    child?: string;
  };
  /**
   * The partnership's own entries, beside those the product brings.
   */
  lexicon?: LexiconEntry[];
}
export interface LexiconEntry {
  id: Id;
  /**
   * Literal words, small letters; a `*` only at a word's end stands for any ending.
   *
   * @minItems 1
   */
  phrases: string[];
  /**
   * Literal longer phrases in which the words are innocent, such as a law's title.
   */
  unless?: string[];
  why: string;
  /**
   * @minItems 1
   */
  prefer: string[];
  /**
   * @minItems 1
   */
  context: ("guidance" | "template" | "public" | "record")[];
  about?: Subject;
  severity?: "error" | "warning" | "advice";
  /**
   * Sentences with these words that are right, so that nobody is stopped for them.
   *
   * @minItems 2
   */
  allowed: string[];
}
/**
 * Questions answered again for each entry, such as a log.
 */
export interface GroupQuestion {
  id: Code;
  type: "repeating_group";
  /**
   * As the worker reads it.
   */
  label: string;
  help?: Text;
  /**
   * The condition under which it is asked; without it, always.
   */
  visible_when?: string;
  keeping?: Keeping;
  holds?: Holds;
  /**
   * @minItems 1
   */
  questions: Question[];
  most?: number;
}
/**
 * Three answers, and a fourth where the person may decline. Not known is never the same as no.
 */
export interface YesNoQuestion {
  id: Code;
  type: "yes_no_not_known";
  /**
   * As the worker reads it.
   */
  label: string;
  help?: Text;
  /**
   * The condition under which it is asked; without it, always.
   */
  visible_when?: string;
  required?: boolean;
  privacy?: Privacy;
  keeping?: Keeping;
  holds?: Holds;
  /**
   * What has to be assumed while nobody knows. Not knowing is never less cautious than this.
   */
  cautious: "yes" | "no";
  may_decline?: boolean;
  /**
   * What a yes or a no adds to the score. Not known adds to the uncertain part.
   */
  points?: {
    yes?: number;
    no?: number;
  };
}
/**
 * A short or a long answer in words.
 */
export interface TextQuestion {
  id: Code;
  type: "text" | "long_text";
  /**
   * As the worker reads it.
   */
  label: string;
  help?: Text;
  /**
   * The condition under which it is asked; without it, always.
   */
  visible_when?: string;
  required?: boolean;
  privacy?: Privacy;
  keeping?: Keeping;
  holds?: Holds;
  /**
   * In characters.
   */
  max_length?: number;
}
/**
 * A whole number.
 */
export interface NumberQuestion {
  id: Code;
  type: "number";
  /**
   * As the worker reads it.
   */
  label: string;
  help?: Text;
  /**
   * The condition under which it is asked; without it, always.
   */
  visible_when?: string;
  required?: boolean;
  privacy?: Privacy;
  keeping?: Keeping;
  holds?: Holds;
  minimum?: number;
  maximum?: number;
}
/**
 * Rows of the same question with ordered columns, such as a severity grid.
 */
export interface MatrixQuestion {
  id: Code;
  type: "matrix";
  /**
   * As the worker reads it.
   */
  label: string;
  help?: Text;
  /**
   * The condition under which it is asked; without it, always.
   */
  visible_when?: string;
  required?: boolean;
  privacy?: Privacy;
  keeping?: Keeping;
  holds?: Holds;
  /**
   * @minItems 1
   */
  rows: {
    code: Code;
    label: string;
    help?: Text;
  }[];
  /**
   * In order, the least serious first.
   *
   * @minItems 2
   */
  columns: Option[];
  /**
   * What each answer looks like in each row.
   */
  cells?: {
    row: string;
    column: string;
    text: string;
  }[];
  /**
   * What has to be assumed while nobody knows. Not knowing is never less cautious than this.
   */
  cautious?: string;
}
/**
 * Words to read; nothing to answer.
 */
export interface StatementQuestion {
  id: Code;
  type: "statement";
  /**
   * As the worker reads it.
   */
  label: string;
  help?: Text;
  /**
   * The condition under which it is asked; without it, always.
   */
  visible_when?: string;
}
/**
 * Who signed, in what role, and when.
 */
export interface SignatureQuestion {
  id: Code;
  type: "signature";
  /**
   * As the worker reads it.
   */
  label: string;
  help?: Text;
  /**
   * The condition under which it is asked; without it, always.
   */
  visible_when?: string;
  required?: boolean;
  privacy?: Privacy;
  keeping?: Keeping;
  signed_by?: Subject;
}
/**
 * A chapter of practice guidance: what to do and why. The text below the front matter is the chapter.
 */
export interface Guidance {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "guidance";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  /**
   * Its place in the table of contents.
   */
  chapter?: number;
  /**
   * The people the chapter is about.
   */
  about?: Subject[];
  explains?: string[];
  uses?: string[];
  /**
   * Whether somebody reads it in the first minutes; then the emergency numbers stand at its top.
   */
  first_response?: boolean;
  /**
   * What it covers and what it leaves to something else.
   */
  scope?: string;
}
export interface Handover {
  id: LocalId;
  type: "handover";
  strand: Strand;
  title: Title;
  does?: Text;
  by: Responsible;
  strength?: Strength;
  audited_by?: AuditedBy;
  clock?: Clock;
  to: {
    pathway: string;
    step: string;
  };
  inform?: Role[];
  consent?: Consent;
  safety?: Text;
  concerns?: Concerns;
  route?: Route;
}
/**
 * What is counted, of what, how often, what a change would mean, and what keeps it honest.
 */
export interface Indicators {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "indicators";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  suppress_below?: number;
  /**
   * @minItems 1
   */
  indicators: {
    id: Id;
    title: Title;
    decision: Text;
    type: "outcome" | "process" | "output" | "qualitative";
    numerator: Text;
    denominator: Text;
    population?: Text;
    fields?: {
      tool: string;
      question?: string;
      usage?: UsageField;
      /**
       * For a grid: the row that is counted.
       */
      row?: string;
    }[];
    codes?: {
      code: string;
      means: string;
      to_confirm?: boolean;
    }[];
    period: "month" | "quarter" | "half_year" | "year" | "rolling_12_months" | "audit_round" | "at_closure";
    direction: "up" | "down" | "watch" | "all";
    /**
     * What would show that the figure moved for a bad reason.
     */
    balanced_by: string[];
    balance_note?: Text;
    baseline?: {
      state: "known" | "to_set";
      date?: Date;
      value?: string;
    };
    target?: string;
    source_system: string;
    owner: Role;
    forum: Body;
    limits?: Text;
    origin?: string;
  }[];
}
/**
 * Where lines that ran side by side come together.
 */
export interface Join {
  id: LocalId;
  type: "join";
  strand: Strand;
  title: Title;
  waits_for: "all" | "first";
  next: Next;
}
/**
 * The partnership's own levels of need, from the least to the most. Every outcome of a pathway has one of them.
 */
export interface Levels {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "levels";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  /**
   * In order, the lowest first.
   *
   * @minItems 2
   */
  levels: {
    id: Id;
    title: Title;
    means: Text;
    lead: Agency;
    statutory?: "none" | "section_17" | "section_47";
    enter_when?: Text;
    step_up_when?: Text;
    step_down_when?: Text;
    /**
     * A separation or a time without incidents is never enough by itself.
     */
    step_down_evidence?: (
      | "change_by_person_who_harms"
      | "childs_account"
      | "non_abusive_parents_account"
      | "seen_by_agencies"
      | "separation"
      | "no_new_incident"
    )[];
  }[];
}
export interface Outcome {
  id: LocalId;
  type: "outcome";
  strand: Strand;
  title: Title;
  does?: Text;
  level: string;
  owner: Responsible;
  strength?: Strength;
  audited_by?: AuditedBy;
  services?: string[];
  follow_up?: {
    does: Text;
    clock: Clock;
  };
  feedback?: {
    to: Role;
    clock: Clock;
  };
  recorded_in?: RecordedIn;
  concerns?: Concerns;
  route?: Route;
}
/**
 * The one file, partnership.yaml, that says whose library this is and how it is checked and published.
 */
export interface Partnership {
  kind: "partnership";
  id: Id;
  title: Title;
  summary?: Summary;
  /**
   * A short permanent name that goes in front of every id in exported forms. Small letters, digits and hyphens, 31 characters at most.
   */
  namespace: string;
  jurisdiction: "england" | "wales" | "scotland" | "northern_ireland";
  /**
   * Whether the place and its bodies are made up. Every page and form of an invented library says so.
   */
  invented?: boolean;
  today?: Date;
  /**
   * Patterns of the files to read. Without it: every Markdown and YAML file.
   */
  include?: string[];
  exclude?: string[];
  /**
   * The adopted list of levels.
   */
  levels?: string;
  site?: {
    title: string;
    /**
     * What stands in the browser's tab and history instead, for a reader who is watched.
     */
    neutral_title?: string;
    /**
     * Where it will be published.
     */
    address?: string;
    /**
     * A harmless page that the leave button opens.
     */
    leave_to?: string;
    /**
     * The name of the server that lets in only practitioners who have signed in. Without it, nothing above the public tier is exported.
     */
    protected_host?: string;
    tier?: Tier;
    /**
     * Contacts shown first, in this order.
     */
    act_now?: string[];
    /**
     * A role's mailbox, never a person's.
     */
    feedback?: string;
    /**
     * Only with enough contrast: the export checks it.
     */
    colours?: {
      accent?: Colour;
      visited?: Colour;
      wash?: Colour;
      child?: Colour;
      parent?: Colour;
      harms?: Colour;
    };
  };
  forms?: {
    /**
     * The permanent start of every form's identifier.
     */
    address: string;
  };
  /**
   * Where this partnership judges a rule more or less serious.
   */
  rules?: {
    rule: string;
    severity: "error" | "warning" | "advice" | "off";
    reason: string;
    owner?: Role;
    expires?: Date;
  }[];
}
/**
 * Who does what, in which order, for the child, the non-abusive parent and the person who harms, until each reaches an outcome with a named owner.
 */
export interface Pathway {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "pathway";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  /**
   * What it is for. Some rules look at pathways of one type.
   */
  type?:
    | "front_door"
    | "early_help"
    | "adult_support"
    | "child_support"
    | "engagement"
    | "high_risk_conference"
    | "notification"
    | "safe_enquiry"
    | "young_person";
  when_used: Text;
  population?: {
    includes?: Subject[];
    pregnancy?: boolean;
    ages?: string;
  };
  /**
   * What has to be found out on the way, each with its possible answers. Decisions use them.
   */
  asks?: {
    id: Code;
    question: string;
    /**
     * For the facts that rules look for, whatever the question's words are.
     */
    finds?:
      | "danger"
      | "abuse_or_conflict"
      | "agreement"
      | "wanted_and_safe_together"
      | "position_of_trust"
      | "contact_is_safe"
      | "age_of_person_who_harms"
      | "age_of_person_harmed";
    criterion?: Criterion;
    /**
     * `yes, no, not known` for short, or a list of codes and labels.
     *
     * @minItems 2
     */
    answers: Answer[];
    /**
     * What has to be assumed while nobody knows. Not knowing is never less cautious than this.
     */
    cautious: string;
  }[];
  /**
   * @minItems 1
   */
  entries: {
    id: LocalId;
    title: Title;
    /**
     * Who brings it.
     */
    from?: Agency[];
    trigger?: Text;
    /**
     * Whether people come in here because an agency was called to an incident.
     */
    after_incident?: boolean;
    to: Next;
  }[];
  /**
   * As published beside it, in the order in which its steps use them.
   */
  tools?: string[];
  /**
   * A strand this pathway leaves to another, with the reason and where it is covered.
   */
  exemptions?: {
    strand: Strand;
    reason: string;
    covered_by?: string;
  }[];
  /**
   * @minItems 1
   */
  steps: Step[];
  /**
   * Where a family comes in again when it happens again, whatever was decided before.
   */
  repeat_incident: {
    to: StepReference;
    note?: Text;
  };
  out_of_hours?: {
    contact: string;
    note?: Text;
  };
  linked_by?: Responsible;
  /**
   * A time limit that all steps from one to another have to fit into.
   */
  overall_limits?: {
    from: StepReference;
    to: StepReference;
    clock: Clock;
  }[];
  disagreement?: Text;
  for_families?: Text;
}
/**
 * Who shares or does what with whom, when, and on what authority.
 */
export interface Protocol {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "protocol";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  purpose: Text;
  /**
   * @minItems 2
   */
  parties: Agency[];
  applies_when?: Text;
  /**
   * @minItems 1
   */
  provisions: {
    id: LocalId;
    title: Title;
    by: Responsible;
    does: Text;
    with?: Role[];
    strength?: Strength;
    /**
     * The source that allows or demands it.
     */
    authority?: string;
    where?: string;
    clock?: Clock;
    recorded_in?: string;
    /**
     * Consent is usually not the basis for safeguarding. Charities mostly rely on a legitimate interest, public bodies on their task.
     */
    basis?:
      "legal_obligation" | "public_task" | "vital_interests" | "legitimate_interests" | "consent" | "not_personal";
    never_to?: Subject[];
    safety?: Text;
  }[];
  /**
   * For an escalation: one after another until it is settled.
   */
  stages?: {
    id: LocalId;
    title: Title;
    by: Responsible;
    does: Text;
    clock?: Clock;
    /**
     * The stage that follows.
     */
    next?: string;
  }[];
  for_pathways?: string[];
  /**
   * Aims, themes, recommendations or messages this document answers.
   *
   * Items: A numbered item of a framework, an action plan's recommendation or a theory of change.
   */
  implements?: string[];
}
/**
 * An invented case in coded answers: what is known goes in, the expected route and outcome come out. Never a real family.
 */
export interface Scenario {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "scenario";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  /**
   * Confirms that nobody real is described.
   */
  invented: true;
  pathway: string;
  /**
   * The entry point of the pathway.
   */
  entry: string;
  facts?: {
    /**
     * Where the fact is asked, when it is another pathway than the first.
     */
    pathway?: string;
    ask: string;
    answer: string;
  }[];
  tools?: {
    tool: string;
    answers: {
      question: string;
      row?: string;
      /**
       * A code, a number, a day, or a list of codes.
       */
      answer: string | number | string[];
    }[];
  }[];
  expects: {
    /**
     * Steps that must all be taken; others may be.
     */
    steps?: string[];
    never?: string[];
    /**
     * Exactly these, in any order.
     *
     * @minItems 1
     */
    outcomes: string[];
    bands?: {
      tool: string;
      band: string;
      incomplete?: boolean;
    }[];
  };
}
/**
 * Law, guidance and research the library rests on, with their editions, and the time limits they set. Everything that can change by law stands here and nowhere else.
 */
export interface Sources {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "sources";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  entries?: {
    id: Id;
    title: Title;
    type:
      | "act"
      | "regulations"
      | "statutory_guidance"
      | "government_advice"
      | "tool_guidance"
      | "research"
      | "inspection"
      | "review"
      | "local";
    publisher: string;
    /**
     * Year or edition, as printed.
     */
    edition: string;
    in_force_from?: Date;
    in_force_until?: Date;
    /**
     * The edition that took its place.
     */
    superseded_by?: string;
    /**
     * For a law: the sections this library relies on; nothing may cite another one. Whether they were read stands under `confirmation`.
     */
    sections?: string[];
    /**
     * For a law that has not begun, or has begun only in some areas: what of it, since when, and where. Leave it out for a law that is in force everywhere.
     *
     * @minItems 1
     */
    commencement?: {
      /**
       * The sections it is about; all of the law where this is left out.
       *
       * @minItems 1
       */
      sections?: string[];
      state: "not_begun" | "pilot";
      from?: Date;
      until?: Date;
      /**
       * Where it has begun.
       *
       * @minItems 1
       */
      areas?: string[];
    }[];
    /**
     * @minItems 1
     */
    jurisdiction: ("england" | "wales" | "scotland" | "northern_ireland")[];
    link?: string;
    confirmation: Confirmation;
    note?: Text;
  }[];
  clocks?: {
    id: Id;
    title: Title;
    value: number;
    unit: Unit;
    /**
     * The event that starts it.
     */
    from: string;
    /**
     * The event that must have happened by then.
     */
    to: string;
    /**
     * The source that sets it.
     */
    authority: string;
    where?: string;
    /**
     * Whether the partnership set it itself. It may be tighter than the law, never looser.
     */
    local?: boolean;
    /**
     * For a local limit: the statutory one it must not be looser than.
     */
    within?: string;
    confirmation: Confirmation;
    note?: Text;
  }[];
}
/**
 * Where we are, what we shall do, how we shall know, what will be different, and for whom.
 */
export interface TheoryOfChange {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "theory-of-change";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  /**
   * @minItems 1
   */
  rows: {
    id: LocalId;
    problem: Text;
    activities: {
      id: LocalId;
      says: Text;
      strand: "young_people_and_families" | "staff_and_services";
      state?: "proposed" | "planned" | "done";
      implemented_by?: string[];
    }[];
    changes: {
      id: LocalId;
      says: Text;
      strand: "young_people_and_families" | "staff_and_services";
      state?: "proposed" | "planned" | "done";
      implemented_by?: string[];
    }[];
    impacts: {
      id: LocalId;
      says: Text;
      strand: "young_people_and_families" | "staff_and_services";
      state?: "proposed" | "planned" | "done";
      implemented_by?: string[];
    }[];
    indicators?: string[];
  }[];
}
/**
 * A checklist, grid, plan, agreement or log that practitioners complete, with its questions, its score and bands, and the rules of its use.
 */
export interface Tool {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "tool";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  /**
   * What sort of tool it is. A licensed tool without the owner's permission is kept as a result record only.
   */
  form: "checklist" | "grid" | "plan" | "agreement" | "log" | "assessment" | "result_record";
  purpose: Text;
  /**
   * Another tool whose questions these are, kept a second time for another case system. Counts from both can then be added up.
   */
  same_form_as?: string;
  /**
   * Which edition of the tool this is.
   */
  edition: string;
  about?: Subject;
  ages?: Ages;
  completed_by?: Role[];
  with?: Subject[];
  /**
   * Who must not be present or see it.
   */
  never_with?: Subject[];
  settings?: Setting[];
  training?: string[];
  /**
   * Whose wording it is.
   */
  rights?: {
    owner: string;
    /**
     * What the partnership may do with its wording.
     */
    status: "local_original" | "owner_permission_held" | "open_licence" | "link_only" | "unknown";
    licence?: string;
    link?: string;
    adaptation_allowed?: boolean;
    /**
     * What the owner allowed. Forms that hold the owner's wording are made only while it holds.
     */
    permission?: {
      /**
       * Who gave it for the owner: a job or a team, and where its letter is kept.
       */
      given_by: string;
      given_on: Date;
      until?: Date;
    };
  };
  adoption?: {
    status: "proposed" | "demonstrated" | "piloted" | "adopted" | "suspended" | "retired";
    body?: Body;
    date?: Date;
    edition?: string;
    restrictions?: Text;
  };
  validation?: {
    status: "validated" | "local_not_validated" | "under_national_review" | "not_applicable";
    note?: Text;
  };
  limits?: string[];
  review_triggers?: Trigger[];
  review_every?: Duration;
  recorded_in?: string[];
  /**
   * The ground in data protection law of each agency that completes it. Consent is usually not the ground for safeguarding.
   */
  lawful_basis?: LawfulBasis[];
  /**
   * In whose record the form is kept, for how long, and what of it must never be copied into another record.
   */
  record?: {
    /**
     * One child, a group of brothers and sisters, one adult, a worker, or none, such as an audit of practice.
     */
    sits_on: "child" | "sibling_group" | "adult" | "worker" | "no_person";
    never_copied_to?: Subject[];
    /**
     * Questions whose answers stay in this form and go into no other record, letter or report.
     */
    never_copied?: string[];
    keep_for?: Duration;
    keep_from?: "completion" | "closure" | "date_of_birth" | "end_of_employment";
    note?: Text;
  };
  /**
   * With it, every form of the tool also holds the fields by which its use is counted: why it was taken up, how it was done, what it led to. They are personal data in the case system; only counts too large to know anybody by leave it.
   */
  usage?: {
    purpose: Text;
    /**
     * Only where it differs from the rest of the form.
     *
     * @minItems 1
     */
    lawful_basis?: LawfulBasis[];
    keep_for?: Duration;
  };
  sharing?: {
    with?: Role[];
    never_with?: Subject[];
    consent?: "not_needed_safeguarding" | "agreement_sought" | "agreement_needed";
    note?: Text;
  };
  /**
   * @minItems 1
   */
  sections: ToolSection[];
  /**
   * Not known makes the score an interval, never a lower number.
   */
  score?: {
    /**
     * The sum of points; the highest single answer; or counts taken from the owner's form.
     */
    method: "sum" | "highest" | "counted";
    /**
     * @minItems 1
     */
    questions?: string[];
    /**
     * How many questions the owner's form has.
     */
    items?: number;
    yes?: string;
    not_known?: string;
    maximum?: number;
  };
  /**
   * Named ranges of the score, the lowest first. A threshold is written here and nowhere else.
   *
   * @minItems 1
   */
  bands?: {
    code: Code;
    title: Title;
    min: number;
    max: number;
    means: Text;
    leads_to?: {
      pathway: string;
      step?: string;
    }[];
  }[];
  judgement?: {
    /**
     * Professional judgement may raise a band, never lower it.
     */
    direction: "raises_only" | "either";
    /**
     * @minItems 1
     */
    by: Role[];
    question?: string;
    reason?: string;
  };
  /**
   * For a grid: where the worker marks whether the abuse happens more often or is worse than before.
   */
  escalation?: string;
  correction?: Text;
  reassessment?: Text;
  obligations?: {
    id: Code;
    party: Subject;
    duty: Text;
    /**
     * Whose behaviour the duty is about.
     */
    responsible_for:
      | "own_behaviour"
      | "own_safety"
      | "child_care"
      | "another_adults_behaviour"
      | "another_adults_contact"
      | "another_adults_supervision"
      | "agency_action";
  }[];
  agency_duties?: {
    by: Responsible;
    duty: Text;
    clock?: Clock;
  }[];
  breach_actions?: {
    when: Text;
    by: Responsible;
    action: Text;
  }[];
  signoffs?: {
    role?: Role;
    person?: Subject;
    /**
     * Whether this is the signature of the manager who checked it first.
     */
    manager?: boolean;
    means: string;
  }[];
  /**
   * Whether each adult has a separate one.
   */
  one_adult_each?: boolean;
  legally_binding?: boolean;
  /**
   * The plan it belongs to and cannot stand without.
   */
  linked_plan?: string;
  child_view?: string;
}
export interface ToolSection {
  id: Code;
  title: Title;
  help?: Text;
  /**
   * The condition under which it is asked; without it, always.
   */
  visible_when?: string;
  /**
   * @minItems 1
   */
  questions: Question[];
}
/**
 * Courses and sessions: for whom, on which issue of which guidance, and which tools they qualify for.
 */
export interface Training {
  /**
   * What this document is. It decides what else belongs in it.
   */
  kind: "training";
  id: Id;
  title: Title;
  summary: Summary;
  status: Status;
  version: Version;
  tier: Tier;
  audience?: Audience;
  owner: Owner;
  author?: Author;
  approving_body: ApprovingBody;
  approval?: Approval;
  effective?: Effective;
  change?: Change;
  withdrawn?: Withdrawn;
  review: Review;
  sources?: SourceUses;
  supersedes?: Supersedes;
  /**
   * Ids it had before. The old addresses on the website lead to its page.
   */
  former_ids?: Id[];
  related?: Related;
  /**
   * Words that people type into the search of the website when they need this, in their own way of speaking. They are not shown.
   *
   * @maxItems 40
   */
  found_by?: string[];
  /**
   * Only where no engagement changed it: the reason, so that it is a decision and not an oversight.
   */
  not_heard_because?: string;
  suppress?: Suppressions;
  courses: {
    id: Id;
    title: Title;
    /**
     * @minItems 1
     */
    for: Role[];
    provider: string;
    length?: string;
    aims?: string[];
    /**
     * Which issue of which document; a later issue is a reason to look at the course again.
     */
    teaches: {
      document: string;
      version: string;
    }[];
    qualifies_for?: string[];
    next?: Date;
    refresh?: Duration;
    embedding?: Text;
    licensed?: boolean;
  }[];
  sessions?: {
    id: Id;
    title: Title;
    purpose: Text;
    ground_rules?: string[];
    /**
     * @minItems 1
     */
    agenda: {
      minutes: number;
      does: string;
    }[];
    questions?: string[];
    outputs?: Text;
  }[];
}
/**
 * The owner's own questions of a tool of which the library holds the result alone. It is no document of the library: it is kept out of git and goes into internal forms and nowhere else.
 */
export interface Wording {
  kind: "wording";
  tool: Id;
  /**
   * The owner's edition, as the tool names it.
   */
  edition: string;
  /**
   * The owner, as the tool names it.
   */
  owner: string;
  /**
   * What the owner wants to stand on every copy.
   */
  copyright: string;
  version: Version;
  in_place_of: Code;
  /**
   * The owner's questions, in the owner's order.
   *
   * @minItems 1
   */
  sections: ToolSection[];
}
