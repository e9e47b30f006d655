import type { Phase } from '../../../language/model/design/design.ts';
import { type Html, html } from '../../html/html.ts';
import { prose } from '../../html/prose.ts';
import { doseInWords } from '../../words/amounts.ts';
import { capital } from '../../words/lists.ts';
import { whereInWords } from '../../words/plan.ts';
import { asides } from '../asides.ts';
import type { Book, Section } from '../book.ts';
import { titleOf } from '../book.ts';
import { datesOf, whenOf } from '../dates.ts';
import { planItems } from '../plan-items.ts';

/** The programme, phase by phase, with each activity: when, where, how long and with whom beside what it is, and what comes before, during and after it. */
export function phases(book: Book): Section | undefined {
    const { programme } = book;
    const loose = programme.items;
    if (programme.phases.length === 0) {
        return loose.length === 0 ? undefined : { id: 'activities', title: 'What you do', body: html`${planItems(book, loose, 3)}` };
    }
    const beside =
        loose.length > 0 &&
        html`<section class="phase">
            <h3>Throughout</h3>
            ${planItems(book, loose, 4)}
        </section> `;
    return { id: 'phases', title: 'Phase by phase', body: html`${programme.phases.map(phase => told(book, phase))}${beside}` };
}

function told(book: Book, phase: Phase): Html {
    const head = [
        whenOf(book, phase),
        ...datesOf(book, phase),
        phase.where && capital(whereInWords(phase.where)),
        phase.takes && `takes ${doseInWords(phase.takes)}`,
    ].filter(part => part !== undefined && part.toLowerCase() !== titleOf(phase).toLowerCase());
    return html`<section class="phase" id="${book.idOf(phase)}">
        <h3>${titleOf(phase)}</h3>
        ${head.length > 0 && html`<p class="label">${head.join(' · ')}</p>`}${prose(phase.about)}${asides(phase)}
        ${planItems(book, phase.items, 4)}
    </section> `;
}
