import { listed } from '../../language/findings/wording.ts';
import { HARDLY, WEEKS_IN_A_MONTH } from '../../language/model/amounts/amounts.ts';
import { hoursInWords, placementInWords, timeInWords, whyNotPlacedInWords } from '../../language/model/amounts/wording.ts';
import { MODES, type Phase, type PlanItem, type Programme } from '../../language/model/design/design.ts';
import { headOf, placeOf } from '../../language/model/design/origin.ts';
import type { Figures } from '../../language/model/figures.ts';
import { addMonths } from '../../language/model/schedule/calendar.ts';
import { calendarsOf } from '../../language/model/schedule/dates.ts';
import { type Burden, type Load, loadOf } from '../../language/model/time/load.ts';
import { stepOf } from '../../language/refactoring/reschedule.ts';
import { MODE_LOOKS } from '../../publish/tokens/modes.ts';
import type { Timeline, TimelineMonth, TimelineParams, TimelineRow } from '../protocol/timeline.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { keysOf } from './keys.ts';
import { figuresIn, programmesOf } from '../programmes.ts';

/** More months than these are not drawn: a programme of ten years is a slip of the pen. */
const MOST_MONTHS = 120;

/** One programme of a document along its months; null where the document has none. */
export function timeline(server: Server, plan: Plan, { asked }: TimelineParams): Timeline | null {
    const programmes = programmesOf(server, plan);
    const programme = programmes.find(({ name }) => name === asked.programme) ?? programmes[0];
    if (!programme) return null;
    const figures = figuresIn(server, plan, programme);
    const load = loadOf(programme, figures.schedule, figures.time, server.settings.of(plan.uri).hours);
    const rows = rowsOf(programme, figures);
    const { perMonth } = load.protected ?? {};
    const run = programme.runs.find(({ name }) => name === asked.run);
    return {
        programme: programme.name,
        title: titleOf(programme),
        asked: { programme: programme.name, ...(run && { run: run.name }) },
        programmes: programmes.map(named),
        runs: programme.runs.map(named),
        time: timeInWords(figures.time),
        version: plan.textDocument.version,
        modes: MODES.map(mode => ({ name: mode, ...MODE_LOOKS[mode] })),
        months: monthsOf(programme, figures, load, rows, run?.name),
        rows,
        besides: besides(load),
        ...(perMonth &&
            perMonth.most !== null && { protected: { least: perMonth.least, most: perMonth.most, words: hoursInWords(perMonth) } }),
    };
}

function monthsOf(programme: Programme, { schedule }: Figures, load: Load, rows: readonly TimelineRow[], run?: string): TimelineMonth[] {
    const last = Math.max(1, load.months.length, ...rows.flatMap(({ bars }) => bars.map(({ end }) => Math.ceil(end - HARDLY))));
    const calendars = calendarsOf(programme, schedule);
    const starts = (calendars.find(each => each.run?.name === run) ?? calendars.find(each => !each.run))?.starts;
    return Array.from({ length: Math.min(last, MOST_MONTHS) }, (_, at): TimelineMonth => {
        const month = load.months[at];
        return {
            number: at + 1,
            ...(starts !== undefined && { starts: addMonths(starts, at) }),
            ...(month?.stated && { hours: { least: month.hours.least, most: month.hours.most } }),
            words: month ? inWords(month) : 'nothing',
            isOver: month?.isOverProtected === true,
        };
    });
}

function inWords({ hours, stated, things }: Burden): string {
    return stated ? hoursInWords(hours) : things.length > 0 ? 'no time is stated' : 'nothing';
}

function besides(load: Load): string {
    const sentence = (burden: Burden, where: string) =>
        burden.things.length > 0 ? `${where}: ${inWords(burden)}, in ${listed(burden.things.map(thing => `“${titleOf(thing)}”`))}.` : '';
    return [sentence(load.before, 'Before the start'), sentence(load.after, 'After the end'), sentence(load.apart, 'In no month')]
        .filter(Boolean)
        .join(' ');
}

function rowsOf(programme: Programme, { schedule, time }: Figures): TimelineRow[] {
    const keys = keysOf(programme);
    const rowOf = (thing: Phase | PlanItem, depth: number): TimelineRow[] => {
        const placement = schedule.of(thing);
        const { hours, stated } = time.of(thing);
        const said = time.wholeOf(thing)?.said;
        const isEmpty = thing.is === 'phase' && thing.items.length === 0;
        const isIn = placement.placed && placement.side === 'during';
        const bars = isIn ? placement.occurrences.filter(({ start }) => start < MOST_MONTHS) : [];
        const somewhere = placement.placed && !['itself', 'order'].includes(placement.by) && !thing.every;
        const moves = isIn ? stepOf(thing) : undefined;
        const inside: readonly PlanItem[] = thing.is === 'activity' ? [] : thing.items;
        return [
            {
                key: keys.get(thing) ?? '',
                is: thing.is,
                depth,
                title: titleOf(thing),
                kind: kindOf(thing),
                when: placement.placed
                    ? [placementInWords(placement), placement.date && `on ${placement.date}`].filter(Boolean).join(', ')
                    : `not placed: ${whyNotPlacedInWords(placement.why)}`,
                hours: isEmpty ? '' : said ? hoursInWords(said) : stated ? hoursInWords(hours) : 'no time is stated',
                ...(thing.is === 'activity' && thing.mode && { mode: thing.mode }),
                at: placeOf(headOf(thing.origin)),
                bars,
                somewhere,
                ...(moves && { moves }),
                span: spanOf(thing, bars),
                stretches: bars.length === 1 && !thing.on && (thing.when?.form !== 'list' || thing.when.times.length === 1),
            },
            ...inside.flatMap(item => rowOf(item, depth + 1)),
        ];
    };
    return [...programme.phases, ...programme.items].flatMap(thing => rowOf(thing, 0));
}

function spanOf({ when, on }: Phase | PlanItem, bars: readonly { readonly start: number; readonly end: number }[]): TimelineRow['span'] {
    const unit = when && 'unit' in when && !on ? when.unit : 'month';
    const each = unit === 'month' ? 1 : WEEKS_IN_A_MONTH;
    const [first, last] = [Math.min(...bars.map(({ start }) => start)), Math.max(...bars.map(({ end }) => end))];
    if (bars.length === 0) return { unit, from: 1, to: 1 };
    const from = Math.max(1, Math.floor(first * each + HARDLY) + 1);
    return { unit, from, to: Math.max(from, Math.ceil(last * each - HARDLY)) };
}

function kindOf(thing: Phase | PlanItem): string {
    switch (thing.is) {
        case 'activity':
            return thing.kind?.title ?? thing.kindName;
        case 'phase':
            return 'Phase';
        case 'event':
            return 'Event';
        case 'choice':
            return 'Choice';
    }
}

function named(thing: { readonly title: string; readonly name: string }) {
    return { name: thing.name, title: titleOf(thing) };
}

function titleOf(thing: { readonly title: string; readonly name?: string }): string {
    return thing.title || (thing.name ?? '');
}
