import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('before-what-it-follows', statements);

describe('before-what-it-follows', () => {
    it('fires where it is over when the other starts', async () => {
        assert.deepEqual(await found('seminar A "A" { month 4 after B } seminar B "B" { month 5 }'), ['B']);
        assert.deepEqual(await found('choice C "C" { month 5 seminar "S" } event A "A" { month 4 after C }'), ['C']);
        assert.deepEqual(await found('starts 2027-01-11 seminar A "A" { on 2027-03-01 after B } seminar B "B" { on 2027-03-02 }'), ['B']);
    });

    it('keeps silent in the same month or on the same day, and after it', async () => {
        assert.deepEqual(await found('seminar A "A" { month 5 after B } seminar B "B" { month 5 }'), []);
        assert.deepEqual(await found('seminar A "A" { month 6 after B } seminar B "B" { month 5 }'), []);
        assert.deepEqual(await found('starts 2027-01-11 seminar A "A" { on 2027-03-01 after B } seminar B "B" { on 2027-03-01 }'), []);
    });
});
