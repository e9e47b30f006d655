import assert from 'node:assert/strict';
import { fitted } from '../../publish/drawing/fitted.ts';
import { widthOf } from '../../publish/drawing/text.ts';

describe('A text in a picture that brings no font', () => {
    const title = 'Resilience and patience';

    it('keeps its own width where it fits in the widest of the usual fonts', () => {
        assert.equal(fitted(title, widthOf(title, 15) * 1.3, 15, 'bold'), undefined);
    });

    it('is given its width where it would not, and never more than there is room for', () => {
        const width = widthOf(title, 15);
        assert.equal(fitted(title, width, 15)?.markup, ` textLength="${Math.round(width * 10) / 10}" lengthAdjust="spacingAndGlyphs"`);
        assert.equal(fitted(title, 100, 15, 'bold')?.markup, ' textLength="100" lengthAdjust="spacingAndGlyphs"');
    });
});
