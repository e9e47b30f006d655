import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { expectMarked } from '../../../support/marked.ts';
import { check } from '../../../support/workspace.ts';

const marked = (drawn: string) => expectMarked(drawn, ['outcome-unmeasured']);

async function mended(text: string): Promise<string | undefined> {
    const [finding] = (await check(text)).filter(({ rule }) => rule === 'outcome-unmeasured');
    return applied(finding?.fixes[0] ?? assert.fail(), text);
}

describe('outcome-unmeasured', () => {
    it('asks end outcomes and process outcomes, each by itself', async () => {
        const [finding] = await marked(`programme P "P" {
    outcome "Settled homes"
//          ^^^^^^^^^^^^^^^ information[outcome-unmeasured]
    process outcome A "One route" { reviewed at 12 months }
//                  ^ information[outcome-unmeasured]
    process outcome B "Two routes" { measured by "share of referrals" }
    assessed by portfolio
}`);
        assert.equal(finding?.message, 'Nothing says how “Settled homes” will show.');
    });

    it('takes an empty measure for none, and fills it in', async () => {
        await marked(`programme P "P" {
    outcome A "A" { measured by "" }
//          ^ information[outcome-unmeasured]
    outcome B "B" { measured by "", "share of homes" }
}`);
        assert.equal(
            await mended('programme P "P" {\n    outcome A "A" { measured by "" }\n}'),
            'programme P "P" {\n    outcome A "A" { measured by "How it shows" }\n}',
        );
    });

    it('asks of a learning outcome how it is assessed, by itself or with the whole programme', async () => {
        const text = `programme P "P" {
    learning outcome A "Can draw a map"
//                   ^ information[outcome-unmeasured]
}`;
        const [finding] = await marked(text);
        assert.equal(finding?.message, 'Nothing says how “Can draw a map” is assessed.');
        assert.match((await mended('programme P "P" { learning outcome A "Can draw a map" }')) ?? '', /assessed by reflective-account/);
        await marked('programme P "P" { learning outcome A "A" { assessed by portfolio } }');
        await marked('programme P "P" { learning outcome A "A" { measured by "drawings" } }');
        await marked('programme P "P" { learning outcome A "A" assessed by portfolio }');
    });

    it('cannot know of a method whose name means nothing, nor of a measure that cannot be read', async () => {
        await marked('programme P "P" { learning outcome A "A" { assessed by portfoli } }');
        await marked('programme P "P" { learning outcome A "A" assessed by portfoli }');
        await marked('programme P "P" { outcome A "A" { measured by } }');
    });
});
