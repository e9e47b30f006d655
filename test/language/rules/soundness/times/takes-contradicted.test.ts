import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('takes-contradicted', statements);

describe('takes-contradicted', () => {
    it('fires where the sum is over what the programme, a phase or a track says', async () => {
        assert.deepEqual(await found('takes 2 days seminar "A" { takes 14.5 hours }'), ['takes 2 days']);
        assert.deepEqual(await found('takes up to 2 days seminar "A" { takes 3 to 4 days }'), ['takes up to 2 days']);
        assert.deepEqual(await found('phase "P" { takes 2 days seminar "A" { takes 1 day prepare 8 hours "Read." } }'), ['takes 2 days']);
        assert.deepEqual(await found('track X "X" { takes 1 day } track Y "Y" seminar "A" { takes 2 days }'), ['takes 1 day']);
    });

    it('keeps silent where it is not, or need not be', async () => {
        assert.deepEqual(await found('takes 2 days seminar "A" { takes 2 days }'), []);
        assert.deepEqual(await found('takes at least 1 day seminar "A" { takes 2 days }'), []);
        assert.deepEqual(await found('takes 2 days seminar "A" { takes 1 to 4 days }'), []);
        assert.deepEqual(await found('takes 2 days seminar "A" { takes 3 days optional }'), []);
        assert.deepEqual(await found('takes 2 days seminar "A"'), []);
        assert.deepEqual(await found('track X "X" { takes 1 day leaves out A } track Y "Y" seminar A "A" { takes 2 days }'), []);
    });
});
