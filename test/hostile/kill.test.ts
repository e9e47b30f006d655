import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import path from 'node:path';
import { desks, SHARED, SOUND } from '../cli/support.ts';

/** So many that the first is seen long before the last is written, however busy the machine is. */
const MANY = 80;
const MAIN = path.resolve(import.meta.dirname, '..', '..', 'cli', 'main.ts');

describe('A command that is killed while it writes', () => {
    const desk = desks();

    it('leaves every file as it was, or whole', async function () {
        if (process.platform !== 'linux') this.skip();
        const plans = Object.fromEntries(
            Array.from({ length: MANY }, (_, at) => [
                `plans/p${at}.balcony`,
                SOUND.replace('programme AcrossTheSystem', `programme P${at}`),
            ]),
        );
        const old = Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`site/P${at}.html`, 'as it was']));
        desk().write({ ...plans, 'plans/shared.balcony': SHARED, ...old });
        const writing = spawn(
            process.execPath,
            ['--disable-warning=ExperimentalWarning', MAIN, 'handbook', '--force', '--out', 'site', 'plans'],
            { cwd: desk().folder, stdio: 'ignore' },
        );
        const ended = once(writing, 'exit');
        // The moment is when the first page has come into its place, and the next is being written.
        const watcher = watch(desk().at('site'), (_event, file) => {
            if (file?.endsWith('.html')) writing.kill('SIGKILL');
        });
        await ended;
        watcher.close();
        const after = desk()
            .files()
            .filter(file => file.endsWith('.html'));
        assert.ok(after.length >= MANY);
        let untouched = 0;
        for (const file of after) {
            const text = desk().read(file);
            if (text === 'as it was') untouched++;
            else assert.match(text, /^<!doctype html>[\s\S]*<\/html>\s*$/, file);
        }
        assert.ok(untouched > 0, 'it was killed before it was through');
        assert.ok(untouched < after.length, 'it was killed after it had begun');
    });
});
