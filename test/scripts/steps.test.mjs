import assert from 'node:assert/strict';
import { duration } from '../../scripts/lib/steps.mjs';

describe('how long a step took', () => {
    for (const [milliseconds, said] of [
        [849.6, '850 ms'],
        [12_400, '12 s'],
        [185_000, '3 min 5 s'],
    ]) {
        it(`is said as ${said}`, () => assert.equal(duration(milliseconds), said));
    }
});
