import assert from 'node:assert/strict';
import { MODES } from '../../language/model/design/design.ts';
import { DARK, LIGHT } from '../../publish/tokens/colours.ts';
import { contrast, legible } from '../../publish/tokens/contrast.ts';
import { MODE_LOOKS } from '../../publish/tokens/modes.ts';
import { STANDING_LOOKS } from '../../publish/tokens/standings.ts';

describe('the colours of what is published', () => {
    it('can be read: text and links have a contrast of 4.5 or more on the paper and on the wash', () => {
        for (const { paper, wash, ink, quiet, accent } of [LIGHT, DARK]) {
            for (const ground of [paper, wash])
                for (const text of [ink, quiet, accent]) assert.ok(contrast(text, ground) >= 4.5, `${text} on ${ground}`);
        }
    });

    it('can be read on every depth of a standing, and the depths tell each other apart in grey', () => {
        for (const palette of [LIGHT, DARK]) {
            const looks = Object.values(STANDING_LOOKS);
            for (const { ground, on } of looks) assert.ok(contrast(palette[on], palette[ground]) >= 4.5, `${on} on ${ground}`);
            for (const [at, { ground }] of looks.slice(1).entries())
                assert.ok(contrast(palette[ground], palette[looks[at]?.ground ?? 'paper']) >= 1.2, ground);
        }
    });

    it('tell the modes apart by colour, pattern and letters, with a contrast of 3.5 or more on white and on #1e1e1e', () => {
        const looks = MODES.map(mode => MODE_LOOKS[mode]);
        for (const { colour } of looks)
            for (const ground of ['#ffffff', '#1e1e1e']) assert.ok(contrast(colour, ground) >= 3.5, `${colour} on ${ground}`);
        for (const property of ['colour', 'pattern', 'letters', 'title'] as const)
            assert.equal(new Set(looks.map(look => look[property])).size, MODES.length);
    });

    it('know the contrast of black and white, and of a colour with itself', () => {
        assert.equal(contrast('#000000', '#ffffff'), 21);
        assert.equal(contrast('#336699', '#336699'), 1);
    });

    it('are an organisation’s own as far as they can be read: else darkened on white, lightened on black', () => {
        assert.equal(legible('#7a1f5c', '#ffffff'), '#7a1f5c');
        const yellow = legible('#ffe066', '#ffffff');
        assert.ok(contrast(yellow, '#ffffff') >= 4.5 && contrast('#ffe066', '#ffffff') < 4.5);
        assert.ok(contrast(legible('#0a0a40', '#1b1c1e'), '#1b1c1e') >= 4.5);
    });
});
