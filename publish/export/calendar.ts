import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../language/model/schedule/calendar.ts';
import { calendarsOf, type RunCalendar } from '../../language/model/schedule/dates.ts';
import type { Phase, PlanItem } from '../../language/model/design/design.ts';
import { nameOf } from '../../language/model/design/plan.ts';
import type { CoverageEntry } from '../coverage/entry.ts';
import { wordsFor } from '../words/choose.ts';
import { identifierOf } from './identifiers.ts';

/** What a calendar is written with. */
export interface CalendarOptions {
    /** The run, by its name; all of them where it is left out. */
    readonly run?: string;
    /** The zone in which its days are, as the IANA names it: `Europe/London`. */
    readonly zone?: string;
    /** When it was written, `YYYY-MM-DD`. */
    readonly date: string;
}

/** A calendar, with what could not stand in it. */
export interface WrittenCalendar {
    readonly text: string;
    /** How many days and stretches it has. */
    readonly events: number;
    /** What has no day in a run, by the titles of run and activity. */
    readonly undated: readonly { readonly run: string; readonly titles: readonly string[] }[];
}

/**
 * The days of a programme's runs as an iCalendar (RFC 5545): what is held on a day as whole days, phases as stretches that leave people free. The plan knows no hours of the day, so
 * a day is the same in every zone. Activities whose months alone are known stand in no calendar; they are told.
 */
export function planCalendar({ programme, figures }: CoverageEntry, { run, zone, date }: CalendarOptions): WrittenCalendar {
    const title = programme.title || programme.name;
    const calendars = calendarsOf(programme, figures.schedule).filter(each => run === undefined || each.run?.name === run);
    const stamp = dayAt(date);
    const only = calendars.length === 1 ? calendars[0]?.run : undefined;
    const calendar = ical({
        name: only ? `${title}: ${only.title || only.name}` : title,
        prodId: { company: 'Balcony', product: 'balcony', language: 'EN' },
        method: ICalCalendarMethod.PUBLISH,
        ...(zone !== undefined && { x: { 'X-WR-TIMEZONE': zone } }),
    });
    const undated: { run: string; titles: string[] }[] = [];
    for (const each of calendars) {
        const runTitle = each.run ? each.run.title || each.run.name : '';
        const prefix = calendars.length > 1 ? `${runTitle}: ` : '';
        const id = (...names: readonly string[]) => `${identifierOf(programme.name, each.run?.name ?? '', ...names)}@balcony`;
        const add = (
            uid: string,
            summary: string,
            from: string,
            to: string,
            more: { location?: string; description?: string; isFree?: boolean },
        ) => {
            const event = calendar.createEvent({
                id: uid,
                stamp,
                allDay: true,
                start: dayAt(from),
                end: dayAt(addDays(to, 1)),
                summary: prefix + summary,
            });
            if (more.location) event.location(more.location);
            if (more.description) event.description(more.description);
            event.transparency(more.isFree ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE);
        };
        if (each.starts)
            add(id('starts'), `${title} starts`, each.starts, each.starts, {
                isFree: true,
                ...(programme.place && { location: programme.place.text }),
            });
        for (const phase of programme.phases) {
            const dates = each.dates.get(phase);
            if (dates?.to)
                add(id('phase', callingOf(phase, programme.phases)), phase.title || nameOf(phase), dates.from, dates.to, {
                    isFree: true,
                    ...(phase.about && { description: phase.about }),
                });
        }
        const without: string[] = [];
        for (const item of programme.everything) {
            const dates = each.dates.get(item);
            if (dates?.exactly) {
                const location = dates.at ?? item.where?.at;
                const to = addDays(dates.from, lengthInDays(item) - 1);
                add(id('item', callingOf(item, programme.everything)), item.title || nameOf(item), dates.from, to, {
                    ...(location && { location }),
                    description: describing(item),
                });
            } else if (item.parent.is !== 'event' && item.parent.is !== 'choice') without.push(item.title || nameOf(item));
        }
        if (each.ends) add(id('ends'), `${title} ends`, each.ends, each.ends, { isFree: true });
        if (without.length > 0) undated.push({ run: runTitle, titles: without });
    }
    return { text: `${calendar.toString()}\r\n`, events: calendar.length(), undated };
}

/** The name of something, or its title with its place among those of the same title: the same as long as the plan does not change there. */
function callingOf(thing: Phase | PlanItem, all: readonly (Phase | PlanItem)[]): string {
    if (thing.name !== undefined) return thing.name;
    const same = all.filter(each => each.name === undefined && each.title === thing.title);
    return `${thing.title}#${same.indexOf(thing)}`;
}

/** How many days in a row something takes: what an event or activity says in whole days, else one. */
function lengthInDays({ takes }: PlanItem): number {
    if (takes?.form !== 'span' || takes.span.unit !== 'day') return 1;
    const { least, most } = takes.span.amount;
    return most === least && Number.isInteger(least) && least > 1 && least < 32 ? least : 1;
}

function describing(item: PlanItem): string {
    const words = wordsFor('en-GB');
    const { about } = item;
    const [prepare, bring] = item.is === 'choice' ? [[], undefined] : [item.prepare.flatMap(({ text }) => text ?? []), item.bring];
    return [
        about,
        item.takes && `Takes ${words.dose(item.takes)}.`,
        ...prepare.map(text => `Prepare: ${text}`),
        bring && `Bring: ${bring}`,
        item.optional ? 'Optional.' : undefined,
    ]
        .filter(Boolean)
        .join('\n\n');
}

function dayAt(day: string): Date {
    return new Date(`${day}T00:00:00Z`);
}

/** The runs that a programme has days for, by their names. */
export function runsWithDays({ programme, figures }: CoverageEntry): readonly RunCalendar[] {
    return calendarsOf(programme, figures.schedule);
}
