import assert from 'node:assert/strict';
import { protectedLine } from '../../publish/drawing/protected-line.ts';

/** The lines of a drawing, `paint from → to`, and its words with their place. */
function drawn(svg: string): { readonly lines: readonly string[]; readonly words: readonly string[] } {
    const value = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const end = (tag: string, at: 1 | 2) => `${value(tag, `x${at}`)},${value(tag, `y${at}`)}`;
    return {
        lines: [...svg.matchAll(/<line\b[^>]*>/g)].map(([tag]) =>
            `${/--(\w+)/.exec(tag)?.[1]} ${end(tag, 1)} → ${end(tag, 2)} ${value(tag, 'stroke-dasharray')}`.trim(),
        ),
        words: [...svg.matchAll(/<text\b([^>]*)>([^<]*)</g)].map(([, tag = '', words]) => `${value(tag, 'x')},${value(tag, 'y')} ${words}`),
    };
}

describe('The line for what is protected', () => {
    it('runs across a chart, seen on dark bars, with a key of the same dashes before its words', () => {
        const across = protectedLine({ x1: 46, y1: 80, x2: 960, y2: 80 }, { x: 46, y: 13, words: 'Protected: 14 hours' });
        assert.deepEqual(drawn(across.markup), {
            lines: ['paper 46,80 → 960,80', 'ink 46,80 → 960,80 7 4', 'ink 46,8 → 75,8 7 4'],
            words: ['83,13 Protected: 14 hours'],
        });
    });

    it('runs down a chart whose bars lie, and its key stands as it does', () => {
        const down = protectedLine({ x1: 200, y1: 0, x2: 200, y2: 96 }, { x: 0, y: 114, words: 'Protected: 14 hours' });
        assert.deepEqual(drawn(down.markup), {
            lines: ['paper 200,0 → 200,96', 'ink 200,0 → 200,96 7 4', 'ink 1,100 → 1,118 7 4'],
            words: ['10,114 Protected: 14 hours'],
        });
    });
});
