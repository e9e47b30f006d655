import { addDays } from '../../language/model/schedule/calendar.ts';
import { intlFor, type Intls } from './intl.ts';

/** A day as people write it: "11 January 2027". `date` is `YYYY-MM-DD`; anything else is given back as it stands. */
export function dayInWords(date: string, intls: Intls = intlFor('en-GB')): string {
    return intls.day(date);
}

/** The month of a day: "January 2027". */
export function monthInWords(date: string, intls: Intls = intlFor('en-GB')): string {
    return intls.month(date);
}

/** From one day to another: "March to April 2027" where these are whole months, else "6 September to 5 October 2027". `to` is the word between them. */
export function daysInWords(first: string, last: string, intls: Intls = intlFor('en-GB'), to = 'to'): string {
    const whole = first.endsWith('-01') && addDays(last, 1).endsWith('-01');
    const [long, short] = whole ? [intls.month, intls.monthOfYear] : [intls.day, intls.dayOfYear];
    if (long(first) === long(last)) return long(first);
    const isOneYear = first.slice(0, 4) === last.slice(0, 4);
    return `${isOneYear ? short(first) : long(first)} ${to} ${long(last)}`;
}
