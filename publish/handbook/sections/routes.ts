import type { Track } from '../../../language/model/design/design.ts';
import { type Html, html } from '../../html/html.ts';
import { prose } from '../../html/prose.ts';
import { doseInWords, spanInWords } from '../../words/amounts.ts';
import { capital } from '../../words/lists.ts';
import { asides } from '../asides.ts';
import { type Book, doings, linkTo, type Section, titleOf } from '../book.ts';
import { factsList, series } from '../facts-list.ts';

/** The routes of which a participant takes one, and the threads of content that run through the phases. */
export function routes(book: Book): Section[] {
    const { tracks, strands } = book.programme;
    const sections: Section[] = [];
    if (tracks.length > 0) {
        sections.push({
            id: 'routes',
            title: 'Routes',
            body: html`<p>You take one of these routes.</p>
                ${tracks.map(track => route(book, track))}`,
        });
    }
    if (strands.length > 0) {
        const threads = strands.map(strand => {
            const items = doings(book.programme).filter(item => item.strands.some(({ to }) => to === strand));
            const where = items.length > 0 && html`<p>You meet it in ${series(items.map(item => linkTo(book, item)))}.</p>`;
            return html`<h3>${strand.title}</h3>
                ${prose(strand.about)}${where} `;
        });
        sections.push({ id: 'threads', title: 'Threads through the programme', body: html`${threads}` });
    }
    return sections;
}

function route(book: Book, track: Track): Html {
    const only = book.programme.everything.filter(item => item.is !== 'choice' && item.tracks.some(({ to }) => to === track));
    const facts = factsList(
        [
            ['Lasts', track.lasts && capital(spanInWords(track.lasts))],
            ['Takes', track.takes && capital(doseInWords(track.takes))],
            ['Leaves out', track.leavesOut.length > 0 && series(track.leavesOut.map(({ to }) => linkTo(book, to)))],
            ['Only here', only.length > 0 && series(only.map(item => linkTo(book, item)))],
        ],
        'facts',
    );
    return html`<h3>${titleOf(track)}</h3>
        ${prose(track.about)}${facts}${asides(track)} `;
}
