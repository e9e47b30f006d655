import { competencyAssessment } from './competencies/competency-assessment.ts';
import { competencyHeavy } from './competencies/competency-heavy.ts';
import { competencyOnlyActivity } from './competencies/competency-only-activity.ts';
import { competencyOnlyProgramme } from './competencies/competency-only-programme.ts';
import { competencySelection } from './competencies/competency-selection.ts';
import { competencyUnmapped } from './competencies/competency-unmapped.ts';
import { nothingMapped } from './competencies/nothing-mapped.ts';
import { beingTaught } from './coverage/being-taught.ts';
import { dimensionByTheoryOnly } from './coverage/dimension-by-theory-only.ts';
import { dimensionUncovered } from './coverage/dimension-uncovered.ts';
import { dimensionUnevidenced } from './coverage/dimension-unevidenced.ts';
import { doingWithoutCoaching } from './coverage/doing-without-coaching.ts';
import { elementUntouched } from './coverage/element-untouched.ts';
import { lopsidedCoverage } from './coverage/lopsided-coverage.ts';
import { perceivingWithoutOtherVoices } from './coverage/perceiving-without-other-voices.ts';
import { relatingAlone } from './coverage/relating-alone.ts';
import { unfocusedActivity } from './coverage/unfocused-activity.ts';
import { coachBackgroundUnsaid } from './learning/coach-background-unsaid.ts';
import { experienceWithoutReflection } from './learning/experience-without-reflection.ts';
import { noCoaching } from './learning/no-coaching.ts';
import { noExperientialLearning } from './learning/no-experiential-learning.ts';
import { noLiveIssue } from './learning/no-live-issue.ts';
import { noPeerLearning } from './learning/no-peer-learning.ts';
import { noPracticalTools } from './learning/no-practical-tools.ts';
import { noTheory } from './learning/no-theory.ts';
import { oneModeOnly } from './learning/one-mode-only.ts';
import { placementAtHome } from './learning/placement-at-home.ts';
import { placementWithoutFocus } from './learning/placement-without-focus.ts';
import { theoryAlone } from './learning/theory-alone.ts';
import { theoryWithoutApplication } from './learning/theory-without-application.ts';
import { thinExperience } from './learning/thin-experience.ts';
import { noConflictPractice } from './outcomes/no-conflict-practice.ts';
import { noServiceUserOutcome } from './outcomes/no-service-user-outcome.ts';
import { noServiceUserVoice } from './outcomes/no-service-user-voice.ts';
import { outcomeUnmeasured } from './outcomes/outcome-unmeasured.ts';
import { outcomeUnserved } from './outcomes/outcome-unserved.ts';
import { processOutcomeAdrift } from './outcomes/process-outcome-adrift.ts';
import { projectNotReflectedOn } from './outcomes/project-not-reflected-on.ts';
import { shortHorizon } from './outcomes/short-horizon.ts';
import type { Rule } from './rule.ts';
import { acceptanceOfUnknownRule } from './soundness/acceptances/acceptance-of-unknown-rule.ts';
import { acceptanceWithoutReason } from './soundness/acceptances/acceptance-without-reason.ts';
import { activityOutsidePhase } from './soundness/schedule/activity-outside-phase.ts';
import { activityOutsideProgramme } from './soundness/schedule/activity-outside-programme.ts';
import { appliedTooLate } from './soundness/schedule/applied-too-late.ts';
import { beforeWhatItFollows } from './soundness/schedule/before-what-it-follows.ts';
import { choiceOfAll } from './soundness/sense/choice-of-all.ts';
import { cycleAfter } from './soundness/schedule/cycle-after.ts';
import { cycleLeadsTo } from './soundness/sense/cycle-leads-to.ts';
import { declaredTwice } from './soundness/names/declared-twice.ts';
import { eventOverfull } from './soundness/times/event-overfull.ts';
import { expiredAcceptance } from './soundness/acceptances/expired-acceptance.ts';
import { followUpFromWhen } from './soundness/schedule/follow-up-from-when.ts';
import { frameworkTwice } from './soundness/names/framework-twice.ts';
import { groupOverCohort } from './soundness/sense/group-over-cohort.ts';
import { kindIsAWord } from './soundness/names/kind-is-a-word.ts';
import { lastsIsElapsed } from './soundness/times/lasts-is-elapsed.ts';
import { misplaced } from './soundness/reading/misplaced.ts';
import { noSuchDate } from './soundness/schedule/no-such-date.ts';
import { notPlaced } from './soundness/schedule/not-placed.ts';
import { phaseOutsideProgramme } from './soundness/schedule/phase-outside-programme.ts';
import { phasesOverlap } from './soundness/schedule/phases-overlap.ts';
import { rangeInverted } from './soundness/times/range-inverted.ts';
import { reflectedTooSoon } from './soundness/schedule/reflected-too-soon.ts';
import { restsOnOptional } from './soundness/sense/rests-on-optional.ts';
import { reviewedAfterFollowUp } from './soundness/schedule/reviewed-after-follow-up.ts';
import { saidTwice } from './soundness/reading/said-twice.ts';
import { staleAcceptance } from './soundness/acceptances/stale-acceptance.ts';
import { startBesideRuns } from './soundness/schedule/start-beside-runs.ts';
import { nothingWritten } from './soundness/drafts/nothing-written.ts';
import { stillToCome } from './soundness/drafts/still-to-come.ts';
import { syntax } from './soundness/reading/syntax.ts';
import { takesContradicted } from './soundness/times/takes-contradicted.ts';
import { timeDoesNotFit } from './soundness/times/time-does-not-fit.ts';
import { timeUnstated } from './soundness/times/time-unstated.ts';
import { toDecide } from './soundness/drafts/to-decide.ts';
import { unknownName } from './soundness/names/unknown-name.ts';
import { unusedDeclaration } from './soundness/names/unused-declaration.ts';
import { weekOverfull } from './soundness/times/week-overfull.ts';
import { zeroTime } from './soundness/times/zero-time.ts';
import { designedByOne } from './system/designed-by-one.ts';
import { hostUnsaid } from './system/host-unsaid.ts';
import { latitudeNotGranted } from './system/latitude-not-granted.ts';
import { noAuthorisingEnvironment } from './system/no-authorising-environment.ts';
import { noCohort } from './system/no-cohort.ts';
import { noElectedMembers } from './system/no-elected-members.ts';
import { noSystemActivity } from './system/no-system-activity.ts';
import { noTimeForRelationships } from './system/no-time-for-relationships.ts';
import { placeUnsaid } from './system/place-unsaid.ts';
import { purposeUnsaid } from './system/purpose-unsaid.ts';
import { seniorOnlyCohort } from './system/senior-only-cohort.ts';
import { singleAgencyCohort } from './system/single-agency-cohort.ts';
import { singleSectorCohort } from './system/single-sector-cohort.ts';
import { systemsLeadershipUnnamed } from './system/systems-leadership-unnamed.ts';
import { timeOverPromise } from './system/time-over-promise.ts';
import { commandLanguage } from './words/command-language.ts';
import { heroLanguage } from './words/hero-language.ts';

/** Every rule, by family, in the order in which they are always listed. */
export const RULES: readonly Rule[] = [
    competencyOnlyProgramme,
    nothingMapped,
    competencyOnlyActivity,
    competencyHeavy,
    competencySelection,
    competencyAssessment,
    competencyUnmapped,

    dimensionUncovered,
    dimensionByTheoryOnly,
    beingTaught,
    doingWithoutCoaching,
    relatingAlone,
    perceivingWithoutOtherVoices,
    unfocusedActivity,
    lopsidedCoverage,
    elementUntouched,
    dimensionUnevidenced,

    noExperientialLearning,
    thinExperience,
    placementWithoutFocus,
    placementAtHome,
    experienceWithoutReflection,
    theoryWithoutApplication,
    theoryAlone,
    noTheory,
    noCoaching,
    noLiveIssue,
    noPeerLearning,
    coachBackgroundUnsaid,
    noPracticalTools,
    oneModeOnly,

    noCohort,
    singleAgencyCohort,
    singleSectorCohort,
    seniorOnlyCohort,
    noSystemActivity,
    noAuthorisingEnvironment,
    latitudeNotGranted,
    timeOverPromise,
    designedByOne,
    systemsLeadershipUnnamed,
    placeUnsaid,
    purposeUnsaid,
    noTimeForRelationships,
    noElectedMembers,
    hostUnsaid,

    noServiceUserOutcome,
    processOutcomeAdrift,
    outcomeUnserved,
    outcomeUnmeasured,
    noServiceUserVoice,
    shortHorizon,
    noConflictPractice,
    projectNotReflectedOn,

    heroLanguage,
    commandLanguage,

    syntax,
    unknownName,
    declaredTwice,
    frameworkTwice,
    saidTwice,
    misplaced,
    kindIsAWord,
    cycleAfter,
    cycleLeadsTo,
    appliedTooLate,
    reflectedTooSoon,
    beforeWhatItFollows,
    phaseOutsideProgramme,
    activityOutsideProgramme,
    activityOutsidePhase,
    zeroTime,
    rangeInverted,
    lastsIsElapsed,
    weekOverfull,
    noSuchDate,
    acceptanceOfUnknownRule,
    groupOverCohort,
    staleAcceptance,
    expiredAcceptance,
    acceptanceWithoutReason,
    phasesOverlap,
    eventOverfull,
    choiceOfAll,
    takesContradicted,
    timeDoesNotFit,
    restsOnOptional,
    reviewedAfterFollowUp,
    startBesideRuns,
    notPlaced,
    nothingWritten,
    toDecide,
    stillToCome,
    followUpFromWhen,
    timeUnstated,
    unusedDeclaration,
];

const byName = new Map(RULES.map(rule => [rule.name, rule]));

/** The rule of a name; undefined where there is none. */
export function ruleOf(name: string): Rule | undefined {
    return byName.get(name);
}
