import type { Position } from '../../language/findings/finding.ts';
import type { Origin, Programme } from '../../language/model/design/design.ts';
import { headOf, placeOf } from '../../language/model/design/origin.ts';
import { AUDIENCES } from '../../publish/handbook/audience.ts';
import { addressesOf } from '../../publish/handbook/book.ts';
import { handbook } from '../../publish/handbook/handbook.ts';
import type { HandbookAsked, HandbookParams, HandbookShown, Source } from '../protocol/handbook.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { shownDocument } from './documents.ts';
import { figuresIn, programmesOf } from '../programmes.ts';

/** The handbook of one programme of a document, as its reader gets it, with where the text says what; null where the document has no programme. */
export function handbookView(server: Server, plan: Plan, { asked }: HandbookParams): HandbookShown | null {
    const programmes = programmesOf(server, plan);
    const programme = programmes.find(({ name }) => name === asked.programme) ?? programmes[0];
    if (!programme) return null;
    const settings = server.settings.of(plan.uri);
    const understood = understand(programme, asked);
    const run = programme.runs.find(({ name }) => name === understood.run);
    const document = handbook(programme, {
        figures: figuresIn(server, plan, programme),
        hours: settings.hours,
        settings: settings.handbook,
        audience: understood.audience,
        ...(run && { run }),
    });
    return {
        title: programme.title || programme.name,
        asked: understood,
        programmes: programmes.map(named),
        audiences: AUDIENCES,
        runs: programme.runs.map(named),
        document: shownDocument(document),
        sources: sourcesOf(programme),
    };
}

function named({ name, title }: { readonly name: string; readonly title: string }) {
    return { name, title: title || name };
}

function understand(programme: Programme, { audience, run }: HandbookAsked): HandbookAsked {
    return {
        programme: programme.name,
        audience: AUDIENCES.includes(audience) ? audience : 'participant',
        ...(run !== undefined && programme.runs.some(({ name }) => name === run) && { run }),
    };
}

/** The sections of handbooks and guides by what they are written from; phases and items have addresses of their own. */
const SECTIONS: Readonly<Record<string, (programme: Programme) => readonly (Origin | undefined)[]>> = {
    opening: ({ origin, purpose, place, starts }) => [headOf(origin), purpose?.origin, place?.origin, starts?.origin],
    outcomes: ({ outcomes }) => outcomes.map(({ origin }) => origin),
    who: ({ cohort }) => [cohort?.origin],
    promises: ({ sponsors }) => sponsors.map(({ origin }) => origin),
    word: ({ sponsors }) => sponsors.map(({ origin }) => origin),
    asked: ({ sponsors }) => sponsors.map(({ origin }) => origin),
    dates: ({ runs }) => runs.map(({ origin }) => origin),
    routes: ({ tracks }) => tracks.map(({ origin }) => origin),
    threads: ({ strands }) => strands.map(({ origin }) => origin),
    notes: ({ notes }) => notes.map(({ origin }) => origin),
    'follow-up': ({ followedUp }) => [followedUp?.origin],
    colophon: ({ approved }) => approved.map(({ origin }) => origin),
};

function sourcesOf(programme: Programme): Source[] {
    const { uri } = placeOf(programme.origin);
    const source = (id: string, origins: readonly (Origin | undefined)[]): Source[] => {
        const ranges = origins.flatMap(origin => (origin ? placeOf(origin) : [])).filter(place => place.uri === uri);
        const [first, ...more] = ranges.map(({ range }) => range);
        if (!first) return [];
        const whole = more.reduce((all, { start, end }) => ({ start: earlier(all.start, start), end: later(all.end, end) }), first);
        return [{ id, at: { uri, range: whole } }];
    };
    return [
        ...Object.entries(SECTIONS).flatMap(([id, origins]) => source(id, origins(programme))),
        ...[...addressesOf(programme)].flatMap(([part, id]) => source(id, [part.origin])),
    ];
}

function earlier(a: Position, b: Position): Position {
    return a.line < b.line || (a.line === b.line && a.character < b.character) ? a : b;
}

function later(a: Position, b: Position): Position {
    return earlier(a, b) === a ? b : a;
}
