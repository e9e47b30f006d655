import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('reviewed-after-follow-up', statements);

describe('reviewed-after-follow-up', () => {
    it('fires later than the follow-up', async () => {
        assert.deepEqual(await found('followed up for 24 months from the start outcome "O" { reviewed at 25 months }'), ['25 months']);
        assert.deepEqual(await found('followed up for 2 years from the start outcome "O" { reviewed at 12 months, 3 years }'), ['3 years']);
        assert.deepEqual(
            await found('lasts 12 months followed up for 1 year after the end process outcome "O" { reviewed at 25 months }'),
            ['25 months'],
        );
    });

    it('keeps silent up to it, and where the follow-up is not said or not known', async () => {
        assert.deepEqual(await found('followed up for 24 months from the start outcome "O" { reviewed at 2 years }'), []);
        assert.deepEqual(await found('lasts 12 months followed up for 1 year after the end outcome "O" { reviewed at 24 months }'), []);
        assert.deepEqual(await found('outcome "O" { reviewed at 3 years }'), []);
        assert.deepEqual(await found('followed up for 1 year after the end outcome "O" { reviewed at 3 years }'), []);
        assert.deepEqual(await found('followed up for at least 1 year from the start outcome "O" { reviewed at 3 years }'), []);
        assert.deepEqual(await found('followed up for 1 year from the start outcome "O" { reviewed at 1 to 2 years }'), []);
    });
});
