import type { Aside, Block, Fact, Facts, Figure, Heading, Item, List, Paragraph } from '../../document/document.ts';
import type { Words } from '../../words/words.ts';
import { type Html, html, type Piece, rawHtml } from '../html.ts';
import { directionOf, inlinesAsHtml } from './inlines.ts';
import { tableAsHtml } from './tables.ts';

/** What setting a page has to go by: its fixed words, and addresses for what needs one. */
export interface Setting {
    readonly words: Words;
    /** An address that nothing else in the page has. */
    fresh(sort: string): string;
}

/** Blocks one after the other. */
export function blocksAsHtml(blocks: readonly Block[], setting: Setting): Html {
    return html`${blocks.map(block => blockAsHtml(block, setting))}`;
}

function blockAsHtml(block: Block, setting: Setting): Html {
    switch (block.is) {
        case 'heading':
            return headingAsHtml(block, block.id);
        case 'paragraph':
            return paragraphAsHtml(block);
        case 'list':
            return listAsHtml(block, setting);
        case 'table':
            return tableAsHtml(block, setting.fresh('table'));
        case 'facts':
            return factsAsHtml(block, setting);
        case 'item':
            return itemAsHtml(block, setting);
        case 'figure':
            return figureAsHtml(block, setting);
        case 'aside':
            return asideAsHtml(block, setting);
    }
}

function headingAsHtml({ level, text }: Heading, id: string | undefined): Html {
    const attributes = [id !== undefined && html` id="${id}"`, directionOf(text)];
    return html`${rawHtml(`<h${level}`)}${attributes}>${inlinesAsHtml(text)}${rawHtml(`</h${level}>`)} `;
}

function paragraphAsHtml({ text, style, id }: Paragraph): Html {
    const attributes = [id !== undefined && html` id="${id}"`, style && html` class="${style}"`, directionOf(text)];
    return html`<p${attributes}>${inlinesAsHtml(text)}</p> `;
}

function listAsHtml({ ordered, start, items }: List, setting: Setting): Html {
    const told = items.map(item => html`<li${directionInside(item)}>${insideAsHtml(item, setting)}</li> `);
    return ordered
        ? html`<ol${start !== undefined && html` start="${start}"`}>
              ${told}
          </ol> `
        : html`<ul>
              ${told}
          </ul> `;
}

/** The direction of what stands in a list or beside a label: that of its first words. */
function directionInside([first]: readonly Block[]): Piece {
    return first?.is === 'paragraph' && directionOf(first.text);
}

/** What stands in a list or beside a label: one paragraph goes without its tags. */
function insideAsHtml(blocks: readonly Block[], setting: Setting): Html {
    const [only] = blocks;
    return blocks.length === 1 && only?.is === 'paragraph' && only.style === undefined && only.id === undefined
        ? inlinesAsHtml(only.text)
        : blocksAsHtml(blocks, setting);
}

function factsAsHtml({ style, facts }: Facts, setting: Setting): Html {
    return definitions(`facts ${style}`, facts, setting);
}

function definitions(className: string, facts: readonly Fact[], setting: Setting): Html {
    return html`<dl class="${className}">
        ${facts.map(
            ({ label, says }) =>
                html`<div>
                    <dt${directionOf(label)}>${label}</dt>
                    <dd${directionInside(says)}>${insideAsHtml(says, setting)}</dd>
                </div> `,
        )}
    </dl> `;
}

function itemAsHtml({ id, sort, heading, body, sideNotes, parts }: Item, setting: Setting): Html {
    const told = [headingAsHtml(heading, heading.id), blocksAsHtml(body, setting)];
    if (sort === 'phase') return html`<section class="phase" id="${id}">${told} ${blocksAsHtml(parts, setting)}</section> `;
    const beside: Piece = sideNotes.length > 0 && html`<div class="beside">${definitions('side-notes', sideNotes, setting)}</div> `;
    return html`<article class="item ${sort}" id="${id}">
            <div class="told">${told}</div>
            ${beside}
        </article>
        ${parts.length > 0 && html`<div class="parts">${blocksAsHtml(parts, setting)}</div> `}`;
}

function asideAsHtml({ title, body, style }: Aside, setting: Setting): Html {
    return html`<div class="note ${style}">
        ${title !== undefined && html`<p class="label" ${directionOf(title)}>${title}</p> `}${blocksAsHtml(body, setting)}
    </div> `;
}

function figureAsHtml({ id, title, description, drawing, narrow, table }: Figure, setting: Setting): Html {
    const drawn = (className: string, svg: string) =>
        html`<div class="drawing ${className}" role="img" aria-label="${title}" aria-describedby="${id}-words">${rawHtml(svg)}</div> `;
    return html`<figure id="${id}">
        <figcaption>${title}</figcaption>
        <p id="${id}-words">${description}</p>
        ${drawn(narrow ? 'wide' : '', drawing.svg)}${narrow && drawn('narrow', narrow.svg)}
        ${
            table &&
            html`<details>
                <summary>${setting.words.page.asTable}</summary>
                ${tableAsHtml(table, `${id}-table`)}
            </details> `
        }
    </figure> `;
}
