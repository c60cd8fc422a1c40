/** The rule book: every rule, area by area, in the order of the reference pages. */
import { clockInOtherWords } from "./clock/clock-in-other-words.ts";
import { definitionWithoutLaw } from "./clock/definition-without-law.ts";
import { earlierDefinition } from "./clock/earlier-definition.ts";
import { lawNotBegun } from "./clock/law-not-begun.ts";
import { limitsDiffer } from "./clock/limits-differ.ts";
import { localLimitLooser } from "./clock/local-limit-looser.ts";
import { sectionNotKnown } from "./clock/section-not-known.ts";
import { sourceNotInForce } from "./clock/source-not-in-force.ts";
import { unlinkedTimeLimit } from "./clock/unlinked-time-limit.ts";
import { approvalNotRecorded } from "./governance/approval-not-recorded.ts";
import { changedSinceApproval } from "./governance/changed-since-approval.ts";
import { consultationNotAnswered } from "./governance/consultation-not-answered.ts";
import { countNotRight } from "./governance/count-not-right.ts";
import { courseBehind } from "./governance/course-behind.ts";
import { draftForPublic } from "./governance/draft-for-public.ts";
import { figuresWithoutLimits } from "./governance/figures-without-limits.ts";
import { formerName } from "./governance/former-name.ts";
import { impossibleDate } from "./governance/impossible-date.ts";
import { indicatorFieldNotRecorded } from "./governance/indicator-field-not-recorded.ts";
import { indicatorWithoutBalance } from "./governance/indicator-without-balance.ts";
import { itemNotAnswered } from "./governance/item-not-answered.ts";
import { nobodyHeard } from "./governance/nobody-heard.ts";
import { oppositeStatements } from "./governance/opposite-statements.ts";
import { recommendationWithoutAction } from "./governance/recommendation-without-action.ts";
import { replacedSourceInUse } from "./governance/replaced-source-in-use.ts";
import { reportingWithoutEnd } from "./governance/reporting-without-end.ts";
import { reviewSuspect } from "./governance/review-suspect.ts";
import { reviewOverdue } from "./governance/review-overdue.ts";
import { settingWithoutEnd } from "./governance/setting-without-end.ts";
import { colourAlone } from "./language/colour-alone.ts";
import { harmfulWording } from "./language/harmful-wording.ts";
import { leavingAsTheAnswer } from "./language/leaving-as-the-answer.ts";
import { pictureWithoutWords } from "./language/picture-without-words.ts";
import { replacedName } from "./language/replaced-name.ts";
import { twoNames } from "./language/two-names.ts";
import { unexplainedAcronym } from "./language/unexplained-acronym.ts";
import { beyondReaders } from "./library/beyond-readers.ts";
import { deadAnchor } from "./library/dead-anchor.ts";
import { deadLink } from "./library/dead-link.ts";
import { downloadWithoutPage } from "./library/download-without-page.ts";
import { duplicateId } from "./library/duplicate-id.ts";
import { unclearCondition } from "./library/unclear-condition.ts";
import { unknownId } from "./library/unknown-id.ts";
import { unusedId } from "./library/unused-id.ts";
import { wrongKind } from "./library/wrong-kind.ts";
import { agencyOfAnotherRole } from "./pathway/agency-of-another-role.ts";
import { agreementNotAsked } from "./pathway/agreement-not-asked.ts";
import { conflictNotToldApart } from "./pathway/conflict-not-told-apart.ts";
import { dangerWithoutNumber } from "./pathway/danger-without-number.ts";
import { decisionWithGaps } from "./pathway/decision-with-gaps.ts";
import { disagreementWithoutRoute } from "./pathway/disagreement-without-route.ts";
import { handoverWithoutResult } from "./pathway/handover-without-result.ts";
import { lineWithoutEnd } from "./pathway/line-without-end.ts";
import { missingStrand } from "./pathway/missing-strand.ts";
import { mustWithoutAudit } from "./pathway/must-without-audit.ts";
import { notKnownNotOffered } from "./pathway/not-known-not-offered.ts";
import { notKnownReassures } from "./pathway/not-known-reassures.ts";
import { noticeLeavesChildrenOut } from "./pathway/notice-leaves-children-out.ts";
import { outcomeWithoutHelp } from "./pathway/outcome-without-help.ts";
import { partnerNotTold } from "./pathway/partner-not-told.ts";
import { planBeforeChildIsHeard } from "./pathway/plan-before-child-is-heard.ts";
import { policeOnlyWayIn } from "./pathway/police-only-way-in.ts";
import { positionOfTrustLeftOut } from "./pathway/position-of-trust-left-out.ts";
import { referralWithoutAnswer } from "./pathway/referral-without-answer.ts";
import { repeatNotLookedAt } from "./pathway/repeat-not-looked-at.ts";
import { routesAsAlternatives } from "./pathway/routes-as-alternatives.ts";
import { specialistNotAsked } from "./pathway/specialist-not-asked.ts";
import { stepNotReached } from "./pathway/step-not-reached.ts";
import { togetherWithoutGate } from "./pathway/together-without-gate.ts";
import { toolUseNotRecorded } from "./pathway/tool-use-not-recorded.ts";
import { unbornChildLeftOut } from "./pathway/unborn-child-left-out.ts";
import { visitWithoutSafetyCheck } from "./pathway/visit-without-safety-check.ts";
import { youngAsAdult } from "./pathway/young-as-adult.ts";
import { personalDetails } from "./privacy/personal-details.ts";
import { safeContactNotAsked } from "./privacy/safe-contact-not-asked.ts";
import { smallNumbersShown } from "./privacy/small-numbers-shown.ts";
import { titleInHistory } from "./privacy/title-in-history.ts";
import { tooExactExample } from "./privacy/too-exact-example.ts";
import { unsafeForPublic } from "./privacy/unsafe-for-public.ts";
import type { Rule } from "./rule.ts";
import { missingField } from "./shape/missing-field.ts";
import { noKind } from "./shape/no-kind.ts";
import { reservedName } from "./shape/reserved-name.ts";
import { unknownField } from "./shape/unknown-field.ts";
import { unknownKind } from "./shape/unknown-kind.ts";
import { wrongLanguage } from "./shape/wrong-language.ts";
import { wrongValue } from "./shape/wrong-value.ts";
import { agesWithGaps } from "./threshold/ages-with-gaps.ts";
import { bandWithoutHelp } from "./threshold/band-without-help.ts";
import { bandsWithGaps } from "./threshold/bands-with-gaps.ts";
import { criterionDiffers } from "./threshold/criterion-differs.ts";
import { judgementLowers } from "./threshold/judgement-lowers.ts";
import { levelNotOurs } from "./threshold/level-not-ours.ts";
import { levelWithoutWay } from "./threshold/level-without-way.ts";
import { limitBeyondScore } from "./threshold/limit-beyond-score.ts";
import { limitOfNoBand } from "./threshold/limit-of-no-band.ts";
import { otherEdition } from "./threshold/other-edition.ts";
import { agreementAsksWrongAdult } from "./tool/agreement-asks-wrong-adult.ts";
import { agreementWithoutSafeguards } from "./tool/agreement-without-safeguards.ts";
import { answersForAnother } from "./tool/answers-for-another.ts";
import { completionNotSaid } from "./tool/completion-not-said.ts";
import { dutiesOfOneParent } from "./tool/duties-of-one-parent.ts";
import { forcedAnswer } from "./tool/forced-answer.ts";
import { formsDiffer } from "./tool/forms-differ.ts";
import { gridWithGaps } from "./tool/grid-with-gaps.ts";
import { limitsNotSaid } from "./tool/limits-not-said.ts";
import { nameTakenByForm } from "./tool/name-taken-by-form.ts";
import { partnerBlamedInPrompt } from "./tool/partner-blamed-in-prompt.ts";
import { partnersAccountAsked } from "./tool/partners-account-asked.ts";
import { planWithoutActions } from "./tool/plan-without-actions.ts";
import { planWithoutChild } from "./tool/plan-without-child.ts";
import { privacyNotSaid } from "./tool/privacy-not-said.ts";
import { reviewNotSaid } from "./tool/review-not-said.ts";
import { permissionEnded } from "./tool/permission-ended.ts";
import { rightsNotClear } from "./tool/rights-not-clear.ts";
import { safetyPlanInWrongHands } from "./tool/safety-plan-in-wrong-hands.ts";
import { sharedRecord } from "./tool/shared-record.ts";
import { toolsInOtherOrder } from "./tool/tools-in-other-order.ts";
import { formNotInUse } from "./tool/form-not-in-use.ts";
import { formVersionsApart } from "./tool/form-versions-apart.ts";
import { trainingWithoutCourse } from "./tool/training-without-course.ts";

export const rules: readonly Rule[] = [
  unknownField,
  missingField,
  wrongValue,
  noKind,
  unknownKind,
  wrongLanguage,
  reservedName,
  unknownId,
  wrongKind,
  duplicateId,
  unusedId,
  deadLink,
  deadAnchor,
  downloadWithoutPage,
  beyondReaders,
  unclearCondition,
  missingStrand,
  outcomeWithoutHelp,
  toolUseNotRecorded,
  mustWithoutAudit,
  lineWithoutEnd,
  visitWithoutSafetyCheck,
  planBeforeChildIsHeard,
  decisionWithGaps,
  notKnownNotOffered,
  notKnownReassures,
  stepNotReached,
  agencyOfAnotherRole,
  disagreementWithoutRoute,
  unbornChildLeftOut,
  specialistNotAsked,
  conflictNotToldApart,
  positionOfTrustLeftOut,
  agreementNotAsked,
  partnerNotTold,
  noticeLeavesChildrenOut,
  routesAsAlternatives,
  togetherWithoutGate,
  referralWithoutAnswer,
  handoverWithoutResult,
  youngAsAdult,
  policeOnlyWayIn,
  dangerWithoutNumber,
  repeatNotLookedAt,
  bandsWithGaps,
  limitOfNoBand,
  limitBeyondScore,
  bandWithoutHelp,
  levelWithoutWay,
  levelNotOurs,
  otherEdition,
  judgementLowers,
  criterionDiffers,
  agesWithGaps,
  unlinkedTimeLimit,
  clockInOtherWords,
  sourceNotInForce,
  localLimitLooser,
  lawNotBegun,
  limitsDiffer,
  sectionNotKnown,
  definitionWithoutLaw,
  earlierDefinition,
  rightsNotClear,
  permissionEnded,
  completionNotSaid,
  reviewNotSaid,
  trainingWithoutCourse,
  limitsNotSaid,
  nameTakenByForm,
  sharedRecord,
  partnersAccountAsked,
  partnerBlamedInPrompt,
  answersForAnother,
  agreementWithoutSafeguards,
  agreementAsksWrongAdult,
  dutiesOfOneParent,
  gridWithGaps,
  safetyPlanInWrongHands,
  planWithoutActions,
  planWithoutChild,
  forcedAnswer,
  privacyNotSaid,
  formsDiffer,
  toolsInOtherOrder,
  harmfulWording,
  unexplainedAcronym,
  twoNames,
  replacedName,
  leavingAsTheAnswer,
  colourAlone,
  pictureWithoutWords,
  approvalNotRecorded,
  changedSinceApproval,
  impossibleDate,
  reviewOverdue,
  reviewSuspect,
  draftForPublic,
  consultationNotAnswered,
  replacedSourceInUse,
  itemNotAnswered,
  recommendationWithoutAction,
  formerName,
  reportingWithoutEnd,
  figuresWithoutLimits,
  oppositeStatements,
  nobodyHeard,
  settingWithoutEnd,
  courseBehind,
  formNotInUse,
  formVersionsApart,
  countNotRight,
  indicatorFieldNotRecorded,
  indicatorWithoutBalance,
  personalDetails,
  tooExactExample,
  unsafeForPublic,
  titleInHistory,
  smallNumbersShown,
  safeContactNotAsked,
];
