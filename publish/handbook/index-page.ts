import type { Programme } from '../../language/model/design/design.ts';
import type { Figures } from '../../language/model/figures.ts';
import { timeInWords } from '../../language/model/amounts/wording.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import { html } from '../html/html.ts';
import { page } from '../html/page.ts';
import { prose } from '../html/prose.ts';
import { PAGE_CSS } from '../html/styles.ts';
import { tokensAsCss } from '../tokens/css.ts';
import { doseInWords } from '../words/amounts.ts';
import { dayInWords } from '../words/dates.ts';
import { capital, listed } from '../words/lists.ts';
import { titleOf } from './book.ts';
import { factsList } from './facts-list.ts';

/** A handbook as the index tells of it. */
export interface IndexEntry {
    readonly programme: Programme;
    readonly figures: Figures;
    /** From the index. */
    readonly address: string;
}

/** The page that leads to several handbooks, in the order given. */
export function handbookIndex(entries: readonly IndexEntry[], settings: HandbookSettings): string {
    const title = settings.organisation ? `${settings.organisation}: programmes` : 'Programmes';
    return page({
        title,
        language: settings.language ?? 'en-GB',
        css: [tokensAsCss(settings.colours), PAGE_CSS].join('\n'),
        body: html`<header class="opening">
                <p class="label">Participants’ handbooks</p>
                <h1>${title}</h1>
            </header>
            <div class="sheet">
                <main id="content">${entries.map(entry)}</main>
            </div>`,
    });
}

function entry({ programme, figures, address }: IndexEntry): ReturnType<typeof html> {
    const starts =
        programme.runs.length > 0 ? programme.runs.flatMap(run => run.starts?.date ?? []) : programme.starts ? [programme.starts.date] : [];
    const facts = factsList(
        [
            ['Starts', starts.length > 0 && listed(starts.map(dayInWords))],
            ['Lasts', programme.lasts && capital(doseInWords(programme.lasts))],
            ['Takes', capital(timeInWords(figures.time))],
        ],
        'facts',
    );
    return html`<section class="part">
        <h2><a href="${encodeURIComponent(address)}">${titleOf(programme)}</a></h2>
        ${prose(programme.purpose?.text)}${facts}
    </section> `;
}
