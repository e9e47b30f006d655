import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { findOldestNode, findProjectNode } from '../../scripts/lib/project-node.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { npm, pack } from './packed.mjs';
import { DESK, NOTES, TRIALS, TRIED_APART } from './trials.mjs';

/** The entries of a part of a help page, each on one line. */
function partOf(help, head) {
    const [, part = ''] = new RegExp(`^${head}:\\n((?: {2}.*\\n)+)`, 'm').exec(help) ?? [];
    return part
        .replaceAll(/\n {4,}/g, ' ')
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean);
}

/** The option that an entry of a help page is about, with each of its choices; nothing for the help itself. */
function optionIn(line) {
    const [flag] = /--[a-z-]+/.exec(line) ?? [];
    if (flag === undefined || flag === '--help') return [];
    const [, choices = ''] = /\(choices: (.*?)(?:, default|\))/.exec(line) ?? [];
    const each = [...choices.matchAll(/"([^"]+)"/g)].map(([, choice]) => `${flag} ${choice}`);
    return each.length > 0 ? each : [flag];
}

/** Whether what is typed has the option, with the choice where one is meant. */
function tries(args, [flag, choice]) {
    if (flag === undefined) return true;
    const at = args.findIndex(arg => arg === flag || arg.startsWith(`${flag}=`));
    return at >= 0 && (choice === undefined || args[at + 1].split(',').includes(choice));
}

describe('the npm package, installed in an empty folder', () => {
    let folder;
    let packed;
    let installed;
    before(function () {
        folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'balcony-installed-')));
        mkdirSync(path.join(folder, 'empty'));
        packed = pack(folder);
        // The folder is named, for npm would rather install where one above it has a package.json.
        npm(
            ['install', '--prefix', path.join(folder, 'empty'), '--offline', '--no-audit', '--no-fund', packed],
            path.join(folder, 'empty'),
        );
        installed = path.join(folder, 'empty', 'node_modules');
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    const manifest = () => JSON.parse(readFileSync(path.join(installed, 'balcony', 'package.json'), 'utf8'));

    it('brings nothing but itself', () => {
        assert.deepEqual(
            readdirSync(installed).filter(name => !name.startsWith('.')),
            ['balcony'],
        );
        assert.deepEqual(
            [manifest().dependencies, manifest().optionalDependencies, manifest().peerDependencies],
            [undefined, undefined, undefined],
        );
    });

    it('runs nothing when it is installed', () => {
        const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare', 'dependencies'];
        assert.deepEqual(
            Object.keys(manifest().scripts).filter(name => atInstall.includes(name)),
            [],
        );
        // npm would build what has one.
        assert.ok(!existsSync(path.join(installed, 'balcony', 'binding.gyp')));
    });

    it('brings the page for man, where it is installed for the whole machine', function () {
        if (process.platform === 'win32') this.skip(); // npm links no such pages there
        const prefix = path.join(folder, 'machine');
        npm(['install', '--global', '--offline', '--no-audit', '--no-fund', '--prefix', prefix, packed], folder);
        assert.match(readFileSync(path.join(prefix, 'share', 'man', 'man1', 'balcony.1'), 'utf8'), /^\.TH BALCONY 1 /m);
    });

    /** How `balcony` is run there, on the Node at `node`; what it says goes nowhere but here. */
    const runner = node => {
        const desk = path.join(
            folder,
            `desk-${path.basename(path.dirname(node))}-${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`,
        );
        const env = {
            PATH: [path.dirname(node), process.env.PATH].join(path.delimiter),
            SOURCE_DATE_EPOCH: '1798718400',
            GIT_CONFIG_GLOBAL: '/dev/null',
            HOME: folder,
            // What Node has made of the package's code, so that a hundred starts do not each make it anew.
            NODE_COMPILE_CACHE: path.join(folder, 'compiled'),
        };
        const command = path.join(installed, '.bin', process.platform === 'win32' ? 'balcony.cmd' : 'balcony');
        const options = { cwd: desk, env, shell: process.platform === 'win32' };
        return {
            desk,
            layDesk() {
                rmSync(desk, { recursive: true, force: true });
                for (const [name, source] of Object.entries(DESK)) cpSync(path.join(root, source), path.join(desk, name));
                for (const [name, text] of Object.entries(NOTES)) writeFileSync(path.join(desk, name), text);
            },
            run: (args, input = '') => spawnSync(command, args, { ...options, encoding: 'utf8', input, timeout: 170_000 }),
            start: (args, stdin = 'ignore') => spawn(command, args, { ...options, stdio: [stdin, 'pipe', 'pipe'] }),
        };
    };

    /** What lies on a desk: each file by its name. */
    const filesOn = desk =>
        Object.fromEntries(
            readdirSync(desk, { recursive: true, withFileTypes: true })
                .filter(entry => entry.isFile())
                .map(entry => path.join(entry.parentPath, entry.name))
                .sort()
                .map(file => [path.relative(desk, file), readFileSync(file, 'base64')]),
        );

    /** What the trials on both left, on each of the two. */
    const left = [];
    const [onBoth, onOne] = [TRIALS.filter(trial => trial.onBoth), TRIALS.filter(trial => !trial.onBoth)];

    const nodes = [
        { name: 'the Node of the project', node: findProjectNode(), isOwn: true },
        { name: 'the oldest Node that the manifest promises', node: findOldestNode(), isOwn: false },
    ];
    for (const { name, node, isOwn } of nodes)
        describe(`on ${name}`, () => {
            let balcony;
            before(function () {
                if (!node) this.skip(); // npm brings it for some platforms only
                balcony = runner(node);
                balcony.layDesk();
            });

            it('is that Node', function () {
                const version = Number(/^v(\d+)/.exec(execFileSync(node, ['--version'], { encoding: 'utf8' }))[1]);
                const [, promised] = /^>=(\d+)$/.exec(manifest().engines.node);
                assert.equal(version, isOwn ? 24 : Number(promised));
            });

            const trials = isOwn ? TRIALS : onBoth;

            it(`has a trial for every command${isOwn ? ', option and choice' : ''} that its help names`, () => {
                const commands = partOf(balcony.run(['--help']).stdout, 'Commands').map(line => line.split(' ')[0]);
                assert.ok(commands.length > 8);
                const named = commands.flatMap(command => {
                    const lines = command === 'help' || !isOwn ? [] : partOf(balcony.run([command, '--help']).stdout, 'Options');
                    return [command, ...lines.flatMap(optionIn).map(words => `${command} ${words}`)];
                });
                if (isOwn) assert.ok(named.includes('check --format sarif') && named.includes('check --no-cache'), named.join('\n'));
                const untried = named.filter(words => {
                    const [command, ...rest] = words.split(' ');
                    return ![...trials.map(({ args }) => args), ...TRIED_APART.map(typed => typed.split(' '))].some(
                        ([tried, ...args]) => tried === command && tries(args, rest),
                    );
                });
                assert.deepEqual(untried, []);
            });

            const isTried = ({ args, exit = 0, input, out, says, isChatty }) =>
                it(`runs: balcony ${args.join(' ')}`, () => {
                    const ended = balcony.run(args, input);
                    assert.deepEqual([ended.status, isChatty ? '' : ended.stderr], [exit, '']);
                    assert.match(out === undefined ? ended.stdout : readFileSync(path.join(balcony.desk, out), 'latin1'), says);
                    if (out === undefined)
                        writeFileSync(path.join(balcony.desk, `${args.join(' ').replaceAll(/[/:]/g, '_')}.said`), ended.stdout);
                });
            onBoth.forEach(isTried);

            it('says and writes the same as on the other', () => {
                left.push(filesOn(balcony.desk));
                const [one, other = one] = left;
                assert.deepEqual(Object.keys(other), Object.keys(one));
                assert.deepEqual(
                    Object.keys(one).filter(file => one[file] !== other[file]),
                    [],
                );
                assert.ok(Object.keys(one).length > onBoth.length);
            });

            if (isOwn) onOne.forEach(isTried);

            it('runs: balcony server --stdio', async () => {
                const server = balcony.start(['server', '--stdio'], 'pipe');
                const ended = new Promise(resolve => server.on('exit', resolve));
                const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
                connection.listen();
                const { serverInfo } = await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
                assert.equal(serverInfo.name, 'Balcony');
                await connection.sendRequest('shutdown');
                await connection.sendNotification('exit');
                assert.equal(await ended, 0);
                connection.dispose();
            });

            it('checks again when a plan changes', async () => {
                const watching = balcony.start(['check', '--watch', 'now']);
                const told = [];
                const heard = new Promise((resolve, reject) => {
                    watching.on('error', reject);
                    watching.on('exit', resolve);
                });
                watching.stderr.on('data', chunk => {
                    told.push(String(chunk));
                    if (told.length === 1) writeFileSync(path.join(balcony.desk, 'now', 'another.balcony'), '// nothing yet\n');
                    else watching.kill('SIGTERM');
                });
                await heard;
                rmSync(path.join(balcony.desk, 'now', 'another.balcony'));
                assert.deepEqual(told, Array(2).fill('Watching for changes; Ctrl-C ends it.\n'));
            });
        });
});
