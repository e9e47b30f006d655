import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { findProjectNode } from '../../scripts/lib/project-node.mjs';
import { root } from '../../scripts/lib/root.mjs';

const script = (name, ...args) => spawnSync(process.execPath, [path.join(root, 'scripts', name), ...args], { encoding: 'utf8' });

describe('scripts/run.mjs', () => {
    it('runs a tool of the project on its own Node, whose programs find that Node too', () => {
        const started = script('run.mjs', 'node', '-p', 'require("node:child_process").execFileSync("node", ["-v"], { encoding: "utf8" })');
        assert.equal(started.stdout, execFileSync(findProjectNode(), ['-p', 'process.version + "\\n"'], { encoding: 'utf8' }));
    });
    it("passes on a tool's exit status", () => {
        assert.equal(script('run.mjs', 'node', '-e', 'process.exit(7)').status, 7);
    });
    it('says as a shell does that a signal ended a tool', () => {
        assert.equal(script('run.mjs', 'node', '-e', 'process.kill(process.pid, "SIGTERM")').status, 143);
    });
    it('says so when there is no such tool', () => {
        const { status, stderr } = script('run.mjs', 'mochaa');
        assert.equal(status, 2);
        assert.equal(stderr, "\nNone of the project's packages has a tool named mochaa.\n");
    });
});

describe('scripts/test.mjs', () => {
    it('names the steps when it is asked for one that there is not', () => {
        const { status, stderr } = script('test.mjs', '--only', 'unit,spelling');
        assert.equal(status, 2);
        assert.equal(
            stderr,
            '\nThere is no step named spelling. The steps are build, format, lint, imports, unused, types, unit, package, host, vscode.\n',
        );
    });
});
