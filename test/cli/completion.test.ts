import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { processIo } from '../../cli/io.ts';
import { commandLine } from '../../cli/run.ts';
import { desks } from './support.ts';

describe('completion in a shell', () => {
    const desk = desks();

    /** What bash offers when Tab is pressed behind these words, in order. */
    async function offered(...words: readonly string[]): Promise<string[]> {
        desk().write({ 'complete.bash': (await desk().balcony(['completion', 'bash'])).stdout });
        const script = 'source complete.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _balcony; printf "%s\\n" "${COMPREPLY[@]}"';
        const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', 'balcony', ...words], {
            cwd: desk().folder,
            encoding: 'utf8',
        });
        // A bash that is not asked by a person has no way of saying that words are files.
        assert.equal(stderr.replaceAll(/^.*compopt.*\n/gm, ''), '');
        return stdout.split('\n').filter(Boolean).sort();
    }

    it('offers commands, then their options', async () => {
        assert.deepEqual(await offered('re'), ['review']);
        assert.deepEqual(await offered('check', '--w'), ['--watch', '--write-baseline']);
        assert.deepEqual(await offered('--v'), ['--version']);
        assert.deepEqual(await offered('help', 'ch'), ['check']);
    });

    it('offers the values of an option, behind a space or the sign', async () => {
        assert.deepEqual(await offered('check', '--format', 's'), ['sarif']);
        assert.deepEqual(await offered('check', '--format', '=', 'js'), ['json']);
        assert.deepEqual(await offered('check', '--fail-on', '='), ['error', 'hint', 'information', 'never', 'warning']);
    });

    it('offers plans and folders where a plan is meant, folders alone where a folder is, and the names of rules', async () => {
        desk().write({ "plans/the school's plan.balcony": '', 'plans/notes.txt': '', 'plans/old/x.balcony': '' });
        assert.deepEqual(await offered('check', 'plans/'), ['plans/old', "plans/the school's plan.balcony"]);
        assert.deepEqual(await offered('handbook', '--out', 'plans/'), ['plans/old']);
        assert.deepEqual(await offered('check', '--out', 'plans/n'), ['plans/notes.txt']);
        assert.deepEqual(await offered('explain', 'no-coa'), ['no-coaching']);
    });

    it('knows every command and option in each of the three shells', async () => {
        const { commands } = commandLine(processIo(), () => {});
        const isIn = { bash: (name: string) => `${name}`, zsh: (name: string) => name, fish: (name: string) => `-l ${name.slice(2)}` };
        for (const [shell, written] of Object.entries(isIn)) {
            const { exit, stdout, stderr } = await desk().balcony(['completion', shell]);
            assert.deepEqual([exit, stderr], [0, '']);
            for (const command of commands) {
                assert.ok(stdout.includes(command.name()), `${shell} ${command.name()}`);
                for (const { long } of command.options) assert.ok(stdout.includes(written(long ?? '')), `${shell} ${long}`);
            }
        }
    });

    for (const shell of ['zsh', 'fish'])
        it(`writes what ${shell} can read, where it is installed`, async function () {
            if (spawnSync(shell, ['--version']).status !== 0) this.skip();
            desk().write({ script: (await desk().balcony(['completion', shell])).stdout });
            const { status, stderr } = spawnSync(shell, ['-n', 'script'], { cwd: desk().folder, encoding: 'utf8' });
            assert.deepEqual([status, stderr], [0, '']);
        });

    it('is not there for other shells', async () => {
        const { exit, stderr } = await desk().balcony(['completion', 'cmd']);
        assert.equal(exit, 2);
        assert.match(stderr, /<shell> cannot be cmd\. It can be bash, zsh or fish\./);
    });
});
