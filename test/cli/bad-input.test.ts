import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { Repository } from '../support/repository.ts';
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

    for (const [what, typed, said] of [
        ['a command that is not known, with the nearest', 'chek', 'There is no command chek. Did you mean check?'],
        ['help on a command that is not known', 'help reveiw', 'There is no command reveiw. Did you mean review?'],
        ['an option that is not known, with the nearest', 'check --fromat json', 'There is no option --fromat. Did you mean --format?'],
        [
            'an option without its value',
            'check --format',
            'Nothing stands behind --format. Write --format <format>: how the result is written, one of text, json, sarif, junit, github, markdown, unix.',
        ],
        ['a value that cannot be', 'coverage --format docx', '--format cannot be docx. It can be text, json, csv, html, svg or markdown.'],
        ['a number that is none', 'check --max-warnings few', '--max-warnings cannot be few. It should be a whole number, such as 10.'],
        [
            'one of several values that cannot be',
            'handbook --out site --format html,doc',
            '--format cannot be html,doc. It can be html, docx, pdf or markdown, or several with commas between. Did you mean docx?',
        ],
        ['an option that is missing', 'handbook', '--out is missing. Write --out <folder>: the folder to write to.'],
        [
            'an argument that is missing',
            'explain',
            '<rule> is missing. Write balcony explain [options] <rule>: <rule> is the name of a rule, as findings give it.',
        ],
        ['an argument that cannot be', 'completion tcsh', '<shell> cannot be tcsh. It can be bash, zsh or fish.'],
        [
            'arguments that are too many',
            'diff a b c',
            'balcony diff takes 2 besides its options, and 3 are given. A name with spaces goes into quotation marks.',
        ],
        ['an option that is given twice', 'coverage --format csv --format json', '--format is given twice. Leave one of them out.'],
        ['a result for two files', 'review --out one.html --out two.html', '--out is given twice. Leave one of them out.'],
        [
            'an option that is given twice, where one with several would do',
            'handbook --out site --format html --format docx',
            '--format is given twice. Write several behind it once, with commas between.',
        ],
        ['options that are against each other', 'check --watch --fix', '--watch cannot be used with --fix. Leave one of them out.'],
    ] as const)
        it(what, async () => {
            const { exit, stdout, stderr } = await desk().balcony(typed.split(' '));
            const [first, second, ...others] = stderr.split('\n');
            assert.deepEqual([exit, stdout, first, others], [2, '', `balcony: ${said}`, ['']]);
            assert.match(second ?? '', /^\(`balcony( \w+)? --help` says how it is used\)$/);
        });

    it('an option that means nothing without another', async () => {
        desk().write({ 'plan.balcony': SOUND });
        const { exit, stderr } = await desk().balcony(['check', '--force', 'plan.balcony']);
        assert.deepEqual([exit, stderr], [2, 'balcony: --force is for --write-baseline. Leave it out, or say both.\n']);
    });

    it('an address, where a file is meant', async () => {
        const said =
            'https://example.org/plan.balcony is an address, and Balcony fetches nothing. Save what is there to a file, and name the file.';
        await refuses(['https://example.org/plan.balcony'], said);
        for (const command of [['import'], ['diff', 'here'], ['mcp']]) {
            desk().write({ 'here/plan.balcony': SOUND });
            const { exit, stderr } = await desk().balcony([...command, 'https://example.org/plan.balcony']);
            assert.deepEqual([exit, stderr], [2, `balcony: ${said}\n`]);
        }
    });

    it('a folder, where a spreadsheet is meant', async () => {
        desk().write({ 'sheets/year.csv': 'Title\n' });
        const { exit, stderr } = await desk().balcony(['import', 'sheets']);
        assert.deepEqual([exit, stderr], [2, 'balcony: sheets is a folder. Name the spreadsheet in it that you mean.\n']);
    });

    it('a result that would take the place of a plan', async () => {
        desk().write({ 'plan.balcony': SOUND });
        for (const command of [['check'], ['coverage'], ['review'], ['diff', '.', '.'], ['export', '--format', 'json'], ['rules']]) {
            const { exit, stdout, stderr } = await desk().balcony([...command, '--out', 'plan.balcony']);
            assert.deepEqual([exit, stdout], [2, ''], command[0]);
            assert.match(
                stderr,
                /^balcony: --out cannot be plan\.balcony\. That is the name of a plan, and the result is none\. Choose another name\.\n/,
            );
        }
        assert.equal(desk().read('plan.balcony'), SOUND);
    });

    it('plans that are not there, for an assistant', async () => {
        const { exit, stderr } = await desk().balcony(['mcp', 'plnas']);
        assert.deepEqual([exit, stderr], [2, 'balcony: plnas cannot be read: there is no such file or folder. Check how it is spelt.\n']);
    });

    it('a day or revision that cannot be, for what changed since', async () => {
        desk().write({ 'plan.balcony': SOUND });
        const since = async (asked: string) => (await desk().balcony(['review', 'plan.balcony', '--since', asked])).stderr;
        const nowhere = 'this folder is in no git repository';
        assert.equal(await since('v1'), `balcony: There is no file v1, and ${nowhere}, which would know of days and revisions.\n`);
        assert.equal(
            (await desk().balcony(['diff', 'v1', 'v2'])).stderr,
            `balcony: There is no file or folder v1. It is no git revision either: ${nowhere}.\n`,
        );
        new Repository(desk()).commit('first', { 'plan.balcony': SOUND });
        assert.equal(
            await since('2027-02-30'),
            'balcony: 2027-02-30 is in no calendar. A day is written YYYY-MM-DD, such as 2027-01-31.\n',
        );
        assert.equal(
            await since('v1'),
            'balcony: There is no git revision or file v1. Name a revision, a day such as 2027-01-31, or a file.\n',
        );
    });

    it('no command at all', async () => {
        const { exit, stdout, stderr } = await desk().balcony([]);
        assert.deepEqual([exit, stdout], [2, '']);
        assert.match(stderr, /^Usage: balcony <command>/);
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
                    'balcony: There is no programme in what was read: it is empty, or has only what programmes share. Name a file that holds a programme.\n',
                ],
            );
        }
        assert.deepEqual(desk().files(), ['shared.balcony']);
        assert.equal((await desk().balcony(['check', 'shared.balcony'])).exit, 0);
    });

    it('plain text alone, where a programme is asked for: it is not taken for what programmes share', async () => {
        desk().write({ 'letter.balcony': 'Leadership programme\n\nLeaders from across the place learn together for a year.\n' });
        for (const command of COMMANDS.slice(1, 3)) {
            const { exit, stdout, stderr } = await desk().balcony([...command, 'letter.balcony']);
            assert.deepEqual([exit, stdout], [2, '']);
            assert.match(stderr, /letter\.balcony has words in it that cannot be read as a plan\. `balcony check` says which/);
            assert.doesNotMatch(stderr, /only what programmes share/);
        }
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
