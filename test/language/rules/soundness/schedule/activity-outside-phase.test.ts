import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('activity-outside-phase', statements);

describe('activity-outside-phase', () => {
    it('fires after, before and partly outside its phase, event or choice', async () => {
        assert.deepEqual(await found('phase "P" { months 3 to 4 seminar "A" { month 5 } }'), ['month 5']);
        assert.deepEqual(await found('phase "P" { months 3 to 4 seminar "A" { month 2 } }'), ['month 2']);
        assert.deepEqual(await found('phase "P" { months 3 to 4 seminar "A" { months 4 to 5 } }'), ['months 4 to 5']);
        assert.deepEqual(await found('event "E" { month 3 seminar "A" { month 4 } }'), ['month 4']);
        assert.deepEqual(await found('phase "P" { months 3 to 4 choice "C" { seminar "A" { month 5 } } }'), ['month 5']);
        assert.deepEqual(await found('phase "P" { month 3 seminar "A" { before the start } }'), ['before the start']);
        assert.deepEqual(await found('phase "P" { after the end seminar "A" { month 3 } }'), ['month 3']);
        assert.deepEqual(await found('starts 2027-01-11 phase "P" { months 1 to 4 seminar "A" { on 2027-05-11 } }'), ['on 2027-05-11']);
    });

    it('keeps silent within it, to the last day', async () => {
        assert.deepEqual(await found('phase "P" { months 3 to 4 seminar "A" { month 3 } seminar "B" { months 3 to 4 } }'), []);
        assert.deepEqual(await found('starts 2027-01-11 phase "P" { months 1 to 4 seminar "A" { on 2027-05-10 } }'), []);
        assert.deepEqual(await found('phase "P" { before the start seminar "A" { before the start } }'), []);
        assert.deepEqual(await found('lasts 6 months phase "P" { after the end seminar "A" { after the end } }'), []);
    });

    it('lets a week begun in the last month pass, and no later one', async () => {
        assert.deepEqual(await found('phase "P" { month 1 seminar "A" { weeks 1 to 5 } }'), []);
        assert.deepEqual(await found('phase "P" { month 1 seminar "A" { weeks 1 to 6 } }'), ['weeks 1 to 6']);
    });

    it('keeps silent where the phase is not placed, or its length is rough', async () => {
        assert.deepEqual(await found('phase "P" { seminar "A" { month 5 } } phase "Q" { month 1 }'), []);
        assert.deepEqual(await found('phase "P" { lasts about 4 months seminar "A" { month 5 } }'), []);
        assert.deepEqual(await found('phase "P" { lasts 4 to 6 months seminar "A" { month 5 } }'), []);
    });

    it('does not ask an event that is held on a day how long it goes on', async () => {
        assert.deepEqual(await found('starts 2027-01-11 event "E" { on 2027-03-01 takes 3 days seminar "A" { on 2027-03-03 } }'), []);
        assert.deepEqual(await found('starts 2027-01-11 event "E" { on 2027-03-01 takes 3 days seminar "A" { on 2027-02-28 } }'), [
            'on 2027-02-28',
        ]);
    });

    it('leaves it to the programme where it is outside that, too', async () => {
        assert.deepEqual(await found('lasts 4 months phase "P" { months 1 to 4 seminar "A" { month 5 } }'), []);
    });
});
