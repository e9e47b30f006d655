import { addDays } from '../../language/model/schedule/calendar.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as people write it: "11 January 2027". `date` is `YYYY-MM-DD`; anything else is given back as it stands. */
export function dayInWords(date: string): string {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
    const name = MONTHS[Number(month) - 1];
    return year && day && name ? `${Number(day)} ${name} ${year}` : date;
}

/** The month of a day: "January 2027". */
export function monthInWords(date: string): string {
    return dayInWords(date).replace(/^\d+ /, '');
}

/** From one day to another: "March to April 2027" where these are whole months, else "6 September to 5 October 2027". */
export function daysInWords(from: string, to: string): string {
    const whole = from.endsWith('-01') && addDays(to, 1).endsWith('-01');
    const [first, last] = whole ? [monthInWords(from), monthInWords(to)] : [dayInWords(from), dayInWords(to)];
    if (first === last) return first;
    const year = last.slice(last.lastIndexOf(' '));
    return `${first.endsWith(year) ? first.slice(0, -year.length) : first} to ${last}`;
}
