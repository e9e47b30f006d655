import assert from 'node:assert/strict';
import { desks, FAULTY, SHARED, SOUND, UNREADABLE, WANTING } from './support.ts';

/** The parts of `check --format json` that these tests look at. */
interface CheckJson {
    version: number;
    findings: {
        rule: string;
        severity: string;
        file: string;
        line: number;
        column: number;
        endLine: number;
        endColumn: number;
        message: string;
        finding: string[];
        carried: string | null;
        threshold: string | null;
        accepted: { because: string; until: string | null } | null;
        related: { file: string; line: number; column: number; message: string }[];
    }[];
    summary: Record<string, number>;
}

const json = (text: string): CheckJson => JSON.parse(text) as CheckJson;

describe('balcony check', () => {
    const desk = desks();

    it('ends with 0 where nothing of the severity of an error is found, and with 1 where something is', async () => {
        desk().write({ 'wanting.balcony': WANTING, 'shared.balcony': SHARED });
        assert.equal((await desk().balcony(['check', 'wanting.balcony'])).exit, 0);
        desk().write({ 'faulty.balcony': FAULTY });
        assert.equal((await desk().balcony(['check', 'faulty.balcony'])).exit, 1);
    });

    it('lets --fail-on set the bar, and lets nothing through that is above it', async () => {
        desk().write({ 'wanting.balcony': WANTING, 'faulty.balcony': FAULTY, 'shared.balcony': SHARED });
        const exitOf = async (file: string, failOn: string) => (await desk().balcony(['check', '--fail-on', failOn, file])).exit;
        assert.equal(await exitOf('wanting.balcony', 'warning'), 1);
        assert.equal(await exitOf('wanting.balcony', 'hint'), 1);
        assert.equal(await exitOf('faulty.balcony', 'hint'), 1);
        assert.equal(await exitOf('faulty.balcony', 'never'), 0);
    });

    it('ends with 1 and says so where there are more warnings than --max-warnings bears, whatever the bar', async () => {
        desk().write({ 'wanting.balcony': WANTING, 'shared.balcony': SHARED });
        const { summary } = json((await desk().balcony(['check', '--format', 'json', 'wanting.balcony'])).stdout);
        const warnings = summary['warning'] ?? 0;
        assert.ok(warnings > 1);
        assert.equal((await desk().balcony(['check', '--max-warnings', String(warnings), 'wanting.balcony'])).exit, 0);
        const over = await desk().balcony(['check', '--max-warnings', String(warnings - 1), '--fail-on', 'never', 'wanting.balcony']);
        assert.equal(over.exit, 1);
        assert.equal(over.stderr, `There are ${warnings} warnings, and --max-warnings bears ${warnings - 1}.\n`);
    });

    it('gives JSON with places from 1, in the order of file, line, column and rule, and counts what is open and what is accepted', async () => {
        desk().write({ 'b/faulty.balcony': FAULTY, 'a/wanting.balcony': WANTING, 'shared.balcony': SHARED });
        const { exit, stdout, stderr } = await desk().balcony(['check', '--format', 'json', '.']);
        assert.deepEqual([exit, stderr], [1, '']);
        const { version, findings, summary } = json(stdout);
        assert.equal(version, 1);

        const order = findings.map(({ file, line, column, rule }) => [file, line, column, rule] as const);
        const sorted = order.toSorted(
            ([file, line, column, rule], [other, otherLine, otherColumn, otherRule]) =>
                (file < other ? -1 : file > other ? 1 : 0) || line - otherLine || column - otherColumn || (rule < otherRule ? -1 : 1),
        );
        assert.deepEqual(order, sorted);

        const application = findings.find(({ rule }) => rule === 'theory-without-application');
        assert.deepEqual(
            { ...application, message: '' },
            {
                rule: 'theory-without-application',
                severity: 'warning',
                file: 'a/wanting.balcony',
                line: 24,
                column: 19,
                endLine: 24,
                endColumn: 24,
                message: '',
                finding: ['theory-needs-practice'],
                carried: 'stated',
                threshold: null,
                accepted: null,
                related: [],
            },
        );

        const accepted = findings.filter(finding => finding.accepted);
        assert.deepEqual(
            accepted.map(({ rule, accepted }) => [rule, accepted]),
            [['no-peer-learning', { because: 'Peer groups start in the autumn with the second cohort.', until: '2027-09-30' }]],
        );
        const openOf = (severity: string) => findings.filter(finding => !finding.accepted && finding.severity === severity).length;
        assert.deepEqual(summary, {
            files: 3,
            programmes: 2,
            error: openOf('error'),
            warning: openOf('warning'),
            information: openOf('information'),
            hint: openOf('hint'),
            accepted: 1,
            baselined: 0,
        });
    });

    it('finds nothing of warning or above in a sound programme', async () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED });
        const { exit, stdout } = await desk().balcony(['check', '--format', 'json', '--fail-on', 'warning', 'sound.balcony']);
        const grave = json(stdout).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
        assert.deepEqual([exit, grave], [0, []]);
    });

    it('opens an accepted finding again once its day is past, today being what SOURCE_DATE_EPOCH says', async () => {
        desk().write({ 'faulty.balcony': FAULTY, 'shared.balcony': SHARED });
        const acceptedOn = async (day: string) => {
            const epoch = String(Date.parse(`${day}T12:00:00Z`) / 1000);
            const { stdout } = await desk().balcony(['check', '--format', 'json', 'faulty.balcony'], { env: { SOURCE_DATE_EPOCH: epoch } });
            return json(stdout)
                .findings.filter(({ rule }) => rule === 'no-peer-learning' || rule === 'expired-acceptance')
                .map(({ rule, accepted }) => [rule, accepted !== null]);
        };
        assert.deepEqual(await acceptedOn('2027-09-30'), [['no-peer-learning', true]]);
        assert.deepEqual((await acceptedOn('2027-10-01')).toSorted(), [
            ['expired-acceptance', false],
            ['no-peer-learning', false],
        ]);
    });

    it('refuses a SOURCE_DATE_EPOCH that is no number', async () => {
        desk().write({ 'sound.balcony': SOUND });
        const { exit, stderr } = await desk().balcony(['check'], { env: { SOURCE_DATE_EPOCH: 'yesterday' } });
        assert.deepEqual(
            [exit, stderr],
            [2, 'balcony: SOURCE_DATE_EPOCH is “yesterday”; it should be a number of seconds since 1970, or not be set.\n'],
        );
    });

    it('reads standard input as the file -, in the workspace of the folder where it was typed', async () => {
        desk().write({ 'plans/shared.balcony': SHARED });
        const { exit, stdout } = await desk().balcony(['check', '--format', 'json', '-'], { stdin: WANTING, within: 'plans' });
        const { findings, summary } = json(stdout);
        assert.deepEqual([exit, summary['files'], summary['programmes']], [0, 1, 1]);
        assert.deepEqual([...new Set(findings.map(({ file }) => file))], ['-']);
        assert.deepEqual(
            findings.filter(({ rule }) => rule === 'unknown-name'),
            [],
        );
    });

    it('writes the same bytes for the same plans, in whatever order they are named', async () => {
        desk().write({ 'a.balcony': WANTING, 'b.balcony': FAULTY, 'shared.balcony': SHARED });
        const one = await desk().balcony(['check', 'a.balcony', 'b.balcony', 'shared.balcony']);
        const other = await desk().balcony(['check', 'shared.balcony', 'b.balcony', 'a.balcony', 'a.balcony']);
        assert.equal(one.stdout, other.stdout);
    });

    it('writes to --out and says nothing on standard output', async () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED });
        const { exit, stdout } = await desk().balcony(['check', '--format', 'json', '--out', 'results/findings.json']);
        assert.deepEqual([exit, stdout], [0, '']);
        assert.equal(json(desk().read('results/findings.json')).version, 1);
    });

    it('names what cannot be read as `syntax`, an error, with its place', async () => {
        desk().write({ 'torn.balcony': UNREADABLE });
        const { exit, stdout } = await desk().balcony(['check', '--format', 'json', 'torn.balcony']);
        const [first] = json(stdout).findings;
        assert.deepEqual([exit, first?.rule, first?.severity, first?.file], [1, 'syntax', 'error', 'torn.balcony']);
    });

    it('refuses a format that is not known, and lists those that are', async () => {
        const { exit, stdout, stderr } = await desk().balcony(['check', '--format', 'html']);
        assert.deepEqual([exit, stdout], [2, '']);
        assert.match(stderr, /^balcony: --format cannot be html\. It can be text, json, sarif, junit, github, markdown or unix\.\n/);
    });
});
