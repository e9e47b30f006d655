import type { HandbookSettings } from '../../language/settings/settings.ts';
import { DARK, LIGHT, type Palette } from './colours.ts';
import { legible } from './contrast.ts';
import { MODE_LOOKS } from './modes.ts';
import { SANS, SERIF, SIZES } from './type.ts';

/** The tokens as CSS variables, light and dark, with an organisation's own colours where it has any (darkened or lightened until they can be read). */
export function tokensAsCss(colours?: HandbookSettings['colours']): string {
    const variables = (palette: Palette): string => {
        const own = colours
            ? { accent: legible(colours[0], palette.paper), mark: legible(colours[1], palette.paper, 3) }
            : { accent: palette.accent, mark: palette.accent };
        return Object.entries({ ...palette, ...own })
            .map(([name, value]) => `--${name}:${value}`)
            .join(';');
    };
    const shared = [
        `--serif:${SERIF}`,
        `--sans:${SANS}`,
        ...Object.entries(SIZES).map(([name, size]) => `--size-${name}:${size}`),
        ...Object.entries(MODE_LOOKS).map(([mode, look]) => `--${mode}:${look.colour}`),
    ].join(';');
    return [
        `:root{color-scheme:light dark;${shared};${variables(LIGHT)}}`,
        // What is printed is on white paper, whatever the screen has.
        `@media screen and (prefers-color-scheme:dark){:root{${variables(DARK)}}}`,
    ].join('\n');
}
