import { AstUtils, type AstNode } from 'langium';
import { capital } from '../../language/findings/wording.ts';
import { type Document, isProgramme } from '../../language/generated/ast.ts';
import { hoursInWords, monthsInWords, placementInWords, timeInWords } from '../../language/model/amounts/wording.ts';
import type { Phase, PlanItem, Programme } from '../../language/model/design/design.ts';
import type { Figures } from '../../language/model/figures.ts';
import { calendarsOf, type RunCalendar } from '../../language/model/schedule/dates.ts';
import { programmeOf } from '../../language/references/programme-names.ts';
import { datesInWords } from '../../publish/handbook/dates.ts';
import { figuresIn, programmesOf } from '../programmes.ts';
import type { Server } from '../server.ts';

/**
 * What is worked out of a programme, or of a phase, activity, event or choice of one: the hours of one participant, its months from the start, and its dates in each run;
 * a sentence each. None for anything else, nor of what is not known.
 */
export function figuresInWords(server: Server, node: AstNode): string[] {
    const around = isProgramme(node) ? node : programmeOf(node);
    if (!around) return [];
    const plan = AstUtils.getDocument<Document>(node);
    const programme = programmesOf(server, plan).find(({ origin }) => origin.node === around);
    if (!programme) return [];
    const figures = figuresIn(server, plan, programme);
    if (node === around) return [timeOfProgramme(figures), runsOf(programme, figures)].filter(Boolean);
    const thing = [...programme.phases, ...programme.everything].find(({ origin }) => origin.node === node);
    return thing ? [hoursOf(thing, figures), whenOf(programme, thing, figures)].filter(Boolean) : [];
}

function timeOfProgramme({ time }: Figures): string {
    return time.stated ? `One participant’s time: ${timeInWords(time)}.` : '';
}

function runsOf(programme: Programme, { schedule }: Figures): string {
    const length = schedule.length ? `${capital(monthsInWords(schedule.length))} long` : '';
    const dates = eachRun(calendarsOf(programme, schedule), ({ starts, ends }) =>
        starts ? datesInWords({ from: starts, to: ends ?? null, exactly: false }) : undefined,
    );
    return told(length, dates, programme);
}

function hoursOf(thing: Phase | PlanItem, { time }: Figures): string {
    const said = time.wholeOf(thing)?.said;
    const { hours, stated } = time.of(thing);
    return said || stated ? `Comes to ${hoursInWords(said ?? hours)} for one participant.` : '';
}

function whenOf(programme: Programme, thing: Phase | PlanItem, { schedule }: Figures): string {
    const placement = schedule.of(thing);
    // What may be at any time of the programme has no time of its own to tell.
    if (!placement.placed || placement.by === 'programme') return '';
    const dates = eachRun(calendarsOf(programme, schedule), calendar => {
        const found = calendar.dates.get(thing);
        return found && datesInWords(found);
    });
    // What it says itself stands there already.
    if (thing.on || thing.when) return told('', dates, programme);
    const when = placementInWords(placement);
    return told(when && `In ${placement.approximate ? 'about ' : ''}${when}`, dates, programme);
}

/** What is said of each run: after its title, where there are several. */
function eachRun(calendars: readonly RunCalendar[], say: (calendar: RunCalendar) => string | undefined): string {
    return calendars
        .flatMap(calendar => {
            const said = say(calendar);
            if (said === undefined) return [];
            return [calendar.run && calendars.length > 1 ? `${calendar.run.title || calendar.run.name}: ${said}` : said];
        })
        .join('; ');
}

function told(when: string, dates: string, { runs }: Programme): string {
    const said = [when, dates].filter(Boolean).join(runs.length > 1 ? '. ' : ': ');
    return said && `${capital(said)}.`;
}
