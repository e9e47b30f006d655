import assert from 'node:assert/strict';
import type { Finding } from '../../../language/findings/finding.ts';
import { planned } from '../../support/programme.ts';
import { NORTHBRIDGE, sampleText } from '../../support/samples.ts';
import { check, Workspace, wordsAt } from '../../support/workspace.ts';

/** What is found in one text and not in another, however often. */
function beyond(findings: readonly Finding[], sound: readonly Finding[]): Finding[] {
    const left = sound.map(({ rule, message }) => `${rule} ${message}`);
    return findings.filter(({ rule, message }) => {
        const at = left.indexOf(`${rule} ${message}`);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
    });
}

describe('One misspelt word brings one finding, whatever the rules would make of what it leaves', () => {
    it('in whichever word of a sound programme two letters have changed places', async () => {
        const sound = sampleText('place-fellowship');
        const workspace = await Workspace.of({ 'a.balcony': sound, 'northbridge.balcony': NORTHBRIDGE });
        const look = () => Object.values(workspace.check()).flat();
        const before = look();
        const noisy: string[] = [];
        const seen = new Set<string>();
        for (const { image, startOffset, endOffset = startOffset } of workspace.services.parser.Lexer.tokenize(sound).tokens) {
            if (!/^\w[\w-]{3,}$/.test(image) || image[1] === image[2] || seen.has(image)) continue;
            seen.add(image);
            const misspelt = image.charAt(0) + image.charAt(2) + image.charAt(1) + image.slice(3);
            await workspace.write('a.balcony', sound.slice(0, startOffset) + misspelt + sound.slice(endOffset + 1));
            const found = beyond(look(), before);
            if (found.length > 1) noisy.push(`${misspelt}: ${found.map(({ rule }) => rule).join(', ')}`);
        }
        await workspace.close();
        assert.deepEqual(noisy, []);
    });

    const told = async (statements: string, beside = '') => {
        const text = `programme P "P" {\n${statements}\n}\n${beside}`;
        const ofText = (await check(text)).filter(({ rule }) => ['syntax', 'unknown-name', 'misplaced'].includes(rule));
        return ofText.map(finding => `${finding.rule} on ${wordsAt(finding, text)}: ${finding.message} ${finding.advice}`);
    };

    it('and what stands in a body whose first word is misspelt counts all the same', async () => {
        const statements = 'phsae One "One" { evnet "Two days" { coaching "C" { takes 6 hours abuot "Talk." } } }';
        assert.deepEqual(
            (await told(statements)).map(words => words.split(':')[0]),
            ['syntax on phsae', 'syntax on evnet', 'syntax on abuot'],
        );
        const { everything } = await planned(statements);
        assert.deepEqual(
            everything.map(({ is, title }) => `${is} ${title}`),
            ['activity C'],
        );
    });

    it('and a name of several words is told once for all of them', async () => {
        const people = 'people care-leavers "Young people leaving care"';
        assert.deepEqual(await told('outcome Home "A home" { for care leavers }', people), [
            'unknown-name on care leavers: `care leavers` is two words, and a name is one word. Did you mean `care-leavers`?',
        ]);
        assert.deepEqual(await told('outcome Home "A home" { for young care leavers }', 'people young-care-leavers "Care leavers"'), [
            'unknown-name on young care leavers: `young care leavers` is three words, and a name is one word. Did you mean `young-care-leavers`?',
        ]);
        assert.deepEqual(await told('cohort { chosen by interview, written case }'), [
            'unknown-name on written case: `written case` is two words, and a name is one word. Did you mean `written-case`?',
        ]);
        assert.deepEqual(await told('coaching "C" { led by line manager }'), [
            'unknown-name on line manager: `line manager` is two words, and a name is one word. Did you mean `line-manager`?',
        ]);
    });

    it('but two names without a comma, each of them known or near one, are told as such', async () => {
        assert.deepEqual(await told('coaching "C" { with peers sponsors }'), [
            'syntax on peers sponsors: A comma is missing between `peers` and `sponsors`. Write a comma between them.',
        ]);
        assert.deepEqual(
            (await told('coaching "C" { with peer sponsor }')).map(words => words.split(':')[0]),
            ['syntax on peer sponsor', 'unknown-name on peer', 'unknown-name on sponsor'],
        );
    });
});
