import assert from 'node:assert/strict';
import { columnsOf } from '../../../publish/paper/columns.ts';
import { cells } from '../../support/printed-document.ts';

describe('the columns of a printed table', () => {
    const figure = (text: string) => ({ text: [text], figure: true });

    it('are as wide as what is in them where that is little', () => {
        assert.deepEqual(columnsOf({ head: cells('Month', 'Place'), rows: [cells('January', 'Leeds')] }), [
            { figure: false, share: null },
            { figure: false, share: null },
        ]);
    });

    it('share the room by what they have to say, more with few long texts than their mean', () => {
        const [narrow, wide] = columnsOf({
            head: cells('What', 'About'),
            rows: [cells('Twenty letters at all', 'x'.repeat(200)), cells('Twenty letters at all', 'x')],
        });
        assert.equal(narrow?.figure, false);
        assert.ok((wide?.share ?? 0) > 3 * (narrow?.share ?? Infinity), JSON.stringify([narrow, wide]));
    });

    it('have figures at their right where all that stands in them is figures', () => {
        const rows = [
            [...cells('January'), figure('12.5')],
            [...cells('February'), ...cells('')],
        ];
        assert.deepEqual(
            columnsOf({ head: cells('Month', 'A long title over the hours'), rows }).map(column => column.figure),
            [false, true],
        );
        assert.deepEqual(
            columnsOf({ head: cells('Month', 'Hours'), rows: [...rows, cells('March', 'not stated')] }).map(column => column.figure),
            [false, false],
        );
    });
});
