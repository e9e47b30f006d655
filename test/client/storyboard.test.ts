import assert from 'node:assert/strict';
import { fits, neighbour, otherHolders, placeOf, stepped, toNextColumn } from '../../client/webviews/pages/storyboard/moves.ts';
import { isUndo, type Pressed } from '../../client/webviews/pages/shared/undo.ts';
import type { BoardCard, BoardColumn } from '../../server/protocol.ts';

const at = { uri: 'file:///p.balcony', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };

function card(key: string, is: BoardCard['is'] = 'activity', cards: BoardCard[] = []): BoardCard {
    const holds = { activity: [], event: ['activity', 'choice'], choice: ['activity', 'event'] } as const;
    return { key, title: key, is, kind: '', when: '', hours: '', optional: false, dimensions: [], at, holds: holds[is], cards };
}
function column(key: string, cards: BoardCard[]): BoardColumn {
    return { key, title: key, when: '', hours: '', holds: ['activity', 'event', 'choice'], cards };
}

const board = {
    columns: [
        column('Opening', [card('Talk'), card('Walk')]),
        column('Empty', []),
        column('Working', [card('Away', 'event', [card('Ward'), card('One of', 'choice', [card('Book')])]), card('Coaching')]),
    ],
};
const place = (key: string) => placeOf(board, key)!;

describe('where a card of the storyboard can go', () => {
    it('is one place earlier or later in what holds it', () => {
        assert.deepEqual(stepped(place('Walk'), -1), { into: 'Opening', before: 'Talk' });
        assert.deepEqual(stepped(place('Talk'), 1), { into: 'Opening' });
        assert.equal(stepped(place('Talk'), -1), undefined);
        assert.deepEqual(stepped(place('Ward'), 1), { into: 'Away' });
    });

    it('is the phase before or after, an empty one too; out of an event as well', () => {
        assert.deepEqual(toNextColumn(board, place('Walk'), 1), { into: 'Empty' });
        assert.deepEqual(toNextColumn(board, place('Ward'), -1), { into: 'Empty' });
        assert.equal(toNextColumn(board, place('Coaching'), 1), undefined);
    });

    it('is whatever holds cards of its sort, but not itself', () => {
        assert.deepEqual(
            otherHolders(board, place('Talk')).map(({ key }) => key),
            ['Empty', 'Working', 'Away', 'One of'],
        );
        assert.equal(fits(place('Away').card, place('Away').card), false);
        assert.equal(fits(place('Away').card, place('One of').card), false, 'it holds events, but stands in this one');
        assert.equal(fits(place('One of').card, place('Away').card), true);
    });

    it('is gone through with arrows: down a column, and across to the next that has cards', () => {
        assert.equal(neighbour(board, 'Talk', 'down'), 'Walk');
        assert.equal(neighbour(board, 'Away', 'down'), 'Ward');
        assert.equal(neighbour(board, 'Walk', 'right'), 'Ward');
        assert.equal(neighbour(board, 'Coaching', 'left'), 'Walk');
        assert.equal(neighbour(board, 'Talk', 'up'), undefined);
    });
});

describe('taking back, by the keyboard', () => {
    const pressed = (key: string, held: Partial<Pressed> = {}) =>
        isUndo({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

    it('is what editors have', () => {
        assert.equal(pressed('z', { ctrlKey: true }), 'undo');
        assert.equal(pressed('z', { metaKey: true }), 'undo');
        assert.equal(pressed('Z', { ctrlKey: true, shiftKey: true }), 'redo');
        assert.equal(pressed('y', { ctrlKey: true }), 'redo');
        assert.equal(pressed('z'), undefined);
        assert.equal(pressed('z', { ctrlKey: true, altKey: true }), undefined);
    });
});
