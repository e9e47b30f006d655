import type { Activity, Choice, PlanItem, ProgrammeEvent } from '../../language/model/design/design.ts';
import { type Html, html, type Piece, rawHtml } from '../html/html.ts';
import { prose } from '../html/prose.ts';
import { amountInWords } from '../words/amounts.ts';
import { capital, listed } from '../words/lists.ts';
import { asides } from './asides.ts';
import { type Book, titleOf } from './book.ts';
import { sideNotes } from './side-notes.ts';
import { steps } from './steps.ts';
import { targetsInWords } from './targets.ts';

/** Activities, events and choices with headings of `level`; what an event or a choice holds stands one level below it. */
export function planItems(book: Book, items: readonly PlanItem[], level: number): Html {
    return html`${items.map(item => (item.is === 'choice' ? choice(book, item, level) : doing(book, item, level)))}`;
}

function doing(book: Book, item: Activity | ProgrammeEvent, level: number): Html {
    const parts = item.is === 'event' && item.items.length > 0 && html`<div class="parts">${planItems(book, item.items, level + 1)}</div> `;
    return html`<article class="item ${item.is}" id="${book.idOf(item)}">
            <div class="told">
                ${heading(level, titleOf(item))}
                ${kindLine(item)}${prose(item.about)}${purpose(book, item)}${
                    item.focus &&
                    html`<div class="note">
                        <p class="label">What to look for</p>
                        ${prose(item.focus.text)}
                    </div>`
                }${steps(book, item)}${asides(item)}
            </div>
            ${sideNotes(book, item)}
        </article>
        ${parts}`;
}

function choice(book: Book, item: Choice, level: number): Html {
    const offered = item.items.length;
    const choose = item.choose ? `Choose ${amountInWords(item.choose.count)} of these ${offered}.` : `Choose from these ${offered}.`;
    return html`<article class="item choice" id="${book.idOf(item)}">
            <div class="told">
                ${heading(level, titleOf(item))}
                <p class="label">A choice${item.optional ? ', optional' : ''}</p>
                ${prose(item.about)}
                <p>${choose}</p>
                ${asides(item)}
            </div>
            ${sideNotes(book, item)}
        </article>
        <div class="parts">${planItems(book, item.items, level + 1)}</div> `;
}

function heading(level: number, title: string): Html {
    const tag = `h${Math.min(level, 6)}`;
    return html`${rawHtml(`<${tag}>`)}${title}${rawHtml(`</${tag}>`)}`;
}

/** What kind of thing it is, and whether everybody does it. */
function kindLine(item: Activity | ProgrammeEvent): Html {
    const kind = item.is === 'event' ? 'Event' : (item.kind?.title ?? capital(item.kindName.replaceAll('-', ' ')));
    const tracks =
        item.tracks.length > 0 &&
        `on the route ${listed(
            item.tracks.map(track => titleOf(track.to)),
            'or',
        )}`;
    const strands = item.strands.length > 0 && `part of ${listed(item.strands.map(strand => strand.to.title))}`;
    return html`<p class="label">${[kind, item.optional && 'optional', tracks, strands].filter(Boolean).join(' · ')}</p>`;
}

/** Why it is in the programme: what it helps a participant with, and the outcomes it serves. */
function purpose(book: Book, item: Activity | ProgrammeEvent): Piece {
    const targets = targetsInWords(book.programme, item.targets);
    const served = item.serves.map(outcome => titleOf(outcome.to));
    if (!targets && served.length === 0) return undefined;
    const aim = targets && html`It helps you with ${targets}.`;
    const serves =
        served.length > 0 &&
        html`It serves ${served.length === 1 ? 'the outcome' : 'the outcomes'} ${listed(served.map(title => `‘${title}’`))}.`;
    return html`<p>${aim}${aim && serves && ' '}${serves}</p>`;
}
