import type { Amount, Dose, Span } from '../../language/model/design/design.ts';

/** A figure as people write it: no more than two decimals, none that are nought. */
function figure(value: number): string {
    return String(Math.round(value * 100) / 100);
}

/** How many, as it was said: "6", "about 6", "4 to 6", "at least 16", "up to 12". */
export function amountInWords(amount: Amount): string {
    const { least, most, approximate } = amount;
    if (most === null) return `at least ${figure(least)}`;
    if (least === most) return approximate ? `about ${figure(least)}` : figure(least);
    if (least === 0) return `up to ${figure(most)}`;
    return `${figure(least)} to ${figure(most)}`;
}

/** `one` where it is said of one ("1 day", "at least 1 day", "up to 1 day"), else `many`; 1.5 and 0.5 are many. */
export function plural(amount: Amount, one: string, many = `${one}s`): string {
    const isOne = (amount.most ?? amount.least) === 1 && (amount.least === 1 || amount.least === 0);
    return isOne ? one : many;
}

/** A span of time as it was said: "90 minutes", "about 4 to 6 hours", "half a day". */
export function spanInWords(span: Span): string {
    const { amount, unit } = span;
    if (amount.least === 0.5 && amount.most === 0.5)
        return `${amount.approximate ? 'about ' : ''}half ${unit === 'hour' ? 'an' : 'a'} ${unit}`;
    return `${amountInWords(amount)} ${plural(amount, unit)}`;
}

/** What something asks of time, as it was said: "8 sessions of 90 minutes", "2 days a week for 6 weeks", "full time for 8 months". */
export function doseInWords(dose: Dose): string {
    switch (dose.form) {
        case 'span':
            return spanInWords(dose.span);
        case 'sessions': {
            const sessions = `${amountInWords(dose.count)} ${plural(dose.count, 'session')}`;
            return dose.each ? `${sessions} of ${spanInWords(dose.each)}` : sessions;
        }
        case 'rate':
            return `${spanInWords(dose.span)} a ${dose.per}${dose.over ? ` for ${spanInWords(dose.over)}` : ''}`;
        case 'fullTime':
            return dose.over ? `full time for ${spanInWords(dose.over)}` : 'full time';
    }
}

/** An interval as it was said: "every 3 months", "every week". */
export function intervalInWords(span: Span): string {
    const { amount, unit } = span;
    return amount.least === 1 && amount.most === 1 && !amount.approximate
        ? `every ${unit}`
        : `every ${amountInWords(amount)} ${plural(amount, unit)}`;
}
