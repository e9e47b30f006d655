import type { Reading } from '../../../language/model/design/design.ts';
import { type Html, html } from '../../html/html.ts';
import { link, prose } from '../../html/prose.ts';
import { once } from '../../words/lists.ts';
import { type Book, doings, linkTo, type Section } from '../book.ts';
import { bullets, series } from '../facts-list.ts';

/** What to read: all that the activities draw on, by author. */
export function reading(book: Book): Section | undefined {
    const drawnOn = once(doings(book.programme).flatMap(item => item.drawsOn.map(({ to }) => to)));
    if (drawnOn.length === 0) return undefined;
    const sorted = drawnOn.toSorted(
        (a, b) => ORDER.compare(a.by ?? a.title, b.by ?? b.title) || (a.year ?? 0) - (b.year ?? 0) || ORDER.compare(a.title, b.title),
    );
    return {
        id: 'reading',
        title: 'Reading',
        body: html`${bullets(
            sorted.map(one => told(book, one)),
            'reading',
        )}`,
    };
}

// The order of one language, so that it is the same on every machine.
const ORDER = new Intl.Collator('en');

function told(book: Book, one: Reading): Html {
    const used = doings(book.programme).filter(item => item.drawsOn.some(({ to }) => to === one));
    const who = [one.by, one.year !== undefined && `(${one.year})`].filter(Boolean).join(' ');
    return html`<div id="${readingAddress(one)}">
        ${who && `${who}. `}<em>${link(one.link, one.title)}</em>.${one.from !== 'library' && prose(one.about)}
        <span class="quiet">For ${series(used.map(item => linkTo(book, item)))}.</span>
    </div>`;
}

/** Where the handbook's reading list has a text. */
export function readingAddress(one: Reading): string {
    return `reading-${one.name}`;
}
