import { countOf } from '../../../findings/wording.ts';
import type { TimeUnit } from '../../../model/design/design.ts';
import { readDose } from '../../../model/design/reading/read-amounts.ts';
import { spanInWords } from '../../../model/amounts/wording.ts';
import { documentRule } from '../../rule.ts';

/** How much of each unit a day, week, month or year has at the most. */
const MOST: Readonly<Record<'day' | 'week' | 'month' | 'year', Readonly<Record<TimeUnit, number>>>> = {
    day: { minute: 1440, hour: 24, day: 1, week: 1 / 7, month: 1 / 28, year: 1 / 365 },
    week: { minute: 7 * 1440, hour: 168, day: 7, week: 1, month: 1 / 4, year: 7 / 365 },
    month: { minute: 31 * 1440, hour: 31 * 24, day: 31, week: 31 / 7, month: 1, year: 31 / 365 },
    year: { minute: 366 * 1440, hour: 366 * 24, day: 366, week: 366 / 7, month: 12, year: 1 },
};

export const weekOverfull = documentRule({
    name: 'week-overfull',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'A dose asks for more hours or days than a week, or a day, month or year, has.',
    why: 'Nobody can do it, and every figure that it goes into is wrong.',
    advice: 'Change the amount, or what it is counted by.',
    bad: `programme Northbridge "Northbridge" {
    placement "A post in another agency" {
        takes 8 days a week for 6 weeks
    }
}
`,
    on: '8 days a week for 6 weeks',
    good: `programme Northbridge "Northbridge" {
    placement "A post in another agency" {
        takes 5 days a week for 6 weeks
    }
}
`,
    *check({ nodes }) {
        for (const node of nodes('Dose')) {
            const dose = readDose(node);
            if (dose?.form !== 'rate') continue;
            const most = MOST[dose.per][dose.span.unit];
            if (dose.span.amount.least <= most) continue;
            const { unit } = dose.span;
            yield {
                at: dose.origin,
                message:
                    most < 1
                        ? `${spanInWords(dose.span)} a ${dose.per} cannot be: a ${dose.per} is shorter than that.`
                        : `${spanInWords(dose.span)} a ${dose.per} cannot be: a ${dose.per} has at the most ${countOf(Math.floor(most), unit)}.`,
            };
        }
    },
});
