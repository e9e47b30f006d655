import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('cycle-after', statements);

describe('cycle-after', () => {
    it('fires once for a circle, on the first reference of it', async () => {
        assert.deepEqual(await found('seminar A "A" { after B } seminar B "B" { after A }'), ['B']);
        assert.deepEqual(await found('seminar A "A" { after A }'), ['A']);
        assert.deepEqual(await found('seminar A "A" { after D, B } seminar B "B" { after C } event C "C" { after A } seminar D "D"'), [
            'B',
        ]);
    });

    it('fires for each of two circles, and once for two that hang together', async () => {
        assert.deepEqual(
            await found('seminar A "A" { after B } seminar B "B" { after A } seminar C "C" { after D } seminar D "D" { after C }'),
            ['B', 'D'],
        );
        assert.deepEqual(await found('seminar A "A" { after B } seminar B "B" { after A, C } seminar C "C" { after B }'), ['B']);
    });

    it('keeps silent where two ways lead to one thing', async () => {
        assert.deepEqual(await found('seminar A "A" { after B, C } seminar B "B" { after D } seminar C "C" { after D } seminar D "D"'), []);
    });
});
