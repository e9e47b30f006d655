import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('follow-up-from-when', statements);

describe('follow-up-from-when', () => {
    it('fires where neither is said', async () => {
        assert.deepEqual(await found('followed up for 3 years'), ['followed up for 3 years']);
    });

    it('keeps silent where one is', async () => {
        assert.deepEqual(await found('followed up for 3 years from the start'), []);
        assert.deepEqual(await found('followed up for 3 years after the end'), []);
        assert.deepEqual(await found('lasts 3 years'), []);
    });
});
