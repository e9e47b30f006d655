import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { desks, SHARED, SOUND } from './support.ts';

const BUNDLE = path.resolve(import.meta.dirname, '..', '..', 'dist', 'cli.js');

describe('the command as it is built', () => {
    const desk = desks();
    const balcony = (...args: readonly string[]) =>
        spawnSync(process.execPath, [BUNDLE, ...args], { cwd: desk().folder, encoding: 'utf8' });

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
