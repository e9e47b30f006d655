import assert from 'node:assert/strict';
import { moved } from '../../client/webviews/pages/shared/grid-moves.ts';

const SIZE = { rows: 4, columns: 3 };
const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });

describe('moving over a grid with the keyboard', () => {
    it('goes one cell each way, and stops at the edges', () => {
        assert.deepEqual(moved({ row: 1, column: 1 }, key('ArrowRight'), SIZE), { row: 1, column: 2 });
        assert.deepEqual(moved({ row: 1, column: 1 }, key('ArrowLeft'), SIZE), { row: 1, column: 0 });
        assert.deepEqual(moved({ row: 1, column: 1 }, key('ArrowUp'), SIZE), { row: 0, column: 1 });
        assert.deepEqual(moved({ row: 1, column: 1 }, key('ArrowDown'), SIZE), { row: 2, column: 1 });
        assert.deepEqual(moved({ row: 3, column: 2 }, key('ArrowRight'), SIZE), { row: 3, column: 2 });
        assert.deepEqual(moved({ row: 3, column: 2 }, key('PageDown'), SIZE), { row: 3, column: 2 });
        assert.deepEqual(moved({ row: 0, column: 0 }, key('ArrowUp'), SIZE), { row: 0, column: 0 });
    });

    it('goes to the ends of a line, and with the control key to the corners', () => {
        assert.deepEqual(moved({ row: 2, column: 1 }, key('Home'), SIZE), { row: 2, column: 0 });
        assert.deepEqual(moved({ row: 2, column: 1 }, key('End'), SIZE), { row: 2, column: 2 });
        assert.deepEqual(moved({ row: 2, column: 1 }, key('Home', true), SIZE), { row: 0, column: 0 });
        assert.deepEqual(moved({ row: 2, column: 1 }, key('End', true), SIZE), { row: 3, column: 2 });
    });

    it('follows the direction of the text', () => {
        assert.deepEqual(moved({ row: 1, column: 1 }, key('ArrowRight'), SIZE, true), { row: 1, column: 0 });
    });

    it('leaves other keys alone', () => {
        assert.equal(moved({ row: 1, column: 1 }, key('a'), SIZE), undefined);
    });
});
