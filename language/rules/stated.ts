import { HARDLY } from '../model/amounts.ts';
import { OTHER_THRESHOLDS } from './catalogue.ts';
import { figures } from './computed.ts';
import type { ProgrammeContext } from './rule.ts';

/** Whether so few activities leave out their time that something can be said of shares of it; the workspace may settle how many those are. */
export function areSharesTold({ computed, settings }: ProgrammeContext): boolean {
    const most = settings.thresholds['unstated-share'] ?? OTHER_THRESHOLDS['unstated-share']?.default ?? 0;
    return computed(figures).time.unstatedShare <= most + HARDLY;
}
