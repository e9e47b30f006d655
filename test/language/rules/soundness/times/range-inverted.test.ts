import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('range-inverted', statements);

describe('range-inverted', () => {
    it('fires wherever a range stands', async () => {
        assert.deepEqual(await found('coaching "A" { takes 6 to 4 hours }'), ['6 to 4 hours']);
        assert.deepEqual(await found('coaching "A" { takes 2 sessions of 6 to 4 hours }'), ['6 to 4 hours']);
        assert.deepEqual(await found('coaching "A" { takes 3 to 2 sessions of 4 hours }'), ['3 to 2 sessions of 4 hours']);
        assert.deepEqual(await found('coaching "A" { groups of 6 to 4 }'), ['6 to 4']);
        assert.deepEqual(await found('cohort { 24 to 20 people }'), ['24 to 20']);
        assert.deepEqual(await found('phase "P" { months 4 to 2 }'), ['months 4 to 2']);
        assert.deepEqual(await found('lasts about 18 to 12 months'), ['about 18 to 12 months']);
    });

    it('keeps silent for one that goes up, or nowhere', async () => {
        assert.deepEqual(await found('coaching "A" { takes 4 to 6 hours }'), []);
        assert.deepEqual(await found('coaching "A" { takes 4 to 4 hours }'), []);
        assert.deepEqual(await found('phase "P" { months 2 to 2 }'), []);
    });
});
