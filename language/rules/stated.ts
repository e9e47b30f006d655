import { HARDLY, type Hours } from '../model/amounts.ts';
import { hoursInWords } from '../model/wording.ts';
import { OTHER_THRESHOLDS } from './catalogue.ts';
import { figures } from './computed.ts';
import type { ProgrammeContext } from './rule.ts';

/** Whether so few activities leave out their time that something can be said of shares of it; the workspace may settle how many those are. */
export function areSharesTold({ computed, settings }: ProgrammeContext): boolean {
    const most = settings.thresholds['unstated-share'] ?? OTHER_THRESHOLDS['unstated-share']?.default ?? 0;
    return computed(figures).time.unstatedShare <= most + HARDLY;
}

/** Part of a time beside the whole, in words: `21 of 28 hours`. */
export function partInWords(part: Hours, whole: string): string {
    return `${hoursInWords(part).replace(/ hours?$/, '')} of ${whole}`;
}
