import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('no-authorising-environment', statements);

describe('no-authorising-environment', () => {
    it('fires on the name where nobody authorises the programme, whether it has activities or not', async () => {
        assert.deepEqual(await fires(''), ['P']);
        assert.deepEqual(await fires('commissioned by Trust agency Trust "T" seminar "A" { with sponsors }'), ['P']);
    });

    it('is silent where somebody does, whatever is granted', async () => {
        assert.deepEqual(await fires('authorised by "The chief executives"'), []);
    });

    it('offers it before the plan', async () => {
        const text = 'programme P "P" {\n    lasts 3 months\n\n    phase "One"\n}\n';
        const [finding] = (await check(text)).filter(({ rule }) => rule === 'no-authorising-environment');
        assert.equal(
            applied(finding!.fixes[0]!, text),
            'programme P "P" {\n    lasts 3 months\n\n    authorised by "Who stands behind it" {\n        grants tolerance-of-risk "What that means here"\n    }\n\n    phase "One"\n}\n',
        );
    });

    it('offers it where the programme has no body yet', async () => {
        const [finding] = (await check('programme P "P"\n')).filter(({ rule }) => rule === 'no-authorising-environment');
        assert.equal(
            applied(finding!.fixes[0]!, 'programme P "P"\n'),
            'programme P "P" {\n    authorised by "Who stands behind it" {\n        grants tolerance-of-risk "What that means here"\n    }\n}\n',
        );
    });
});
