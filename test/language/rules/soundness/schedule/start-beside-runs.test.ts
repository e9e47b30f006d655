import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('start-beside-runs', statements);

describe('start-beside-runs', () => {
    it('fires beside a run, whether the run says its start or not', async () => {
        assert.deepEqual(await found('starts 2027-03-01 run A "A" { starts 2027-03-01 }'), ['starts 2027-03-01']);
        assert.deepEqual(await found('starts 2027-03-01 run A "A" run B "B"'), ['starts 2027-03-01']);
    });

    it('keeps silent for either alone', async () => {
        assert.deepEqual(await found('starts 2027-03-01'), []);
        assert.deepEqual(await found('run A "A" { starts 2027-03-01 }'), []);
    });
});
