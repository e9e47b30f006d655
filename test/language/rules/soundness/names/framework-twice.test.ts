import assert from 'node:assert/strict';
import { check, Workspace } from '../../../../support/workspace.ts';

const told = async (text: string) =>
    (await check(text))
        .filter(({ rule }) => rule === 'framework-twice' || rule === 'declared-twice')
        .map(({ range, rule, message }) => `${range.start.line + 1} ${rule} ${message}`);

describe('framework-twice', () => {
    it('is told on both of one name, and on one that the library has', async () => {
        assert.deepEqual(await told('framework Ours "A"\nframework Ours "B"'), [
            '1 framework-twice Two frameworks are called `Ours`.',
            '2 framework-twice Two frameworks are called `Ours`.',
        ]);
        assert.deepEqual(await told('framework SystemsLeadership "A"'), [
            '1 framework-twice The library has a framework `SystemsLeadership` already.',
        ]);
    });

    it("counts a programme's own framework against those it sees, and not against another programme's own", async () => {
        assert.equal((await told('framework Ours "A"\nprogramme P "P" { framework Ours "B" }')).length, 2);
        assert.equal((await told('programme P "P" { framework SystemsLeadership "B" }')).length, 1);
        assert.deepEqual(await told('programme P "P" { framework Ours "A" }\nprogramme Q "Q" { framework Ours "B" }'), []);
    });

    it('looks across files', async () => {
        const workspace = await Workspace.of({ 'a.balcony': 'framework Ours "A"', 'b.balcony': 'framework Ours "B"' });
        assert.deepEqual(
            Object.values(workspace.check()).map(findings => findings.map(({ rule }) => rule)),
            [['framework-twice'], ['framework-twice']],
        );
    });
});
