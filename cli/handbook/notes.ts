import { LIGHT } from '../../publish/tokens/colours.ts';
import { legible } from '../../publish/tokens/contrast.ts';
import type { KnownProgramme } from '../load-in-turn.ts';

/** A sentence for each of the organisation's colours that could not be read on white, and was darkened. */
export function notesOnColours(programmes: readonly KnownProgramme[]): string[] {
    const [main, accent] = programmes[0]?.settings.handbook.colours ?? [];
    const darkened = (colour: string | undefined, used: string | undefined) =>
        colour !== undefined && used !== undefined && used !== colour.toLowerCase()
            ? [`The colour ${colour} is too light on white paper; the handbooks have ${used} in its place.`]
            : [];
    return [...darkened(main, main && legible(main, LIGHT.paper)), ...darkened(accent, accent && legible(accent, LIGHT.paper, 3))];
}
