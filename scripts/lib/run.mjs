// Running other programs: tools, npm, and anything else that must see the project's Node first.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { findProjectNode } from './project-node.mjs';
import { root } from './root.mjs';

/**
 * Runs a program to its end, its input and output being ours. With `heard`, that gets its output, piece by piece, and it has no input.
 * Returns its exit status; 128 and the signal's number where a signal ended it, as shells say it.
 */
export function run(command, args, { cwd = root, env = process.env, shell = false, heard } = {}) {
    return new Promise((resolve, reject) => {
        const child = spawn(command, args, { cwd, env, shell, stdio: heard ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
        for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', heard);
        // A terminal sends Ctrl-C to the child as well, which then decides; the other two come to this process alone.
        const wait = () => {};
        const forward = signal => child.kill(signal);
        process.on('SIGINT', wait);
        for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, forward);
        const finished = () => {
            process.off('SIGINT', wait);
            for (const signal of ['SIGTERM', 'SIGHUP']) process.off(signal, forward);
        };
        child.once('error', error => {
            finished();
            reject(error);
        });
        // All has been heard when its output is closed.
        child.once(heard ? 'close' : 'exit', (status, signal) => {
            finished();
            resolve(status ?? 128 + constants.signals[signal]);
        });
    });
}

/** Runs a JavaScript or TypeScript file on the project's Node; the programs it starts by the name `node` find that Node too. */
export function runOnProjectNode(file, args, options = {}) {
    const node = findProjectNode();
    return run(node, [file, ...args], { ...options, env: withPath(options.env, folders => [path.dirname(node), ...folders]) });
}

/**
 * Runs npm, on the Node that it came with, not the project's: beside that one are the machine's settings for npm,
 * such as a company's certificates or its mirror of the registry.
 */
export function runNpm(args, options = {}) {
    const env = withPath(options.env, folders => folders.filter(folder => !folder.startsWith(path.join(root, 'node_modules'))));
    return run('npm', args, { ...options, env, shell: process.platform === 'win32' });
}

function withPath(env = process.env, change) {
    const key = Object.keys(env).find(name => name.toUpperCase() === 'PATH') ?? 'PATH';
    return { ...env, [key]: change((env[key] ?? '').split(path.delimiter)).join(path.delimiter) };
}
