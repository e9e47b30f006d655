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
    return new FiguresWhenAsked(programme, settings.hours);
}

class FiguresWhenAsked implements Figures {
    private readonly programme: Programme;
    private readonly hours: HoursSettings;
    private made: { schedule?: Schedule; time?: ParticipantTime; balance?: Balance; coverage?: Coverage } = {};

    constructor(programme: Programme, hours: HoursSettings) {
        this.programme = programme;
        this.hours = hours;
    }

    get schedule(): Schedule {
        return (this.made.schedule ??= scheduleOf(this.programme, this.hours));
    }
    get time(): ParticipantTime {
        return (this.made.time ??= timeOf(this.programme, this.schedule, this.hours));
    }
    get balance(): Balance {
        return (this.made.balance ??= balanceOf(this.programme, this.time));
    }
    get coverage(): Coverage {
        return (this.made.coverage ??= coverageOf(this.programme, this.schedule, this.time));
    }
}
