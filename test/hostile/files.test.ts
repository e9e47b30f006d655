import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'langium';
import { chooseFiles } from '../../cli/files/choose.ts';
import { readWorkspace } from '../../cli/read-plans.ts';
import { Refusal } from '../../cli/refusal.ts';
import { FILES_ON_DISK } from '../../server/files/on-disk.ts';
import { desks, SHARED, SOUND, WANTING } from '../cli/support.ts';

const MAIN = path.resolve(import.meta.dirname, '..', '..', 'cli', 'main.ts');

describe('Broken files and folders', () => {
    const desk = desks();
    const filesIn = (stdout: string) => (JSON.parse(stdout) as { summary: { files: number } }).summary.files;

    it('links that lead back to themselves, or nowhere', async () => {
        desk().write({ 'plans/a.balcony': SHARED });
        symlinkSync('..', desk().at('plans/up'));
        symlinkSync('round.balcony', desk().at('round.balcony'));
        const searched = await desk().balcony(['check', '--format', 'json', 'plans']);
        assert.deepEqual([searched.exit, filesIn(searched.stdout)], [0, 1], 'links to folders are not followed');
        const named = await desk().balcony(['check', 'round.balcony']);
        assert.deepEqual(
            [named.exit, named.stderr],
            [2, 'balcony: round.balcony cannot be read: it is a link that leads back to itself. Check how it is spelt.\n'],
        );
        symlinkSync('gone.balcony', desk().at('plans/dangling.balcony'));
        const dangling = await desk().balcony(['check', 'plans']);
        assert.deepEqual(
            [dangling.exit, dangling.stderr],
            [2, 'balcony: plans/dangling.balcony cannot be read: there is no such file or folder.\n'],
        );
    });

    it('names with spaces, quotation marks, line breaks, and signs that a shell, a pattern or an option has', async function () {
        if (process.platform === 'win32') this.skip(); // it has no such names
        const names = [
            'a plan.balcony',
            'the "school\'s".balcony',
            'two\nlines.balcony',
            '$(touch taken).balcony',
            '[a]*?{b}.balcony',
            '--out=taken.balcony',
            'ünïcödé 計画.balcony',
        ];
        desk().write(Object.fromEntries(names.map(name => [name, `agency A${names.indexOf(name)} "One"\n`])));
        for (const format of ['text', 'json', 'sarif', 'junit', 'github', 'markdown']) {
            const { exit, stderr } = await desk().balcony(['check', '--format', format]);
            assert.deepEqual([exit, stderr], [0, ''], format);
        }
        for (const name of names) {
            const { exit, stdout } = await desk().balcony(['check', '--format', 'json', '--', name]);
            assert.deepEqual([exit, filesIn(stdout)], [0, 1], name);
        }
        assert.deepEqual(desk().files(), [...names].sort());
    });

    it('a file and a folder that nobody may read, and one that nobody may write to', function () {
        if (process.platform === 'win32') this.skip();
        desk().write({ 'plans/a.balcony': SHARED, 'closed/b.balcony': SHARED, 'open/c.balcony': WANTING, 'kept/x.txt': '' });
        for (const [name, mode] of [
            ['.', 0o755],
            ['plans/a.balcony', 0],
            ['closed', 0],
            ['kept', 0o555],
        ] as const)
            chmodSync(desk().at(name), mode);
        // Root may do all of it.
        const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
        const balcony = (...args: string[]) =>
            spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], {
                cwd: desk().folder,
                encoding: 'utf8',
                ...somebody,
            });
        const file = balcony('check', 'plans');
        assert.deepEqual([file.status, file.stderr], [2, 'balcony: plans/a.balcony cannot be read: you have no permission for it.\n']);
        const folder = balcony('check', 'closed');
        assert.deepEqual([folder.status, folder.stderr], [2, 'balcony: closed cannot be read: you have no permission for it.\n']);
        const written = balcony('coverage', '--format', 'html', '--out', 'kept/map.html', 'open');
        assert.equal(written.status, 2);
        assert.match(written.stderr, /balcony: kept\/map\.html cannot be written: you have no permission for it\.\n$/);
        assert.deepEqual(existsSync(desk().at('kept/map.html')), false);
        for (const name of ['plans/a.balcony', 'closed', 'kept']) chmodSync(desk().at(name), 0o700);
    });

    it('a limit at which the system ends whoever writes more: what was there stays as it was', function () {
        if (process.platform !== 'linux') this.skip();
        desk().write({ 'plans/a.balcony': SOUND, 'plans/b.balcony': SHARED, 'map.html': 'as it was' });
        const command = [
            process.execPath,
            '--disable-warning=ExperimentalWarning',
            MAIN,
            'coverage',
            '--format',
            'html',
            '--out',
            'map.html',
            'plans',
        ];
        const limited = spawnSync('bash', ['-c', 'ulimit -f 8; exec "$@"', 'bash', ...command], { cwd: desk().folder, encoding: 'utf8' });
        assert.equal(limited.signal, 'SIGXFSZ');
        assert.equal(desk().read('map.html'), 'as it was');
    });

    it('a folder, a pipe and a device where a plan is meant', async function () {
        if (process.platform !== 'linux') this.skip();
        mkdirSync(desk().at('folder.balcony'));
        desk().write({ 'a.balcony': SHARED });
        symlinkSync('/dev/zero', desk().at('endless.balcony'));
        const searched = await desk().balcony(['check', '--format', 'json']);
        assert.deepEqual([searched.exit, filesIn(searched.stdout)], [0, 1]);
        const named = await desk().balcony(['check', 'endless.balcony']);
        assert.deepEqual([named.exit, named.stderr], [2, 'balcony: endless.balcony is no file: it is a device or a pipe.\n']);
    });

    it('a result that is asked to go where a plan is, or through a link', async () => {
        desk().write({ 'a.balcony': WANTING, 'else/real.html': 'x' });
        symlinkSync('else/real.html', desk().at('map.html'));
        const { exit } = await desk().balcony(['coverage', '--format', 'html', '--out', 'map.html', 'a.balcony']);
        assert.equal(exit, 0);
        assert.match(desk().read('else/real.html'), /^<!doctype html>/);
    });

    it('a link where a handbook or a review page would go: nothing is written through it, --force or not', async () => {
        desk().write({ 'a.balcony': 'programme One "One" {}\nprogramme Two "Two" {}\n', 'else/real.html': 'x' });
        mkdirSync(desk().at('site'));
        symlinkSync('../else/real.html', desk().at('site/Two.html'));
        for (const command of ['handbook', 'review'])
            for (const force of [[], ['--force']]) {
                const { exit, stderr } = await desk().balcony([command, '--out', 'site', ...force, 'a.balcony']);
                assert.deepEqual(
                    [exit, stderr],
                    [
                        2,
                        'balcony: site/Two.html is a link, and what is written to it would go elsewhere. Take it away, or choose another folder.\n',
                    ],
                );
            }
        assert.equal(desk().read('else/real.html'), 'x');
        assert.ok(!existsSync(desk().at('site/One.html')));
    });

    it('names of programmes that would lead out of the folder, or are those of devices', async () => {
        desk().write({
            'a.balcony': ['../../out', '/etc/passwd', String.raw`..\up`, '.', 'Con', 'nul', 'Lpt1']
                .map(name => `programme ${name} "P" {\n}\n`)
                .join(''),
        });
        const { exit } = await desk().balcony(['handbook', '--out', 'site/here', 'a.balcony']);
        assert.equal(exit, 1, 'what is no name is told');
        const written = desk()
            .files()
            .filter(file => file !== 'a.balcony');
        assert.ok(written.length > 3, written.join('\n'));
        for (const file of written) assert.match(file, /^site\/here\/[A-Za-z0-9-]+\.html$/);
        assert.deepEqual(
            written.filter(file => /\/(con|nul|lpt1)\./i.test(file)),
            [],
        );
    });

    it('a title that would lead out of the folder where a programme is started', async () => {
        const { exit, stdout } = await desk().balcony(['new', 'plans', '--template', 'learning-sets', '--name', '../../../etc/x']);
        assert.deepEqual([exit, stdout], [0, 'plans/etc-x.balcony\n']);
        assert.deepEqual(desk().files(), ['plans/etc-x.balcony']);
    });

    it('settings, a baseline, a list of what git leaves out, a logo, a template, a sheet or a result that is a device, and never ends', async function () {
        if (process.platform !== 'linux') this.skip();
        const endless = (name: string) => {
            if (desk().files().length > 0) desk().clear();
            mkdirSync(path.dirname(desk().at(name)), { recursive: true });
            symlinkSync('/dev/zero', desk().at(name));
            desk().write({ 'a.balcony': SOUND, 'shared.balcony': SHARED });
        };
        const refused = async (name: string, ...args: string[]) => {
            const { exit, stderr } = await desk().balcony(args);
            assert.deepEqual([exit, stderr.split('\n')[0]], [2, `balcony: ${name} is no file: it is a device or a pipe.`], args.join(' '));
        };
        endless('balcony.config.json');
        await refused('balcony.config.json', 'check');
        endless('known.json');
        await refused('known.json', 'check', '--baseline=known.json');
        await refused('known.json', 'check', '--config', 'known.json');
        await refused('known.json', 'import', 'known.json');
        desk().write({ 'sheet.csv': 'Title,Kind\nA,seminar\n' });
        await refused('known.json', 'import', 'sheet.csv', '--mapping', 'known.json');
        await refused('known.json', 'handbook', '--out', 'site', '--format', 'docx', '--reference', 'known.json', 'a.balcony');
        endless('logo.svg');
        desk().write({ 'balcony.config.json': '{ "handbook": { "logo": "logo.svg" } }' });
        await refused('logo.svg', 'handbook', '--out', 'site', 'a.balcony');
        endless('site/AcrossTheSystem.html');
        const linked = await desk().balcony(['handbook', '--out', 'site', 'a.balcony']);
        assert.deepEqual([linked.exit, /^balcony: site\/AcrossTheSystem\.html is a link, /.test(linked.stderr)], [2, true], linked.stderr);
        endless('.gitignore');
        assert.equal((await desk().balcony(['check'])).exit, 0);
    });
});

describe('The same folders in an editor', () => {
    const desk = desks();

    it('nothing that never ends is read there either', async function () {
        if (process.platform !== 'linux') this.skip();
        for (const name of ['balcony.config.json', 'known.json', '.gitignore']) symlinkSync('/dev/zero', desk().at(name));
        desk().write({ 'a.balcony': SHARED });
        const { plans } = await FILES_ON_DISK.search(URI.file(desk().folder));
        assert.deepEqual(
            plans.map(({ fsPath }) => fsPath),
            [desk().at('a.balcony')],
        );
        for (const name of ['balcony.config.json', 'known.json'])
            assert.deepEqual(await FILES_ON_DISK.read(URI.file(desk().at(name))), {
                error: 'unreadable',
                message: 'it is a device or a pipe',
            });
    });
});

describe('Files that change between the search and the reading', () => {
    const desk = desks();
    const silent = { isTTY: false, write: () => true };
    const io = () => ({
        cwd: desk().folder,
        env: {},
        stdout: silent,
        stderr: silent,
        stdin: (async function* () {})(),
        home: desk().folder,
    });

    /** What comes of a plan to which something happens once the search has found it: the refusal, where it was asked for, and what is said of it, where it was not. */
    const happening = async (what: (plan: string) => void): Promise<{ refusal: string; notes: readonly string[] }> => {
        let refusal = '';
        desk().write({ 'balcony.config.json': '{}', 'plans/a.balcony': SHARED, 'plans/b.balcony': 'agency B "B"\n' });
        const [asked] = await chooseFiles(['plans'], desk().folder);
        const [beside] = await chooseFiles(['plans/b.balcony'], desk().folder);
        assert.ok(asked && beside);
        what(desk().at('plans/a.balcony'));
        await readWorkspace(asked, io()).catch((error: unknown) => {
            assert.ok(error instanceof Refusal, String(error));
            refusal = error.message;
        });
        const { files, notes } = await readWorkspace(beside, io());
        assert.deepEqual(files.map(({ name }) => name).at(-1), 'plans/b.balcony');
        return { refusal, notes };
    };
    const CASES: Readonly<Record<string, readonly [what: (plan: string) => void, says: string]>> = {
        'one is deleted': [rmSync, 'plans/a.balcony cannot be read: there is no such file or folder.'],
        'one becomes a folder': [
            plan => {
                rmSync(plan);
                mkdirSync(plan);
            },
            'plans/a.balcony cannot be read: it is a folder.',
        ],
        'one becomes a pipe': [
            plan => {
                rmSync(plan);
                execFileSync('mkfifo', [plan]);
            },
            'plans/a.balcony is no file: it is a device or a pipe.',
        ],
        'one grows beyond what is read': [
            plan => truncateSync(plan, 11_000_000),
            'plans/a.balcony is 11 MB; Balcony reads files of up to 10 MB. Is it a plan at all? If it is, put its programmes into several files.',
        ],
    };
    for (const [what, [happens, says]] of Object.entries(CASES))
        it(`${what}: where it was asked for it is refused, else told`, async function () {
            if (process.platform === 'win32') this.skip();
            const { refusal, notes } = await happening(happens);
            assert.equal(refusal, says);
            assert.deepEqual(notes, [`Left out: ${says} What it declares is not known here.`]);
        });

    it('nobody may read one any more', async function () {
        if (process.platform === 'win32') this.skip();
        chmodSync(desk().folder, 0o755);
        const mine = process.geteuid?.() ?? 1;
        try {
            const { refusal } = await happening(plan => {
                chmodSync(plan, 0);
                // Root may read it all the same.
                if (mine === 0) process.seteuid?.(65534);
            });
            assert.equal(refusal, 'plans/a.balcony cannot be read: you have no permission for it.');
        } finally {
            if (mine === 0) process.seteuid?.(0);
        }
    });

    it('one goes on growing: it is read as it is at that moment', async () => {
        const { refusal, notes } = await happening(plan => appendFileSync(plan, '\nagency More "More"\n'));
        assert.deepEqual([refusal, notes], ['', []]);
    });
});
