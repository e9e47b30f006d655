import { competencyOnlyProgramme } from './competencies/competency-only-programme.ts';
import { competencySelection } from './competencies/competency-selection.ts';
import { nothingMapped } from './competencies/nothing-mapped.ts';
import { dimensionUncovered } from './coverage/dimension-uncovered.ts';
import { unfocusedActivity } from './coverage/unfocused-activity.ts';
import { noCoaching } from './learning/no-coaching.ts';
import { noExperientialLearning } from './learning/no-experiential-learning.ts';
import { noPeerLearning } from './learning/no-peer-learning.ts';
import { theoryWithoutApplication } from './learning/theory-without-application.ts';
import { noServiceUserOutcome } from './outcomes/no-service-user-outcome.ts';
import type { Rule } from './rule.ts';
import { acceptanceOfUnknownRule } from './soundness/acceptance-of-unknown-rule.ts';
import { acceptanceWithoutReason } from './soundness/acceptance-without-reason.ts';
import { declaredTwice } from './soundness/declared-twice.ts';
import { expiredAcceptance } from './soundness/expired-acceptance.ts';
import { frameworkTwice } from './soundness/framework-twice.ts';
import { groupOverCohort } from './soundness/group-over-cohort.ts';
import { kindIsAWord } from './soundness/kind-is-a-word.ts';
import { misplaced } from './soundness/misplaced.ts';
import { noSuchDate } from './soundness/no-such-date.ts';
import { saidTwice } from './soundness/said-twice.ts';
import { staleAcceptance } from './soundness/stale-acceptance.ts';
import { stillToCome } from './soundness/still-to-come.ts';
import { syntax } from './soundness/syntax.ts';
import { toDecide } from './soundness/to-decide.ts';
import { unknownName } from './soundness/unknown-name.ts';
import { unusedDeclaration } from './soundness/unused-declaration.ts';
import { noAuthorisingEnvironment } from './system/no-authorising-environment.ts';

/** Every rule, by family, in the order in which they are always listed. */
export const RULES: readonly Rule[] = [
    competencyOnlyProgramme,
    nothingMapped,
    competencySelection,

    dimensionUncovered,
    unfocusedActivity,

    noExperientialLearning,
    theoryWithoutApplication,
    noCoaching,
    noPeerLearning,

    noAuthorisingEnvironment,

    noServiceUserOutcome,

    syntax,
    unknownName,
    declaredTwice,
    frameworkTwice,
    saidTwice,
    misplaced,
    kindIsAWord,
    noSuchDate,
    acceptanceOfUnknownRule,
    groupOverCohort,
    staleAcceptance,
    expiredAcceptance,
    acceptanceWithoutReason,
    toDecide,
    stillToCome,
    unusedDeclaration,
];

const byName = new Map(RULES.map(rule => [rule.name, rule]));

/** The rule of a name; undefined where there is none. */
export function ruleOf(name: string): Rule | undefined {
    return byName.get(name);
}
