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

    it('and a kind of the library is known in several words, with capitals or without, one or many', async () => {
        for (const [written, kind] of [
            ['Action learning set "Sets"', 'action-learning-set'],
            ['Action Learning Sets Sets "Sets"', 'action-learning-set'],
            ['Learning log "Log"', 'learning-log'],
            ['study visit', 'study-visit'],
            ['reading group Circle "Circle"', 'reading-group'],
        ] as const) {
            const statement = `${written} { takes 2 hours }`;
            const [only, ...more] = await told(statement);
            assert.match(only ?? '', new RegExp(`The kind of an activity is one word.* Write \`${kind}\`\\.$`), written);
            assert.deepEqual(
                more.filter(words => !words.includes('A title is missing')),
                [],
            );
            assert.deepEqual(
                (await planned(statement)).activities.map(({ kindName }) => kindName),
                [kind],
            );
        }
        assert.deepEqual(await told('reading group "A reading that is called group"'), []);
    });

    it('and a word as America spells it is told, wherever on the line it stands', async () => {
        assert.deepEqual(await told('simulation "S" { takes 2 hours targets doing.enabling practices harnessing-conflict }'), [
            'syntax on practices: `practices` is not a word that can begin a line here. Did you mean `practises`?',
        ]);
    });

    it('and a unit in German or French, and a fraction in figures, are read as they are meant', async () => {
        assert.deepEqual(await told('lasts 12 Monate coaching "C" { takes 1 1/2 jours }'), [
            'syntax on Monate: Units are written in English here, and `Monate` is not. Write `months`.',
            'syntax on 1 1/2: A part of a whole is written as a decimal here, and `1 1/2` is written as a fraction. Write `1.5`.',
            'syntax on jours: Units are written in English here, and `jours` is not. Write `days`.',
        ]);
    });

    it('and people and roles, when they are taken for each other, are told with what is meant', async () => {
        const people = 'people carers "Family carers"';
        assert.deepEqual(
            (await told('listening-event "L" { takes 2 hours led by carers } designed by carers', people)).map(
                words => /Write (.*?), or/.exec(words)?.[1],
            ),
            ['`led by service-users "Family carers"`', '`designed by service-users`'],
        );
        const declared = async (audience: string) =>
            (await told(`outcome O "O" { for ${audience} measured by "m" }`, people)).map(
                words => /Declare the people, as in (`.*?`)/.exec(words)?.[1],
            );
        assert.deepEqual(await declared('service-users'), ['`people service-users "Service users"`']);
        assert.deepEqual(await declared('service users'), ['`people service-users "Service users"`']);
        assert.deepEqual(await declared('"older people"'), ['`people older-people "Older people"`']);
        assert.deepEqual(await declared('patients'), ['`people patients "Patients"`']);
    });

    it('and what is of no kind that is known does not say besides that its time is missing', async () => {
        const rules = (await check('programme P "P" { evaluation by "A survey" }')).map(({ rule }) => rule);
        assert.ok(rules.includes('unknown-name') && !rules.includes('time-unstated'), rules.join(', '));
    });

    it('and an element after its dimension is no part of what follows without a comma', async () => {
        assert.deepEqual(await told('simulation "S" { takes 2 hours targets doing.enabling being.courage }'), [
            'syntax on enabling being: A comma is missing between `enabling` and `being`. Write a comma between them.',
        ]);
    });

    it('and a role with capitals is a role, not somebody', async () => {
        assert.deepEqual(await told('coaching "C" { takes 2 hours led by Systems Leader }'), [
            'unknown-name on Systems Leader: `Systems Leader` is two words, and a name is one word. Did you mean `systems-leader`?',
        ]);
        assert.match((await told('coaching "C" { takes 2 hours led by coach Anna Smith }'))[0] ?? '', /stands between none/);
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
