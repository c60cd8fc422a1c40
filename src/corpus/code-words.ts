/** The words readers see for the codes a library uses. */
import type {
  Strength,
  Audience,
  Consent,
  Directory,
  Privacy,
  Setting,
  Sources,
  Status,
  Step,
  Strand,
  Subject,
  Tier,
  Tool,
  Trigger,
} from "../kinds/generated/types.ts";

type Words<C extends string> = Readonly<Record<C, string>>;
type ContactType = NonNullable<Directory["contacts"]>[number]["type"];
type SourceType = NonNullable<Sources["entries"]>[number]["type"];

export const strandWords: Words<Strand> = {
  everyone: "Everyone",
  child: "Child",
  non_abusive_parent: "Non-abusive parent",
  person_who_harms: "Person who harms",
};

export const subjectWords: Words<Subject> = {
  child: "the child",
  unborn_child: "the unborn child",
  young_person: "the young person",
  non_abusive_parent: "the non-abusive parent",
  person_who_harms: "the person who harms",
  family: "the family",
  worker: "the worker",
};

export const settingWords: Words<Setting> = {
  school: "at school",
  early_years: "in an early years setting",
  hospital: "in hospital",
  maternity: "in maternity care",
  gp: "at the GP's",
  emergency_department: "in the emergency department",
  custody: "in custody",
  housing_office: "at the housing office",
  home_visit: "on a home visit",
  office: "in the office",
  online: "online",
  anywhere_safe: "anywhere safe",
};

export const triggerWords: Words<Trigger> = {
  new_incident: "a new incident",
  separation: "a separation",
  pregnancy: "a pregnancy",
  court_hearing: "a court hearing",
  release_from_custody: "a release from custody",
  change_of_contact: "a change of contact",
  order_served: "an order being served",
  change_of_address: "a change of address",
  new_partner: "a new partner",
  child_says_something_new: "something new a child says",
  step_down: "a step down to less help",
  closure: "closing the case",
  case_transfer: "passing the case to somebody else",
};

export const consentWords: Words<Consent> = {
  not_needed_safeguarding: "Agreement is not needed, because this safeguards somebody",
  agreement_sought: "Agreement is asked for",
  agreement_needed: "Only with agreement",
  no_information_shared: "No information is shared",
};

export const strengthWords: Words<Strength> = {
  must_by_law: "A duty by law",
  must_locally: "A must in this partnership",
  should: "Expected",
  may: "Allowed",
};

export const statusWords: Words<Status> = {
  draft: "Draft",
  in_review: "In review",
  consultation: "Out for consultation",
  verification: "Being verified",
  ready: "Ready for approval",
  approved: "Approved",
  superseded: "Replaced by another document",
  withdrawn: "Withdrawn",
};

export const tierWords: Words<Tier> = {
  public: "anybody",
  practitioner: "people who work with families",
  restricted: "named roles in the partnership",
  internal: "the team that writes the library",
};

export const contactWords: Words<ContactType> = {
  emergency: "Emergency",
  front_door: "Front door",
  out_of_hours: "Out of hours",
  helpline: "Helplines",
  service: "Services",
  professional: "For practitioners",
};

export const sourceWords: Words<SourceType> = {
  act: "Acts of Parliament",
  regulations: "Regulations",
  statutory_guidance: "Statutory guidance",
  government_advice: "Government advice",
  tool_guidance: "Guidance on tools",
  research: "Research",
  inspection: "Inspection reports",
  review: "Reviews",
  local: "Local documents",
};

export const formWords: Words<Tool["form"]> = {
  checklist: "Checklist",
  grid: "Grid",
  plan: "Plan",
  agreement: "Agreement",
  log: "Log",
  assessment: "Assessment",
  result_record: "Result record",
};

export const adoptionWords: Words<NonNullable<Tool["adoption"]>["status"]> = {
  proposed: "Proposed, not yet in use",
  demonstrated: "Demonstrated to practitioners",
  piloted: "Being piloted",
  adopted: "Adopted",
  suspended: "Suspended: not in use for now",
  retired: "Retired: no longer in use",
};

export const validationWords: Words<NonNullable<Tool["validation"]>["status"]> = {
  validated: "Validated",
  local_not_validated: "Local, not validated by research",
  under_national_review: "Under national review",
  not_applicable: "Not a measure, so not validated",
};

export const rightsWords: Words<NonNullable<Tool["rights"]>["status"]> = {
  local_original: "written here",
  owner_permission_held: "used with the owner's permission",
  open_licence: "used under an open licence",
  link_only: "not reproduced here; use the owner's own",
  unknown: "not settled, so not reproduced here",
};

export const audienceWords: Words<Audience[number]> = {
  everyone: "everyone",
  all_practitioners: "all practitioners",
  social_workers: "social workers",
  early_help: "early help",
  health: "health",
  schools: "schools",
  police: "police",
  specialist_services: "specialist services",
  managers: "managers",
  auditors: "auditors",
  commissioners: "commissioners",
  boards: "boards",
  systems_teams: "systems teams",
  parents: "parents",
  children: "children",
  people_who_harm: "people who harm",
};

/** The sorts of step that readers should tell apart; an action needs no word. */
export const stepWords: Readonly<Partial<Record<Step["type"], string>>> = {
  decision: "decision",
  join: "lines meet",
  handover: "hand over",
  outcome: "outcome",
};

export const privacyWords: Words<Privacy> = {
  safety_critical: "Safety: can put somebody in danger if seen",
  criminal_offence: "About offences",
  special_category: "Health, sex life, origin, belief",
  personal: "Personal",
  none: "Not personal",
};
