import type { HoursSettings } from './amounts.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { Programme } from './design.ts';
import { type Balance, balanceOf } from './modes.ts';
import { type Schedule, scheduleOf } from './schedule.ts';
import { type ParticipantTime, timeOf } from './time.ts';

/** All that is computed of a programme. */
export interface Figures {
    readonly schedule: Schedule;
    readonly time: ParticipantTime;
    readonly balance: Balance;
    readonly coverage: Coverage;
}

/** All figures of a programme: the same for every view, command and rule. Days and weeks are as the settings have them. */
export function figuresOf(programme: Programme, settings: { readonly hours: HoursSettings }): Figures {
    const schedule = scheduleOf(programme, settings.hours);
    const time = timeOf(programme, schedule, settings.hours);
    return { schedule, time, balance: balanceOf(programme, time), coverage: coverageOf(programme, schedule, time) };
}
