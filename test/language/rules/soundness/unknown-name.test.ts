import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { expectMarked } from '../../../support/marked.ts';
import { check, Workspace } from '../../../support/workspace.ts';

const marked = (drawn: string) => expectMarked(drawn, ['unknown-name', 'syntax', 'misplaced']);

describe('unknown-name, told once', () => {
    const MISSPELT = `agency Trsut "The Trust"
programme P "P" {
    cohort { from Trust }
    designed by Trust, facilitator
    shadowing "A" { hosted by Trust }
}`;

    it('is told where a name is declared, when all that refers to it has another', async () => {
        const [finding] = await marked(MISSPELT.replace('\n', '\n//     ^^^^^ error[unknown-name]\n'));
        assert.equal(finding?.message, 'Three places refer to `Trust`, and it is declared here as `Trsut`.');
        assert.deepEqual(
            finding.related.map(({ range }) => range.start.line),
            [2, 3, 4],
        );
    });

    it('is mended there, or in all the places', async () => {
        const [finding] = (await check(MISSPELT)).filter(({ rule }) => rule === 'unknown-name');
        const [there, here] = finding?.fixes ?? [];
        assert.ok(there?.preferred && here && !here.preferred);
        assert.equal(applied(there, MISSPELT), MISSPELT.replace('Trsut', 'Trust'));
        assert.equal(here.title, 'Change the three places to `Trsut`');
        assert.equal(applied(here, MISSPELT), MISSPELT.replaceAll('Trust }', 'Trsut }').replace('by Trust,', 'by Trsut,'));
    });

    it('is told of activities so, too', async () => {
        await marked(`programme P "P" {
    seminar Adptive "A" { takes 1 day }
//          ^^^^^^^ error[unknown-name]
    coaching "B" { reflects on Adaptive }
    live-project "C" { after Adaptive }
}`);
    });

    it('is told at the reference where there is one only, or something has the name as it is declared', async () => {
        await marked(`agency Trust "The Trust"
programme P "P" {
    designed by Trsut
//              ^^^^^ error[unknown-name]
}`);
        await marked(`agency Trust "The Trust"
programme P "P" {
    designed by Trust
    commissioned by Trsut
//                  ^^^^^ error[unknown-name]
    funded by Trsut
//            ^^^^^ error[unknown-name]
}`);
    });

    it('is told at each reference where it was written otherwise each time, or might mean one of two', async () => {
        await marked(`agency Trust "The Trust"
programme P "P" {
    designed by Trsut
//              ^^^^^ error[unknown-name]
    funded by Truste
//            ^^^^^^ error[unknown-name]
}`);
        await marked(`agency TrustA "A" agency TrustB "B"
programme P "P" {
    designed by TrustC
//              ^^^^^^ error[unknown-name]
    funded by TrustC
//            ^^^^^^ error[unknown-name]
}`);
    });

    it('is told at each reference where another file refers to what is declared, or declares it', async () => {
        const programme = (name: string) => `programme ${name} "P" { designed by Trsut funded by Trsut }`;
        const found = async (files: Record<string, string>) => {
            const workspace = await Workspace.of(files);
            const all = Object.values(workspace.check()).flat();
            await workspace.close();
            return all.filter(({ rule }) => rule === 'unknown-name').length;
        };
        assert.equal(await found({ 'a.balcony': `agency Trust "T"\n${programme('A')}` }), 1);
        assert.equal(
            await found({ 'a.balcony': `agency Trust "T"\n${programme('A')}`, 'b.balcony': 'programme B "B" { funded by Trust }' }),
            2,
        );
        assert.equal(await found({ 'a.balcony': programme('A'), 'b.balcony': 'agency Trust "T"' }), 2);
    });
});

describe('A statement with a misspelt word', () => {
    it('is told once, and not again by what refers to it', async () => {
        await marked(`programme P "P" {
    agenc Trust "The Trust"
//  ^^^^^ error[syntax]
    cohort { from Trust }
    designed by Trust
}`);
        await marked(`programme P "P" {
    strnd Voice "Hearing people"
//  ^^^^^ error[syntax]
    coaching "A" { part of Voice }
}`);
    });

    it('is told once where its body has what a body of another sort has', async () => {
        await marked(`programme P "P" {
    trck Finance "Finance" { leaves out Ideas }
//  ^^^^ error[syntax]
    seminar Ideas "Ideas"
    coaching "A" { on track Finance }
}`);
    });

    it('is told once where its second word is that of another statement', async () => {
        await marked(`people carers "Carers"
programme P "P" {
    proecss outcome Form "One form" { leads to Home measured by "Forms" }
//  ^^^^^^^ error[syntax]
    lerning outcome Map "Can draw a map" { assessed by portfolio }
//  ^^^^^^^ error[syntax]
    outcome Home "Home" { for carers }
    coaching "A" { serves Form, Map }
}`);
    });

    it('is an activity where it is one, though its name is a word of the language', async () => {
        await marked('programme P "P" { seminar outcome "What comes of it" coaching "B" { reflects on outcome } }');
    });
});
