import { type Figures, figuresOf } from '../../model/figures.ts';
import type { Programme } from '../../model/design/design.ts';
import { KeptWith } from '../../references/kept-with.ts';
import type { Schedule } from '../../model/schedule/schedule.ts';
import type { ParticipantTime } from '../../model/time/time.ts';
import type { Settings } from '../../settings/settings.ts';

// What rules have computed of a programme, as functions for ProgrammeContext.computed: each is made once, whichever rules ask for it.

const made = new KeptWith<Programme, { readonly hours: Settings['hours']; readonly figures: Figures }>();

/** All figures of the programme, each computed when it is first asked for. */
export function figures(programme: Programme, settings: Settings): Figures {
    const known = made.get(programme);
    if (known?.hours === settings.hours) return known.figures;
    return made.set(programme, { hours: settings.hours, figures: figuresOf(programme, settings) }).figures;
}

/** When the parts of the programme are. */
export function schedule(programme: Programme, settings: Settings): Schedule {
    return figures(programme, settings).schedule;
}

/** What the programme asks of one participant's time. */
export function participantTime(programme: Programme, settings: Settings): ParticipantTime {
    return figures(programme, settings).time;
}
