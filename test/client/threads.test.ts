import assert from 'node:assert/strict';
import { neighbours, onThreadWith } from '../../client/webviews/pages/threads/linked.ts';

const link = (from: string, to: string) => ({ from, to, optional: false });

/** Two outcomes; a set serves both, a talk one; each targets a dimension, the set two. */
const LINKS = [
    link('home', 'set'),
    link('work', 'set'),
    link('work', 'talk'),
    link('set', 'relating'),
    link('set', 'being'),
    link('talk', 'thinking'),
];

describe('the boxes that are on a thread with one', () => {
    const on = (key: string) => [...onThreadWith(key, LINKS)].sort().join(' ');

    it('are what it leads to, and what leads to it', () => {
        assert.equal(on('home'), 'being home relating set');
        assert.equal(on('talk'), 'talk thinking work');
        assert.equal(on('relating'), 'home relating set work');
    });

    it('are not what is beside it on the way: from an outcome nothing leads on to another that the same thing serves', () => {
        assert.ok(!onThreadWith('home', LINKS).has('work'));
    });

    it('are itself alone where nothing is linked to it, and no more than all where links go round', () => {
        assert.equal(on('loose'), 'loose');
        assert.deepEqual([...onThreadWith('a', [link('a', 'b'), link('b', 'a')])].sort(), ['a', 'b']);
    });

    it('are told to a screen reader by those next to it', () => {
        assert.deepEqual(neighbours('set', LINKS), { before: ['home', 'work'], after: ['relating', 'being'] });
    });
});
