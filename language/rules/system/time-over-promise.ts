import { titled } from '../../findings/wording.ts';
import { HARDLY, scaled, sumOf, topOf } from '../../model/amounts/amounts.ts';
import type { Amount, Origin, Programme, Sponsor } from '../../model/design/design.ts';
import { hoursOfDose } from '../../model/amounts/doses.ts';
import { amountInWords, hoursInWords } from '../../model/amounts/wording.ts';
import { participantTime, schedule } from '../engine/computed.ts';
import { programmeRule, type ProgrammeContext } from '../rule.ts';

export const timeOverPromise = programmeRule({
    name: 'time-over-promise',
    family: 'system',
    severity: 'warning',
    findings: ['managed-first'],
    carried: 'house',
    summary: 'The programme asks more of a participant, even at the least, than the protected time that its most generous sponsor grants.',
    why: 'The study says that systems leadership adds value only where services are managed and have the capacity for their basic work. What is asked beyond the time that is protected is taken from that work, or from the participant.',
    advice: 'Have more time protected, or ask for less: shorten what takes most, or make part of it optional.',
    bad: `programme Northbridge "Northbridge" {
    authorised by "The Chief Executives' Group" {
        grants protected-time 20 days
    }
    secondment "Three months on a discharge team" { takes 2 days a week for 12 weeks }
}
`,
    on: 'grants protected-time 20 days',
    good: `programme Northbridge "Northbridge" {
    authorised by "The Chief Executives' Group" {
        grants protected-time 25 days
    }
    secondment "Three months on a discharge team" { takes 2 days a week for 12 weeks }
}
`,
    asksFor: ['AuthorisedBy', 'Grants'],
    *check(context) {
        const { programme, computed, settings } = context;
        const promise = mostGenerous(context);
        if (!promise || promise.hours.most === null) return;
        const { hours, said } = computed(participantTime);
        const asked = said && said.least > hours.least ? said : hours;
        if (asked.least <= promise.hours.most + HARDLY) return;
        const atLeast: Amount = { ...asked, most: asked.most === asked.least ? asked.least : null };
        const inDays = (amount: Amount) => amountInWords(scaled(amount, 1 / settings.hours.day), 'day', 'days');
        // In days, a difference of minutes would not show.
        const say = inDays(atLeast) === inDays(promise.hours) ? hoursInWords : inDays;
        yield {
            at: promise.at,
            within: programme.origin,
            message: `${titled(programme)} asks ${say(atLeast)} of each participant, and ${titled(promise.sponsor)} protects ${say(promise.hours)}.`,
        };
    },
});

interface Promised {
    readonly sponsor: Sponsor;
    readonly hours: Amount;
    /** The grant, or the first of several. */
    readonly at: Origin;
}

/** What the most generous sponsor grants; undefined where none grants time, or one of them grants nobody knows how much. */
function mostGenerous({ programme, computed, settings }: ProgrammeContext): Promised | undefined {
    const weeks = computed(schedule).weeks.get(programme);
    const promises: Promised[] = [];
    for (const sponsor of programme.sponsors) {
        const grants = grantsOfTime(sponsor);
        const [first] = grants;
        if (!first) continue;
        const hours = grants.map(({ time }) => time && hoursOfDose(time, settings.hours, weeks));
        if (hours.some(amount => amount === undefined)) return undefined;
        promises.push({ sponsor, hours: sumOf(hours.filter(amount => amount !== undefined)), at: first.origin });
    }
    return promises.sort((a, b) => topOf(b.hours) - topOf(a.hours))[0];
}

function grantsOfTime(sponsor: Programme['sponsors'][number]) {
    return sponsor.grants.filter(({ condition }) => condition.name === 'protected-time');
}
