import { titled } from '../../../findings/wording.ts';
import type { Body, Dose } from '../../../model/design/design.ts';
import type { Placement } from '../../../model/schedule/placing.ts';
import { placementInWords, spanInWords } from '../../../model/amounts/wording.ts';
import { schedule } from '../../engine/computed.ts';
import { areTooFew, daysGiven, daysNeeded } from '../../questions/fits.ts';
import { statementOf } from '../../questions/places.ts';
import { programmeRule } from '../../rule.ts';

export const timeDoesNotFit = programmeRule({
    name: 'time-does-not-fit',
    family: 'soundness',
    severity: 'warning',
    findings: [],
    carried: null,
    summary: 'What an activity takes cannot fit into the months or weeks it is given.',
    why: 'Participants and their managers plan by both figures, and only one of them can be kept.',
    advice: 'Give it less time or more months.',
    bad: `programme Northbridge "Northbridge" {
    live-project "Redesigning the referral route" {
        months 5 to 6
        takes 1 day a week for 20 weeks
    }
}
`,
    on: 'takes 1 day a week for 20 weeks',
    good: `programme Northbridge "Northbridge" {
    live-project "Redesigning the referral route" {
        months 5 to 9
        takes 1 day a week for 20 weeks
    }
}
`,
    *check({ programme, settings, computed }) {
        const { of } = computed(schedule);
        for (const item of programme.everything) {
            const placement = of(item);
            if (!item.takes || item.is === 'choice') continue;
            const needed = daysNeeded(item.takes, settings.hours);
            const given = daysGiven(item, placement);
            if (needed === undefined || given === undefined || !areTooFew(given, needed)) continue;
            yield {
                at: statementOf(item.takes),
                message: `${titled(item)} ${asks(item.takes)}, and all that it is given is ${room(item, placement)}.`,
                within: item.origin,
            };
        }
    },
});

function asks(takes: Dose): string {
    switch (takes.form) {
        case 'span':
            return `takes ${spanInWords(takes.span)}`;
        case 'sessions':
            return takes.each ? `has ${takes.count.least} sessions of ${spanInWords(takes.each)}` : 'has its sessions';
        default:
            return takes.over ? `goes on for ${spanInWords(takes.over)}` : 'goes on';
    }
}

function room(body: Body, placement: Placement): string {
    return body.lasts?.form === 'span' ? spanInWords(body.lasts.span) : placementInWords(placement);
}
