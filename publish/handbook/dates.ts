import { addMonths } from '../../language/model/schedule/calendar.ts';
import type { RunCalendar, RunDates } from '../../language/model/schedule/dates.ts';
import type { Phase, PlanItem } from '../../language/model/design/design.ts';
import { placementInWords } from '../../language/model/amounts/wording.ts';
import { intervalInWords } from '../words/amounts.ts';
import { dayInWords, daysInWords, monthInWords } from '../words/dates.ts';
import { capital, listed } from '../words/lists.ts';
import { whenInWords } from '../words/plan.ts';
import { type Book, titleOf } from './book.ts';

/** When something is: its months or day as the plan says them, and how often. Nothing where it is not known. */
export function whenOf(book: Book, thing: Phase | PlanItem): string | undefined {
    const often = thing.every && intervalInWords(thing.every);
    const said = thing.on ? dayInWords(thing.on.date) : thing.when ? whenInWords(thing.when) : monthsOf(book, thing);
    const told = [said, often].filter(part => part !== undefined).join(', ');
    return told === '' ? undefined : capital(told);
}

/** The months of something that takes them from what it stands in, or from the order of the phases; nothing where it may be at any time. */
function monthsOf(book: Book, thing: Phase | PlanItem): string | undefined {
    const placement = book.figures.schedule.of(thing);
    if (!placement.placed || placement.by === 'programme') return undefined;
    const { start, end } = placement;
    // How often it is held is said beside its months.
    const whole = thing.every && start !== null && end !== null ? { ...placement, occurrences: [{ start, end }] } : placement;
    const months = placementInWords(whole);
    return months === '' ? undefined : `${placement.approximate ? 'about ' : ''}${months}`;
}

/** When something is in one run, as people write it: "12 March 2027, Leeds" where the day is said, else "March to May 2027". */
export function datesInWords(dates: RunDates): string {
    const days = dates.exactly
        ? dayInWords(dates.from)
        : dates.to === null
          ? `From ${dayInWords(dates.from)}`
          : daysInWords(dates.from, dates.to);
    return dates.at === undefined ? days : `${days}, ${dates.at}`;
}

/** The dates of something in the runs that the handbook is for: with the run's title where there are several. Without runs, those that its start gives. */
export function datesOf(book: Book, thing: Phase | PlanItem): string[] {
    return book.calendars.flatMap(calendar => {
        const dates = calendar.dates.get(thing);
        // A day that the thing itself says is told with it; months that were worked out are told for one run, and would crowd the page for several.
        if (!dates || dates.from === thing.on?.date || (!dates.exactly && (book.calendars.length > 1 || isWithPhase(book, thing))))
            return [];
        const told = eachMonth(book, thing, calendar) ?? datesInWords(dates);
        return book.calendars.length > 1 ? [`${runTitle(calendar)}: ${told}`] : [told];
    });
}

/** The months of something that is held in several of them, each by its name: from its first to its last, there would be others between. */
function eachMonth(book: Book, thing: Phase | PlanItem, { starts, dates }: RunCalendar): string | undefined {
    const placement = book.figures.schedule.of(thing);
    const isList = thing.when?.form === 'list' && placement.placed && placement.occurrences.length > 1;
    if (!isList || starts === undefined || dates.get(thing)?.exactly) return undefined;
    return listed(placement.occurrences.map(({ start }) => monthInWords(addMonths(starts, Math.floor(start)))));
}

/** It has no place of its own but that of its phase, which tells the dates, or the whole length of the programme. */
function isWithPhase(book: Book, thing: Phase | PlanItem): boolean {
    const placement = book.figures.schedule.of(thing);
    return !placement.placed || placement.by === 'phase' || placement.by === 'programme';
}

/** What people call a run. */
export function runTitle(calendar: RunCalendar): string {
    return calendar.run ? titleOf(calendar.run) : '';
}
