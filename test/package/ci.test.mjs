import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { findProjectNode } from '../../scripts/lib/project-node.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { manifest } from './contents.ts';
import { npm, pack } from './packed.mjs';

const text = name => readFileSync(path.join(root, name), 'utf8');
const yaml = name => parse(text(name));

/** The examples in a page of the docs, by the words in the line above each. */
const examplesOf = page => [...text(page).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, code]) => ({ language, code }));

describe('where a CI looks', function () {
    let folder;
    let tarball;
    before(function () {
        folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'balcony-ci-')));
        tarball = pack(folder);
    });

    let reader;
    /** What GitHub's own reader of actions and workflows finds wrong in one: nothing in what it would run. */
    async function wrongForGitHub(what, content) {
        reader ??= await readerOfGitHub(path.join(folder, 'github.cjs'));
        return reader[what]({ name: `${what}.yml`, content });
    }
    after(() => rmSync(folder, { recursive: true, force: true }));

    /** A repository with a plan in which there are warnings and nothing worse, and one that nobody asks for. */
    function repository() {
        const at = mkdtempSync(path.join(folder, 'repository '));
        mkdirSync(path.join(at, 'spring plans'));
        cpSync(path.join(root, 'test/fixtures/samples/theory-school.balcony'), path.join(at, 'spring plans', "the school's.balcony"));
        cpSync(path.join(root, 'test/fixtures/samples/northbridge.balcony'), path.join(at, 'spring plans', 'shared.balcony'));
        mkdirSync(path.join(at, 'old'));
        writeFileSync(path.join(at, 'old', 'faulty.balcony'), 'programme P "P" {\n    wibble 3\n}\n');
        return at;
    }

    const shell = (program, line, cwd, env) =>
        spawnSync(program, [...(program === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e']), '-c', line], {
            cwd,
            encoding: 'utf8',
            env: { PATH: [path.dirname(findProjectNode()), process.env.PATH].join(path.delimiter), HOME: folder, ...env },
        });

    describe('the action for GitHub', () => {
        /** Runs the action's own steps as a runner does, with these inputs; gives how each ended, by its name. */
        function act(inputs, at = repository()) {
            const action = yaml('action.yml');
            const given = Object.fromEntries(
                Object.entries(action.inputs).map(([name, input]) => [
                    name,
                    inputs[name] ?? (name === 'package' ? tarball : input.default),
                ]),
            );
            const fill = value => value.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name) => given[name]);
            const runner = path.join(folder, 'the runner');
            mkdirSync(runner, { recursive: true });
            const files = { GITHUB_OUTPUT: path.join(runner, 'output'), GITHUB_STEP_SUMMARY: path.join(runner, 'summary') };
            for (const file of Object.values(files)) writeFileSync(file, '');
            const steps = [];
            for (const step of action.runs.steps.filter(({ run }) => run !== undefined)) {
                if (step.name === 'Install Balcony' && existsSync(path.join(runner, 'balcony'))) continue;
                const env = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value)]));
                const ended = shell(step.shell, step.run, at, { RUNNER_TEMP: runner, ...files, ...env });
                steps.push({ name: step.name, ...ended });
                if (ended.status !== 0) break;
            }
            const read = file => readFileSync(file, 'utf8');
            return { at, steps, last: steps.at(-1), output: read(files.GITHUB_OUTPUT), summary: read(files.GITHUB_STEP_SUMMARY) };
        }

        it('annotates what was asked for, sums it up on the page of the job, and leaves SARIF and a comment', () => {
            const { at, last, output, summary } = act({ paths: 'spring plans\n', sarif: 'balcony.sarif', comment: 'comment.md' });
            assert.deepEqual([last.name, last.status, last.stderr], ['Check', 0, '']);
            assert.match(last.stdout, /^::warning file=spring plans\/the school's\.balcony,line=\d+,/);
            assert.match(summary, /^<!-- balcony check -->\n\n## Leadership programmes\n/);
            assert.equal(output, 'sarif=balcony.sarif\ncomment=comment.md\n');
            const { runs } = JSON.parse(readFileSync(path.join(at, 'balcony.sarif'), 'utf8'));
            assert.equal(
                runs[0].results.at(-1).locations[0].physicalLocation.artifactLocation.uri,
                "spring%20plans/the%20school's.balcony",
            );
            assert.equal(readFileSync(path.join(at, 'comment.md'), 'utf8'), summary);
        });

        it('fails the job at the bar that is asked for, when the reports are written', () => {
            const { steps } = act({ paths: 'spring plans', 'fail-on': 'warning' });
            assert.deepEqual(
                steps.map(({ name, status, stderr }) => [name, status, stderr]),
                [
                    ['Write reports', 0, ''],
                    ['Check', 1, ''],
                ],
            );
        });

        it('takes more warnings than are borne, and a baseline, as the command does', () => {
            assert.match(
                act({ paths: 'spring plans', 'max-warnings': '2' }).last.stderr,
                /^There are \d+ warnings, and --max-warnings bears 2\.\n$/,
            );
            const missing = act({ paths: 'spring plans', baseline: 'none.json' }).last;
            assert.deepEqual([missing.name, missing.status], ['Check', 2]);
            assert.match(missing.stderr, /none\.json/);
        });

        it('takes no input for anything but what it is', () => {
            const { at, last } = act({ paths: '$(touch taken)\n`touch taken`\n"; touch taken; "\n--out=taken' });
            assert.deepEqual([last.name, last.status], ['Check', 2]);
            assert.match(last.stderr, /^balcony: \$\(touch taken\) matches no \.balcony file\./);
            assert.equal(existsSync(path.join(at, 'taken')), false);
        });

        it('is what GitHub can read', async () => {
            assert.deepEqual(await wrongForGitHub('action', text('action.yml')), []);
            assert.notDeepEqual(await wrongForGitHub('action', text('action.yml').replace('shell: bash', 'shelf: bash')), []);
        });

        it('says nothing of its inputs in its scripts: a runner would put them in as they are', () => {
            for (const { run = '' } of yaml('action.yml').runs.steps) assert.doesNotMatch(run, /\$\{\{/);
        });

        it('installs this version, on a Node that the command runs on', () => {
            const { inputs } = yaml('action.yml');
            assert.equal(inputs.package.default, `balcony@${manifest.version}`);
            assert.ok(Number(inputs['node-version'].default) >= 22);
        });
    });

    describe('the component for GitLab', () => {
        const template = () => parseAllDocuments(text('templates/balcony/template.yml')).map(document => document.toJS());

        /** Runs the component's job as a runner does, with these inputs. */
        function job(inputs, at = repository()) {
            const [{ spec }, jobs] = template();
            const given = name => inputs[name] ?? (name === 'package' ? tarball : spec.inputs[name].default);
            const fill = value => value.replace(/\$\[\[ inputs\.([a-z-]+) \]\]/g, (_, name) => given(name));
            const [[name, { script, variables }]] = Object.entries(jobs);
            const env = Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, fill(value)]));
            const place = path.join(folder, 'the job');
            const lines = existsSync(place) ? script.slice(1) : script;
            const line = lines.join('\n').replaceAll('/tmp/balcony', `'${place}'`);
            return { name: fill(name), at, ...shell('sh', line, at, env) };
        }

        it('writes JUnit, and fails at the bar that is asked for', () => {
            const { name, at, status, stderr, stdout } = job({ paths: 'spring plans\n', 'fail-on': 'warning' });
            assert.deepEqual([name, status, stderr], ['balcony', 1, '']);
            assert.match(stdout, /the school's\.balcony/);
            assert.doesNotMatch(stdout, /faulty/);
            assert.match(readFileSync(path.join(at, 'balcony-junit.xml'), 'utf8'), /<testsuites name="balcony check"/);
        });

        it('takes no path for anything but what it is', () => {
            const { at, status, stderr } = job({ paths: '$(touch taken)\n--out=taken' });
            assert.equal(status, 2);
            assert.match(stderr, /^balcony: \$\(touch taken\) matches no \.balcony file\./);
            assert.equal(existsSync(path.join(at, 'taken')), false);
        });

        it('uses each input that it names, and hands over the report that it writes', () => {
            const [{ spec }, jobs] = template();
            for (const name of Object.keys(spec.inputs)) assert.match(JSON.stringify(jobs), new RegExp(`inputs\\.${name} `), name);
            const [{ artifacts }] = Object.values(jobs);
            assert.deepEqual([artifacts.when, artifacts.reports.junit], ['always', 'balcony-junit.xml']);
            assert.equal(spec.inputs.package.default, `balcony@${manifest.version}`);
        });
    });

    describe('the hooks for pre-commit', () => {
        const hooks = () => yaml('.pre-commit-hooks.yaml');
        /** The example that names these hooks. */
        const example = () => examplesOf('docs/ci.md').find(({ code }) => /^ +- repo: https:/m.test(code)).code;

        /** A repository in which the plans are about to be committed, and how something is run there, with the command on the PATH. */
        function desk() {
            const [at, place] = [repository(), path.join(folder, 'machine')];
            if (!existsSync(place)) npm(['install', '--prefix', place, '--offline', '--no-audit', '--no-fund', tarball], folder);
            const run = line =>
                shell('sh', line, at, {
                    PATH: [path.join(place, 'node_modules', '.bin'), path.dirname(findProjectNode()), process.env.PATH].join(
                        path.delimiter,
                    ),
                    GIT_CONFIG_GLOBAL: '/dev/null',
                    PRE_COMMIT_HOME: path.join(folder, 'pre-commit'),
                });
            const git = args => assert.equal(run(`git -c user.name=Ada -c user.email=ada@example.org ${args}`).status, 0, args);
            git('init --quiet');
            return { at, run, git };
        }

        it('run commands that there are, on plans alone', () => {
            assert.deepEqual(
                hooks().map(({ id }) => id),
                ['balcony-check', 'balcony-format'],
            );
            for (const { entry, files } of hooks()) {
                assert.match(entry, /^balcony (check|format)$/);
                assert.ok(new RegExp(files).test('plans/spring.balcony') && !new RegExp(files).test('plans/spring.balcony.md'));
            }
        });

        it('tell what is found in what is to be committed, and lay it out', () => {
            const { at, run, git } = desk();
            git('add "spring plans"');
            const file = path.join(at, 'spring plans', "the school's.balcony");
            const before = readFileSync(file, 'utf8');
            writeFileSync(file, before.replaceAll('    ', '  '));
            // What pre-commit does: the entry with its arguments, and behind them each file that is staged and meant.
            const staged = run('git diff --cached --name-only -z').stdout.split('\0').filter(Boolean);
            const [{ hooks: asked }] = parse(example()).repos;
            const ended = asked.map(({ id, args = [] }) => {
                const { entry, files } = hooks().find(hook => hook.id === id);
                const meant = staged.filter(name => new RegExp(files).test(name)).map(name => `'${name.replaceAll("'", "'\\''")}'`);
                return { id, ...run([entry, ...args, ...meant].join(' ')) };
            });
            assert.deepEqual(
                ended.map(({ id, status }) => [id, status]),
                [
                    ['balcony-format', 0],
                    ['balcony-check', 1],
                ],
            );
            assert.equal(readFileSync(file, 'utf8'), before);
            assert.match(ended[1].stdout, /the school's\.balcony:\d+/);
            assert.doesNotMatch(ended[1].stdout, /faulty/);
        });

        it('are read and run by pre-commit itself, where it is installed', function () {
            const { at, run, git } = desk();
            if (run('pre-commit --version').status !== 0) this.skip();
            const published = path.join(folder, 'published');
            mkdirSync(published);
            cpSync(path.join(root, '.pre-commit-hooks.yaml'), path.join(published, '.pre-commit-hooks.yaml'));
            const inPublished = `-C '${published}'`;
            git(`${inPublished} init --quiet`);
            git(`${inPublished} add --all`);
            git(`${inPublished} commit --quiet --message hooks`);
            git(`${inPublished} tag v${manifest.version}`);
            writeFileSync(path.join(at, '.pre-commit-config.yaml'), example().replace(/https:\S+/, `'${published}'`));
            git('add .pre-commit-config.yaml "spring plans"');
            const { status, stdout } = run('pre-commit run');
            assert.equal(status, 1, stdout);
            assert.match(stdout, /house style\.+Passed\n/);
            assert.match(stdout, /check leadership programmes\.+Failed\n- hook id: balcony-check\n- exit code: 1\n/);
        });
    });

    describe('the container file', () => {
        const lines = () => text('Containerfile').replaceAll('\\\n', ' ').split('\n');

        it('builds with scripts that there are, and leaves no more in the image than the package', () => {
            const [, build] = /RUN npm ci && npm run (\w+) && npm pack/.exec(text('Containerfile'));
            assert.ok(manifest.scripts[build]);
            const last = lines().slice(lines().findLastIndex(line => line.startsWith('FROM ')));
            assert.deepEqual(
                last.filter(line => line.startsWith('COPY ')),
                ['COPY --from=build /balcony-*.tgz /tmp/balcony.tgz'],
            );
            assert.match(path.basename(tarball), /^balcony-.*\.tgz$/);
        });

        it('runs the command, on a Node that it runs on, as somebody who is not root', () => {
            const [, node] = /^FROM node:(\d+)-/.exec(lines().findLast(line => line.startsWith('FROM ')));
            assert.ok(Number(node) >= 22);
            assert.deepEqual(
                JSON.parse(
                    lines()
                        .find(line => line.startsWith('ENTRYPOINT '))
                        .slice('ENTRYPOINT '.length),
                ),
                Object.keys(manifest.bin),
            );
            assert.equal(
                lines().findLast(line => line.startsWith('USER ')),
                'USER node',
            );
        });
    });

    describe('the examples in docs/ci.md', () => {
        const examples = () => examplesOf('docs/ci.md');

        it('are YAML that can be read', () => {
            const files = examples().filter(({ language }) => language === 'yaml');
            assert.ok(files.length >= 4);
            for (const { code } of files)
                assert.deepEqual(
                    parseAllDocuments(code).flatMap(({ errors }) => errors),
                    [],
                    code,
                );
        });

        it('are workflows that GitHub can read', async () => {
            const workflows = examples().filter(({ code }) => code.startsWith('# .github/workflows/'));
            assert.equal(workflows.length, 2);
            for (const { code } of workflows) {
                assert.deepEqual(await wrongForGitHub('workflow', code), [], code);
                assert.notDeepEqual(await wrongForGitHub('workflow', code.replace('runs-on:', 'run-on:')), []);
            }
        });

        it('install this version', () => {
            const versions = [...text('docs/ci.md').matchAll(/\bbalcony@v?(\d[\w.-]*\w)|\brev: v(\S+)/g)].map(
                ([, one, other]) => one ?? other,
            );
            assert.ok(versions.length > 4);
            assert.deepEqual([...new Set(versions)], [manifest.version]);
        });

        it('give the action and the component only inputs that they have, and name hooks that there are', () => {
            const action = Object.keys(yaml('action.yml').inputs);
            const component = Object.keys(parseAllDocuments(text('templates/balcony/template.yml'))[0].toJS().spec.inputs);
            const hooks = yaml('.pre-commit-hooks.yaml').map(({ id }) => id);
            const seen = new Set();
            for (const { code } of examples().filter(({ language }) => language === 'yaml')) {
                const { jobs = {}, include = [], repos = [] } = parse(code);
                for (const { steps = [] } of Object.values(jobs))
                    for (const { uses = '', with: given = {} } of steps)
                        if (/\/balcony@/.test(uses)) {
                            seen.add('action');
                            assert.deepEqual(
                                Object.keys(given).filter(name => !action.includes(name)),
                                [],
                            );
                        }
                for (const { inputs = {} } of include) {
                    seen.add('component');
                    assert.deepEqual(
                        Object.keys(inputs).filter(name => !component.includes(name)),
                        [],
                    );
                }
                for (const { repo, hooks: named } of repos)
                    if (/\/balcony$/.test(repo)) {
                        seen.add('hooks');
                        assert.deepEqual(
                            named.map(({ id }) => id).filter(id => !hooks.includes(id)),
                            [],
                        );
                    }
            }
            assert.deepEqual([...seen].sort(), ['action', 'component', 'hooks']);
        });
    });
});

/** Its package asks for JSON in a way that no Node takes, so it is bundled first. */
async function readerOfGitHub(outfile) {
    const contents = `
        import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
        import { parseAction } from '@actions/workflow-parser/actions/action-parser';
        const wrong = read => file => read(file, new NoOperationTraceWriter()).context.errors.getErrors().map(({ message }) => message);
        export const [action, workflow] = [wrong(parseAction), wrong(parseWorkflow)];`;
    await build({ stdin: { contents, resolveDir: root }, outfile, bundle: true, format: 'cjs', platform: 'node' });
    return createRequire(outfile)(outfile);
}
