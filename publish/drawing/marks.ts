import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import { type Html, html, rawHtml } from '../html/html.ts';

/** A standing or a code as a shape around the origin, 20 units high at most. It has the colour of the text around it. */
const SHAPES: Readonly<Record<Standing | Code, string>> = {
    absent: ring(),
    named: ring('<path d="M0 0V-9A9 9 0 0 1 9 0Z" fill="currentColor"/>'),
    reached: ring('<path d="M0 -9A9 9 0 0 1 0 9Z" fill="currentColor"/>'),
    grounded: '<circle r="10" fill="currentColor"/>',
    touched: '<circle r="3.2" fill="currentColor"/>',
    targeted: '<path d="M0 -8.5L8.5 0L0 8.5L-8.5 0Z" fill="none" stroke="currentColor" stroke-width="2.2"/>',
    evidenced: '<path d="M0 -10L10 0L0 10L-10 0Z" fill="currentColor"/>',
};

function ring(inside = ''): string {
    return `<circle r="9" fill="none" stroke="currentColor" stroke-width="2"/>${inside}`;
}

/** The shape of a standing or code in a drawing, its middle at a place, `size` units high. */
export function markAt(what: Standing | Code, x: number, y: number, size: number): Html {
    return html`<g transform="translate(${x} ${y}) scale(${Math.round(size * 50) / 1000})">${rawHtml(SHAPES[what])}</g>`;
}

/** The same as a small picture of its own in a line of text; what it means stands in words beside it. */
export function mark(what: Standing | Code): Html {
    return html`<svg class="mark" viewBox="-10.5 -10.5 21 21" aria-hidden="true">${rawHtml(SHAPES[what])}</svg>`;
}
