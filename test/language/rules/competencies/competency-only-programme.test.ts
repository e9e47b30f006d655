import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';

const fires = (statements: string) => foundIn('competency-only-programme', statements, BESIDE);
const BESIDE = 'competency Money "Money"\ncompetency Voice "Voice" expresses doing.narrative\nkind talk "Talk"';

describe('competency-only-programme', () => {
    it('fires on the name of a programme that trains competencies and nothing else', async () => {
        assert.deepEqual(await fires('skills-course "A" { trains Money } task "B"'), ['P']);
    });

    it('fires though a competency expresses a dimension: what it expresses does not count', async () => {
        assert.deepEqual(await fires('skills-course "A" { trains Voice }'), ['P']);
    });

    it('fires where an event trains them, and where something is only touched', async () => {
        assert.deepEqual(await fires('event "A" { trains Money task "B" { touches thinking } }'), ['P']);
    });

    it('is silent where an activity or event itself targets a dimension', async () => {
        assert.deepEqual(await fires('skills-course "A" { trains Money targets thinking }'), []);
        assert.deepEqual(await fires('skills-course "A" { trains Money } event "B" { targets thinking.synthesis }'), []);
    });

    it('is silent where there is experience or reflection, of whatever kind', async () => {
        assert.deepEqual(await fires('skills-course "A" { trains Money } shadowing "B"'), []);
        assert.deepEqual(await fires('skills-course "A" { trains Money } learning-log "B"'), []);
        assert.deepEqual(await fires('skills-course "A" { trains Money } talk "B" { is reflection }'), []);
    });

    it('is silent where no competency is trained', async () => {
        assert.deepEqual(await fires('skills-course "A"'), []);
        assert.deepEqual(await fires(''), []);
    });
});
