import { MODES } from '../../language/model/design/design.ts';
import { patternsOf } from '../drawing/patterns.ts';
import { type Html, html } from './html.ts';

export { fillOf } from '../drawing/patterns.ts';

/** The patterns of the modes, once for all bars of a page. */
export function patterns(): Html {
    return html`<svg class="patterns" width="0" height="0" aria-hidden="true">${patternsOf(MODES)}</svg>`;
}
