import { DATE_SOURCE, meantDates } from '../../parsing/dates.ts';
import type { Read } from './cell.ts';

const DATE = new RegExp(`^(?:w\\/c |week commencing |from |on )?(${DATE_SOURCE})(?: 00:00(?::00)?)?$`, 'i');
const FROM_TO = /^(months?|mths?|m|weeks?|wks?|w)?\.? ?(\d{1,3}) ?(?:-|to|until) ?(?:months?|mths?|m|weeks?|wks?|w)? ?(\d{1,3})$/i;
const LIST = /^(months?|mths?|m|weeks?|wks?|w)?\.? ?(\d{1,3}(?:(?: ?[,;&/] ?| and )\d{1,3})*)$/i;
const BEFORE =
    /^(?:pre-?(?:programme|course|start|work)|before(?: the)?(?: (?:start|programme|course))?|beforehand|prior(?: to (?:the )?(?:start|programme))?)$/i;
const AFTER = /^(?:post-?(?:programme|course)|after(?: the)? (?:end|programme|course)|afterwards)$/i;

/** What a cell says of when something is, as a whole statement: `months 2 to 4`, `on 2027-01-11`. `unit` is what the column's head says. */
export function whenOf(cell: string, unit?: string): Read {
    const text = cell
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/\s+/g, ' ')
        .trim();
    if (BEFORE.test(text)) return { value: 'before the start' };
    if (AFTER.test(text)) return { value: 'after the end' };
    const date = DATE.exec(text)?.[1];
    if (date !== undefined) return dated(cell, date);
    const spans = FROM_TO.exec(text);
    const list = spans ? null : LIST.exec(text);
    const counted = spans?.[1] ?? list?.[1] ?? unit;
    if (!spans && !list) return { left: { what: cell, why: 'it is no date, and no month or week of the programme, that is known' } };
    const of = counted === undefined ? undefined : /^m/i.test(counted) ? 'month' : /^w/i.test(counted) ? 'week' : undefined;
    if (of === undefined) return { left: { what: cell, why: 'it does not say whether months or weeks of the programme are meant' } };
    if (spans) {
        const [from, to] = [Number(spans[2]), Number(spans[3])];
        if (from < 1 || to < from) return { left: { what: cell, why: `the first ${of} is 1, and a last one is not before the first` } };
        return { value: from === to ? `${of} ${from}` : `${of}s ${from} to ${to}` };
    }
    const times = [...(list?.[2] ?? '').matchAll(/\d+/g)].map(Number);
    if (times.some(time => time < 1)) return { left: { what: cell, why: `the first ${of} of a programme is ${of} 1` } };
    return { value: `${of} ${times.join(', ')}` };
}

function dated(cell: string, written: string): Read {
    const [meant] = meantDates(written);
    if (!meant) return { left: { what: cell, why: 'it lacks its year, or is in no calendar' } };
    if (meant.taken === 'no day') return { left: { what: cell, why: 'it names no day; say the month of the programme, such as month 3' } };
    return { value: `on ${meant.date}`, ...(meant.taken && { takenAs: `${meant.date}, with the day first` }) };
}
