import { isReviewedAt } from '../../../generated/ast.ts';
import type { Amount } from '../../../model/design/design.ts';
import { readDose, readSpan } from '../../../model/design/reading/read-amounts.ts';
import { spanInWords } from '../../../model/amounts/wording.ts';
import { documentRule, type Report } from '../../rule.ts';

export const zeroTime = documentRule({
    name: 'zero-time',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'A time of zero.',
    why: 'What takes no time cannot be planned; what is not known is left out, and then counts as unknown, not as none.',
    advice: 'Write how long it is, or leave the statement out.',
    bad: `programme Northbridge "Northbridge" {
    coaching "Coaching" {
        takes 0 hours
    }
}
`,
    on: '0 hours',
    good: `programme Northbridge "Northbridge" {
    coaching "Coaching" {
        led by systems-leader
    }
}
`,
    *check({ nodes }): Iterable<Report> {
        for (const node of nodes('Dose')) {
            const dose = readDose(node);
            if (!dose || dose.form === 'fullTime') continue;
            const [amount, words] = dose.form === 'sessions' ? [dose.count, '0 sessions'] : [dose.span.amount, spanInWords(dose.span)];
            if (isNone(amount)) yield { at: dose.origin, message: `${words} are no time at all.` };
        }
        for (const node of nodes('Span')) {
            const span = readSpan(node);
            // A review at 0 months looks at how things are when the programme starts.
            if (span && isNone(span.amount) && !isReviewedAt(node.$container))
                yield { at: span.origin, message: `${spanInWords(span)} are no time at all.` };
        }
        for (const node of nodes('When')) {
            const unit = node.unit?.startsWith('week') ? 'week' : 'month';
            if ([node.from, node.to, ...node.times].includes(0)) {
                yield {
                    at: { node },
                    message: `There is no ${unit} 0.`,
                    why: 'Months and weeks are counted from 1, which begins on the day of the start.',
                    advice: `Write \`${unit} 1\`, or \`before the start\` for what comes earlier.`,
                };
            }
        }
    },
});

function isNone(amount: Amount): boolean {
    return amount.least === 0 && amount.most === 0;
}
