import type { Track } from '../../../language/model/design/design.ts';
import { blocks, fact, facts, heading, paragraph, section } from '../../document/build.ts';
import type { Block, Section } from '../../document/document.ts';
import { prose } from '../../document/prose.ts';
import { capital } from '../../words/lists.ts';
import { asides } from '../asides.ts';
import { type Book, doings, linksTo, titleOf } from '../book.ts';

/** The routes of which a participant takes one, and the threads of content that run through the phases. */
export function routes(book: Book): Section[] {
    const { tracks, strands } = book.programme;
    const said = book.words.handbook.routes;
    const threads = strands.flatMap(strand => {
        const items = doings(book.programme).filter(item => item.strands.some(({ to }) => to === strand));
        return blocks(heading(3, strand.title), prose(strand.about), items.length > 0 && paragraph(said.met(linksTo(book, items))));
    });
    return [
        tracks.length > 0 ? section('routes', said.title, paragraph(said.choose), ...tracks.map(track => route(book, track))) : undefined,
        section('threads', said.threads, threads),
    ].filter(one => one !== undefined);
}

function route(book: Book, track: Track): Block[] {
    const { words } = book;
    const said = words.handbook.routes;
    const only = doings(book.programme).filter(item => item.tracks.some(({ to }) => to === track));
    const told = facts('plain', [
        fact(said.lasts, track.lasts && capital(words.span(track.lasts))),
        fact(said.takes, track.takes && capital(words.dose(track.takes))),
        fact(
            said.leavesOut,
            linksTo(
                book,
                track.leavesOut.map(({ to }) => to),
            ),
        ),
        fact(said.only, linksTo(book, only)),
    ]);
    return blocks(heading(3, titleOf(book, track)), prose(track.about), told, asides(book, track));
}
