import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('reflected-too-soon', statements);

describe('reflected-too-soon', () => {
    it('fires where the other starts no earlier than it ends', async () => {
        assert.deepEqual(await found('coaching A "A" { months 1 to 4 reflects on B } secondment B "B" { month 5 }'), ['B']);
        assert.deepEqual(await found('coaching A "A" { before the start reflects on B } secondment B "B" { month 1 }'), ['B']);
        assert.deepEqual(await found('coaching A "A" { month 6 reflects on B } secondment B "B" { after the end }'), ['B']);
    });

    it('keeps silent where the other starts in the month in which it ends, or before', async () => {
        assert.deepEqual(await found('coaching A "A" { months 1 to 4 reflects on B } secondment B "B" { month 4 }'), []);
        assert.deepEqual(await found('coaching A "A" { month 6 reflects on B } secondment B "B" { months 1 to 9 }'), []);
        assert.deepEqual(await found('coaching A "A" { month 1, 6 reflects on B } secondment B "B" { month 5 }'), []);
        assert.deepEqual(await found('coaching A "A" { month 6 reflects on B } secondment B "B" { before the start }'), []);
    });

    it('keeps silent where one of them is not scheduled', async () => {
        assert.deepEqual(await found('coaching A "A" { month 1 reflects on B } secondment B "B"'), []);
    });
});
