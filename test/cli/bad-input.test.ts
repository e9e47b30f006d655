import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { desks, FAULTY, SHARED, SOUND, UNREADABLE } from './support.ts';

const COMMANDS = [['check'], ['coverage'], ['handbook', '--out', 'site'], ['format']];

describe('bad input is refused with one clear sentence, and nothing is written', () => {
    const desk = desks();

    /** Every command that reads plans says the same, ends with 2, gives no result and writes nothing. */
    async function refuses(paths: readonly string[], message: string | RegExp): Promise<void> {
        const before = desk().files();
        for (const command of COMMANDS) {
            const { exit, stdout, stderr } = await desk().balcony([...command, ...paths]);
            const told = `${command[0] ?? ''}: ${stderr}`;
            assert.deepEqual([exit, stdout], [2, ''], told);
            if (typeof message === 'string') assert.equal(stderr, `balcony: ${message}\n`);
            else assert.match(stderr, message, told);
        }
        assert.deepEqual(desk().files(), before);
    }

    it('a path that is not there', () =>
        refuses(['plans/sprng.balcony'], 'plans/sprng.balcony cannot be read: there is no such file or folder. Check how it is spelt.'));

    it('a path through a file', () => {
        desk().write({ 'plan.balcony': SOUND });
        return refuses(
            ['plan.balcony/deeper'],
            'plan.balcony/deeper cannot be read: a part of its path is a file, not a folder. Check how it is spelt.',
        );
    });

    it('a file that cannot be read', () => {
        symlinkSync('round.balcony', desk().at('round.balcony'));
        return refuses(['.'], 'round.balcony cannot be read: it is a link that leads back to itself.');
    });

    it('a folder without a plan', () => {
        desk().write({ 'plans/notes.txt': 'none' });
        return refuses(
            ['plans'],
            'There is no .balcony file in plans. Name a file or a folder that holds one; hidden folders, node_modules and what git ignores are not searched.',
        );
    });

    it('this folder, where it holds no plan', () => refuses([], /^balcony: There is no \.balcony file in this folder\./));

    it('a pattern that matches nothing', () =>
        refuses(
            ['plans/*.balcony'],
            'plans/*.balcony matches no .balcony file. Check the pattern, and put it in quotation marks so that the shell leaves it alone.',
        ));

    it('a file of another sort', () => {
        desk().write({ 'plan.docx': 'PK' });
        return refuses(['plan.docx'], 'plan.docx is not a plan: Balcony reads files whose names end in .balcony.');
    });

    it('a file that is not UTF-8, with the line where that shows', () => {
        desk().write({ 'plan.balcony': Buffer.from('programme P "P" {\n    place "Sør-Trøndelag"\n}\n', 'latin1') });
        return refuses(
            ['plan.balcony'],
            'plan.balcony is not UTF-8 text: line 2 holds bytes that mean nothing in it. Save the file with the encoding UTF-8.',
        );
    });

    it('a file in UTF-16', () => {
        desk().write({ 'plan.balcony': Buffer.from('\uFEFFprogramme P "P"\n', 'utf16le') });
        return refuses(['plan.balcony'], 'plan.balcony is not UTF-8 text but UTF-16. Save it with the encoding UTF-8.');
    });

    it('a file that is no text', () => {
        desk().write({ 'plan.balcony': new Uint8Array([80, 75, 3, 4, 0, 0]) });
        return refuses(['plan.balcony'], 'plan.balcony is not text: it holds zero bytes. Is it the file that you meant?');
    });

    it('every file that cannot be taken, one sentence each', () => {
        desk().write({ 'a.balcony': new Uint8Array([0]), 'b.balcony': new Uint8Array([0xff]) });
        return refuses(['.'], /^balcony: a\.balcony is not text: .*\nb\.balcony is not UTF-8 text: line 1 .*\n$/);
    });

    it('a file of 50 MB, which is not even read', () => {
        desk().write({ 'plan.balcony': '' });
        truncateSync(desk().at('plan.balcony'), 50_000_000);
        return refuses(
            ['plan.balcony'],
            'plan.balcony is 50 MB; Balcony reads files of up to 10 MB. Is it a plan at all? If it is, put its programmes into several files.',
        );
    });

    it('50 MB on standard input', async () => {
        const { exit, stderr } = await desk().balcony(['check', '-'], { stdin: new Uint8Array(50_000_000).fill(32) });
        assert.equal(exit, 2);
        assert.match(stderr, /^balcony: Standard input is more than 50 MB; Balcony reads files of up to 10 MB\./);
    });

    it('a settings file with a typo, with its place and the nearest that is known', async () => {
        desk().write({
            'plan.balcony': SOUND,
            'balcony.config.json': '{\n  "ruls": { "no-coaching": "off" },\n  "rules": { "no-coachin": "off" }\n}\n',
        });
        for (const command of COMMANDS.slice(0, 3)) {
            const { exit, stdout, stderr } = await desk().balcony([...command, 'plan.balcony']);
            assert.deepEqual([exit, stdout], [2, '']);
            assert.match(
                stderr,
                /^balcony: balcony\.config\.json:2:3: .*`ruls`.*Did you mean `rules`\?\nbalcony\.config\.json:3:14: .*`no-coachin`.*Did you mean `no-coaching`\?\n$/,
            );
        }
        assert.deepEqual(desk().files(), ['balcony.config.json', 'plan.balcony']);
    });

    it('settings that are named and not there', async () => {
        desk().write({ 'plan.balcony': SOUND });
        const { exit, stderr } = await desk().balcony(['check', '--config', 'strict.json']);
        assert.deepEqual([exit, stderr], [2, 'balcony: strict.json cannot be read: there is no such file or folder.\n']);
    });

    it('a command that is not known, with the nearest', async () => {
        const { exit, stdout, stderr } = await desk().balcony(['chek']);
        assert.deepEqual([exit, stdout], [2, '']);
        assert.match(stderr, /^balcony: Unknown command 'chek'\n\(Did you mean check\?\)\n/);
    });

    it('no command at all', async () => {
        const { exit, stdout, stderr } = await desk().balcony([]);
        assert.deepEqual([exit, stdout], [2, '']);
        assert.match(stderr, /^Usage: balcony <command>/);
    });

    it('an option that is not known', async () => {
        const { exit, stderr } = await desk().balcony(['check', '--fromat', 'json']);
        assert.equal(exit, 2);
        assert.match(
            stderr,
            /^balcony: Unknown option '--fromat'\n\(Did you mean --format\?\)\n\(`balcony check --help` says how it is used\)\n/,
        );
    });

    it('a result that cannot be written', async () => {
        desk().write({ 'plan.balcony': SOUND, 'taken/file.txt': 'x' });
        const toFolder = await desk().balcony(['check', '--out', 'taken', 'plan.balcony']);
        assert.deepEqual([toFolder.exit, toFolder.stderr], [2, 'balcony: taken cannot be written: it is a folder.\n']);
        const underFile = await desk().balcony(['coverage', '--out', 'plan.balcony/map.txt', 'plan.balcony']);
        assert.deepEqual(
            [underFile.exit, underFile.stderr],
            [2, 'balcony: plan.balcony/map.txt cannot be written: there is a file where a folder is needed.\n'],
        );
        assert.deepEqual(desk().files(), ['plan.balcony', 'taken/file.txt']);
    });

    it('shared declarations alone, where a programme is asked for; to check them is fine', async () => {
        desk().write({ 'shared.balcony': SHARED });
        for (const command of COMMANDS.slice(1, 3)) {
            const { exit, stdout, stderr } = await desk().balcony([...command, 'shared.balcony']);
            assert.deepEqual(
                [exit, stdout, stderr],
                [
                    2,
                    '',
                    'balcony: There is no programme in what was read, only declarations that programmes share. Name a file that holds a programme.\n',
                ],
            );
        }
        assert.deepEqual(desk().files(), ['shared.balcony']);
        assert.equal((await desk().balcony(['check', 'shared.balcony'])).exit, 0);
    });

    it('but a neighbour that nobody named is left out with a word, and the work is done', async () => {
        desk().write({ 'plan.balcony': SOUND, 'shared.balcony': SHARED, 'torn.balcony': new Uint8Array([0xff]) });
        mkdirSync(desk().at('empty'));
        const { exit, stderr } = await desk().balcony(['check', 'plan.balcony']);
        assert.deepEqual(
            [exit, stderr],
            [
                0,
                'Left out: torn.balcony is not UTF-8 text: line 1 holds bytes that mean nothing in it. Save the file with the encoding UTF-8. What it declares is not known here.\n',
            ],
        );
    });

    it('with a circular `after`, a framework or a finding of the library declared again, one finding with its place', async () => {
        const plan = `programme P "P" {
    task One "One" { after Two }
    task Two "Two" { after One }
}
framework SystemsLeadership "Mine" { dimension feeling "Feeling" }
finding naming "Naming" { about "Mine" }
`;
        desk().write({ 'plan.balcony': plan });
        const { exit, stdout } = await desk().balcony(['check', '--format', 'json', 'plan.balcony']);
        const { findings } = JSON.parse(stdout) as { findings: { rule: string; severity: string; line: number }[] };
        assert.equal(exit, 1);
        assert.deepEqual(
            findings.filter(({ severity }) => severity === 'error').map(({ rule, line }) => [rule, line]),
            [
                ['cycle-after', 2],
                ['framework-twice', 5],
                ['declared-twice', 6],
            ],
        );
    });

    it('a programme without a name: what is missing is told, and the commands do what they can', async () => {
        const nameless = ['programme "Ours" {\n}\n', 'programme . "Ours" {\n}\n', 'programme {\n}\n', 'programme\n'];
        for (const stdin of nameless)
            for (const command of [['check'], ['coverage'], ['review', '--format', 'markdown'], ['export', '--format', 'json']]) {
                const { exit, stderr } = await desk().balcony([...command, '-'], { stdin });
                assert.ok(exit > 0, `${command[0] ?? ''} ${stdin}`);
                assert.doesNotMatch(stderr, /not your doing/, `${command[0] ?? ''} ${stdin}`);
            }
        const { stdout } = await desk().balcony(['check', '-'], { stdin: nameless[0] ?? '' });
        assert.match(stdout, /^-:1:1: error\n[^]*`programme` needs a name before its title\./);
    });

    it('what cannot be read does not keep a result back: it is told, and the command ends with 1', async () => {
        desk().write({ 'torn.balcony': UNREADABLE, 'faulty.balcony': FAULTY, 'shared.balcony': SHARED });
        const told = 'torn.balcony: something in it cannot be read, so the result may lack it. `balcony check` says what.\n';
        const coverage = await desk().balcony(['coverage', '--format', 'json']);
        assert.deepEqual([coverage.exit, coverage.stderr], [1, told]);
        assert.equal((JSON.parse(coverage.stdout) as { programmes: unknown[] }).programmes.length, 2);
        const handbook = await desk().balcony(['handbook', '--out', 'site']);
        assert.deepEqual([handbook.exit, handbook.stderr], [1, told]);
        assert.deepEqual(
            desk()
                .files()
                .filter(file => file.startsWith('site/')),
            ['site/ManagersAcademy.html', 'site/Torn.html', 'site/index.html'],
        );
    });
});
