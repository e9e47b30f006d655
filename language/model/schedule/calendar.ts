import type { Elapsed } from '../amounts/elapsed.ts';

/** A day of the calendar, `YYYY-MM-DD`. Days have no time and no time zone. */
export type Day = string;

const A_DAY = 24 * 60 * 60 * 1000;

/** The day, as days since 1 January 1970. */
function numberOf(day: Day): number {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    // setUTCFullYear and not Date.UTC, which takes the years 0 to 99 for those of the last century.
    return new Date(0).setUTCFullYear(year, month - 1, date) / A_DAY;
}

function dayOf(number: number): Day {
    const date = new Date(number * A_DAY);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
    return dayOf(numberOf(day) + days);
}

/** The same day so many whole months later; the last of the month where it has no such day (31 January and a month: 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const first = year * 12 + (month - 1) + months;
    const [toYear, toMonth] = [Math.floor(first / 12), first - Math.floor(first / 12) * 12];
    const pad = (value: number, width: number) => String(value).padStart(width, '0');
    return `${pad(toYear, 4)}-${pad(toMonth + 1, 2)}-${pad(Math.min(date, daysInMonth(toYear, toMonth)), 2)}`;
}

function daysInMonth(year: number, month: number): number {
    return new Date(new Date(0).setUTCFullYear(year, month + 1, 0)).getUTCDate();
}

/** How many days there are from one day to another; negative where it is earlier. */
export function daysBetween(from: Day, to: Day): number {
    return numberOf(to) - numberOf(from);
}

/** The day that is so much time after another: whole months first, then what is left of them in days of an average month, weeks and days. */
export function dayAfter(start: Day, time: Elapsed): Day {
    const whole = Math.trunc(time.months);
    const rest = (time.months - whole) * (365.25 / 12) + time.weeks * 7 + time.days;
    return addDays(addMonths(start, whole), Math.round(rest));
}

/** The time from one day to another, in whole months and days; both negative where it is earlier. */
export function timeBetween(from: Day, to: Day): Elapsed {
    if (to < from) {
        const { months, days } = timeBetween(to, from);
        return { months: -months, weeks: 0, days: -days };
    }
    const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
    const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
    let months = (toYear - fromYear) * 12 + toMonth - fromMonth;
    if (addMonths(from, months) > to) months -= 1;
    return { months, weeks: 0, days: daysBetween(addMonths(from, months), to) };
}
