import assert from 'node:assert/strict';
import { check, Workspace, wordsAt } from '../../../../support/workspace.ts';

/** What is told of names that are declared twice in one file. */
async function told(text: string): Promise<string[]> {
    const findings = (await check(text)).filter(({ rule }) => rule === 'declared-twice');
    return findings.map(finding => `${finding.range.start.line + 1} ${wordsAt(finding, text)}: ${finding.message}`);
}

describe('declared-twice', () => {
    it('is told on both, and each points at the other', async () => {
        const text = 'agency Trust "A"\nagency Trust "B"';
        assert.deepEqual(await told(text), ['1 Trust: Two agencies are called `Trust`.', '2 Trust: Two agencies are called `Trust`.']);
        const findings = (await check(text)).filter(({ rule }) => rule === 'declared-twice');
        assert.deepEqual(
            findings.map(({ related }) => related.map(({ range }) => range.start.line)),
            [[1], [0]],
        );
    });

    it('tells three as three', async () => {
        assert.equal((await told('level a "A"\nlevel a "B"\nlevel a "C"'))[0], '1 a: Three levels are called `a`.');
    });

    it('looks at activities, events and choices as one sort, wherever in the programme they stand, and at phases as another', async () => {
        assert.deepEqual(await told('programme P "P" {\nphase One "1" {\ncoaching A "A" }\nevent A "B"\nphase A "A"\nchoice One "C" }'), [
            '3 A: Two parts of the plan are called `A`.',
            '4 A: Two parts of the plan are called `A`.',
        ]);
    });

    it('looks at the three sorts of outcome as one', async () => {
        assert.equal((await told('programme P "P" {\noutcome A "A"\nprocess outcome A "B"\n}')).length, 2);
    });

    it('looks at programmes, dimensions of a framework and elements of a dimension', async () => {
        assert.equal((await told('programme P "P"\nprogramme P "Q"')).length, 2);
        assert.equal((await told('framework F "F" { dimension a "A"\ndimension a "B" }')).length, 2);
        assert.equal(
            (await told('framework F "F" { dimension a "A" { element x "X"\nelement x "Y" } dimension b "B" { element x "X" } }')).length,
            2,
        );
    });

    it('leaves different sorts alone, and names that differ in case', async () => {
        assert.deepEqual(await told('level chief "A"\nrole chief "B"\nagency chief "C"\nagency Chief "D"'), []);
    });

    it('takes names for one that are typed in two ways', async () => {
        assert.equal((await told('agency Café "A"\nagency Cafe\u0301 "B"')).length, 2);
    });

    it('leaves a programme what its workspace has, a workspace what the library has, and two programmes the same names', async () => {
        assert.deepEqual(
            await told(
                'agency Trust "A"\nrole peers "Our peers"\nprogramme P "P" { agency Trust "B" coaching A "A" }\nprogramme Q "Q" { agency Trust "C" coaching A "A" }',
            ),
            [],
        );
    });

    it('does not leave it a finding of the library', async () => {
        assert.deepEqual(await told('finding mindset "M"\nprogramme P "P" {\nfinding place "P" }'), [
            '1 mindset: The library has a finding `mindset` of its own.',
            '3 place: The library has a finding `place` of its own.',
        ]);
    });

    it('looks across the files of a workspace, and not across workspaces', async () => {
        const one = await Workspace.of({
            'a.balcony': 'agency Trust "A"',
            'b.balcony': 'agency Trust "B"',
            'c.balcony': 'agency Council "C"',
        });
        await Workspace.of({ 'a.balcony': 'agency Council "A"' });
        const found = Object.entries(one.check()).map(([file, findings]) => [
            file,
            findings.filter(({ rule }) => rule === 'declared-twice').length,
        ]);
        assert.deepEqual(Object.fromEntries(found), { 'a.balcony': 1, 'b.balcony': 1, 'c.balcony': 0 });
    });

    it('is told alone: nobody is told beside it that the second is not used', async () => {
        const findings = await check('agency Trust "A"\nagency Trust "B"\nprogramme P "P" { designed by Trust }');
        assert.deepEqual(
            findings.filter(({ rule }) => rule === 'unused-declaration'),
            [],
        );
    });
});
