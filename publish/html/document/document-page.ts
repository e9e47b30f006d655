import { type Document, type Picture, type Section } from '../../document/document.ts';
import { tokensAsCss } from '../../tokens/css.ts';
import { wordsFor } from '../../words/choose.ts';
import { html, type Html } from '../html.ts';
import { page } from '../page.ts';
import { patterns } from '../patterns.ts';
import { runningHeads } from '../running-heads.ts';
import { PAGE_CSS } from '../styles.ts';
import { base64 } from './base64.ts';
import { blocksAsHtml, type Setting } from './blocks.ts';
import { directionOf } from './inlines.ts';
import { MAP_CSS } from './map-styles.ts';
import { DOCUMENT_CSS } from './styles.ts';

/** A document as one HTML page that needs nothing else. The same document gives the same page. */
export function documentPage(document: Document): string {
    const words = wordsFor(document.language);
    const given = new Map<string, number>();
    const setting: Setting = {
        words,
        fresh(sort) {
            const count = (given.get(sort) ?? 0) + 1;
            given.set(sort, count);
            return `${sort}-${count}`;
        },
    };
    const oneSide = document.onOneSide === true;
    const main = html`<main id="content">${document.sections.map(section => sectionAsHtml(section, setting))}</main>`;
    const body = html`<div class="${oneSide ? 'document one-side' : 'document'}">
        <header class="opening">
            ${document.logo && logoAsHtml(document.logo)}
            <p class="label">${[document.label, document.organisation].filter(Boolean).join(' · ')}</p>
            <h1${directionOf(document.title)}>${document.title}</h1>
            ${blocksAsHtml(document.opening, setting)}
        </header>
        <div class="sheet">${document.contents && contents(document.sections, words.page.contents)} ${main}</div>
    </div>`;
    return page({
        title: document.title,
        language: document.language,
        css: [tokensAsCss(document.colours), PAGE_CSS, DOCUMENT_CSS, MAP_CSS, runningHeads(document.title)].join('\n'),
        // Bars in tables are filled with the patterns of the page; drawings bring their own.
        body: body.markup.includes('url(#mode-') ? html`${patterns()}${body}` : body,
        skip: words.page.skip,
    });
}

function contents(sections: readonly Section[], title: string): Html {
    return html`<nav class="contents" aria-labelledby="contents">
        <h2 id="contents">${title}</h2>
        <ol>
            ${sections.map(section => html`<li><a href="#${encodeURIComponent(section.id)}">${section.title}</a></li> `)}
        </ol>
    </nav>`;
}

function sectionAsHtml({ id, title, body, onOwnPage }: Section, setting: Setting): Html {
    return html`<section class="part${onOwnPage && ' own-page'}" id="${id}" aria-labelledby="${id}-title">
        <h2 id="${id}-title" ${directionOf(title)}>${title}</h2>
        ${blocksAsHtml(body, setting)}
    </section> `;
}

function logoAsHtml({ mediaType, data, description }: Picture): Html {
    return html`<img class="logo" src="data:${mediaType};base64,${base64(data)}" alt="${description}" /> `;
}
