import type { Programme } from '../../language/model/design/design.ts';
import type { Figures } from '../../language/model/figures.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import { blocks, fact, facts } from '../document/build.ts';
import type { Block } from '../document/document.ts';
import { prose } from '../document/prose.ts';
import { blocksAsHtml } from '../html/document/blocks.ts';
import { DOCUMENT_CSS } from '../html/document/styles.ts';
import { html } from '../html/html.ts';
import { page } from '../html/page.ts';
import { PAGE_CSS } from '../html/styles.ts';
import { tokensAsCss } from '../tokens/css.ts';
import { capital } from '../words/lists.ts';
import { wordsFor } from '../words/choose.ts';
import { titleOf } from './book.ts';

/** A handbook as the index tells of it; nothing of it but words, so that the handbook itself need not be kept. */
export interface IndexEntry {
    readonly title: string;
    readonly told: readonly Block[];
    /** Its files, from the index: the first is where its title leads to. */
    readonly files: readonly { readonly address: string; readonly format: string }[];
}

/** What the index tells of a programme: its purpose, when it starts, how long it lasts, what it takes. */
export function indexEntry(
    programme: Programme,
    figures: Figures,
    { language = 'en-GB' }: HandbookSettings,
    files: IndexEntry['files'],
): IndexEntry {
    const words = wordsFor(language);
    const said = words.handbook.index;
    const starts = programme.runs.length > 0 ? programme.runs.flatMap(run => run.starts?.date ?? []) : [programme.starts?.date ?? ''];
    const told = blocks(
        prose(programme.purpose?.text),
        facts('plain', [
            fact(said.starts, words.intls.listed(starts.filter(Boolean).map(words.day))),
            fact(said.lasts, programme.lasts && capital(words.dose(programme.lasts))),
            fact(said.takes, capital(words.time(figures.time))),
        ]),
    );
    return { title: titleOf({ words }, programme), told, files };
}

/** The page that leads to several handbooks, in the order given. */
export function handbookIndex(entries: readonly IndexEntry[], settings: HandbookSettings): string {
    const language = settings.language ?? 'en-GB';
    const words = wordsFor(language);
    const said = words.handbook.index;
    const title = settings.organisation ? said.titleOf(settings.organisation) : said.title;
    return page({
        title,
        language,
        css: [tokensAsCss(settings.colours), PAGE_CSS, DOCUMENT_CSS].join('\n'),
        skip: words.page.skip,
        body: html`<header class="opening">
                <p class="label">${said.label}</p>
                <h1>${title}</h1>
            </header>
            <div class="sheet">
                <main id="content">
                    ${entries.map(({ title, told, files: [first, ...others] }) => {
                        const links = others.map(
                            ({ address, format }, at) => html`${at > 0 && ','} <a href="${encodeURIComponent(address)}">${format}</a>`,
                        );
                        return html`<section class="part">
                            <h2>${first ? html`<a href="${encodeURIComponent(first.address)}">${title}</a>` : title}</h2>
                            ${blocksAsHtml(told, { words, fresh: sort => sort })}
                            ${links.length > 0 && html`<p class="label">${said.others}${links}</p>`}
                        </section> `;
                    })}
                </main>
            </div>`,
    });
}
