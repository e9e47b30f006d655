// Running other programs: tools, npm, and anything else that must see the project's Node first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { findProjectNode } from './project-node.mjs';
import { root } from './root.mjs';

/**
 * Runs a program to its end, its input and output being ours.
 * Returns its exit status; 128 and the signal's number where a signal ended it, as shells say it.
 */
export function run(command, args, { cwd = root, env = process.env, shell = false } = {}) {
    return new Promise((resolve, reject) => {
        const child = spawn(command, args, { cwd, env, shell, stdio: 'inherit' });
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
        child.once('exit', (status, signal) => {
            finished();
            resolve(status ?? 128 + constants.signals[signal]);
        });
    });
}

/** Runs a JavaScript or TypeScript file on the project's Node; the programs it starts by the name `node` find that Node too. */
export function runOnProjectNode(file, args, options = {}) {
    const node = findProjectNode();
    return run(node, [file, ...args], { ...options, env: withFirstOnPath(path.dirname(node), options.env) });
}

/** Runs npm: on the project's Node where that is installed, else (before the first install) on this one. */
export function runNpm(args, options = {}) {
    let node = process.execPath;
    try {
        node = findProjectNode();
    } catch {
        // It comes with the packages that npm is to install now.
    }
    const env = withFirstOnPath(path.dirname(node), options.env);
    const script = npmScript();
    if (script) return run(node, [script, ...args], { ...options, env });
    return run('npm', args, { ...options, env, shell: process.platform === 'win32' });
}

/** npm's own script: the npm that started us, else the one beside this Node (where Windows has it). */
function npmScript() {
    const beside = path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
    return [process.env.npm_execpath, beside].find(file => file && path.basename(file) === 'npm-cli.js' && existsSync(file));
}

function withFirstOnPath(folder, env = process.env) {
    const key = Object.keys(env).find(name => name.toUpperCase() === 'PATH') ?? 'PATH';
    return { ...env, [key]: env[key] ? `${folder}${path.delimiter}${env[key]}` : folder };
}
