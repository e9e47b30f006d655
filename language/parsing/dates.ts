const MONTHS = [
    'Jan(?:uary)?',
    'Feb(?:ruary)?',
    'Mar(?:ch)?',
    'Apr(?:il)?',
    'May',
    'June?',
    'July?',
    'Aug(?:ust)?',
    'Sept?(?:ember)?',
    'Oct(?:ober)?',
    'Nov(?:ember)?',
    'Dec(?:ember)?',
];
const MONTH = `(?:${MONTHS.join('|')})`;
const WEEKDAY = '(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?[ \\t]+';
const ORDINAL = '(?:st|nd|rd|th)?';

/** Dates as the language has them, `2027-01-11`, and as they are typed elsewhere: `11/01/2027`, `Monday 11th January 2027`, `January 11, 2027`, `January 2027`. */
export const DATE_SOURCE = [
    '\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)',
    '\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}(?!\\d)',
    '\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?!\\d)',
    `(?:${WEEKDAY})?\\d{1,2}${ORDINAL}(?:[ \\t]+of)?[ \\t]+${MONTH}(?![\\w-])(?:,?[ \\t]+\\d{4}(?!\\d))?`,
    `(?:${WEEKDAY})?${MONTH}[ \\t]+\\d{1,2}${ORDINAL},?[ \\t]+\\d{4}(?!\\d)`,
    `${MONTH}[ \\t]+\\d{4}(?!\\d)`,
].join('|');

/** Whether `typed` is written as the language has it. */
export function isDate(typed: string): boolean {
    return /^\d{4}-\d\d-\d\d$/.test(typed);
}

/** A date that was meant, and how it was taken to be meant where that is not sure. */
export interface MeantDate {
    /** `YYYY-MM-DD`. */
    readonly date: string;
    /** `day first`, `month first`: how an ambiguous date was read. `no day`: only a month was written, and the date is its first day. */
    readonly taken?: 'day first' | 'month first' | 'no day';
}

/** The dates that `typed` can mean, the likelier first; none where it lacks its year or is in no calendar. */
export function meantDates(typed: string): MeantDate[] {
    const figures = (typed.match(/\d+/g) ?? []).map(Number);
    const month = monthOf(typed);
    if (month) return ofWords(figures, month);
    const [first = 0, second = 0, third = 0] = figures;
    if (first > 31) return valid(first, second, third);
    const year = third < 100 ? 2000 + third : third;
    const dayFirst = valid(year, second, first).map(({ date }) => ({ date, taken: 'day first' as const }));
    const monthFirst = valid(year, first, second).map(({ date }) => ({ date, taken: 'month first' as const }));
    if (first === second || !monthFirst.length || !dayFirst.length)
        return [...dayFirst, ...monthFirst].slice(0, 1).map(({ date }) => ({ date }));
    return [...dayFirst, ...monthFirst];
}

function ofWords(figures: readonly number[], month: number): MeantDate[] {
    const year = figures.find(figure => figure > 31);
    const day = figures.find(figure => figure <= 31);
    if (year === undefined) return [];
    return day === undefined ? valid(year, month, 1).map(({ date }) => ({ date, taken: 'no day' as const })) : valid(year, month, day);
}

function monthOf(typed: string): number | undefined {
    const at = MONTHS.findIndex(month => new RegExp(`(?<![a-z])${month}(?![a-z])`, 'i').test(typed));
    return at < 0 ? undefined : at + 1;
}

function valid(year: number, month: number, day: number): MeantDate[] {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return [];
    return [{ date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }];
}
