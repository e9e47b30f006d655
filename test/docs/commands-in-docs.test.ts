import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { processIo } from '../../cli/io.ts';
import { commandLine } from '../../cli/run.ts';
import { Desk, desks, SHARED, SOUND, WANTING } from '../cli/support.ts';
import { Repository } from '../support/repository.ts';
import { commandsIn, commandsInProse } from './commands.ts';
import { read, textAfter } from './tutorial.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PRINT = path.join(ROOT, 'dist', 'print');
const text = (page: string) => readFileSync(path.join(ROOT, page), 'utf8');
const PAGES = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...globSync('{docs,examples,client}/**/*.md', { cwd: ROOT })].sort();

const commandsNow = () => commandLine(processIo(), () => {});
const NAMES = commandsNow().commands.map(command => command.name());

/** What runs until it is ended, or is for a shell to read. */
const NOT_RUN = ['server', 'mcp', 'completion'];

const FELLOWS = text('examples/island-fellows.balcony');
const FIRST_RUN = 'run First ';
const TABLE = [...text('docs/exchange.md').matchAll(/^\| (?!-)(.*) \|$/gm)].slice(0, 3).map(([, row = '']) => row.split('|'));
const SHEET = TABLE.map(row => row.map(cell => `"${cell.trim()}"`).join(',')).join('\n');
const TUTORIAL = read(text('docs/tutorial.md')).reduce((so, step) => textAfter(so, step), '');

let laid: Repository | undefined;

/** The plans that the pages name, in two versions of which one is on another branch: on a desk of their own, for git takes a while to commit. */
function plans(): Repository {
    const desk = new Desk();
    process.once('exit', () => desk.clear());
    desk.write({
        'examples/island-fellows.balcony': FELLOWS,
        'examples/westmoor.balcony': text('examples/westmoor.balcony'),
        'programmes/spring.balcony': SOUND,
        'programmes/northbridge.balcony': SHARED,
        'harbour.balcony': TUTORIAL,
        'year.csv': SHEET,
        'programme.csv': SHEET,
    });
    const repository = new Repository(desk);
    const versions = { v1: WANTING, v2: SOUND };
    for (const [tag, plan] of Object.entries(versions))
        repository.commit(tag, {
            'plan.balcony': FELLOWS.replace('15 months', tag === 'v1' ? '14 months' : '15 months').replace(FIRST_RUN, 'run Spring2027 '),
            'plans/spring.balcony': plan,
            'plans/northbridge.balcony': SHARED,
            'last-year/plan.balcony': WANTING,
            'this-year/plan.balcony': SOUND,
        });
    repository.git('update-ref', 'refs/remotes/origin/main', 'v1');
    return repository;
}

/** Lays on a desk what a page names, as its reader has it. */
async function lay(desk: Desk, page: string): Promise<void> {
    laid ??= plans();
    new Repository(desk, laid);
    // On Windows only a junction needs no rights of its own.
    symlinkSync(PRINT, desk.at('print'), 'junction');
    const make = async (name: string, ...args: readonly string[]) => {
        if (!page.includes(name)) return;
        const { exit, stderr } = await desk.balcony([...args, 'plan.balcony']);
        assert.equal(exit, 0, stderr);
    };
    for (const name of ['plan.xlsx', 'programme.xlsx', 'year.xlsx']) await make(name, 'export', '--format', 'xlsx', '--out', name);
    await make('framework.json', 'export', '--format', 'case', '--out', 'framework.json');
    await make('known.json', 'check', '--write-baseline', '--baseline=known.json');
    // The shortest of its handbooks: any Word file is a template.
    await make('house.dotx', 'handbook', '--format', 'docx', '--for', 'line-manager', '--out', 'house');
    if (page.includes('house.dotx')) desk.copy('house/IslandFellows-line-manager.docx', 'house.dotx');
}

describe('A command in the documentation', () => {
    const desk = desks();
    before(() => assert.ok(existsSync(PRINT), 'nothing is built yet: run `npm run build` first'));

    for (const page of PAGES) {
        const typed = [...commandsIn(text(page), NAMES), ...commandsInProse(text(page), NAMES)];
        if (typed.length === 0) continue;
        it(`names a command that there is, and options that it has (${page})`, () => {
            for (const { line, args } of typed) {
                const [name, ...rest] = args;
                // Of its own for each, for it remembers what was given.
                const program = commandsNow();
                const command = program.commands.find(each => each.name() === name) ?? program;
                assert.deepEqual(command.parseOptions(rest).unknown, [], line);
            }
        });
    }

    for (const page of ['README.md', 'docs/tutorial.md', 'docs/guide-reviewer.md', 'docs/ci.md', 'docs/exchange.md', 'docs/cli.md'])
        it(`does what it says where a reader types it (${page})`, async () => {
            await lay(desk(), text(page));
            const typed = commandsIn(text(page), NAMES).filter(
                ({ args: [name = ''], line }) => !NOT_RUN.includes(name) && !/--watch/.test(line),
            );
            assert.ok(typed.length > 2);
            for (const { line, args, stdin } of typed) {
                const { exit, stderr } = await desk().balcony(args, stdin === undefined ? {} : { stdin: desk().read(stdin) });
                // Whom nobody can ask is told what to say instead.
                const isAsked = args[0] === 'new' && args.length < 3 && args[1] !== '--list';
                assert.match(stderr, isAsked ? /Say which template/ : /^(?!balcony: )/, line);
                assert.equal(exit === 2, isAsked, `${line}\n${stderr}`);
            }
        });
});
