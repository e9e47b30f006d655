import type { Hours as HoursSettings } from '../../settings/settings.ts';
import type { Amount, TimeUnit } from '../design/design.ts';

/** How long a day (in hours) and a week (in days) are; a month is 52/12 weeks and a year 12 months whatever these say. */
export type { Hours as HoursSettings } from '../../settings/settings.ts';

/** Participant time in hours: a least and a most, equal when exact; no most where there is no upper end. */
export type Hours = Amount;

export const WEEKS_IN_A_MONTH = 52 / 12;
export const MONTHS_IN_A_YEAR = 12;

/** Differences that only come of calculating with fractions. */
export const HARDLY = 1e-6;

/** No hours at all: the beginning of a sum. */
export const NO_HOURS: Hours = { least: 0, most: 0, approximate: false };

/** The upper end as a number: Infinity where there is none. */
export function topOf(amount: Amount): number {
    return amount.most ?? Infinity;
}

/** An amount from its ends, of which the upper may be Infinity. Ends that were written the wrong way round (a finding of its own) are put right. */
export function amountOf(least: number, most: number, approximate: boolean): Amount {
    const [low, high] = least <= most ? [least, most] : [most, least];
    return { least: low, most: high === Infinity ? null : high, approximate };
}

/** An amount in its proper order. */
function ordered(amount: Amount): Amount {
    return amountOf(amount.least, topOf(amount), amount.approximate);
}

/** The sum of amounts; without an upper end where one of them has none. */
export function sumOf(amounts: Iterable<Amount>): Amount {
    let [least, most, approximate] = [0, 0, false];
    for (const amount of amounts) {
        least += amount.least;
        most += topOf(amount);
        approximate ||= amount.approximate;
    }
    return amountOf(least, most, approximate);
}

/** So many of so much: `2 to 3 sessions` of `4 to 5 hours` are 8 to 15 hours. */
export function times(count: Amount, each: Amount): Amount {
    const [a, b] = [ordered(count), ordered(each)];
    const most = a.most === 0 || b.most === 0 ? 0 : topOf(a) * topOf(b);
    return amountOf(a.least * b.least, most, a.approximate || b.approximate);
}

/** An amount of one unit in another, of which `factor` make one. */
export function scaled(amount: Amount, factor: number): Amount {
    return times(amount, { least: factor, most: factor, approximate: false });
}

/** From the least of the leasts to the most of the mosts. */
export function hullOf(amounts: readonly Amount[]): Amount {
    if (amounts.length === 0) return NO_HOURS;
    return amountOf(
        Math.min(...amounts.map(amount => amount.least)),
        Math.max(...amounts.map(topOf)),
        amounts.some(amount => amount.approximate),
    );
}

/** How many hours of effort one of a unit is: a day `hours.day`, a week so many days, a month 52/12 weeks. */
export function hoursIn(unit: TimeUnit, settings: HoursSettings): number {
    const week = settings.day * settings.daysAWeek;
    switch (unit) {
        case 'minute':
            return 1 / 60;
        case 'hour':
            return 1;
        case 'day':
            return settings.day;
        case 'week':
            return week;
        case 'month':
            return week * WEEKS_IN_A_MONTH;
        case 'year':
            return week * WEEKS_IN_A_MONTH * MONTHS_IN_A_YEAR;
    }
}

/** An amount without what calculating with fractions has left over. */
export function tidied(amount: Amount): Amount {
    const tidy = (value: number) => Math.round(value * 1e8) / 1e8;
    return { ...amount, least: tidy(amount.least), most: amount.most === null ? null : tidy(amount.most) };
}
