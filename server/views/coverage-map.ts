import { type Cover, type DimensionCoverage, coverageOf, isTargeting } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import { placementInWords, hoursInWords, shareInWords, timeInWords } from '../../language/model/amounts/wording.ts';
import { type Mode, MODES, type Phase, type PlanItem, type Programme } from '../../language/model/design/design.ts';
import { headOf, placeOf } from '../../language/model/design/origin.ts';
import { type Doer, nameOf, phaseOf, withThoseAround } from '../../language/model/design/plan.ts';
import type { Figures } from '../../language/model/figures.ts';
import { calendarsOf, type RunCalendar } from '../../language/model/schedule/dates.ts';
import { isOnTrack } from '../../language/model/time/time.ts';
import { timeSentences } from '../../publish/coverage/time.ts';
import { datesInWords } from '../../publish/handbook/dates.ts';
import { MODE_LOOKS } from '../../publish/tokens/modes.ts';
import { wordsFor } from '../../publish/words/choose.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../../publish/tokens/standings.ts';
import type {
    BehindCell,
    CoverageAsked,
    CoverageMap,
    CoverageParams,
    MapCell,
    MapColumn,
    MapDimension,
    NamedMode,
    ShownStanding,
} from '../protocol/coverage.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { figuresIn, programmesOf } from '../programmes.ts';

const ENGLISH = wordsFor('en');

/** The coverage map of one programme of a document; null where it has none. */
export function coverageMap(server: Server, plan: Plan, { asked }: CoverageParams): CoverageMap | null {
    const programmes = programmesOf(server, plan);
    const programme = programmes.find(({ name }) => name === asked.programme) ?? programmes[0];
    if (!programme) return null;
    const figures = figuresIn(server, plan, programme);
    const understood = understand(programme, asked);
    const columns = columnsOf(programme, figures, understood);
    const coverage = coverageOf(programme, figures.schedule, figures.time, item => isAskedFor(programme, item, understood));
    return {
        programme: programme.name,
        title: titleOf(programme),
        at: placeOf(headOf(programme.origin)),
        asked: understood,
        programmes: programmes.map(named),
        phases: programme.phases.map(phase => ({ name: keyOf(programme, phase), title: titleOf(phase) })),
        modes: MODES.map(mode => modeOf(figures, mode)),
        tracks: programme.tracks.map(named),
        runs: programme.runs.map(named),
        time: timeOf(figures, understood),
        columns: columns.map(({ shown }) => shown),
        frameworks: coverage.frameworks.map(({ framework, dimensions }) => ({
            title: titleOf(framework),
            dimensions: dimensions.map(dimension => dimensionOf(dimension, columns, understood)),
        })),
    };
}

function titleOf(thing: { readonly title: string; readonly name?: string }): string {
    return thing.title || (thing.name ?? '');
}

function named(thing: { readonly title: string; readonly name: string }) {
    return { name: thing.name, title: titleOf(thing) };
}

/** A phase by its name, else by its number: it must be told apart from one that is called the same. */
function keyOf(programme: Programme, phase: Phase): string {
    return phase.name ?? `#${programme.phases.indexOf(phase) + 1}`;
}

/** What was asked for, without what this programme does not have. */
function understand(programme: Programme, { by, phase, mode, track, run }: CoverageAsked): CoverageAsked {
    return {
        programme: programme.name,
        by: by === 'activity' ? by : 'phase',
        ...(phase !== undefined && programme.phases.some(one => keyOf(programme, one) === phase) && { phase }),
        ...(mode !== undefined && MODES.includes(mode) && { mode }),
        ...(track !== undefined && programme.tracks.some(({ name }) => name === track) && { track }),
        ...(run !== undefined && programme.runs.some(({ name }) => name === run) && { run }),
    };
}

function isAskedFor(programme: Programme, item: Doer, { phase, mode, track }: CoverageAsked): boolean {
    const inPhase = phaseOf(item);
    if (phase !== undefined && (!inPhase || keyOf(programme, inPhase) !== phase)) return false;
    if (mode !== undefined && (item.is !== 'activity' || item.mode !== mode)) return false;
    const on = programme.tracks.find(({ name }) => name === track);
    return !on || withThoseAround(item).every(each => isOnTrack(each, on));
}

function timeOf({ time }: Figures, { track }: CoverageAsked): string {
    const on = time.tracks.find(each => each.track.name === track);
    return on ? `On the track ${titleOf(on.track)}: ${timeInWords(on)}.` : timeSentences(time, ENGLISH);
}

function modeOf({ balance }: Figures, mode: Mode): NamedMode {
    const { hours, share, stated, activities } = balance.modes[mode];
    const words = stated ? [hoursInWords(hours), share && shareInWords(share)].filter(Boolean).join(', ') : '';
    return {
        name: mode,
        ...MODE_LOOKS[mode],
        hours: stated ? words : activities > 0 ? 'no time is stated' : 'none',
        unstated: !stated && activities > 0,
        ...(stated && share && { share: { least: share.least, most: share.most } }),
    };
}

/** A column, and what is in it. */
interface Column {
    readonly shown: MapColumn;
    readonly holds: (item: PlanItem) => boolean;
}

function columnsOf(programme: Programme, figures: Figures, asked: CoverageAsked): Column[] {
    const calendar = calendarsOf(programme, figures.schedule).find(({ run }) => run && run.name === asked.run);
    const rows = figures.coverage.rows.filter(item => isAskedFor(programme, item, asked));
    if (asked.by === 'activity') return rows.map((item, at) => columnOfActivity(figures, calendar, item, at));
    const phases = programme.phases.filter(phase => asked.phase === undefined || keyOf(programme, phase) === asked.phase);
    const columns = phases.map((phase): Column => ({
        shown: {
            key: keyOf(programme, phase),
            title: titleOf(phase),
            when: whenOf(figures, calendar, phase),
            at: placeOf(headOf(phase.origin)),
        },
        holds: item => phaseOf(item) === phase,
    }));
    const outside: Column = {
        shown: { key: '', title: phases.length > 0 ? 'In no phase' : 'The programme', when: '' },
        holds: item => phaseOf(item) === undefined,
    };
    return rows.some(outside.holds) || columns.length === 0 ? [...columns, outside] : columns;
}

function columnOfActivity(figures: Figures, calendar: RunCalendar | undefined, item: Doer, at: number): Column {
    const phase = phaseOf(item);
    const mode = item.is === 'activity' ? item.mode : undefined;
    return {
        shown: {
            key: `${nameOf(item)}#${at}`,
            title: titleOf(item),
            when: whenOf(figures, calendar, item),
            at: placeOf(headOf(item.origin)),
            ...(phase && { phase: titleOf(phase) }),
            ...(mode && { letters: MODE_LOOKS[mode].letters, mode: MODE_LOOKS[mode].title }),
        },
        holds: other => other === item,
    };
}

/** Its months, or in a run its dates. */
function whenOf({ schedule }: Figures, calendar: RunCalendar | undefined, thing: Phase | PlanItem): string {
    const dates = calendar?.dates.get(thing);
    if (dates) return datesInWords(dates);
    const placement = schedule.of(thing);
    return placement.placed && placement.by === 'programme' ? '' : placementInWords(placement);
}

function dimensionOf(coverage: DimensionCoverage, columns: readonly Column[], asked: CoverageAsked): MapDimension {
    const { dimension, standing, hours, stated, activities, elements } = coverage;
    const met = elements.filter(each => each.standing !== 'absent').length;
    // Hours of several tracks are a range over all of them: for one of them, there is no telling.
    const isKnown = standing !== 'absent' && asked.track === undefined;
    return {
        name: dimension.name,
        title: dimension.title,
        ...(dimension.about !== undefined && { about: dimension.about }),
        standing: shown(standing),
        met: elements.length > 0 ? `${met} of ${elements.length} elements` : '',
        hours: isKnown ? (stated ? hoursInWords(hours) : 'no time is stated') : '',
        cells: columns.map(column => cellOf(activities, column)),
        elements: elements.map(each => ({
            name: each.element.name,
            title: each.element.title,
            standing: shown(each.standing),
            cells: columns.map(column => cellOf(each.activities, column)),
        })),
    };
}

function shown(standing: Standing): ShownStanding {
    return { standing, ...STANDING_LOOKS[standing] };
}

const BY_WEIGHT = ['evidenced', 'targeted', 'touched'] as const;

function cellOf(covers: readonly Cover[], { holds }: Column): MapCell | null {
    const here = covers.filter(cover => holds(cover.item));
    const code = BY_WEIGHT.find(weight => here.some(cover => cover.code === weight));
    if (!code) return null;
    return { code, ...CODE_LOOKS[code], behind: here.flatMap(behind) };
}

/** Each place where an activity says so. */
function behind(cover: Cover): BehindCell[] {
    const { item, code, whole, through, optional, at } = cover;
    const how = [
        CODE_LOOKS[code].word,
        isTargeting(cover) && through && `through ${through.title}`,
        whole && 'the dimension as a whole',
        optional && 'optional',
    ].filter(Boolean);
    const [first] = at.length > 0 ? at : [item.origin];
    return first ? [{ title: titleOf(item), how: how.join(', '), at: placeOf(first) }] : [];
}
