import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import ajvDraft4 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { parse as parseJunit } from 'junit2json';
import MarkdownIt from 'markdown-it';
import { parseFragment } from 'parse5';
import type { Log, Result } from 'sarif';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import manifest from '../../package.json' with { type: 'json' };
import { desks, FAULTY, SHARED, SOUND, UNREADABLE, WANTING } from './support.ts';

interface Told {
    rule: string;
    severity: string;
    file: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    message: string;
    accepted: { because: string } | null;
    related: unknown[];
}

/** Text that would be something else wherever it is not shown as text. */
const HOSTILE =
    '<img src=x onerror=alert(1)> [click](javascript:alert(1)) ![p](http://evil.example/x.png) @admin #1 </details> ]]> & %0A::error::x `code` https://evil.example www.evil.example';
const HOSTILE_PLAN = `programme Hostile "${HOSTILE}" {
    purpose "To be forceful. ${HOSTILE}"
    theory-module M "*M* ${HOSTILE}" {
        targets being, feeling, nowhere, nobody
    }
    accept no-coaching because "${HOSTILE}"
}
`;
const NAME = "plans/a b & 'c', (d) [e](f) ü%.balcony";

describe('balcony check, in the formats that CI reads', () => {
    const desk = desks();
    const checkAs = async (format: string, ...args: string[]) => (await desk().balcony(['check', '--format', format, ...args])).stdout;
    const asJson = async (...args: string[]) =>
        JSON.parse(await checkAs('json', ...args)) as { findings: Told[]; summary: Record<string, number> };
    const all = () =>
        desk().write({
            'plans/faulty.balcony': FAULTY,
            'plans/wanting.balcony': WANTING,
            'plans/torn.balcony': UNREADABLE,
            'plans/shared.balcony': SHARED,
            [NAME]: HOSTILE_PLAN,
            'balcony.config.json': JSON.stringify({
                checks: [
                    {
                        name: 'ours',
                        message: `Too little. ${HOSTILE}`,
                        why: HOSTILE,
                        advice: HOSTILE,
                        expect: { count: 'events', atLeast: 9 },
                    },
                ],
            }),
        });

    describe('SARIF', () => {
        // The schema that Microsoft ships, who began SARIF.
        const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
        const ajv = new ajvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
        ajvFormats.default(ajv);
        const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
        const asSarif = async (...args: string[]) => {
            const log = JSON.parse(await checkAs('sarif', ...args)) as Log;
            assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
            const [run] = log.runs;
            assert.ok(run?.results);
            return { log, run, results: run.results, rules: run.tool.driver.rules ?? [] };
        };
        const placeOf = ({ locations }: Result) => {
            const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
            return [
                decodeURIComponent(artifactLocation?.uri ?? ''),
                region?.startLine,
                region?.startColumn,
                region?.endLine,
                region?.endColumn,
            ];
        };

        it('is valid against its schema and tells what JSON tells, in the same order', async () => {
            all();
            const { results, rules } = await asSarif();
            const { findings } = await asJson();
            assert.deepEqual(
                results.map(one => [one.ruleId, ...placeOf(one)]),
                findings.map(({ rule, file, line, column, endLine, endColumn }) => [rule, file, line, column, endLine, endColumn]),
            );
            const levels: Record<string, string> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
            assert.deepEqual(
                results.map(({ level }) => level),
                findings.map(({ severity }) => levels[severity]),
            );
            for (const { ruleIndex = -1, ruleId, relatedLocations = [] } of results) {
                assert.equal(rules[ruleIndex]?.id, ruleId);
                for (const { physicalLocation, message } of relatedLocations) assert.ok(physicalLocation?.region && message?.text);
            }
            assert.equal(
                results.reduce((count, { relatedLocations = [] }) => count + relatedLocations.length, 0),
                findings.reduce((count, { related }) => count + related.length, 0),
            );
            assert.ok(findings.some(({ related }) => related.length > 0));
        });

        it('tells of each rule its severity, its reason, its page, and tags that are texts', async () => {
            all();
            const { rules } = await asSarif();
            const rule = rules.find(({ id }) => id === 'no-coaching');
            assert.equal(rule?.defaultConfiguration?.level, 'warning');
            assert.match(rule.help?.markdown ?? '', /^# no-coaching\n[\s\S]*\n## Prefer\n/);
            assert.doesNotMatch(rule.help?.markdown ?? '', /\]\([\w-]+\.md\)/, 'No link that leads nowhere.');
            assert.ok(rule.help?.text && rule.fullDescription?.text);
            for (const { properties } of rules) for (const tag of properties?.tags ?? ['none']) assert.equal(typeof tag, 'string');
            assert.deepEqual(rule.properties, { tags: ['learning', 'study-stated'], 'problem.severity': 'warning' });
            const own = rules.find(({ id }) => id === 'ours');
            assert.equal(own?.help?.markdown, undefined, 'What a workspace writes is never Markdown.');
        });

        it('has addresses from the root of the repository, wherever it is run, without git', async () => {
            all().write({ '.git/HEAD': 'ref: refs/heads/main\n' });
            const within = JSON.parse(
                (await desk().balcony(['check', '--format', 'sarif', '.'], { within: 'plans', env: { PATH: '' } })).stdout,
            ) as Log;
            const addresses = new Set(
                within.runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri),
            );
            assert.ok(addresses.has(encodeURI('plans/faulty.balcony')));
            for (const address of addresses) {
                assert.match(address ?? '', /^plans\//);
                // As a reader resolves it.
                const file = new URL(address ?? '', pathToFileURL(`${desk().folder}/`));
                assert.ok(
                    desk()
                        .files()
                        .includes(decodeURIComponent(file.pathname).slice(desk().folder.length + 1)),
                    address,
                );
            }
            assert.deepEqual(within.runs[0]?.originalUriBaseIds, { '%SRCROOT%': { description: { text: 'The root of the repository.' } } });
        });

        it('gives each result a fingerprint of its own, which stays when lines move', async () => {
            all();
            const before = await asSarif();
            const prints = (results: readonly Result[]) => results.map(({ partialFingerprints }) => partialFingerprints?.['balcony/v1']);
            assert.equal(new Set(prints(before.results)).size, before.results.length);
            desk().write({ 'plans/wanting.balcony': `// A line.\n\n${WANTING}`, [NAME]: `\n${HOSTILE_PLAN}` });
            const after = await asSarif();
            assert.deepEqual(prints(after.results), prints(before.results));
            assert.notDeepEqual(after.results.map(placeOf), before.results.map(placeOf));
            // Two of a rule on one line, which GitHub would take for one.
            const onOneLine = before.results.filter(({ ruleId }) => ruleId === 'unknown-name');
            assert.deepEqual(
                onOneLine.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash'] !== undefined),
                [false, true],
            );
        });

        it('holds what is accepted and what is known from before as suppressed, with the reason', async () => {
            all();
            const { accepted = 0 } = (await asJson()).summary;
            const of = (results: readonly Result[], kind: string) =>
                results.filter(({ suppressions }) => suppressions?.some(one => one.kind === kind));
            const before = (await asSarif()).results;
            assert.equal(of(before, 'inSource').length, accepted);
            assert.ok(of(before, 'inSource').every(({ suppressions }) => suppressions?.[0]?.justification));
            assert.ok(before.every(({ suppressions }) => suppressions));
            await desk().balcony(['check', '--write-baseline']);
            const after = (await asSarif('--baseline')).results;
            const { baselined = 0 } = (await asJson('--baseline')).summary;
            assert.ok(baselined > 10);
            assert.deepEqual([after.length, of(after, 'external').length], [before.length, baselined]);
        });

        it('is the same for the same plans, byte for byte, and there is one where nothing is found', async () => {
            all();
            assert.equal(await checkAs('sarif'), await checkAs('sarif'));
            desk().write({ 'b/fine.balcony': 'sector other "Another"\n', 'b/balcony.config.json': '{}' });
            assert.deepEqual((await asSarif('b')).results, []);
        });

        it('shows what a designer wrote as text: nothing in it is a link', async () => {
            all();
            for (const { message, relatedLocations = [] } of (await asSarif()).results)
                for (const { text = '' } of [message, ...relatedLocations.map(one => one.message ?? {})])
                    assert.doesNotMatch(text, /(?<!\\)\[[^\]]*\]\(/);
        });
    });

    describe('GitHub annotations', () => {
        /** A line of output as the runner of GitHub Actions reads it. */
        const read = (line: string) => {
            const [, command = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
            const plain = (text: string) =>
                text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
            return {
                command,
                message: plain(data),
                ...Object.fromEntries(
                    properties.split(',').map(one => [one.slice(0, one.indexOf('=')), plain(one.slice(one.indexOf('=') + 1))]),
                ),
            } as { command: string; message: string; file: string; line: string; title: string };
        };

        it('tells every open finding, the worst first, and nothing else: no line of a text is a command', async () => {
            all();
            const lines = (await checkAs('github')).trimEnd().split('\n');
            const annotations = lines.slice(0, -1).map(read);
            const { findings } = await asJson();
            const open = findings.filter(({ accepted }) => !accepted);
            const commands: Record<string, string> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };
            assert.deepEqual(
                annotations.map(({ command, message, file, line, title }) => [command, title, file, line, message]).sort(),
                open
                    .map(({ severity, rule, file, line, message }) => [commands[severity], `Balcony: ${rule}`, file, String(line), message])
                    .sort(),
            );
            const order = ['error', 'warning', 'notice'];
            const ranks = annotations.map(({ command }) => order.indexOf(command));
            assert.deepEqual(ranks, ranks.toSorted());
            assert.match(lines.at(-1) ?? '', /^5 files, 4 programmes: /);
        });

        it('adds the findings to the page of the job, where there is one', async () => {
            all().write({ 'summary.md': 'Before.\n' });
            const env = { GITHUB_STEP_SUMMARY: desk().at('summary.md') };
            await desk().balcony(['check', '--format', 'github'], { env });
            assert.equal(desk().read('summary.md'), `Before.\n${await checkAs('markdown')}`);
            const lost = await desk().balcony(['check', '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: desk().at('no/where.md') } });
            assert.equal(lost.exit, 1);
            assert.match(lost.stderr, /^The job's summary was not written: .*there is no such file or folder\.\n$/);
        });
    });

    describe('lines as compilers write them', () => {
        const { pattern } = manifest.contributes.problemMatchers[0] ?? assert.fail();

        it('are read by the tasks of VS Code: every open finding, and nothing else', async () => {
            all();
            const lines = (await checkAs('unix')).trimEnd().split('\n');
            const read = lines.slice(0, -1).map(line => new RegExp(pattern.regexp).exec(line) ?? assert.fail(line));
            const { file, line, column, severity, code, message } = pattern;
            const { findings } = await asJson();
            assert.deepEqual(
                read.map(found => [file, line, column, severity, code, message].map(group => found[group])),
                findings
                    .filter(({ accepted }) => !accepted)
                    .map(told => [told.file, String(told.line), String(told.column), told.severity, told.rule, told.message]),
            );
            assert.match(lines.at(-1) ?? '', /^5 files, 4 programmes: /);
            assert.equal(new RegExp(pattern.regexp).exec(lines.at(-1) ?? ''), null);
        });
    });

    describe('JUnit', () => {
        interface Element {
            name: string;
            attributes: Record<string, string>;
            children: Element[];
            text: string;
        }
        /** The document as a strict reader of XML has it. */
        const parsed = (xml: string): Element => {
            const root: Element = { name: '', attributes: {}, children: [], text: '' };
            const open = [root];
            const parser = new SaxesParser();
            parser.on('error', error => {
                throw error;
            });
            parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
                const element = { name, attributes, children: [], text: '' };
                open.at(-1)?.children.push(element);
                open.push(element);
            });
            parser.on('text', text => {
                const at = open.at(-1);
                if (at) at.text += text;
            });
            parser.on('closetag', () => void open.pop());
            parser.write(xml).close();
            return root;
        };
        const suitesOf = async (...args: string[]) => {
            const [suites] = parsed(await checkAs('junit', ...args)).children;
            assert.ok(suites);
            return suites;
        };

        it('is XML with a suite for each file and a case for each finding; what fails the check is a failure', async () => {
            all();
            const { findings } = await asJson();
            for (const [failOn, counts] of [
                ['error', ['error']],
                ['warning', ['error', 'warning']],
                ['never', []],
            ] as const) {
                const suites = await suitesOf('--fail-on', failOn);
                const cases = suites.children.flatMap(suite => suite.children);
                const failures = cases.filter(({ children }) => children[0]?.name === 'failure');
                const expected = findings.filter(({ accepted, severity }) => !accepted && (counts as readonly string[]).includes(severity));
                assert.deepEqual(
                    failures.map(({ attributes, children }) => [attributes['file'], attributes['line'], children[0]?.attributes['type']]),
                    expected.map(({ file, line, severity }) => [file, String(line), severity]),
                );
                assert.equal(suites.attributes['failures'], String(expected.length));
                assert.equal(suites.attributes['tests'], String(cases.length));
                assert.deepEqual(
                    failures.map(({ children }) => children[0]?.text),
                    expected.map(({ file, line, column, severity, message }) => `${file}:${line}:${column}: ${severity}: ${message}`),
                );
            }
        });

        it('tells another program that reads test results what JSON tells', async () => {
            all();
            const { findings, summary } = await asJson();
            const read = await parseJunit(await checkAs('junit', '--fail-on', 'warning'));
            assert.ok(read && 'testsuite' in read && read.testsuite);
            const cases = read.testsuite.flatMap(({ name, testcase = [] }) => testcase.map(one => ({ file: name, ...one })));
            const fails = findings.filter(({ accepted, severity }) => !accepted && (severity === 'error' || severity === 'warning'));
            assert.deepEqual(
                cases.flatMap(({ file, failure = [] }) => failure.map(({ type, inner }) => [file, type, inner])),
                fails.map(({ file, line, column, severity, message }) => [
                    file,
                    severity,
                    `${file}:${line}:${column}: ${severity}: ${message}`,
                ]),
            );
            assert.equal(cases.filter(({ skipped }) => skipped).length, summary['accepted']);
            assert.deepEqual([read.tests, read.failures], [cases.length, fails.length]);
            for (const suite of read.testsuite)
                assert.deepEqual(
                    [suite.tests, suite.failures],
                    [suite.testcase?.length, suite.testcase?.filter(({ failure }) => failure).length],
                );
        });

        it('skips what is accepted, with the reason, and tells of every file', async () => {
            all();
            const suites = await suitesOf();
            const skipped = suites.children.flatMap(({ children }) => children.filter(one => one.children[0]?.name === 'skipped'));
            const { accepted = 0 } = (await asJson()).summary;
            assert.equal(skipped.length, accepted);
            assert.ok(skipped.some(one => one.children[0]?.attributes['message']?.startsWith('Accepted because: <img src=x')));
            assert.deepEqual(
                suites.children.map(({ attributes }) => attributes['name']),
                [NAME, 'plans/faulty.balcony', 'plans/shared.balcony', 'plans/torn.balcony', 'plans/wanting.balcony'],
            );
        });

        it('names no two cases of a file alike, and the same when lines move', async () => {
            all();
            const names = async () =>
                (await suitesOf()).children.map(({ children }) => children.map(({ attributes }) => attributes['name']));
            const before = await names();
            for (const ofFile of before) assert.equal(new Set(ofFile).size, ofFile.length);
            desk().write({ 'plans/wanting.balcony': `\n\n${WANTING}` });
            assert.deepEqual(await names(), before);
        });

        it('counts warnings as failures when there are more of them than --max-warnings bears', async () => {
            all();
            const { attributes } = await suitesOf('--max-warnings', '1');
            const { error = 0, warning = 0 } = (await asJson()).summary;
            assert.equal(attributes['failures'], String(error + warning));
        });
    });

    describe('Markdown', () => {
        it('shows errors and warnings by file, folds what is milder and what is accepted', async () => {
            desk().write({ 'plans/faulty.balcony': FAULTY, 'plans/shared.balcony': SHARED });
            const markdown = await checkAs('markdown');
            assert.match(markdown, /^<!-- balcony check -->\n\n## Leadership programmes\n\n2 files, 1 programme: 1 error, /);
            assert.match(markdown, /\n### plans\/faulty\.balcony\n\n- \*\*Error\*\*, line 8: /);
            assert.match(markdown, /\n<details><summary>\d+ pieces of information, \d+ hints<\/summary>\n/);
            assert.match(markdown, /\n<details><summary>1 accepted<\/summary>\n[\s\S]*<br>Accepted because: Peer groups start/);
        });

        it('shows what a designer wrote as it is: no element, link, picture or call comes of it', async () => {
            all();
            const markdown = await checkAs('markdown');
            const html = new MarkdownIt({ html: true, linkify: true }).render(markdown);
            const elements = new Set<string>();
            const walk = (node: { nodeName: string; childNodes?: never[] }): void => {
                elements.add(node.nodeName);
                for (const child of node.childNodes ?? []) walk(child);
            };
            walk(parseFragment(html) as never);
            const ours = [
                '#document-fragment',
                '#text',
                '#comment',
                'h2',
                'h3',
                'p',
                'ul',
                'li',
                'strong',
                'br',
                'sub',
                'code',
                'details',
                'summary',
            ];
            assert.deepEqual(
                [...elements].filter(name => !ours.includes(name)),
                [],
            );
            assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'), 'It is there to be read.');
            assert.doesNotMatch(html, /@admin|#1(?!\d)/);
            assert.equal(html.match(/<\/details>/g)?.length, html.match(/<details>/g)?.length);
        });

        it('fits into a comment, and says how many findings did not', async () => {
            for (let at = 0; at < 12; at++) desk().write({ [`plans/p${at}.balcony`]: WANTING.replace('TheorySchool', `School${at}`) });
            desk().write({ 'plans/shared.balcony': SHARED });
            const markdown = await checkAs('markdown');
            assert.ok(markdown.length < 65_536 && markdown.length > 50_000, String(markdown.length));
            assert.match(markdown, /\n\nThere are \d+ more; `balcony check` tells them all\.\n$/);
        });
    });

    it('writes each to a file as well, and leaves standard output alone', async () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED });
        for (const format of ['json', 'sarif', 'junit', 'github', 'markdown', 'unix']) {
            const onOutput = await checkAs(format);
            const { stdout, stderr } = await desk().balcony(['check', '--format', format, '--out', 'result']);
            assert.deepEqual([stdout, stderr, desk().read('result')], ['', '', onOutput]);
        }
    });
});
