import type { Mode } from '../../language/model/design/design.ts';
import { type Html, html, rawHtml } from '../html/html.ts';
import { MODE_LOOKS, type ModeLook } from '../tokens/modes.ts';
import { colour, modeColour } from './colours.ts';

const PAPER = colour('paper');

// Marks in the colour of the paper on the colour of the mode, so that bars can be told apart when they are printed in grey.
const MARKS: Readonly<Record<ModeLook['pattern'], string>> = {
    solid: '',
    dots: `<circle cx="3" cy="3" r="1.5" fill="${PAPER}"/>`,
    'lines-up': `<path d="M-1 1L1 -1M-1 7L7 -1M5 7L7 5" stroke="${PAPER}" stroke-width="1.3"/>`,
    'lines-down': `<path d="M-1 5L1 7M-1 -1L7 7M5 -1L7 1" stroke="${PAPER}" stroke-width="1.3"/>`,
    'cross-hatch': `<path d="M0 0L6 6M6 0L0 6" stroke="${PAPER}" stroke-width="1"/>`,
    rings: `<circle cx="3" cy="3" r="1.7" fill="none" stroke="${PAPER}" stroke-width="1.1"/>`,
};

/** The patterns of some modes, to stand in the drawing, or the page, that fills with them. `prefix` keeps those of one drawing apart from those of another. */
export function patternsOf(modes: readonly Mode[], prefix = ''): Html | false {
    return (
        modes.length > 0 &&
        html`<defs>
            ${modes.map(mode =>
                rawHtml(
                    `<pattern id="${prefix}mode-${mode}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${modeColour(mode)}"/>${MARKS[MODE_LOOKS[mode].pattern]}</pattern>`,
                ),
            )}
        </defs>`
    );
}

/** How a bar of a mode is filled: nothing but an outline where there is no mode. */
export function fillOf(mode: Mode | undefined, prefix = ''): string {
    return mode ? `url(#${prefix}mode-${mode})` : PAPER;
}
