import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { desks, SHARED, SOUND } from './support.ts';

const BUNDLE = path.resolve(import.meta.dirname, '..', '..', 'dist', 'cli.js');

describe('the command as it is built', () => {
    const desk = desks();
    const balcony = (...args: readonly string[]) =>
        spawnSync(process.execPath, [BUNDLE, ...args], { cwd: desk().folder, encoding: 'utf8' });

    /** The program that a command loads, as one text. */
    const loadedBy = (...args: readonly string[]) => {
        const { folder } = desk();
        desk().write({ 'loaded.cjs': LOADED });
        const ended = spawnSync(process.execPath, ['--require', path.join(folder, 'loaded.cjs'), BUNDLE, ...args], {
            cwd: folder,
            env: { ...process.env, BALCONY_CACHE: path.join(folder, 'cache') },
        });
        assert.equal(ended.status, 0);
        return desk()
            .read('loaded.txt')
            .split('\n')
            .map(file => readFileSync(file, 'utf8'))
            .join('');
    };
    const parses = (program: string) => program.includes('computeLookaheadFunc');
    /** Words that a rule alone says in its findings. */
    const judges = (program: string) => program.includes('lets participants try out a practical tool');

    before(() => assert.ok(existsSync(BUNDLE), 'dist/cli.js is not there: run `npm run build` first.'));

    it('brings all it needs: settings, patterns, plans, handbooks', () => {
        desk().write({
            'plans/sound.balcony': SOUND,
            'plans/shared.balcony': SHARED,
            'balcony.config.json': '{ "rules": { "no-coaching": "off" } }',
        });
        const found = balcony('check', '--format', 'json', 'plans/*.balcony');
        assert.deepEqual([found.status, found.stderr], [0, '']);
        const { findings, summary } = JSON.parse(found.stdout) as { findings: { rule: string }[]; summary: { files: number } };
        assert.equal(summary.files, 2);
        assert.deepEqual(
            findings.filter(({ rule }) => rule === 'syntax' || rule === 'unknown-name'),
            [],
        );
        const handbook = balcony('handbook', 'plans', '--out', 'site');
        assert.deepEqual([handbook.status, handbook.stdout, handbook.stderr], [0, '', '']);
        assert.match(desk().read('site/AcrossTheSystem.html'), /^<!doctype html>/);
    });

    it('starts with little, and each command loads its part', () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED });
        const start = loadedBy('--version');
        assert.ok(start.length < 200_000, `${start.length} characters of program`);
        assert.deepEqual([parses(start), parses(loadedBy('check', '--no-cache', '.'))], [false, true]);
    });

    it('tells what is remembered without the rules and what reads plans, by the settings of the workspace too', () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED, 'balcony.config.json': '{ "rules": { "no-coaching": "off" } }' });
        const [first, again] = [loadedBy('check', '.'), loadedBy('check', '.')];
        assert.deepEqual([parses(first), parses(again), judges(first), judges(again)], [true, false, true, false]);
    });

    it('starts the language server that lies beside it', async () => {
        const server = spawn(process.execPath, [BUNDLE, 'server', '--stdio'], { cwd: desk().folder, stdio: ['pipe', 'pipe', 'inherit'] });
        const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
        connection.listen();
        const answer = await connection.sendRequest<{ serverInfo: { name: string } }>('initialize', {
            processId: null,
            rootUri: null,
            capabilities: {},
        });
        assert.equal(answer.serverInfo.name, 'Balcony');
        const ended = new Promise(resolve => server.on('exit', resolve));
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
        assert.equal(await ended, 0);
        connection.dispose();
    });
});

/** Writes down, when a process ends, which files it loaded. */
const LOADED = `const { writeFileSync } = require('node:fs');
process.on('exit', () => writeFileSync('loaded.txt', Object.keys(require.cache).filter(file => !file.endsWith('loaded.cjs')).join('\\n')));`;
