import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const PEOPLE = 'people care-leavers "Young people leaving care"';
const fires = (statements: string) => foundIn('no-service-user-outcome', statements, PEOPLE);
const told = async (statements: string, beside = PEOPLE) =>
    (await check(`programme P "P" {\n${statements}\n}\n${beside}`)).find(({ rule }) => rule === 'no-service-user-outcome');

describe('no-service-user-outcome', () => {
    it('fires on the name where there is no outcome at all', async () => {
        assert.deepEqual(await fires(''), ['P']);
        assert.equal((await told(''))?.message, '“P” names no outcome for the people who use services.');
    });

    it('says so where all the outcomes are process outcomes', async () => {
        const two = 'process outcome A "One form"\nprocess outcome B "One door"';
        assert.match((await told(two))?.message ?? '', /^All the outcomes of “P” are process outcomes \(“One form” and “One door”\): /);
        assert.match(
            (await told('process outcome A "One form"'))?.message ?? '',
            /^The only outcome of “P”, “One form”, is a process outcome: /,
        );
    });

    it('fires where outcomes are for participants, agencies, the system, or nobody, and points at each', async () => {
        const finding = await told(
            'outcome A "A" { for participants }\noutcome B "B" { for the system }\noutcome C "C"\nlearning outcome D "D" { targets thinking }',
        );
        assert.equal(finding?.message, 'None of the outcomes of “P” is for a group of people who use services: “A”, “B” and 2 others.');
        assert.deepEqual(
            finding.related.map(({ message }) => message),
            ['“A” is for participants', '“B” is for the system', '“C” is for nobody in particular', '“D” is a learning outcome'],
        );
    });

    it('is silent where one is for a group of people', async () => {
        assert.deepEqual(await fires('outcome A "A" { for participants } outcome B "B" { for care-leavers }'), []);
    });

    it('offers to say whom an outcome is for, where one says nothing', async () => {
        const finding = await told('outcome C "C"');
        assert.deepEqual(
            finding?.fixes.map(({ title, edits }) => [title, edits[0]?.newText]),
            [['Say whom “C” is for', ' {\n    for ${1:care-leavers}\n}']],
        );
    });

    it('offers an outcome for people who are known, and else declares them', async () => {
        assert.match((await told(''))?.fixes[0]?.edits[0]?.newText ?? '', /for \$\{1:care-leavers\}/);
        const text = 'programme P "P" {\n}\n';
        const [finding] = (await check(text)).filter(({ rule }) => rule === 'no-service-user-outcome');
        const after = applied(finding!.fixes[0]!, text);
        assert.match(after, /people residents "The people it is for"\n\n {4}outcome "What gets better for them" \{\n {8}for residents/);
    });
});
