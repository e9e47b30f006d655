import type { HoursSettings } from '../../language/model/amounts/amounts.ts';
import { deliveryOf } from '../../language/model/delivery/delivery.ts';
import type { Programme, Run } from '../../language/model/design/design.ts';
import type { Figures } from '../../language/model/figures.ts';
import { calendarsOf } from '../../language/model/schedule/dates.ts';
import { loadOf } from '../../language/model/time/load.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import type { Document, Picture } from '../document/document.ts';
import { withoutLostReferences } from '../document/references.ts';
import { wordsFor } from '../words/choose.ts';
import type { Audience } from './audience.ts';
import { forFacilitators } from './audiences/facilitator.ts';
import { forLineManagers } from './audiences/line-manager.ts';
import { forParticipants } from './audiences/participant.ts';
import { forSponsors } from './audiences/sponsor.ts';
import type { Told } from './audiences/told.ts';
import { addressesOf, type Book, titleOf } from './book.ts';

/** What a handbook is made of beside the programme. */
export interface HandbookOptions {
    readonly figures: Figures;
    readonly hours: HoursSettings;
    readonly settings: HandbookSettings;
    /** Those who take part, where it is not said. */
    readonly audience?: Audience;
    readonly logo?: Picture;
    /** The run it is for; without one, it tells the dates of all. */
    readonly run?: Run;
}

/** The handbook of a programme, for one of those who read one, before it takes a format. The same programme gives the same document. */
export function handbook(programme: Programme, { settings, logo, ...options }: HandbookOptions): Document {
    const book = bookOf(programme, options, settings);
    const label = LABELS[book.audience](book);
    const told = TOLD[book.audience](book);
    const approved = programme.approved
        .flatMap(({ on }) => on?.date ?? [])
        .toSorted()
        .at(-1);
    return withoutLostReferences({
        label,
        title: titleOf(book, programme),
        language: settings.language ?? 'en-GB',
        ...(settings.organisation !== undefined && { organisation: settings.organisation }),
        ...(logo && { logo }),
        ...(settings.colours && { colours: settings.colours }),
        ...(approved !== undefined && { date: approved }),
        ...(programme.version !== undefined && { version: programme.version }),
        opening: told.opening,
        sections: told.sections.filter(section => section !== undefined),
        contents: book.audience !== 'sponsor',
        ...(book.audience === 'sponsor' && { onOneSide: true }),
    });
}

const LABELS: Readonly<Record<Audience, (book: Book) => string>> = {
    participant: ({ words }) => words.handbook.label,
    'line-manager': ({ words }) => words.lineManager.label,
    sponsor: ({ words }) => words.sponsor.label,
    facilitator: ({ words }) => words.facilitator.label,
};

const TOLD: Readonly<Record<Audience, (book: Book) => Told>> = {
    participant: forParticipants,
    'line-manager': forLineManagers,
    sponsor: forSponsors,
    facilitator: forFacilitators,
};

function bookOf(
    programme: Programme,
    { figures, hours, audience, run }: Omit<HandbookOptions, 'settings'>,
    settings: HandbookSettings,
): Book {
    const addresses = addressesOf(programme);
    return {
        programme,
        figures,
        hours,
        audience: audience ?? 'participant',
        words: wordsFor(settings.language ?? 'en-GB'),
        ...(settings.organisation !== undefined && { organisation: settings.organisation }),
        ...(run && { run }),
        calendars: calendarsOf(programme, figures.schedule).filter(calendar => !run || calendar.run === run),
        load: loadOf(programme, figures.schedule, figures.time, hours),
        delivery: deliveryOf(programme, figures, hours, run),
        idOf: part => addresses.get(part) ?? '',
    };
}
