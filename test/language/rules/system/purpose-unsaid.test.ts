import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { expectMarked } from '../../../support/marked.ts';
import { check } from '../../../support/workspace.ts';

const marked = (drawn: string) => expectMarked(drawn, ['purpose-unsaid']);

async function mended(text: string): Promise<string> {
    const [finding] = (await check(text)).filter(({ rule }) => rule === 'purpose-unsaid');
    return applied(finding?.fixes[0] ?? assert.fail(), text);
}

describe('purpose-unsaid', () => {
    it('takes an empty purpose for none', async () => {
        await marked(`programme P "P" {
    purpose ""
//  ^^^^^^^^^^ information[purpose-unsaid]
}`);
        await marked('programme P "P" { purpose "Safe returns." }');
    });

    it('takes one that is still to come for none, and nothing that says anything', async () => {
        const finds = async (text: string) =>
            (await check(`programme P "P" { purpose "${text}" }`)).some(({ rule }) => rule === 'purpose-unsaid');
        for (const text of ['TBC', 'tbd.', '[TBC]', 'To be confirmed', 'to be agreed …', 'xxx', '…', '...', '?', '–', 'TODO', 'n/a'])
            assert.ok(await finds(text), text);
        for (const text of ['Safe returns', 'To be heard', 'To come home', 'To be decided by those who live here', 'Do', 'TB care', 'X'])
            assert.ok(!(await finds(text)), text);
    });

    it('is not answered by a description', async () => {
        await marked(`programme P "P" {
//        ^ information[purpose-unsaid]
    about "Safe returns."
}`);
    });

    it('cannot know of a purpose that cannot be read', async () => {
        await marked('programme P "P" { purpose }');
    });

    it('is written among the first statements, or in place of an empty one', async () => {
        assert.equal(
            await mended('programme P "P" {\n    place "Here"\n    lasts 4 months\n\n    cohort { 8 people }\n}'),
            'programme P "P" {\n    place "Here"\n    lasts 4 months\n    purpose "What is to become better, and for whom"\n\n    cohort { 8 people }\n}',
        );
        assert.equal(
            await mended('programme P "P" {\n    purpose ""\n}'),
            'programme P "P" {\n    purpose "What is to become better, and for whom"\n}',
        );
        assert.equal(await mended('programme P "P"'), 'programme P "P" {\n    purpose "What is to become better, and for whom"\n}');
    });
});
