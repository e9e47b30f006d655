import type { Programme } from '../model/design.ts';
import { type Schedule, scheduleOf } from '../model/schedule.ts';
import type { Settings } from '../settings/settings.ts';

// What rules have computed of a programme, as functions for ProgrammeContext.computed: each is made once, whichever rules ask for it.

/** When the parts of the programme are. */
export function schedule(programme: Programme, settings: Settings): Schedule {
    return scheduleOf(programme, settings.hours);
}
