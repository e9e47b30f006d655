import type { Drawing } from '../document/document.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';
import type { PrintPalette } from './palette.ts';

/** The family of letters in drawings. */
const LETTERS = 'Inter';

/**
 * A drawing as a picture that stands by itself on white paper: its CSS variables are replaced by the colours of the palette and the modes, or else by their fallbacks, for
 * neither a typesetter nor Word knows them.
 */
export function drawingOnPaper({ svg }: Drawing, palette: PrintPalette): string {
    const colours: Readonly<Record<string, string>> = {
        ...palette,
        ...Object.fromEntries(Object.entries(MODE_LOOKS).map(([mode, look]) => [mode, look.colour])),
        sans: LETTERS,
    };
    const resolved = withoutVariables(svg, colours);
    const root = /<svg\b[^>]*>/.exec(resolved)?.[0] ?? '';
    const needed = [
        !/\sxmlns=/.test(root) && ' xmlns="http://www.w3.org/2000/svg"',
        !/\sfont-family=/.test(root) && ` font-family="${LETTERS}"`,
    ].filter(attribute => attribute !== false);
    return resolved.replace('<svg', `<svg${needed.join('')}`);
}

function withoutVariables(text: string, values: Readonly<Record<string, string>>): string {
    let written = '';
    let from = 0;
    for (let at = text.indexOf('var(--'); at >= 0; at = text.indexOf('var(--', from)) {
        const end = closing(text, at + 'var'.length);
        const inside = text.slice(at + 'var(--'.length, end);
        const comma = inside.indexOf(',');
        const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
        const fallback = comma < 0 ? undefined : withoutVariables(inside.slice(comma + 1).trim(), values);
        written += text.slice(from, at) + (values[name] ?? fallback ?? 'currentColor');
        from = end + 1;
    }
    return written + text.slice(from);
}

/** Where the bracket that opens at `open` is closed; the end of the text where it is not. */
function closing(text: string, open: number): number {
    let depth = 0;
    for (let at = open; at < text.length; at++) {
        if (text[at] === '(') depth++;
        else if (text[at] === ')' && --depth === 0) return at;
    }
    return text.length;
}
