import type { Inlines } from '../document/document.ts';

/** Figures, dates, lists and the order of the alphabet, as a language writes them. */
export interface Intls {
    /** A figure with at most `decimals` decimals (2 where it is not said). */
    readonly figure: (value: number, decimals?: number) => string;
    /** "11 January 2027"; a text that is no day is given back as it stands. `date` is `YYYY-MM-DD`. */
    readonly day: (date: string) => string;
    /** "11 January". */
    readonly dayOfYear: (date: string) => string;
    /** "January 2027". */
    readonly month: (date: string) => string;
    /** "January". */
    readonly monthOfYear: (date: string) => string;
    /** "Jan 2027". */
    readonly shortMonth: (date: string) => string;
    /** "a, b and c", or with "or". */
    readonly listed: (words: readonly string[], last?: 'and' | 'or') => string;
    /** The same of runs of text. */
    readonly series: (runs: readonly Inlines[], last?: 'and' | 'or') => Inlines;
    readonly compare: (one: string, other: string) => number;
}

const made = new Map<string, Intls>();

/** How `language` (BCP 47) writes figures, dates and lists. Made once a language, for that takes a while. */
export function intlFor(language: string): Intls {
    let intls = made.get(language);
    if (!intls) made.set(language, (intls = make(language)));
    return intls;
}

function make(language: string): Intls {
    const formats = [0, 1, 2].map(digits => new Intl.NumberFormat(language, { maximumFractionDigits: digits }));
    const dates = (options: Intl.DateTimeFormatOptions) => {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
        return (date: string) =>
            /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? format.format(Date.parse(date)) : date;
    };
    const lists = {
        and: new Intl.ListFormat(language, { type: 'conjunction' }),
        or: new Intl.ListFormat(language, { type: 'disjunction' }),
    };
    return {
        figure: (value, decimals = 2) => (formats[decimals] ?? new Intl.NumberFormat(language)).format(value),
        day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
        dayOfYear: dates({ day: 'numeric', month: 'long' }),
        month: dates({ month: 'long', year: 'numeric' }),
        monthOfYear: dates({ month: 'long' }),
        shortMonth: dates({ month: 'short', year: 'numeric' }),
        listed: (words, last = 'and') => lists[last].format(words),
        series: (runs, last = 'and') => {
            let next = 0;
            return lists[last]
                .formatToParts(runs.map(() => 'x'))
                .flatMap((part): Inlines => (part.type === 'element' ? (runs[next++] ?? []) : [part.value]));
        },
        compare: new Intl.Collator(language).compare,
    };
}
