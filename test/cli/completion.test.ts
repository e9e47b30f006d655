import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { processIo } from '../../cli/io.ts';
import { commandLine } from '../../cli/run.ts';
import { desks } from './support.ts';

/** What a zsh begins with in which somebody types: each time that completion adds words, they are written down. */
const ZSH_BEGINS = `
autoload -Uz compinit; compinit -u -D
compadd() { local -a found; builtin compadd -A found "$@"; print -rl -- $found >> offered; builtin compadd "$@" }
source ./script
`;

/** Types in such a zsh, presses Tab, and prints what was offered behind each; a line `==` ends what is offered behind one. */
const ZSH_TYPING = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "source ./begin.zsh; print REA''DY"
zpty -r -m shell line '*READY*'
for typed; do
    rm -f offered
    zpty -w -n shell "$typed"$'\\t'
    zpty -w -n shell $'\\x15'"print EN''DED"$'\\n'
    zpty -r -m shell line '*ENDED*'
    sort -u offered
    print -- '=='
done
zpty -d shell
`;

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
        assert.deepEqual(await offered('new', '--template', 'le'), ['learning-sets']);
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

    /** What fish offers behind what is typed. */
    function offeredByFish(typed: readonly string[]): string[][] {
        const script = 'source script; for typed in $argv; complete -C $typed; echo ==; end';
        return offersIn(spawnSync('fish', ['--no-config', '-c', script, ...typed], inShell()));
    }

    /** What a zsh in which somebody types offers behind it. */
    function offeredByZsh(typed: readonly string[]): string[][] {
        desk().write({ 'begin.zsh': ZSH_BEGINS, 'typing.zsh': ZSH_TYPING });
        return offersIn(spawnSync('zsh', ['-f', 'typing.zsh', ...typed], inShell()));
    }

    function offersIn({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): string[][] {
        assert.equal(stderr, '');
        return stdout
            .split('==\n')
            .slice(0, -1)
            .map(part => part.split('\n').flatMap(line => line.split('\t')[0]?.replaceAll('\\', '') || []));
    }

    const inShell = () => ({ cwd: desk().folder, encoding: 'utf8' as const, timeout: 120_000 });

    for (const [shell, offeredBy] of Object.entries({ fish: offeredByFish, zsh: offeredByZsh }))
        it(`offers the same in ${shell}, where it is installed`, async function () {
            if (spawnSync(shell, ['--version']).status !== 0) this.skip();
            desk().write({
                script: (await desk().balcony(['completion', shell])).stdout,
                "plans/the school's plan.balcony": '',
                'plans/old/x.balcony': '',
            });
            const offers = {
                'balcony re': ['review'],
                'balcony check --w': ['--watch', '--write-baseline'],
                'balcony --v': ['--version'],
                'balcony check --format s': ['sarif'],
                'balcony check --format=j': ['json', 'junit'],
                'balcony check --fail-on ': ['error', 'hint', 'information', 'never', 'warning'],
                'balcony check plans/': ['old', "the school's plan.balcony"],
                'balcony handbook --out pl': ['plans'],
                'balcony explain no-coa': ['no-coaching'],
                'balcony new --template le': ['learning-sets'],
                'balcony help ch': ['check'],
            };
            const typed = Object.keys(offers);
            const told = offeredBy(typed).map((found, at) =>
                found
                    // fish gives back the whole word, and zsh the part of a path that is new, but the folder first that is typed already.
                    .map(offer => path.basename(offer.replace(/^--\w+=/, '')))
                    .filter(offer => !typed[at]?.endsWith(`${offer}/`))
                    .sort(),
            );
            assert.deepEqual(Object.fromEntries(typed.map((words, at) => [words, told[at]])), offers);
        });

    it('is not there for other shells', async () => {
        const { exit, stderr } = await desk().balcony(['completion', 'cmd']);
        assert.equal(exit, 2);
        assert.match(stderr, /<shell> cannot be cmd\. It can be bash, zsh or fish\./);
    });
});
