import { type Mode, MODES } from '../../language/model/design/design.ts';
import { type Html, html, rawHtml } from './html.ts';
import { MODE_LOOKS, type ModeLook } from '../tokens/modes.ts';

// Marks in the colour of the paper on the colour of the mode, so that bars can be told apart when they are printed in grey.
const MARKS: Readonly<Record<ModeLook['pattern'], string>> = {
    solid: '',
    dots: '<circle cx="3" cy="3" r="1.5" fill="var(--paper)"/>',
    'lines-up': '<path d="M-1 1L1 -1M-1 7L7 -1M5 7L7 5" stroke="var(--paper)" stroke-width="1.3"/>',
    'lines-down': '<path d="M-1 5L1 7M-1 -1L7 7M5 -1L7 1" stroke="var(--paper)" stroke-width="1.3"/>',
    'cross-hatch': '<path d="M0 0L6 6M6 0L0 6" stroke="var(--paper)" stroke-width="1"/>',
    rings: '<circle cx="3" cy="3" r="1.7" fill="none" stroke="var(--paper)" stroke-width="1.1"/>',
};

/** The patterns of the modes, once for all drawings of a page. (Where they stood in a drawing that a narrow screen hides, the others would lose them.) */
export function patterns(): Html {
    return html`<svg class="patterns" width="0" height="0" aria-hidden="true">
        <defs>
            ${MODES.map(mode =>
                rawHtml(
                    `<pattern id="mode-${mode}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="var(--${mode})"/>${MARKS[MODE_LOOKS[mode].pattern]}</pattern>`,
                ),
            )}
        </defs>
    </svg>`;
}

/** How a bar of a mode is filled: nothing but an outline where there is no mode. */
export function fillOf(mode: Mode | undefined): string {
    return mode ? `url(#mode-${mode})` : 'var(--paper)';
}
