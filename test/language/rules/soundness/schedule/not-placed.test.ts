import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('not-placed', statements);

describe('not-placed', () => {
    it('fires for a phase without months beside others, and for one that follows it by its length', async () => {
        assert.deepEqual(await found('phase "A" { month 1 } phase "B"'), ['"B"']);
        assert.deepEqual(await found('phase A "A" phase "B" { lasts 3 months } phase "C" { month 9 }'), ['A', '"B"']);
    });

    it('keeps silent for a phase that is placed, however, and for one that is the only one', async () => {
        assert.deepEqual(
            await found('phase "A" { month 1 } phase "B" { lasts 1 month } phase "C" { after the end } phase "D" { week 9 }'),
            [],
        );
        assert.deepEqual(await found('starts 2027-01-11 phase "A" { month 1 } phase "B" { on 2027-03-01 }'), []);
        assert.deepEqual(await found('phase "A" { about "All of it." }'), []);
    });

    it('leaves months that cannot be right to the rules about those', async () => {
        assert.deepEqual(await found('phase "A" { month 1 } phase "B" { months 4 to 2 }'), []);
    });
});
