import type { Hours } from '../../language/model/amounts/amounts.ts';
import type { Share } from '../../language/model/amounts/shares.ts';
import type { Effects, StandingShift } from '../../language/model/comparison/effects.ts';
import type { Amount } from '../../language/model/design/design.ts';
import type { TimeFigures } from '../../language/model/time/time.ts';
import type { Words } from '../words/words.ts';

/** A figure that is another, in words. */
export interface EffectTold {
    readonly of: string;
    readonly before: string;
    readonly after: string;
}

/** What changes did to time and balance; what is the same in words is none. */
export function figuresTold({ time, sorts, length, modes }: Effects, words: Words): EffectTold[] {
    const told = words.comparison.time;
    return [
        ...(time ? [{ of: told.whole, before: wholeTold(time.before, words), after: wholeTold(time.after, words) }] : []),
        ...sorts.map(({ sort, before, after }) => ({
            of: told.sorts[sort],
            before: hoursTold(before, words),
            after: hoursTold(after, words),
        })),
        ...(length ? [{ of: told.length, before: lengthTold(length.before, words), after: lengthTold(length.after, words) }] : []),
        ...modes.map(({ mode, before, after }) => ({
            of: told.share(words.modes[mode]),
            before: shareTold(before, words),
            after: shareTold(after, words),
        })),
    ].filter(({ before, after }) => before !== after);
}

/** What changes did to coverage. */
export function standingsTold({ standings }: Effects, words: Words): EffectTold[] {
    return standings.map(({ title, from, dimension, element, before, after }) => ({
        of: words.titleOf({ title, from, name: element ?? dimension }),
        before: standingTold(before, words),
        after: standingTold(after, words),
    }));
}

function wholeTold(time: TimeFigures, words: Words): string {
    return [words.time(time), words.optional(time), words.whole(time)].filter(Boolean).join('; ');
}

function hoursTold(hours: Hours, words: Words): string {
    return hours.most === 0 ? words.comparison.time.none : words.hours(hours);
}

function lengthTold(length: Amount | null, words: Words): string {
    return length ? words.months(length) : words.comparison.time.notKnown;
}

function shareTold(share: Share | null, words: Words): string {
    return share ? words.share(share) : words.comparison.time.notKnown;
}

function standingTold(standing: StandingShift['before'], words: Words): string {
    return standing ? words.coverage.standings[standing] : words.comparison.time.notInFramework;
}
