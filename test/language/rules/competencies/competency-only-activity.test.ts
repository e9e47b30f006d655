import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const BESIDE = 'competency Money "Money"\ncompetency Voice "Voice" expresses doing.narrative, being';
const MAPPED = 'coaching "Coaching" { targets thinking }';
const fires = (statements: string) => foundIn('competency-only-activity', `${MAPPED} ${statements}`, BESIDE);

describe('competency-only-activity', () => {
    it('fires on the name of each activity that trains competencies and targets nothing', async () => {
        assert.deepEqual(await fires('skills-course A "A" { trains Money } e-learning "B" { trains Voice, Money }'), ['A', '"B"']);
    });

    it('fires in events and choices, and on an event', async () => {
        assert.deepEqual(await fires('event "E" { choice "C" { choose 1 skills-course A "A" { trains Money } task "B" } }'), ['A']);
        assert.deepEqual(await fires('event E "E" { trains Money task "B" }'), ['E']);
    });

    it('fires though the competency expresses something, or the activity touches something', async () => {
        assert.deepEqual(await fires('skills-course A "A" { trains Voice touches doing }'), ['A']);
    });

    it('is silent where the activity itself targets something, or trains nothing', async () => {
        assert.deepEqual(await fires('skills-course A "A" { trains Money targets doing }'), []);
        assert.deepEqual(await fires('skills-course A "A"'), []);
    });

    it('is silent where the event around it says what it is for, or what is in the event does', async () => {
        assert.deepEqual(await fires('event "E" { targets doing skills-course A "A" { trains Money } }'), []);
        assert.deepEqual(await fires('event E "E" { trains Money task "B" { targets doing } }'), []);
    });

    it('is silent where the programme targets nothing else, which other findings say', async () => {
        assert.deepEqual(await foundIn('competency-only-activity', 'skills-course "A" { trains Money } shadowing "B"', BESIDE), []);
        assert.deepEqual(await foundIn('competency-only-activity', 'skills-course "A" { trains Voice }', BESIDE), []);
    });

    it('is silent where a name in what it targets means nothing', async () => {
        assert.deepEqual(await fires('skills-course A "A" { trains Money targets doign }'), []);
    });

    it('offers what the competencies express, each once, and a dimension to choose where they express nothing', async () => {
        const titles = async (statement: string, head = '') => {
            const text = `programme P "P" { ${head} ${MAPPED} skills-course A "A" { ${statement} } }\n${BESIDE}\ncompetency Tale "Tale" expresses narrative`;
            const [finding] = (await check(text)).filter(({ rule }) => rule === 'competency-only-activity');
            return finding?.fixes.map(fix => [
                fix.title,
                /targets [^}]*(?= \})|targets [^\n]*/.exec(applied(fix, text).split('skills-course')[1] ?? '')?.[0].trim(),
            ]);
        };
        assert.deepEqual(await titles('trains Voice, Tale'), [
            ['Let it target what it trains: doing.narrative, being', 'targets doing.narrative, being'],
        ]);
        assert.deepEqual(await titles('trains Money'), [['Say what “A” targets', 'targets feeling']]);
    });

    it('writes the framework where a name would mean another one', async () => {
        const text = `framework Ours "Ours" { dimension doing "Doing" dimension craft "Craft" }
programme P "P" {
    uses Ours, SystemsLeadership
    seminar "A" { targets craft }
    skills-course "B" { trains Speaking }
}
competency Speaking "Speaking" expresses doing.narrative
`;
        const [finding] = (await check(text)).filter(({ rule }) => rule === 'competency-only-activity');
        const after = applied(finding!.fixes[0]!, text);
        assert.match(after, /targets SystemsLeadership\.doing\.narrative\n/);
        assert.deepEqual(
            (await check(after)).filter(({ rule }) => rule === 'unknown-name' || rule === 'competency-only-activity'),
            [],
        );
    });
});
