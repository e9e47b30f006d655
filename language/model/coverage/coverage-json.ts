import type { Amount, Mode, Programme } from '../design/design.ts';
import { type Code, type Cover, type DimensionCoverage, isTargeting } from './coverage.ts';
import type { Figures } from '../figures.ts';
import { nameOf } from '../design/plan.ts';
import type { Share } from '../amounts/shares.ts';
import type { Standing } from './standing.ts';
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

/** One programme of `balcony coverage --format json` (product.md, 'Machine formats'). */
export interface ProgrammeJson {
    name: string;
    title: string;
    file: string;
    hours: TimeJson;
    tracks: { name: string; hours: TimeJson }[];
    modes: Record<Mode, ModeJson>;
    dimensions: DimensionJson[];
}

/** The coverage of one programme as it is written for machines; `file` is its path as it is to be shown. */
export function programmeJson(programme: Programme, figures: Figures, file: string): ProgrammeJson {
    const { time, balance, coverage } = figures;
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
        dimensions: coverage.frameworks.flatMap(({ framework, dimensions }, at) =>
            dimensions.map(dimension => dimensionJson(dimension, at === 0 ? '' : `${framework.name}.`)),
        ),
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
