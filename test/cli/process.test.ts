import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { processIo } from '../../cli/io.ts';
import { commandLine } from '../../cli/run.ts';
import { desks, FAULTY, SHARED, SOUND } from './support.ts';

const MAIN = path.resolve(import.meta.dirname, '..', '..', 'cli', 'main.ts');

describe('the command as a process', () => {
    const desk = desks();
    const balcony = (args: readonly string[], input?: string) =>
        spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], {
            cwd: desk().folder,
            encoding: 'utf8',
            input,
            env: { ...process.env, NO_COLOR: '' },
        });

    it('ends with the exit code of the command, its result on standard output and what it has to say on standard error', () => {
        desk().write({ 'faulty.balcony': FAULTY, 'shared.balcony': SHARED });
        const found = balcony(['check', '--format', 'json', 'faulty.balcony']);
        assert.deepEqual([found.status, found.stderr], [1, '']);
        assert.equal((JSON.parse(found.stdout) as { version: number }).version, 1);
        const refused = balcony(['check', 'nowhere']);
        assert.deepEqual(
            [refused.status, refused.stdout, refused.stderr],
            [2, '', 'balcony: nowhere cannot be read: there is no such file or folder. Check how it is spelt.\n'],
        );
    });

    it('reads standard input', () => {
        desk().write({ 'shared.balcony': SHARED });
        const { status, stdout } = balcony(['check', '-'], SOUND);
        assert.equal(status, 0);
        assert.match(stdout, /1 file, 1 programme: .*\n$/);
    });

    it('ends quietly where its reader has read enough, and with 2 where the result cannot be written', function () {
        if (process.platform !== 'linux') this.skip();
        desk().write({ 'faulty.balcony': FAULTY, 'shared.balcony': SHARED });
        const shell = (line: string) =>
            spawnSync('sh', ['-c', line, 'sh', process.execPath, '--disable-warning=ExperimentalWarning', MAIN], {
                cwd: desk().folder,
                encoding: 'utf8',
            });
        const enough = shell('"$@" rules --format json | head -c 1');
        assert.deepEqual([enough.stdout, enough.stderr], ['[', '']);
        const full = shell('"$@" check > /dev/full');
        assert.deepEqual([full.status, full.stderr], [2, 'balcony: The result cannot be written: the disk is full.\n']);
        assert.equal(shell('"$@" check nowhere 2> /dev/full').status, 2);
    });

    it('says its version, and how it is used', () => {
        assert.deepEqual([balcony(['--version']).stdout, balcony(['--version']).status], [`${manifest.version}\n`, 0]);
        const help = balcony(['--help']);
        assert.equal(help.status, 0);
        assert.match(help.stdout, /^Usage: balcony <command>[\s\S]*Examples:\n/);
    });

    it('gives every command a help with examples, within 80 columns', async () => {
        const { commands } = commandLine(processIo(), () => {});
        assert.ok(commands.length > 8);
        for (const name of commands.map(command => command.name())) {
            const { exit, stdout } = await desk().balcony([name, '--help']);
            assert.equal(exit, 0);
            assert.match(stdout, new RegExp(`^Usage: balcony ${name}`));
            assert.match(stdout, new RegExp(`\nExamples:\n {2}.*balcony ${name}`));
            assert.deepEqual(
                stdout.split('\n').filter(line => line.length > 80),
                [],
            );
        }
    });

    it('says what is missing where the language server does not lie beside it', () => {
        const { status, stdout, stderr } = balcony(['server', '--stdio']);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(
            stderr,
            /^balcony: The language server is missing: it should lie beside the command, as .*server\.js\. Install Balcony again\.\n$/,
        );
    });
});
