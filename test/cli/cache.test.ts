import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { programmeText, sharedWords } from '../../bench/programmes.ts';
import { cacheFolder } from '../../cli/check/cache/place.ts';
import { NORTHBRIDGE, sampleText } from '../support/samples.ts';
import { desks } from './support.ts';

const PLANS = {
    'balcony.config.json': '{}',
    'shared.balcony': sharedWords(),
    'northbridge.balcony': NORTHBRIDGE,
    'one.balcony': programmeText(1),
    'two.balcony': programmeText(2),
    'fellowship.balcony': sampleText('place-fellowship'),
    'odd.balcony':
        'programme Odd “Odd” {\n    designed by Nobody, Two\n    accept place-unsaid because "The place is chosen in the spring." until 2026-12-31\n}\n',
};

describe('what balcony check remembers', () => {
    const desk = desks();
    const env = (day = '2026-11-29') => ({
        BALCONY_CACHE: desk().at('cache'),
        SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000),
    });
    const remembering = (day?: string, ...args: string[]) =>
        desk().balcony(['check', '--format', 'json', 'plans', ...args], { env: env(day) });
    const write = (files: Readonly<Record<string, string>>) =>
        desk().write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`plans/${name}`, text])));
    /** What was found, and what the report says of it. */
    const cacheFiles = () => readdirSync(desk().at('cache')).map(name => desk().at(path.join('cache', name)));
    const eachFile = (change: (file: string) => void) => cacheFiles().forEach(change);

    /** A check that remembers says what one says that does not. */
    async function agrees(day?: string) {
        const [with_, without] = [await remembering(day), await remembering(day, '--no-cache')];
        assert.deepEqual(with_, without);
        return with_;
    }

    it('is said again in the same words', async () => {
        write(PLANS);
        const first = await agrees();
        assert.deepEqual(await remembering(), first);
        const [again, anew] = await Promise.all(
            [[], ['--no-cache']].map(more => desk().balcony(['check', 'plans', ...more], { env: env() })),
        );
        assert.deepEqual(again, anew);
    });

    it('calls plans as from where the command is typed, in every format', async () => {
        write({ ...PLANS, 'again.balcony': programmeText(1) });
        const sayings: [args: string[], within: string][] = [
            [['--format', 'json', 'plans'], '.'],
            [['--format', 'json', '.'], 'plans'],
            [['--format', 'json', 'one.balcony'], 'plans'],
            [['--format', 'json', '-'], 'plans'],
            ...['text', 'sarif', 'junit', 'github', 'markdown', 'unix'].map((format): [string[], string] => [
                ['--format', format, 'plans'],
                '.',
            ]),
        ];
        for (const [args, within] of sayings) {
            const saying = (...more: string[]) =>
                desk().balcony(['check', ...args, ...more], { env: env(), within, stdin: programmeText(5) });
            const anew = await saying('--no-cache');
            assert.deepEqual([await saying(), await saying()], [anew, anew], args.join(' '));
        }
    });

    it('does not outlive a change of a plan, of what plans share, of the settings, or of the day that an acceptance runs out', async () => {
        write(PLANS);
        await remembering();
        const changes: Readonly<Record<string, string>>[] = [
            { 'one.balcony': programmeText(3), 'three.balcony': programmeText(1).replace('Programme1', 'Two') },
            { 'shared.balcony': sharedWords().replace('people care-leavers', 'people nobody') },
            { 'four.balcony': programmeText(1).replace('Programme1', 'Programme2') },
            { 'balcony.config.json': '{ "rules": { "no-system-activity": "off" } }' },
        ];
        for (const change of changes) {
            write(change);
            await agrees();
        }
        desk().remove('plans/two.balcony');
        const [before, after] = [await agrees('2026-12-31'), await agrees('2027-01-01')];
        assert.doesNotMatch(before.stdout, /expired-acceptance/);
        assert.match(after.stdout, /expired-acceptance/);
    });

    it('is of no harm where it is damaged, cut short or something else', async () => {
        write(PLANS);
        const sound = await remembering();
        const wholes = cacheFiles().map(file => [file, readFileSync(file)] as const);
        assert.equal(wholes.length, 2);
        const damage = fc.tuple(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 200 }), fc.nat());
        const damages = fc.sample(damage, { numRuns: 3, seed: 7 }).map(([bytes, length]) => (whole: Buffer) => {
            const left = Buffer.from(whole.subarray(0, length % whole.length));
            for (const [at, byte] of bytes) if (left.length) left[at % left.length] = byte;
            return left;
        });
        const others = ['\n\n\t\t\t\n', '{"not":"ours"}', Buffer.alloc(1000), `${'0'.repeat(16)}\t-9\t\n`].map(content => () => content);
        for (const damaged of [...damages, ...others])
            for (const [file, whole] of wholes) {
                writeFileSync(file, damaged(whole));
                assert.deepEqual(await remembering(), sound);
            }
    });

    it('is not taken from an entry whose findings somebody has changed', async () => {
        write(PLANS);
        await agrees();
        eachFile(file => {
            const text = readFileSync(file, 'utf8');
            assert.match(text, /practical tool/);
            writeFileSync(file, text.replaceAll('practical tool', 'golden spoon'));
        });
        await agrees();
    });

    it('can be written by several at once', async () => {
        write(PLANS);
        const all = await Promise.all([remembering(), remembering(), remembering()]);
        assert.equal(new Set(all.map(({ stdout }) => stdout)).size, 1);
        await agrees();
        assert.deepEqual(readdirSync(desk().at('cache')).length, 2);
    });

    it('is done without where it cannot be written or read', async () => {
        write(PLANS);
        desk().write({ cache: 'A file, and no folder.' });
        assert.equal((await agrees()).stderr, '');
        desk().remove('cache');
        await agrees();
        const files = cacheFiles();
        desk().remove('cache');
        for (const file of files) mkdirSync(file, { recursive: true });
        assert.equal((await agrees()).stderr, '');
    });

    it('is not waited for where somebody has put a pipe in its place', async function () {
        if (process.platform === 'win32') this.skip();
        write(PLANS);
        await remembering();
        eachFile(file => {
            rmSync(file);
            execFileSync('mkfifo', [file]);
        });
        assert.equal((await agrees()).stderr, '');
    });

    it('is nothing with --no-cache, and nothing where the system has no place for it', async () => {
        write(PLANS);
        await remembering(undefined, '--no-cache');
        await desk().balcony(['check', 'plans']);
        assert.deepEqual(
            desk().files(),
            Object.keys(PLANS)
                .map(name => `plans/${name}`)
                .sort(),
        );
    });

    it('is kept where the system keeps such things, and never in a workspace', () => {
        const at = (env: Record<string, string>, platform: NodeJS.Platform) => cacheFolder({ env, cwd: '/plans' }, platform);
        assert.equal(at({ HOME: '/home/ann' }, 'linux'), '/home/ann/.cache/balcony');
        assert.equal(at({ HOME: '/home/ann', XDG_CACHE_HOME: '/fast' }, 'linux'), '/fast/balcony');
        assert.equal(at({ HOME: '/home/ann', XDG_CACHE_HOME: 'here' }, 'linux'), '/home/ann/.cache/balcony');
        assert.equal(at({ HOME: '/Users/ann' }, 'darwin'), '/Users/ann/Library/Caches/balcony');
        assert.equal(at({}, 'win32'), undefined);
        assert.equal(at({}, 'linux'), undefined);
    });
});
