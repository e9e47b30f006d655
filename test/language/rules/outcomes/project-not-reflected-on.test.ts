import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { expectMarked } from '../../../support/marked.ts';
import { check } from '../../../support/workspace.ts';

const RULES = ['project-not-reflected-on'];
// Something reflects on something, so that experience-without-reflection has nothing to say.
const REFLECTED = 'secondment Swap "Swap" coaching Coach "Coach" { reflects on Swap }';
const marked = (plan: string) => expectMarked(`programme P "P" {\n    ${REFLECTED}\n${plan}\n}`, RULES);

async function offered(plan: string): Promise<string[]> {
    const text = `programme P "P" {\n    ${plan}\n}`;
    const settings = { rules: { 'experience-without-reflection': 'off' as const } };
    const [finding] = (await check(text, { settings })).filter(({ rule }) => RULES.includes(rule));
    return (finding?.fixes ?? []).map(({ title, preferred }) => (preferred ? `${title}, first` : title));
}

describe('project-not-reflected-on', () => {
    it('asks live projects and practice experiments, and kinds of theirs, wherever they stand', async () => {
        await expectMarked(
            `kind trial "Trial" is practice-experiment
programme P "P" {
    ${REFLECTED}
    live-project "A"
//               ^^^ hint[project-not-reflected-on]
    phase "One" {
        event "Days" {
            trial B "B"
//                ^ hint[project-not-reflected-on]
        }
        choice "One of" {
            practice-experiment "C" { optional }
//                              ^^^ hint[project-not-reflected-on]
            deep-dive "D"
        }
    }
}`,
            RULES,
        );
    });

    it('is answered by whatever reflects on it, and by what reflects on an event or choice that it stands in', async () => {
        await marked('    live-project A "A"\n    event "Days" { reflects on A seminar "S" }');
        await marked('    event E "E" { live-project A "A" }\n    coaching "C" { reflects on E }');
        await marked('    event E "E" { choice F "F" { live-project A "A" study-visit "V" } }\n    coaching "C" { reflects on F }');
    });

    it('is not answered by what is optional, nor by itself', async () => {
        const [finding] = await marked(`    live-project A "A" { reflects on A }
//               ^ hint[project-not-reflected-on]
    coaching "C" { reflects on A optional }`);
        assert.equal(finding?.message, 'Only what is optional reflects on “A”.');
    });

    it('cannot know what is reflected on under a name that means nothing', async () => {
        await marked('    live-project A "A"\n    coaching "C" { reflects on Aa }');
    });

    it('yields to experience-without-reflection where nothing reflects on any experience', async () => {
        await expectMarked('programme P "P" { live-project A "A" coaching "C" }', RULES);
    });

    it('offers the reflection that there is, but none that is over before the project begins', async () => {
        assert.deepEqual(
            await offered(
                'live-project A "A" { months 3 to 6 } coaching "Before" { months 1 to 2 } coaching "During" { month 4 } seminar "Ideas" coaching "Whenever"',
            ),
            ['Let “During” reflect on it, first', 'Let “Whenever” reflect on it'],
        );
        assert.deepEqual(await offered('live-project A "A" coaching "Some" { optional } seminar "Ideas"'), [
            'Add time to look back on it, first',
        ]);
        assert.deepEqual(await offered('live-project "A" coaching "Coaching"'), []);
    });

    it('adds to what is reflected on already', async () => {
        const text = `programme P "P" {\n    ${REFLECTED}\n    live-project A "A"\n}`;
        const [finding] = (await check(text)).filter(({ rule }) => RULES.includes(rule));
        assert.match(applied(finding?.fixes[0] ?? assert.fail(), text), /reflects on Swap, A \}/);
    });
});
