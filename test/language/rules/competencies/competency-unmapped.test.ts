import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { foundBy } from '../../../support/found.ts';
import { check, Workspace } from '../../../support/workspace.ts';

const TRAINING = 'programme P "P" { skills-course "A" { trains Money } }';
const fires = (text: string) => foundBy('competency-unmapped', text);

describe('competency-unmapped', () => {
    it('fires on the name of a competency that expresses nothing, shared or a programme’s own', async () => {
        assert.deepEqual(await fires(`competency Money "Budgets" ${TRAINING}`), ['Money']);
        assert.deepEqual(await fires('programme P "P" { competency Money "Budgets" skills-course "A" { trains Money } }'), ['Money']);
    });

    it('is silent where it expresses an element, or a dimension as a whole', async () => {
        assert.deepEqual(await fires(`competency Money "Budgets" expresses doing.repurposing ${TRAINING}`), []);
        assert.deepEqual(await fires(`competency Money "Budgets" expresses doing ${TRAINING}`), []);
    });

    it('is silent where what it expresses means nothing, which is told by itself', async () => {
        assert.deepEqual(await fires(`competency Money "Budgets" expresses doign ${TRAINING}`), []);
    });

    it('yields to the finding that nothing refers to the competency, and to it alone', async () => {
        assert.deepEqual(await fires(`competency Money "Budgets" competency Risk "Risk registers" ${TRAINING}`), ['Money']);
    });

    it('is told in the file that declares it, whatever file trains it', async () => {
        const workspace = await Workspace.of({ 'shared.balcony': 'competency Money "Budgets"', 'p.balcony': TRAINING });
        const files = Object.entries(workspace.check()).filter(([, findings]) =>
            findings.some(({ rule }) => rule === 'competency-unmapped'),
        );
        await workspace.close();
        assert.deepEqual(
            files.map(([name]) => name),
            ['shared.balcony'],
        );
    });

    it('offers the elements of the framework that names mean where it stands', async () => {
        const fixed = async (text: string) => {
            const finding = (await check(text)).find(({ rule }) => rule === 'competency-unmapped');
            return applied(finding!.fixes[0]!, text);
        };
        assert.equal(
            await fixed(`competency Money "Budgets" { about "Money." }\n${TRAINING}`),
            `competency Money "Budgets" expresses feeling.values { about "Money." }\n${TRAINING}`,
        );
        const ours = 'framework Ours "Ours" { dimension craft "Craft" { element care "Care" } }\n';
        const programme = 'programme P "P" { uses Ours competency Money "Budgets" skills-course "A" { trains Money } }';
        assert.equal(await fixed(ours + programme), ours + programme.replace('"Budgets"', '"Budgets" expresses craft.care'));
    });
});
