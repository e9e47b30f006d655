import { HARDLY, type Hours } from '../../model/amounts/amounts.ts';
import { hoursInWords } from '../../model/amounts/wording.ts';
import type { Counting } from '../../model/time/measure.ts';
import { type Doer, phaseOf, withThoseAround } from '../../model/design/plan.ts';
import type { ParticipantTime } from '../../model/time/time.ts';
import { OTHER_THRESHOLDS } from '../engine/catalogue.ts';
import { figures } from '../engine/computed.ts';
import type { ProgrammeContext } from '../rule.ts';

/** Whether so few activities leave out their time that something can be said of shares of it; the workspace may settle how many those are. */
export function areSharesTold({ computed, settings }: ProgrammeContext): boolean {
    const most = settings.thresholds['unstated-share'] ?? OTHER_THRESHOLDS['unstated-share']?.default ?? 0;
    return computed(figures).time.unstatedShare <= most + HARDLY;
}

/** Part of a time beside the whole, in words: `21 of 28 hours`. */
export function partInWords(part: Hours, whole: string): string {
    return `${hoursInWords(part).replace(/ hours?$/, '')} of ${whole}`;
}

/** Whether any of the time that counts is stated for something: by itself, or by an event, choice or phase that it stands in and that has time left for it. */
export function isTimeTold(item: Doer, time: ParticipantTime, counting: Counting): boolean {
    const phase = phaseOf(item);
    return [...withThoseAround(item), ...(phase ? [phase] : [])].some(thing => time.of(thing, counting).stated);
}
