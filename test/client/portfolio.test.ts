import assert from 'node:assert/strict';
import { holding, inOrder, type Order } from '../../client/webviews/pages/portfolio/in-order.ts';
import type { PortfolioProgramme, ShownStanding } from '../../server/protocol.ts';

const at = { uri: 'file:///p.balcony', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
const standing = (word: ShownStanding['standing']): ShownStanding => ({ standing: word, shape: '', word });

function programme(title: string, word?: ShownStanding['standing'], hours?: number): PortfolioProgramme {
    const standings = [word === undefined ? null : standing(word)];
    return { name: title, title, file: `${title}.balcony`, at, time: '', standings, ...(hours !== undefined && { hours }) };
}

describe('the order of programmes side by side', () => {
    const PROGRAMMES = [programme('Birch', 'named', 40), programme('Ash', undefined, 120), programme('Cedar', 'grounded')];
    const order = (by: Order) => inOrder(PROGRAMMES, by).map(({ title }) => title);

    it('is that of their files, of their titles, or of their time, the longest first', () => {
        assert.deepEqual(order('files'), ['Birch', 'Ash', 'Cedar']);
        assert.deepEqual(order('title'), ['Ash', 'Birch', 'Cedar']);
        assert.deepEqual(order('hours'), ['Ash', 'Birch', 'Cedar']);
    });

    it('is that of how well they reach a dimension, those that do not use it last', () => {
        assert.deepEqual(order('dimension-0'), ['Cedar', 'Birch', 'Ash']);
    });

    it('puts time that is not stated last, and not before some', () => {
        assert.equal(order('hours').at(-1), 'Cedar');
    });
});

describe('the programmes that are looked for', () => {
    const PROGRAMMES = [programme('Birch Fellows'), programme('Ash Academy'), programme('Cedar Fellows')];
    const found = (words: string) => holding(PROGRAMMES, words).map(({ title }) => title);

    it('hold each of the words in their title or the name of their file', () => {
        assert.deepEqual(found('fellows'), ['Birch Fellows', 'Cedar Fellows']);
        assert.deepEqual(found('FELL ced'), ['Cedar Fellows']);
        assert.deepEqual(found('ash academy.bal'), ['Ash Academy']);
        assert.deepEqual(found('oak'), []);
    });

    it('are all of them where no word is given', () => assert.equal(found('  ').length, 3));
});
