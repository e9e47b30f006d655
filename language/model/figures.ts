import type { HoursSettings } from './amounts/amounts.ts';
import { type Coverage, coverageOf } from './coverage/coverage.ts';
import type { Programme } from './design/design.ts';
import { type Balance, balanceOf } from './time/modes.ts';
import { type Schedule, scheduleOf } from './schedule/schedule.ts';
import { type ParticipantTime, timeOf } from './time/time.ts';

/** All that is computed of a programme. */
export interface Figures {
    readonly schedule: Schedule;
    readonly time: ParticipantTime;
    readonly balance: Balance;
    readonly coverage: Coverage;
}

/**
 * All figures of a programme: the same for every view, command and rule. Days and weeks are as the settings have them. Each is computed when it is first asked for,
 * since few ask for all of them.
 */
export function figuresOf(programme: Programme, settings: { readonly hours: HoursSettings }): Figures {
    const schedule = once(() => scheduleOf(programme, settings.hours));
    const time = once(() => timeOf(programme, schedule(), settings.hours));
    const balance = once(() => balanceOf(programme, time()));
    const coverage = once(() => coverageOf(programme, schedule(), time()));
    return {
        get schedule() {
            return schedule();
        },
        get time() {
            return time();
        },
        get balance() {
            return balance();
        },
        get coverage() {
            return coverage();
        },
    };
}

function once<T>(make: () => T): () => T {
    let made: { readonly value: T } | undefined;
    return () => (made ??= { value: make() }).value;
}
