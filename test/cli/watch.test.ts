import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { run } from '../../cli/run.ts';
import { desks, FAULTY, SHARED, SOUND } from './support.ts';

describe('balcony check --watch', () => {
    const desk = desks();
    let end: (() => Promise<number>) | undefined;
    afterEach(() => end?.());

    /** Begins to watch; gives back what waits for the next round that says so: where a machine is busy, one change may bring two. */
    const watching = (args: readonly string[], isTerminal = false) => {
        const until = new AbortController();
        let said = '';
        let told: ((text: string) => void) | undefined;
        const rounds: string[] = [];
        const write = (piece: string | Uint8Array) => {
            const text = Buffer.from(piece).toString();
            said += text;
            if (!text.startsWith('Watching for changes')) return;
            rounds.push(said);
            said = '';
            told?.('');
        };
        const exit = run(['check', '--watch', ...args], {
            cwd: desk().folder,
            env: {},
            stdout: { write, isTTY: isTerminal },
            stderr: { write },
            stdin: (async function* () {})(),
            home: desk().folder,
            until: until.signal,
        });
        end = () => {
            until.abort();
            return exit;
        };
        return async (says: RegExp): Promise<void> => {
            for (;;) {
                while (rounds.length === 0) await new Promise<string>(resolve => (told = resolve));
                if (says.test(rounds.shift() ?? '')) return;
            }
        };
    };

    it('checks again when a plan changes, comes, is saved in one go or goes, and when settings change', async () => {
        desk().write({ 'plans/p.balcony': SOUND, 'plans/shared.balcony': SHARED });
        const round = watching([]);
        await round(/^[\s\S]*\n2 files, 1 programme: [^\n]*\nWatching for changes; Ctrl-C ends it\.\n$/);
        desk().write({ 'plans/p.balcony': FAULTY });
        await round(/1 programme: 1 error/);
        desk().write({ 'plans/.p.tmp': SOUND });
        renameSync(desk().at('plans/.p.tmp'), desk().at('plans/p.balcony'));
        await round(/2 files, 1 programme: (?!\d+ error)/);
        desk().write({ 'more/within/q.balcony': FAULTY });
        await round(/3 files, 2 programmes: 1 error/);
        desk().write({ 'balcony.config.json': '{ "rules": { "competency-only-programme": "hint" } }' });
        await round(/3 files, 2 programmes: \d+ warnings/);
        desk().remove('more');
        await round(/2 files, 1 programme/);
        assert.equal(await end?.(), 0);
    });

    it('waits out what cannot be checked', async () => {
        desk().write({ 'p.balcony': SOUND, 'shared.balcony': SHARED });
        const round = watching([]);
        await round(/2 files, 1 programme/);
        desk().write({ 'balcony.config.json': '{ "rulez": {} }' });
        await round(/balcony: balcony\.config\.json:1:3: There is no setting `rulez`/);
        desk().write({ 'balcony.config.json': '{}' });
        await round(/2 files, 1 programme/);
    });

    it('takes no notice of node_modules, hidden files, what git leaves out, and other files', async () => {
        desk().write({
            '.gitignore': 'left-out/\n',
            'p.balcony': SOUND,
            'shared.balcony': SHARED,
            'left-out/a.txt': '',
            'node_modules/a.txt': '',
        });
        const round = watching([]);
        await round(/2 files, 1 programme/);
        desk().write({ 'left-out/q.balcony': FAULTY, 'node_modules/q.balcony': FAULTY, '.hidden/q.balcony': FAULTY, 'notes.txt': 'x' });
        desk().write({ 'p.balcony': `${SOUND}\n` });
        await round(/2 files, 1 programme/);
    });

    it('clears the screen of a terminal before each round', async () => {
        desk().write({ 'p.balcony': SOUND, 'shared.balcony': SHARED });
        // eslint-disable-next-line no-control-regex -- what clears a screen is made of them
        await watching([], true)(/^\u001b\[2J\u001b\[3J\u001b\[H/);
    });

    it('refuses standard input, and what would change what it watches', async () => {
        for (const args of [['-'], ['--fix'], ['--write-baseline']])
            assert.equal((await desk().balcony(['check', '--watch', ...args])).exit, 2);
    });
});
