import type { Phase, PlanItem } from '../../language/model/design/design.ts';
import { addMonths } from '../../language/model/schedule/calendar.ts';
import type { RunCalendar, RunDates } from '../../language/model/schedule/dates.ts';
import { capital } from '../words/lists.ts';
import { wordsFor } from '../words/choose.ts';
import type { Words } from '../words/words.ts';
import { type Book, titleOf } from './book.ts';

/** When something is: its months or day as the plan says them, and how often. Nothing where it is not known. */
export function whenOf(book: Book, thing: Phase | PlanItem): string | undefined {
    const { words } = book;
    const often = thing.every && words.interval(thing.every);
    const said = thing.on ? words.day(thing.on.date) : thing.when ? words.when(thing.when) : monthsOf(book, thing);
    const told = [said, often].filter(part => part !== undefined).join(', ');
    return told === '' ? undefined : capital(told);
}

/** The months of something that takes them from what it stands in, or from the order of the phases; nothing where it may be at any time. */
function monthsOf({ figures, words }: Book, thing: Phase | PlanItem): string | undefined {
    const placement = figures.schedule.of(thing);
    if (!placement.placed || placement.by === 'programme') return undefined;
    const { start, end } = placement;
    // How often it is held is said beside its months.
    const whole = thing.every && start !== null && end !== null ? { ...placement, occurrences: [{ start, end }] } : placement;
    const months = words.placement(whole);
    if (months === '') return undefined;
    return placement.approximate ? words.about(months) : months;
}

/** When something is in one run, as people write it: "12 March 2027, Leeds" where the day is said, else "March to May 2027". */
export function datesInWords(dates: RunDates, words: Words = wordsFor('en-GB')): string {
    const days = daysOf(words, dates);
    return dates.at === undefined ? days : `${days}, ${dates.at}`;
}

/** The same without the place. */
export function daysOf(words: Words, { exactly, from, to }: RunDates): string {
    if (exactly) return words.day(from);
    return to === null ? words.from(from) : words.days(from, to);
}

/** The dates of something in the runs that the handbook is for: with the run's title where there are several. Without runs, those that its start gives. */
export function datesOf(book: Book, thing: Phase | PlanItem): string[] {
    return book.calendars.flatMap(calendar => {
        const dates = calendar.dates.get(thing);
        // A day that the thing itself says is told with it; months that were worked out are told for one run, and would crowd the page for several.
        if (!dates || dates.from === thing.on?.date || (!dates.exactly && (book.calendars.length > 1 || isWithPhase(book, thing))))
            return [];
        const told = eachMonth(book, thing, calendar) ?? datesInWords(dates, book.words);
        return book.calendars.length > 1 ? [`${runTitle(book, calendar)}: ${told}`] : [told];
    });
}

/** When something is, with its dates, in one line. */
export function whenAndDates(book: Book, thing: Phase | PlanItem): string {
    return [whenOf(book, thing), ...datesOf(book, thing)].filter(Boolean).join('; ');
}

/** The months of something that is held in several of them, each by its name: from its first to its last, there would be others between. */
function eachMonth(book: Book, thing: Phase | PlanItem, { starts, dates }: RunCalendar): string | undefined {
    const placement = book.figures.schedule.of(thing);
    const isList = thing.when?.form === 'list' && placement.placed && placement.occurrences.length > 1;
    if (!isList || starts === undefined || dates.get(thing)?.exactly) return undefined;
    const { words } = book;
    return words.intls.listed(placement.occurrences.map(({ start }) => words.month(addMonths(starts, Math.floor(start)))));
}

/** It has no place of its own but that of its phase, which tells the dates, or the whole length of the programme. */
function isWithPhase(book: Book, thing: Phase | PlanItem): boolean {
    const placement = book.figures.schedule.of(thing);
    return !placement.placed || placement.by === 'phase' || placement.by === 'programme';
}

/** What people call a run. */
export function runTitle(book: Book, calendar: RunCalendar): string {
    return calendar.run ? titleOf(book, calendar.run) : '';
}
