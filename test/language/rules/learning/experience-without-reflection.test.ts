import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('experience-without-reflection', statements, 'kind talk "Talk"');
const THERE = 'shadowing There "There"';

describe('experience-without-reflection', () => {
    it('fires on the name where nothing reflects on any experience or is applied in it', async () => {
        assert.deepEqual(await fires(`${THERE} coaching "B"`), ['P']);
        assert.deepEqual(await fires(`${THERE} coaching B "B" peer-support "C" { reflects on B }`), ['P']);
        assert.deepEqual(await fires('talk "A" { is experience }'), ['P']);
    });

    it('is silent where an activity or event reflects on some of it, or is applied in it', async () => {
        for (const item of ['coaching "B" { reflects on There }', 'seminar "B" { applied in There }', 'event "B" { reflects on There }']) {
            assert.deepEqual(await fires(`${THERE} live-project "C" ${item}`), [], item);
        }
    });

    it('takes what reflects on an event or choice for reflecting on all in it', async () => {
        assert.deepEqual(await fires(`event E "E" { choice "C" { choose 1 ${THERE} task "D" } } coaching "B" { reflects on E }`), []);
        assert.deepEqual(await fires(`choice C "C" { choose 1 ${THERE} task "D" } seminar "B" { applied in C }`), []);
        assert.deepEqual(await fires(`event E "E" { task "D" } ${THERE} coaching "B" { reflects on E }`), ['P']);
    });

    it('sees experience in events and choices', async () => {
        assert.deepEqual(await fires('event "E" { choice "C" { choose 1 shadowing "A" task "B" } }'), ['P']);
    });

    it('lets what is optional answer nothing, and asks nothing for it', async () => {
        assert.deepEqual(await fires(`${THERE} coaching "B" { reflects on There optional }`), ['P']);
        assert.deepEqual(await fires(`${THERE} event "E" { optional coaching "B" { reflects on There } }`), ['P']);
        assert.deepEqual(await fires('shadowing "A" { optional }'), []);
    });

    it('is silent where there is no experience', async () => {
        assert.deepEqual(await fires('coaching "B" seminar "C"'), []);
    });

    it('is silent where what it reflects on, or a kind, means nothing', async () => {
        assert.deepEqual(await fires(`${THERE} coaching "B" { reflects on Theer }`), []);
        assert.deepEqual(await fires(`${THERE} seminar "B" { applied in Theer }`), []);
        assert.deepEqual(await fires(`${THERE} caoching "B"`), []);
    });

    it('offers activities of reflection that are not over before the experience begins', async () => {
        const text = `programme P "P" {
    lasts 6 months
    diagnostic "Before" { before the start }
    shadowing There "There" { month 3 }
    coaching "Early" { month 2 }
    coaching "Late" { months 3 to 6 }
    peer-support Friends "Friends" { months 4 to 6 }
    development-plan "Plan" { reflects on Friends after the end }
    tutorial "Optional" { optional }
}`;
        const finding = (await check(text)).find(({ rule }) => rule === 'experience-without-reflection');
        assert.deepEqual(
            finding?.fixes.map(({ title, preferred }) => [title, preferred === true]),
            [
                ['Say what “Late” reflects on', true],
                ['Say what “Friends” reflects on', false],
                ['Say what “Plan” reflects on', false],
            ],
        );
        for (const fix of finding.fixes) {
            const found = (await check(applied(fix, text))).map(({ rule }) => rule);
            for (const rule of ['experience-without-reflection', 'reflected-too-soon', 'said-twice', 'syntax'])
                assert.ok(!found.includes(rule), `${fix.title}: ${rule}`);
        }
    });

    it('offers nothing where the experience has no name to refer to', async () => {
        const finding = (await check('programme P "P" { shadowing "There" coaching "B" }')).find(
            ({ rule }) => rule === 'experience-without-reflection',
        );
        assert.deepEqual(finding?.fixes, []);
    });
});
