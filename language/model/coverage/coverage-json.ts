import type { HoursSettings } from '../amounts/amounts.ts';
import type { Amount, Mode, Programme } from '../design/design.ts';
import { type Code, type Cover, type DimensionCoverage, isTargeting } from './coverage.ts';
import type { Figures } from '../figures.ts';
import { nameOf } from '../design/plan.ts';
import { hostNamed } from '../delivery/hosting.ts';
import type { Share } from '../amounts/shares.ts';
import type { Standing } from './standing.ts';
import { visitsOf } from '../time/balance.ts';
import { type Burden, loadOf } from '../time/load.ts';
import type { TimeFigures } from '../time/time.ts';

/** Hours from a least to a most; `most` is null where there is no telling. */
interface HoursJson {
    least: number;
    most: number | null;
}

interface TimeJson extends HoursJson {
    approximate: boolean;
    /** The names (or titles) of the activities that state no time. */
    unstated: string[];
    optional: HoursJson;
    contact: HoursJson;
    study: HoursJson;
    /** A part of study. */
    preparation: HoursJson;
    work: HoursJson;
    unallocated: HoursJson;
}

interface ModeJson extends HoursJson {
    share: Share | null;
    shareWithoutFullTime: Share | null;
}

interface DimensionJson {
    /** Of a framework that is not the programme's first, with the framework's name before it: `Framework.dimension`. */
    name: string;
    title: string;
    standing: Standing;
    hours: HoursJson;
    modes: Mode[];
    activities: { name: string; code: Code; whole: boolean; through: string | null }[];
    elements: { name: string; title: string; standing: Standing; activities: { name: string; code: Code }[] }[];
}

/** What part of a participant's time something has. */
interface PartJson extends HoursJson {
    share: Share | null;
}

interface LoadJson {
    /** Every month, from 1. */
    months: (HoursJson & { month: number; overProtected: boolean | null })[];
    before: HoursJson;
    after: HoursJson;
    /** Of what has no months. */
    apart: HoursJson;
    /** The month that asks the most; null where none has hours. */
    peak: number | null;
    /** What a sponsor protects for each participant in a month; null where nobody knows. */
    protected: { by: string; aMonth: HoursJson | null } | null;
}

/** One programme of `balcony coverage --format json` (product.md, 'Machine formats'). */
export interface ProgrammeJson {
    name: string;
    title: string;
    file: string;
    hours: TimeJson;
    tracks: { name: string; hours: TimeJson }[];
    modes: Record<Mode, ModeJson>;
    /** In the order written; last, where there is any, what stands in no phase, without a name. */
    phases: (PartJson & { name: string | null; title: string | null })[];
    strands: (PartJson & { name: string; title: string })[];
    /** The hosts with whom participants are. `alternative`: another may host the same. */
    visits: (PartJson & { name: string; title: string; alternative: boolean })[];
    load: LoadJson;
    dimensions: DimensionJson[];
}

/** The coverage of one programme as it is written for machines; `file` is its path as it is to be shown. Days and weeks are as `hours` settles them. */
export function programmeJson(programme: Programme, figures: Figures, file: string, hours: HoursSettings): ProgrammeJson {
    const { time, balance, coverage } = figures;
    const part = (of: { hours: Amount; stated: boolean; activities: number; share: Share | null }): PartJson => ({
        ...hoursJson(of.hours, of.stated || of.activities === 0),
        share: shareJson(of.share),
    });
    const { outsidePhases } = balance;
    const modes = Object.entries(balance.modes).map(([mode, part]): [string, ModeJson] => [
        mode,
        {
            ...hoursJson(part.hours, part.stated || part.activities === 0),
            share: shareJson(part.share),
            shareWithoutFullTime: shareJson(part.shareWithoutFullTime),
        },
    ]);
    return {
        name: programme.name,
        title: programme.title,
        file,
        hours: timeJson(time),
        tracks: time.tracks.map(track => ({ name: track.track.name, hours: timeJson(track) })),
        modes: Object.fromEntries(modes) as Record<Mode, ModeJson>,
        phases: [
            ...balance.phases.map(each => ({ name: nameOf(each.phase), title: each.phase.title, ...part(each) })),
            ...(programme.items.length > 0 ? [{ name: null, title: null, ...part(outsidePhases) }] : []),
        ],
        strands: balance.strands.map(each => ({ name: each.strand.name, title: each.strand.title, ...part(each) })),
        visits: visitsOf(programme, time).map(each => ({ ...hostNamed(each.host), ...part(each), alternative: each.isShared })),
        load: loadJson(programme, figures, hours),
        dimensions: coverage.frameworks.flatMap(({ framework, dimensions }, at) =>
            dimensions.map(dimension => dimensionJson(dimension, at === 0 ? '' : `${framework.name}.`)),
        ),
    };
}

function loadJson(programme: Programme, { schedule, time }: Figures, hours: HoursSettings): LoadJson {
    const load = loadOf(programme, schedule, time, hours);
    const burden = (of: Burden) => hoursJson(of.hours, of.stated || of.things.length === 0);
    return {
        months: load.months.map(month => ({ month: month.month, ...burden(month), overProtected: month.isOverProtected })),
        before: burden(load.before),
        after: burden(load.after),
        apart: burden(load.apart),
        peak: load.peak?.month ?? null,
        protected: load.protected
            ? { by: load.protected.sponsor.title, aMonth: load.protected.perMonth && hoursJson(load.protected.perMonth, true) }
            : null,
    };
}

/** Where nothing states a time but the whole does (`takes`), the whole is all that is known, and in none of the parts. */
function timeJson(time: TimeFigures): TimeJson {
    const onlySaid = !time.stated && time.said !== null;
    const whole = onlySaid && time.said ? time.said : time.hours;
    const isKnown = time.stated || onlySaid || time.unstated.length === 0;
    const part = (amount: Amount) => hoursJson(amount, isKnown);
    return {
        ...part(whole),
        approximate: whole.approximate,
        unstated: time.unstated.map(nameOf),
        optional: hoursJson(time.optional.hours, time.optional.stated || time.optionalUnstated.length === 0),
        contact: part(time.bySort.contact),
        study: part(time.bySort.study),
        preparation: part(time.preparation),
        work: part(time.bySort.work),
        unallocated: part(onlySaid ? whole : time.bySort.unallocated),
    };
}

function dimensionJson(coverage: DimensionCoverage, prefix: string): DimensionJson {
    const { dimension, standing, hours, stated, modes, activities, elements } = coverage;
    return {
        name: prefix + dimension.name,
        title: dimension.title,
        standing,
        hours: hoursJson(hours, stated || !activities.some(cover => isTargeting(cover) && !cover.optional)),
        modes: [...modes],
        activities: activities.map(cover => ({
            name: nameOf(cover.item),
            code: cover.code,
            whole: cover.whole,
            through: cover.through?.name ?? null,
        })),
        elements: elements.map(each => ({
            name: each.element.name,
            title: each.element.title,
            standing: each.standing,
            activities: each.activities.map((cover: Cover) => ({ name: nameOf(cover.item), code: cover.code })),
        })),
    };
}

/** Hours that nobody states are not none: they may be any. */
function hoursJson(hours: Amount, isKnown: boolean): HoursJson {
    return { least: rounded(hours.least), most: !isKnown || hours.most === null ? null : rounded(hours.most) };
}

function shareJson(share: Share | null): Share | null {
    return share && { least: rounded(share.least), most: rounded(share.most) };
}

/** To four decimals, so that the same programme gives the same bytes wherever it is computed. */
function rounded(value: number): number {
    return Math.round(value * 10_000) / 10_000;
}
