import type { Finding } from '../../findings/finding.ts';
import { type MeantDate, meantDates } from '../dates.ts';
import type { Typed } from './fault.ts';
import { quote, type Span, spanOf, type Telling } from './telling.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function inWords(date: string): string {
    const [year, month, day] = date.split('-').map(Number);
    return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** A date that is typed otherwise than `2027-01-11`. */
export function tellDate({ token }: Typed, telling: Telling): Finding {
    const span = spanOf(token);
    const meant = meantDates(token.image);
    const [first, second] = meant;
    const message = `A date is written as year, month and day here, and ${quote(token.image)} is not.`;
    if (!first) return withoutDay(token.image, span, telling);
    const fixes = meant.map(one =>
        telling.fix(titleOf(one, meant.length > 1), [{ ...span, text: one.date }], one.taken ? {} : { preferred: true, safe: true }),
    );
    if (first.taken === 'no day')
        return telling.finding(
            span,
            {
                message: `A date needs its day, and ${quote(token.image)} says only the month.`,
                advice: `Write ${quote(first.date)}, if it is the first.`,
            },
            fixes,
        );
    if (second) {
        const why = `It can be read as ${inWords(first.date)} or as ${inWords(second.date)}.`;
        return telling.finding(span, { message, why, advice: `Write ${quote(first.date)} or ${quote(second.date)}.` }, fixes);
    }
    return telling.finding(span, { message, advice: `Write ${quote(first.date)}.` }, fixes);
}

function titleOf({ date, taken }: MeantDate, ambiguous: boolean): string {
    return `Write ${quote(date)}${ambiguous || taken ? ` (${inWords(date)})` : ''}`;
}

function withoutDay(typed: string, span: Span, telling: Telling): Finding {
    const withYear = /\d{4}/.test(typed) || /[/.-]\d\d$/.test(typed);
    return telling.finding(
        span,
        withYear
            ? { message: `No calendar has ${quote(typed)}.`, advice: 'Write the year, the month and the day, for instance `2027-01-11`.' }
            : {
                  message: `A date needs its year, and ${quote(typed)} says only day and month.`,
                  advice: 'Write it with its year, for instance `2027-01-11`.',
              },
    );
}
