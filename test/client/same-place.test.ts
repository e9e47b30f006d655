import assert from 'node:assert/strict';
import { lineOf, partAt, pixelOf, type Part } from '../../client/webviews/pages/handbook/same-place.ts';

const part = (id: string, text: [number, number], page: [number, number]): Part => ({
    id,
    text: { from: text[0], to: text[1] },
    page: { from: page[0], to: page[1] },
});

/** A phase with two activities; the outcomes stand first in the text, and last on the page. */
const PARTS = [
    part('outcomes', [0, 10], [1000, 1200]),
    part('phase', [10, 40], [100, 900]),
    part('talk', [14, 20], [200, 500]),
    part('ward', [20, 40], [500, 900]),
];

describe('the same place on a page and in its text', () => {
    it('is as far down in the innermost part', () => {
        assert.equal(pixelOf(14, PARTS), 200);
        assert.equal(pixelOf(17, PARTS), 350);
        assert.equal(pixelOf(30, PARTS), 700);
        assert.equal(lineOf(350, PARTS), 17);
        assert.equal(lineOf(700, PARTS), 30);
    });

    it('is before the first of the parts that are inside, where it stands before them', () => {
        assert.equal(pixelOf(10, PARTS), 100);
        assert.equal(pixelOf(12, PARTS), 150);
        assert.equal(lineOf(150, PARTS), 12);
    });

    it('does not hang on the order of the parts', () => {
        assert.equal(pixelOf(5, PARTS), 1100);
        assert.equal(lineOf(1100, PARTS), 5);
    });

    it('is the beginning before all parts, and not known after them', () => {
        assert.equal(lineOf(50, PARTS), 0);
        assert.equal(pixelOf(1, [part('only', [2, 9], [100, 900])]), 0);
        assert.equal(pixelOf(41, PARTS), undefined);
        assert.equal(pixelOf(1, []), undefined);
    });

    it('is told of by the innermost part', () => {
        assert.equal(partAt(12, PARTS), 'phase');
        assert.equal(partAt(22, PARTS), 'ward');
        assert.equal(partAt(99, PARTS), undefined);
    });
});
