import { DARK, LIGHT, type Palette } from '../tokens/colours.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';

/** A colour of the palette as drawings name it: a variable of the page around it, with the light colour for wherever there is none. */
export function colour(name: keyof Palette): string {
    return `var(--${name},${LIGHT[name]})`;
}

const PAINTS = /\b(fill|stroke|color)="var\(--([\w-]+),(#[0-9a-f]{6})\)"/g;

/**
 * A drawing that stands by itself as a file: every colour is written out, so that programs that know no variables show it, and a style gives it the dark palette where
 * the reader's is dark, and the system's colours where these are forced.
 */
export function standAlone(svg: string): string {
    const painted = svg.replace(/<[a-z][^>]*>/g, tag => {
        const classes: string[] = [];
        const plain = tag.replace(PAINTS, (_, attribute: string, name: string, light: string) => {
            classes.push(`${attribute[0]}-${name}`);
            return `${attribute}="${light}"`;
        });
        if (classes.length === 0) return tag;
        const named = /\bclass="/.test(plain);
        return named
            ? plain.replace(/\bclass="/, `class="${classes.join(' ')} `)
            : plain.replace(/^<[a-z]+/i, head => `${head} class="${classes.join(' ')}"`);
    });
    const used = [...new Set([...svg.matchAll(PAINTS)].map(([, attribute = '', name = '']) => `${attribute} ${name}`))].sort();
    const rules = (of: (name: string) => string | undefined) =>
        used
            .map(each => {
                const [attribute = '', name = ''] = each.split(' ');
                const value = of(name);
                return value === undefined ? '' : `.${attribute[0] ?? ''}-${name}{${attribute}:${value}}`;
            })
            .join('');
    const dark: Readonly<Record<string, string>> = { ...DARK };
    const style = [
        `@media (prefers-color-scheme:dark){${rules(name => dark[name])}}`,
        `@media (forced-colors:active){${rules(name => FORCED[name])}}`,
    ].join('');
    return painted.replace(/<svg[^>]*>/, head => `${head}<style>${style}</style>`);
}

/** What takes the place of our colours where the reader's system forces its own. */
const FORCED: Readonly<Record<string, string>> = {
    paper: 'Canvas',
    wash: 'Canvas',
    ink: 'CanvasText',
    quiet: 'CanvasText',
    line: 'GrayText',
    accent: 'CanvasText',
    depth1: 'Canvas',
    depth2: 'Canvas',
    depth3: 'Canvas',
    ondeep: 'CanvasText',
    ...Object.fromEntries(Object.keys(MODE_LOOKS).map(mode => [mode, 'CanvasText'])),
};
