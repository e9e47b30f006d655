import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('cycle-leads-to', statements);

describe('cycle-leads-to', () => {
    it('fires once for a circle', async () => {
        assert.deepEqual(await found('process outcome A "A" { leads to B } process outcome B "B" { leads to A }'), ['B']);
        assert.deepEqual(await found('process outcome A "A" { leads to A }'), ['A']);
    });

    it('keeps silent for a chain', async () => {
        assert.deepEqual(await found('outcome A "A" process outcome B "B" { leads to A } process outcome C "C" { leads to B, A }'), []);
    });
});
