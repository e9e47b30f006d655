import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { expectMarked } from '../../../support/marked.ts';
import { check } from '../../../support/workspace.ts';

const marked = (drawn: string) => expectMarked(drawn, ['host-unsaid']);

describe('host-unsaid', () => {
    it('asks all five kinds and kinds of theirs, wherever they stand, and the optional ones too', async () => {
        await marked(`kind desk-swap "Desk swap" is job-swap
programme P "P" {
    secondment "A"
//             ^^^ hint[host-unsaid]
    phase "One" {
        event "Days" {
            placement Named "B"
//                    ^^^^^ hint[host-unsaid]
        }
        choice "One of" {
            exchange "C" { optional }
//                   ^^^ hint[host-unsaid]
            desk-swap "D"
//                    ^^^ hint[host-unsaid]
        }
    }
}`);
    });

    it('asks no other kind', async () => {
        await marked('programme P "P" { study-visit "A" live-project "B" deep-dive "C" }');
    });

    it('is answered by any way of saying it, and by the event that it stands in', async () => {
        for (const hosts of ['hosted by Trust', 'hosted by any in health', 'hosted by each other', 'hosted by another each time']) {
            await marked(`agency Trust "Trust"\nprogramme P "P" { shadowing "A" { ${hosts} } }`);
            await marked(`agency Trust "Trust"\nprogramme P "P" { event "Days" { ${hosts} choice "C" { shadowing "A" } } }`);
        }
    });

    it('cannot know of a host whose name means nothing, nor of the host of an event', async () => {
        await marked('programme P "P" { shadowing "A" { hosted by Nowhere } }');
        await marked('programme P "P" { event "Days" { hosted by Nowhere shadowing "A" } }');
    });

    it('offers the agencies but the one that all come from, and each other where there are several', async () => {
        const offered = async (cohort: string) => {
            const text = `agency Council "C"\nagency Trust "T"\nprogramme P "P" {\n    cohort { ${cohort} }\n    shadowing "A"\n}`;
            const [finding] = (await check(text)).filter(({ rule }) => rule === 'host-unsaid');
            return finding?.fixes.map(fix => `${/hosted by (.*)/.exec(applied(fix, text))?.[1]}${fix.preferred ? ', first' : ''}`);
        };
        assert.deepEqual(await offered('from Council'), ['Trust, first']);
        assert.deepEqual(await offered('from Council, Trust'), ['Council, first', 'each other']);
    });

    it('is told with the rest in a draft, by title', async () => {
        const findings = await check('programme P "P" { status draft shadowing "A day" secondment "A year" }');
        assert.match(findings.find(({ rule }) => rule === 'still-to-come')?.message ?? '', /who hosts “A day” and “A year”/);
    });
});
