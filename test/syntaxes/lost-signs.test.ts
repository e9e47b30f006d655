import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type Colour, loadColours } from './colouring.ts';

const samples = new URL('../fixtures/samples/', import.meta.url);

/** How many lines below the one at `at` change their colour when the sign there is lost: 0 when the damage stays on its own line. */
function linesDamaged(text: string, at: number, colour: Colour, whole: string[]): number {
    const line = text.slice(0, at).split('\n').length - 1;
    const lines = colour(text.slice(0, at) + text.slice(at + 1)).map(({ pieces }) => JSON.stringify(pieces));
    return (
        Math.max(
            line,
            lines.findLastIndex((pieces, index) => pieces !== whole[index] && index !== line),
        ) - line
    );
}

describe('Colours where a sign was lost', () => {
    let colour: Colour;
    before(async () => {
        colour = await loadColours();
    });

    function worstDamage(text: string, signs: RegExp): number {
        const whole = colour(text).map(({ pieces }) => JSON.stringify(pieces));
        return Math.max(...Array.from(text.matchAll(signs), ({ index }) => linesDamaged(text, index, colour, whole)));
    }

    for (const file of readdirSync(samples)) {
        const text = readFileSync(new URL(file, samples), 'utf8');

        it(`a lost quotation mark moves at most the next line's (${file})`, () => {
            const worst = worstDamage(text, /"/g);
            assert.ok(worst <= 1, `${worst} lines`);
        });

        it(`a lost brace moves none (${file})`, () => {
            assert.equal(worstDamage(text, /[{}]/g), 0);
        });
    }
});
