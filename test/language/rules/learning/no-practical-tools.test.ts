import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const BESIDE = 'tool kanban "Kanban"';
const fires = (statements: string) => foundIn('no-practical-tools', statements, BESIDE);
const told = async (statements: string) =>
    (await check(`programme P "P" { ${statements} }\n${BESIDE}`)).find(({ rule }) => rule === 'no-practical-tools')?.message;

describe('no-practical-tools', () => {
    it('fires on the name where nothing practises a tool', async () => {
        assert.deepEqual(await fires('tool-workshop "A" event "B"'), ['P']);
    });

    it('is silent where an activity or event practises one of the library, wherever it stands', async () => {
        assert.deepEqual(await fires('coaching "A" { practises kanban, ambiguity }'), []);
        assert.deepEqual(await fires('event "E" { practises systems-mapping task "A" }'), []);
        assert.deepEqual(await fires('event "E" { choice "C" { choose 1 task "A" { practises harnessing-conflict } task "B" } }'), []);
    });

    it('fires where the tools are the designer’s own, or optional', async () => {
        assert.deepEqual(await fires('tool-workshop "A" { practises kanban }'), ['P']);
        assert.deepEqual(await fires('tool-workshop "A" { practises systems-mapping optional }'), ['P']);
        assert.equal(
            await told('tool-workshop "A" { practises kanban }'),
            '“P” practises “Kanban”, and none of the tools that the study names.',
        );
        assert.equal(
            await told('tool-workshop "A" { practises systems-mapping optional }'),
            'Practical tools are optional in “P”: only “A” practises any.',
        );
    });

    it('is silent until there is an activity, and where a tool means nothing', async () => {
        assert.deepEqual(await fires('event "E" { takes 2 days }'), []);
        assert.deepEqual(await fires('tool-workshop "A" { practises systems-maping }'), []);
    });
});
