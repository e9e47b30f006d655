import { inWords, listedUpTo, titled } from '../../findings/wording.ts';
import { type HoursSettings, topOf } from '../../model/amounts/amounts.ts';
import type { Activity, Dose, PlanItem, Programme, ProgrammeEvent } from '../../model/design/design.ts';
import { weeksOfSpan } from '../../model/amounts/doses.ts';
import { inWeeks } from '../../model/amounts/elapsed.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOfKind, isOptional, withThoseAround } from '../../model/design/plan.ts';
import { lengthOf } from '../../model/schedule/placing.ts';
import { addingActivity } from '../fixes/fixes-of-plans.ts';
import { coveringItems, isWithRole } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const noTimeForRelationships = programmeRule({
    name: 'no-time-for-relationships',
    family: 'system',
    severity: 'hint',
    findings: ['influence-through-relationships'],
    carried: 'implied',
    summary: 'Nothing with peers meets more than once, or runs past one phase.',
    why: 'In the study, influence through relationships is the likely way in which change comes about; building them and keeping them takes time and commitment.',
    advice: 'Let the participants come back to each other: in action learning sets, in a project over several months, in a meeting each month.',
    bad: `programme Northbridge "Northbridge" {
    seminar "Three days of ideas" {
        takes 3 days
        with  peers
    }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    seminar "Three days of ideas" {
        takes 3 sessions of 1 day
        with  peers
    }
}
`,
    fixable: true,
    yieldsTo: [{ to: 'no-peer-learning', within: 'programme' }],
    missing: 'time for relationships to grow',
    asksFor: ['Activity', 'With', 'LedBy', 'Optional', 'Takes', 'Lasts', 'When', 'Every', 'OnDate'],
    *check({ programme, settings }) {
        if (!programme.activities.length) return;
        const withPeers = coveringItems(programme).filter(item => !isOptional(item) && isAmongPeers(item));
        if (withPeers.some(item => mayComeBack(item, programme, settings.hours))) return;
        yield {
            at: headOf(programme.origin),
            message: messageFor(programme, withPeers),
            related: withPeers.map(item => ({ at: headOf(item.origin), message: `${titled(item)} is with peers, once` })),
            fixes: [
                {
                    ...addingActivity(
                        programme,
                        'Add an action learning set',
                        'action-learning-set "${1:Action learning sets}" {\n    takes ${2:6} sessions of ${3:0.5} days\n    with peers\n}',
                    ),
                    preferred: true,
                },
            ],
        };
    },
});

function messageFor(programme: Programme, withPeers: readonly PlanItem[]): string {
    if (!withPeers.length) return `Nothing in ${titled(programme)} brings participants together with peers, let alone more than once.`;
    const titles = listedUpTo(withPeers.map(titled), 4);
    return withPeers.length === 1
        ? `One thing in ${titled(programme)} is with peers, ${titles}, and it meets once.`
        : `${inWords(withPeers.length).replace(/^./, first => first.toUpperCase())} things in ${titled(programme)} are with peers, and each of them meets once: ${titles}.`;
}

/** An action learning set and peer support are with peers, whatever they say. */
function isAmongPeers(item: Activity | ProgrammeEvent): boolean {
    return isWithRole(item, 'peers') || (item.is === 'activity' && isOfKind(item, 'action-learning-set', 'peer-support'));
}

/** Whether something meets more than once, or might: where nothing says when it is nor how long it takes, nobody can tell that it does not. */
function mayComeBack(item: Activity | ProgrammeEvent, programme: Programme, hours: HoursSettings): boolean {
    const whole = withThoseAround(item);
    if (whole.some(each => isHeldAgain(each, programme)) || whole.some(each => each.takes && isSeveralTimes(each.takes, hours)))
        return true;
    return !whole.some(each => each.takes ?? each.on ?? each.when);
}

/** Whether it says that it is on more than one time: several months, `every`, a length of more than a week, several dates of one run. */
function isHeldAgain(item: PlanItem, { runs }: Programme): boolean {
    const { when, every, lasts } = item;
    if (every || (when?.form === 'list' && new Set(when.times).size > 1) || (when?.form === 'span' && when.to > when.from)) return true;
    if (lasts?.form === 'span') {
        const { latest } = lengthOf(lasts.span);
        if (!latest || inWeeks(latest) > 1) return true;
    }
    return runs.some(run => new Set(run.holds.filter(({ what }) => what === item).map(({ on }) => on.date)).size > 1);
}

/**
 * Sessions, and so much a week, a month or a year, are several times; days running are not, up to a week of them. What takes more days than that nobody knows to be
 * without a break; full time is, up to a month.
 */
function isSeveralTimes(dose: Dose, hours: HoursSettings): boolean {
    switch (dose.form) {
        case 'span':
            return topOf(weeksOfSpan(dose.span, hours)) > 1;
        case 'sessions':
            return topOf(dose.count) > 1;
        case 'rate':
            return dose.per !== 'day' || !dose.over || topOf(weeksOfSpan(dose.over, hours)) > 1;
        case 'fullTime':
            return !dose.over || topOf(weeksOfSpan(dose.over, hours)) > 4;
    }
}
