import type { Run, Programme } from '../../language/model/design/design.ts';
import { calendarsOf } from '../../language/model/schedule/dates.ts';
import type { Figures } from '../../language/model/figures.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import { html } from '../html/html.ts';
import { page } from '../html/page.ts';
import { PAGE_CSS } from '../html/styles.ts';
import { tokensAsCss } from '../tokens/css.ts';
import { addressesOf, type Book, type Section, titleOf } from './book.ts';
import { opening } from './opening.ts';
import { colophon } from './sections/colophon.ts';
import { followUp } from './sections/follow-up.ts';
import { glossary } from './sections/glossary.ts';
import { keyDates } from './sections/key-dates.ts';
import { learning } from './sections/learning.ts';
import { notes } from './sections/notes.ts';
import { outcomes } from './sections/outcomes.ts';
import { people } from './sections/people.ts';
import { phases } from './sections/phases.ts';
import { reading } from './sections/reading.ts';
import { routes } from './sections/routes.ts';
import { time } from './sections/time.ts';
import { ways } from './sections/ways.ts';
import { who } from './sections/who.ts';
import { why } from './sections/why.ts';
import { HANDBOOK_CSS } from './styles.ts';
import { runningHeads } from '../html/running-heads.ts';

/** What a handbook is made of beside the programme. */
export interface HandbookOptions {
    readonly figures: Figures;
    readonly settings: HandbookSettings;
    /** The organisation's logo, as a `data:` address. */
    readonly logo?: string;
    /** The run it is for; without one, it tells the dates of all. */
    readonly run?: Run;
}

/** The participants' handbook of a programme: one HTML page that needs nothing else. The same programme gives the same page. */
export function handbook(programme: Programme, { figures, settings, logo, run }: HandbookOptions): string {
    const addresses = addressesOf(programme);
    const book: Book = {
        programme,
        figures,
        calendars: calendarsOf(programme, figures.schedule).filter(calendar => !run || calendar.run === run),
        settings,
        ...(logo !== undefined && { logo }),
        idOf: part => addresses.get(part) ?? '',
    };
    const sections = sectionsOf(book);
    const contents = html`<nav class="contents" aria-labelledby="contents">
        <h2 id="contents">Contents</h2>
        <ol>
            ${sections.map(section => html`<li><a href="#${section.id}">${section.title}</a></li> `)}
        </ol>
    </nav> `;
    return page({
        title: titleOf(programme),
        language: settings.language ?? 'en-GB',
        css: [tokensAsCss(settings.colours), PAGE_CSS, HANDBOOK_CSS, runningHeads(titleOf(programme))].join('\n'),
        body: html`${opening(book)}
            <div class="sheet">
                ${contents}
                <main id="content">
                    ${sections.map(
                        section =>
                            html`<section class="part" id="${section.id}" aria-labelledby="${section.id}-title">
                                <h2 id="${section.id}-title">${section.title}</h2>
                                ${section.body}
                            </section> `,
                    )}
                </main>
            </div>`,
    });
}

function sectionsOf(book: Book): Section[] {
    const sections = [
        why(book),
        outcomes(book),
        who(book),
        time(book),
        keyDates(book),
        ...ways(book),
        ...routes(book),
        phases(book),
        learning(book),
        people(book),
        notes(book),
        followUp(book),
        reading(book),
        glossary(book),
        colophon(book),
    ];
    return sections.filter(section => section !== undefined);
}
