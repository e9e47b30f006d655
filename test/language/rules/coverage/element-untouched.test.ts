import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const ON = { settings: { rules: { 'element-untouched': 'hint' } } } as const;
const fires = (statements: string) => foundIn('element-untouched', statements, 'competency Voice "Voice" expresses doing.narrative', ON);
/** All elements of feeling but `commitment`. */
const HALF = 'targets feeling.values';

describe('element-untouched', () => {
    it('is off unless a workspace turns it on', async () => {
        assert.deepEqual(await foundIn('element-untouched', `coaching "A" { ${HALF} }`), []);
        assert.deepEqual(await fires(`coaching "A" { ${HALF} }`), ['P']);
    });

    it('brings one finding a dimension, which names what is left out', async () => {
        const findings = await check('programme P "P" { coaching "A" { targets doing.narrative, feeling.values } }', ON);
        assert.deepEqual(
            findings.filter(({ rule }) => rule === 'element-untouched').map(({ message }) => message),
            [
                '“P” targets ways of doing, and nothing in it reaches “Enabling others” or “Repurposing”.',
                '“P” targets ways of feeling, and nothing in it reaches “Commitment”.',
            ],
        );
    });

    it('is silent where a touch reaches the element, or the dimension as a whole', async () => {
        assert.deepEqual(await fires(`coaching "A" { ${HALF} touches feeling.commitment }`), []);
        assert.deepEqual(await fires(`coaching "A" { ${HALF} touches feeling }`), []);
        assert.deepEqual(await fires('coaching "A" { targets feeling }'), []);
    });

    it('is silent about a dimension that nothing targets', async () => {
        assert.deepEqual(await fires('coaching "A" { targets thinking touches feeling.values }'), []);
    });

    it('counts events, and what a competency expresses', async () => {
        assert.deepEqual(await fires(`coaching "A" { ${HALF} } event "B" { targets feeling.commitment }`), []);
        assert.deepEqual(await fires('coaching "A" { trains Voice targets doing.enabling, doing.repurposing }'), []);
    });

    it('lets what is optional answer nothing', async () => {
        assert.deepEqual(await fires(`coaching "A" { ${HALF} } coaching "B" { targets feeling optional }`), ['P']);
    });

    it('is told as still to come in a draft', async () => {
        const text = `programme P "P" { status draft coaching "A" { ${HALF} } }`;
        const finding = (await check(text, ON)).find(({ rule }) => rule === 'still-to-come');
        assert.match(finding?.message ?? '', /something for “Commitment”/);
    });
});
