import { type Html, html, type Piece } from '../html/html.ts';

/** A label and what belongs to it. */
export type Fact = readonly [label: string, value: Piece];

/** Labels with their values, without those that have none. */
export function factsList(facts: readonly Fact[], className: string): Html | undefined {
    const told = facts.filter(
        ([, value]) =>
            value !== undefined && value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0),
    );
    if (told.length === 0) return undefined;
    return html`<dl class="${className}">
        ${told.map(
            ([label, value]) =>
                html`<div>
                    <dt>${label}</dt>
                    <dd>${value}</dd>
                </div> `,
        )}
    </dl>`;
}

/** A list with bullets; nothing where there is nothing in it. */
export function bullets(items: readonly Piece[], className = ''): Html | undefined {
    if (items.length === 0) return undefined;
    return html`<ul class="${className}">
        ${items.map(item => html`<li>${item}</li> `)}
    </ul>`;
}

/** Links and words in a sentence: "a, b and c". */
export function series(pieces: readonly Piece[], last = 'and'): Html {
    return html`${pieces.map((piece, at) => [at === 0 ? '' : at === pieces.length - 1 ? ` ${last} ` : ', ', piece])}`;
}
