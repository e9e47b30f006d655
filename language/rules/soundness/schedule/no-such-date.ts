import type { AstNode } from 'langium';
import { calendarDate } from '../../../model/design/reading/read-amounts.ts';
import { documentRule } from '../../rule.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const noSuchDate = documentRule({
    name: 'no-such-date',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'A date is not in the calendar.',
    why: 'Nothing can be placed on it.',
    advice: 'Write a day that exists, as `YYYY-MM-DD`: year, month, day.',
    bad: `programme Northbridge "Northbridge" {
    starts 2027-02-29
}
`,
    on: '2027-02-29',
    good: `programme Northbridge "Northbridge" {
    starts 2028-02-29
}
`,
    *check({ nodes }) {
        const dated: (readonly [AstNode, string, string | undefined])[] = [
            ...[...nodes('Starts'), ...nodes('ApprovedBy'), ...nodes('Holds'), ...nodes('OnDate')].map(
                node => [node, 'date', node.date] as const,
            ),
            ...nodes('Accept').map(node => [node, 'until', node.until] as const),
        ];
        for (const [node, property, date] of dated) {
            const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(date ?? '') ?? [];
            // A date written in another way is told by what reads the text.
            if (!date || !year || !month || !day || calendarDate(date)) continue;
            yield { at: { node, property }, message: `There is no ${date}: ${whyNot(Number(year), Number(month), Number(day))}.` };
        }
    },
});

function whyNot(year: number, month: number, day: number): string {
    const name = MONTHS[month - 1];
    if (!name) return 'a year has the months 01 to 12';
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return day < 1 ? 'a month begins with its day 01' : `${name} ${year} has ${days} days`;
}
