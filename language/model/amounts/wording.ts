import { HARDLY, type Hours, topOf, WEEKS_IN_A_MONTH } from './amounts.ts';
import { listed } from '../../findings/wording.ts';
import type { Amount, Span } from '../design/design.ts';
import type { Placement, WhyNotPlaced } from '../schedule/placing.ts';
import type { Share } from './shares.ts';
import type { TimeFigures } from '../time/time.ts';

/** A figure with at most one decimal, and none where it is whole: `203.5`, `120`. */
export function figure(value: number): string {
    return String(Math.round((value + HARDLY) * 10) / 10);
}

/** So many of something, in the singular or plural: `1 activity`, `3 activities`. */
export function counted(count: number, one: string, many: string): string {
    return `${figure(count)} ${figure(count) === '1' ? one : many}`;
}

/** An amount in words: `about 203.5 to 270.5 hours`, `at least 112 hours`, `up to 12 hours`, `1 hour`. */
export function amountInWords(amount: Amount, one: string, many: string): string {
    const [least, most] = [figure(amount.least), amount.most === null ? null : figure(amount.most)];
    const about = amount.approximate ? 'about ' : '';
    if (most === null) return least === '0' ? `no telling how many ${many}` : `at least ${counted(amount.least, one, many)}`;
    if (least === most) {
        // Something is not nothing, however little it is.
        return least === '0' && topOf(amount) > 0 ? `less than 0.1 ${many}` : about + counted(amount.least, one, many);
    }
    if (least === '0') return `up to ${counted(topOf(amount), one, many)}`;
    return `${about}${least} to ${most} ${many}`;
}

/** Hours in words: `about 203.5 to 270.5 hours`. */
export function hoursInWords(hours: Hours): string {
    return amountInWords(hours, 'hour', 'hours');
}

/** A length of time in words, in months: `18 months`, `about 8 to 10 months`. */
export function monthsInWords(months: Amount): string {
    return amountInWords(months, 'month', 'months');
}

/** What a programme or track asks of a participant: `about 203.5 to 270.5 hours, and 1 activity states no time`. What is optional is told on its own. */
export function timeInWords(time: Pick<TimeFigures, 'hours' | 'stated' | 'unstated' | 'said'>): string {
    const unstated = time.unstated.length;
    if (!time.stated) return time.said ? `${hoursInWords(time.said)} in all, and no part of it states a time` : 'no time is stated';
    return hoursInWords(time.hours) + (unstated > 0 ? `, and ${counted(unstated, 'activity states', 'activities state')} no time` : '');
}

/** What a programme says of its time as a whole, beside the sum of its parts: `the programme itself says at least 112 hours`. Empty where it says nothing, or only that. */
export function saidInWords(time: Pick<TimeFigures, 'said' | 'stated'>): string {
    return time.said && time.stated ? `the programme itself says ${hoursInWords(time.said)}` : '';
}

/** What is optional, beside the time: `and up to 14 hours optional`. Empty where nothing is, or nothing optional states a time. */
export function optionalInWords({ optional }: Pick<TimeFigures, 'optional'>): string {
    if (!optional.stated) return '';
    const { least, most } = optional.hours;
    return most === null
        ? `and at least ${counted(least, 'hour', 'hours')} optional`
        : `and up to ${counted(most, 'hour', 'hours')} optional`;
}

/** A share in words: `37%`, `44 to 58%`, `less than 1%`. A share that is neither none nor all is never rounded to it. */
export function shareInWords(share: Share): string {
    const [least, most] = [percent(share.least), percent(share.most)];
    if (least !== most) return `${least} to ${most}%`;
    if (least === 0 && share.most > HARDLY) return 'less than 1%';
    if (least === 100 && share.least < 1 - HARDLY) return 'more than 99%';
    return `${least}%`;
}

function percent(share: number): number {
    return Math.round(share * 100);
}

/** When something is, in words: `months 5 to 9`, `month 3`, `weeks 2 to 6`, `before the start`, `months 1, 10 and 20`. Empty where it is not placed. */
export function placementInWords(placement: Placement): string {
    if (!placement.placed) return '';
    if (placement.side === 'before') return 'before the start';
    if (placement.side === 'after') return 'after the end';
    const unit = unitFor(placement.occurrences.flatMap(({ start, end }) => [start, end]));
    const stretches = placement.occurrences.map(({ start, end }) => ({
        from: Math.floor(start * unit.each + HARDLY) + 1,
        to: Math.ceil(end * unit.each - HARDLY),
    }));
    const [first] = stretches;
    if (!first) return placement.start === null ? '' : `from ${unit.name} ${Math.floor(placement.start * unit.each + HARDLY) + 1}`;
    if (stretches.length > 1)
        return `${unit.name}s ${listed(stretches.map(({ from, to }) => (from >= to ? String(from) : `${from} to ${to}`)))}`;
    return first.from >= first.to ? `${unit.name} ${first.from}` : `${unit.name}s ${first.from} to ${first.to}`;
}

/** Months, or weeks where those are what comes out whole. */
function unitFor(times: readonly number[]): { readonly name: 'month' | 'week'; readonly each: number } {
    const areWhole = (each: number) => times.every(time => Math.abs(time * each - Math.round(time * each)) < HARDLY);
    return !areWhole(1) && areWhole(WEEKS_IN_A_MONTH) ? { name: 'week', each: WEEKS_IN_A_MONTH } : { name: 'month', each: 1 };
}

/** When something is, as part of a sentence: `in months 5 to 9`, `from month 3`, `before the start`, `on 2027-03-01`. Empty where it is not placed. */
export function whenInWords(placement: Placement): string {
    if (placement.placed && placement.date) return `on ${placement.date}`;
    const words = placementInWords(placement);
    return placement.placed && placement.side === 'during' && placement.occurrences.length > 0 ? `in ${words}` : words;
}

const WHY_NOT_PLACED: Readonly<Record<WhyNotPlaced, string>> = {
    'says-nothing': 'it says neither its months nor how long it lasts',
    'follows-what-is-not-placed': 'it says how long it lasts, but not where the phase before it ends',
    'no-start': 'it says a date, but nothing says when the programme starts',
    'several-runs': 'it says a date, but there are several runs that it may belong to',
    faulty: 'its months or weeks cannot be right',
    'in-what-is-not-placed': 'what it stands in has no months either',
    'length-unknown': 'it stands straight in the programme, which does not say how long it lasts',
};

/** Why something could not be placed, as the end of a sentence about it. */
export function whyNotPlacedInWords(why: WhyNotPlaced): string {
    return WHY_NOT_PLACED[why];
}

/** A span as it is written: `about 4 to 6 hours`, `20 weeks`. */
export function spanInWords({ amount, unit }: Span): string {
    return amountInWords(amount, unit, `${unit}s`);
}
