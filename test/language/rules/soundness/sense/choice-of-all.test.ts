import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('choice-of-all', statements);

describe('choice-of-all', () => {
    it('fires where it chooses all, or more than there are', async () => {
        assert.deepEqual(await found('choice "C" { choose 2 seminar "A" seminar "B" }'), ['choose 2']);
        assert.deepEqual(await found('choice "C" { choose 3 seminar "A" seminar "B" }'), ['choose 3']);
        assert.deepEqual(await found('choice "C" { choose at least 2 seminar "A" seminar "B" }'), ['choose at least 2']);
    });

    it('keeps silent where it chooses fewer, or may, or does not say, or offers nothing yet', async () => {
        assert.deepEqual(await found('choice "C" { choose 1 seminar "A" seminar "B" }'), []);
        assert.deepEqual(await found('choice "C" { choose 1 to 2 seminar "A" seminar "B" }'), []);
        assert.deepEqual(await found('choice "C" { seminar "A" }'), []);
        assert.deepEqual(await found('choice "C" { choose 2 }'), []);
    });

    it('counts an event as one', async () => {
        assert.deepEqual(await found('choice "C" { choose 1 event "E" { seminar "A" seminar "B" } }'), ['choose 1']);
    });
});
