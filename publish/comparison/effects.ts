import type { Hours } from '../../language/model/amounts/amounts.ts';
import type { Share } from '../../language/model/amounts/shares.ts';
import {
    hoursInWords,
    monthsInWords,
    optionalInWords,
    saidInWords,
    shareInWords,
    timeInWords,
} from '../../language/model/amounts/wording.ts';
import type { Effects, StandingShift } from '../../language/model/comparison/effects.ts';
import type { Amount } from '../../language/model/design/design.ts';
import type { Sort } from '../../language/model/time/sorts.ts';
import type { TimeFigures } from '../../language/model/time/time.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';
import { STANDING_LOOKS } from '../tokens/standings.ts';

/** A figure that is another, in words. */
export interface EffectTold {
    readonly of: string;
    readonly before: string;
    readonly after: string;
}

/** What changes did to time and balance; what is the same in words is none. */
export function figuresTold({ time, sorts, length, modes }: Effects): EffectTold[] {
    return [
        ...(time ? [{ of: 'Participant time', before: wholeTold(time.before), after: wholeTold(time.after) }] : []),
        ...sorts.map(({ sort, before, after }) => ({ of: SORTS[sort], before: hoursTold(before), after: hoursTold(after) })),
        ...(length ? [{ of: 'Length', before: lengthTold(length.before), after: lengthTold(length.after) }] : []),
        ...modes.map(({ mode, before, after }) => ({
            of: `Share of ${MODE_LOOKS[mode].title.toLowerCase()}`,
            before: shareTold(before),
            after: shareTold(after),
        })),
    ].filter(({ before, after }) => before !== after);
}

/** What changes did to coverage. */
export function standingsTold({ standings }: Effects): EffectTold[] {
    return standings.map(({ title, before, after }) => ({ of: title, before: standingTold(before), after: standingTold(after) }));
}

const SORTS: Readonly<Record<Sort, string>> = {
    contact: 'Time with others',
    study: 'Time of study',
    work: 'Time at work',
    unallocated: 'Time not allocated',
};

function wholeTold(time: TimeFigures): string {
    return [timeInWords(time), optionalInWords(time), saidInWords(time)].filter(Boolean).join('; ');
}

function hoursTold(hours: Hours): string {
    return hours.most === 0 ? 'none' : hoursInWords(hours);
}

function lengthTold(length: Amount | null): string {
    return length ? monthsInWords(length) : 'not known';
}

function shareTold(share: Share | null): string {
    return share ? shareInWords(share) : 'not known';
}

function standingTold(standing: StandingShift['before']): string {
    return standing ? STANDING_LOOKS[standing].word : 'not in the framework';
}
