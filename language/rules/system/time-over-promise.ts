import { titled } from '../../findings/wording.ts';
import { HARDLY, scaled } from '../../model/amounts/amounts.ts';
import type { Amount } from '../../model/design/design.ts';
import { amountInWords, hoursInWords } from '../../model/amounts/wording.ts';
import { protectedTimes } from '../../model/time/protected-time.ts';
import { participantTime, schedule } from '../engine/computed.ts';
import { programmeRule } from '../rule.ts';

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
    *check({ programme, computed, settings }) {
        const promises = protectedTimes(programme, computed(schedule), settings.hours);
        const [promise] = promises;
        const granted = promise?.whole;
        // Where a sponsor grants time as long as the programme runs, and nobody knows how long that is, that may be enough.
        if (!granted || granted.most === null || promises.some(({ whole }) => !whole)) return;
        const { hours, said } = computed(participantTime);
        const asked = said && said.least > hours.least ? said : hours;
        if (asked.least <= granted.most + HARDLY) return;
        const atLeast: Amount = { ...asked, most: asked.most === asked.least ? asked.least : null };
        const inDays = (amount: Amount) => amountInWords(scaled(amount, 1 / settings.hours.day), 'day', 'days');
        // In days, a difference of minutes would not show.
        const say = inDays(atLeast) === inDays(granted) ? hoursInWords : inDays;
        yield {
            at: promise.at,
            within: programme.origin,
            message: `${titled(programme)} asks ${say(atLeast)} of each participant, and ${titled(promise.sponsor)} protects ${say(granted)}.`,
        };
    },
});
