import type { Activity, ProgrammeEvent } from '../../language/model/design/design.ts';
import { type Html, html, type Piece } from '../html/html.ts';
import { inlineProse, prose } from '../html/prose.ts';
import { doseInWords } from '../words/amounts.ts';
import { capital, listed } from '../words/lists.ts';
import { inSentence } from '../words/titles.ts';
import { type Book, linkTo } from './book.ts';
import { factsList, series } from './facts-list.ts';
import { readingAddress } from './sections/reading.ts';

/** What a participant does before, during and after something. */
export function steps(book: Book, item: Activity | ProgrammeEvent): Html | undefined {
    return factsList(
        [
            ['Before', some(before(book, item))],
            ['During', some(during(book, item))],
            ['Afterwards', some(afterwards(book, item))],
        ],
        'facts steps',
    );
}

function before(book: Book, item: Activity | ProgrammeEvent): Piece[] {
    return [
        ...item.prepare.map(({ time, text }) => {
            if (!time) return prose(text);
            return text === undefined
                ? html`<p>Set aside ${doseInWords(time)} to prepare.</p>`
                : html`<p>${capital(doseInWords(time))} to prepare.</p>
                      ${prose(text)}`;
        }),
        item.bring !== undefined && html`<p>Bring: ${inlineProse(item.bring)}</p>`,
        item.after.length > 0 && html`<p>It comes after ${series(item.after.map(other => linkTo(book, other.to)))}.</p>`,
    ];
}

function during(book: Book, item: Activity | ProgrammeEvent): Piece[] {
    return [
        prose(item.expect),
        item.reflectsOn.length > 0 && html`<p>You look back on ${series(item.reflectsOn.map(other => linkTo(book, other.to)))}.</p>`,
        item.practises.length > 0 && html`<p>You practise ${listed(item.practises.map(tool => inSentence(tool.to)))}.</p>`,
        item.trains.length > 0 && html`<p>You train ${listed(item.trains.map(competency => inSentence(competency.to)))}.</p>`,
        item.drawsOn.length > 0 &&
            html`<p>It draws on ${series(item.drawsOn.map(({ to }) => html`<a href="#${readingAddress(to)}">${to.title}</a>`))}.</p>`,
    ];
}

function afterwards(book: Book, item: Activity | ProgrammeEvent): Piece[] {
    return [
        item.appliedIn.length > 0 && html`<p>You put it to use in ${series(item.appliedIn.map(other => linkTo(book, other.to)))}.</p>`,
        item.evidence.length > 0 && html`<p>What you learned shows in ${series(item.evidence.map(said => inlineProse(said.text)))}.</p>`,
    ];
}

/** The pieces that say something; nothing where none does. */
function some(pieces: readonly Piece[]): Piece {
    const told = pieces.filter(Boolean);
    return told.length > 0 && told;
}
