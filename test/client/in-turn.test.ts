import assert from 'node:assert/strict';
import { InTurn } from '../../client/webviews/pages/shared/in-turn.ts';

interface Drawn {
    readonly version: number;
    readonly month: number;
}

describe('what is done by way of a picture of a text', () => {
    let asked: number[];
    let tooLate: number;
    let turns: InTurn<Drawn, number>;
    beforeEach(() => {
        asked = [];
        tooLate = 0;
        turns = new InTurn<Drawn, number>(
            { version: 1, month: 1 },
            month => asked.push(month),
            () => tooLate++,
        );
    });
    const later = ({ month }: Drawn) => month + 1;

    it('is done at once where nothing else is', () => {
        turns.do(later);
        assert.deepEqual(asked, [2]);
    });

    it('waits until what the thing before it made of the text is drawn, and goes on from there', () => {
        turns.do(later);
        turns.do(later);
        turns.do(later);
        assert.deepEqual(asked, [2]);
        turns.ended(2);
        assert.deepEqual(asked, [2], 'the text has changed, and the picture has not');
        turns.drawn({ version: 2, month: 2 });
        assert.deepEqual(asked, [2, 3]);
        turns.drawn({ version: 3, month: 3 });
        assert.deepEqual(asked, [2, 3], 'it is drawn, and not known to be done');
        turns.ended(3);
        assert.deepEqual(asked, [2, 3, 4]);
        assert.equal(tooLate, 0);
    });

    it('goes on where the thing before it changed nothing', () => {
        turns.do(later);
        turns.do(later);
        turns.ended(1);
        assert.deepEqual(asked, [2, 2]);
    });

    it('is left out where there is nothing to do any more, and the next is done', () => {
        turns.do(later);
        turns.do(() => undefined);
        turns.do(({ month }) => month + 10);
        turns.ended(2);
        turns.drawn({ version: 2, month: 2 });
        assert.deepEqual(asked, [2, 12]);
    });

    it('is not done where somebody else has changed the text meanwhile, and that is said', () => {
        turns.do(later);
        turns.do(later);
        turns.ended(2);
        turns.drawn({ version: 3, month: 7 });
        assert.deepEqual([asked, tooLate], [[2], 1]);
        turns.do(later);
        assert.deepEqual(asked, [2, 8], 'what is asked for on the new picture is done');
    });

    it('is not done where what came before it was refused', () => {
        turns.do(later);
        turns.do(later);
        turns.ended(undefined);
        assert.deepEqual([asked, tooLate], [[2], 0]);
        turns.do(later);
        assert.deepEqual(asked, [2, 2]);
    });

    it('waits for no picture of a text that was closed and opened again, whose versions are counted anew', () => {
        turns.drawn({ version: 8, month: 1 });
        turns.do(later);
        turns.ended(9);
        turns.drawn({ version: 1, month: 1 });
        turns.do(later);
        assert.deepEqual(asked, [2, 2]);
    });
});
