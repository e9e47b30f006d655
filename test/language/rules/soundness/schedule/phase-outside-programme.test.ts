import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('phase-outside-programme', statements);

describe('phase-outside-programme', () => {
    it('fires where a phase goes on past the end, by a month or a week', async () => {
        assert.deepEqual(await found('lasts 10 months phase "A" { months 9 to 11 }'), ['months 9 to 11']);
        assert.deepEqual(await found('lasts 10 weeks phase "A" { weeks 9 to 11 }'), ['weeks 9 to 11']);
        assert.deepEqual(await found('lasts 10 months phase "A" { lasts 6 months } phase "B" { lasts 5 months }'), ['lasts 5 months']);
        assert.deepEqual(await found('lasts 8 to 10 months phase "A" { months 1 to 11 }'), ['months 1 to 11']);
    });

    it('keeps silent up to the end, and for what comes after the end on purpose', async () => {
        assert.deepEqual(await found('lasts 10 months phase "A" { months 9 to 10 }'), []);
        assert.deepEqual(await found('lasts 10 weeks phase "A" { weeks 9 to 10 }'), []);
        assert.deepEqual(await found('lasts 10 months phase "A" { lasts 6 months } phase "B" { lasts 4 months }'), []);
        assert.deepEqual(
            await found(
                'lasts 10 months phase "A" { months 1 to 10 } phase "B" { after the end lasts 6 months } phase "C" { before the start }',
            ),
            [],
        );
    });

    it('keeps silent where the programme says no length, or only roughly, and where the phase may fit', async () => {
        assert.deepEqual(await found('phase "A" { months 1 to 40 }'), []);
        assert.deepEqual(await found('lasts about 10 months phase "A" { months 1 to 11 }'), []);
        assert.deepEqual(await found('lasts at least 10 months phase "A" { months 1 to 40 }'), []);
        assert.deepEqual(await found('lasts 10 months phase "A" { lasts 6 months } phase "B" { lasts 4 to 6 months }'), []);
        assert.deepEqual(await found('lasts 10 months phase "A" { lasts about 11 months }'), []);
    });

    it('lets a week that is begun in the last month pass, and no later one', async () => {
        assert.deepEqual(await found('lasts 1 month phase "A" { weeks 1 to 5 }'), []);
        assert.deepEqual(await found('lasts 1 month phase "A" { weeks 1 to 6 }'), ['weeks 1 to 6']);
    });
});
