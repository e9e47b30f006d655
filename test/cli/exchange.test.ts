import assert from 'node:assert/strict';
import { TEMPLATES } from '../../language/templates/templates.ts';
import { desks, SHARED, SOUND, UNREADABLE } from './support.ts';

const SHEET = [
    'Our year',
    'Phase,Session,Type,When,Hours,Led by,Dimensions,Budget',
    'Seeing,Listening to families,listening event,Month 1,6,facilitator,perceiving.other-narratives,X12',
    ',Learning sets,Action learning set,Months 2-8,6 x half day,Jo Bloggs,relating,',
].join('\r\n');

describe('balcony import', () => {
    const desk = desks();

    it('makes a draft out of a sheet, and says what it took its columns for and what it did not understand', async () => {
        const { exit, stdout, stderr } = await desk().write({ 'year.csv': SHEET }).balcony(['import', 'year.csv', '--out', 'year.balcony']);
        assert.deepEqual([exit, stdout], [1, '']);
        assert.match(
            desk().read('year.balcony'),
            /^programme OurYear "Our year" \{\n {4}status draft\n\n {4}phase "Seeing" \{\n {8}listening-event "Listening to families" \{/,
        );
        assert.equal(
            stderr,
            `year.csv: 2 activities in 1 phase.

Columns
  Phase       phase
  Session     title
  Type        kind
  When        when, in months
  Hours       takes, in hours
  Led by      led by
  Dimensions  targets
  Budget      a note for facilitators, for nothing is known of it

Taken as
  row 4, Led by: “Jo Bloggs”: the facilitator, for it names no role that is known

Not understood, and kept in the plan where it belongs to an activity
  row 3, Budget: “X12”: nothing is known of that column; it is a note for facilitators now
`,
        );
        const checked = await desk().balcony(['check', 'year.balcony', '--fail-on', 'error']);
        assert.equal(checked.exit, 0, checked.stdout);
    });

    it('makes nothing of a sheet that has no row for an activity', async () => {
        desk().write({ 'heads.csv': 'Title,Kind,Hours\n', 'sums.csv': 'Title,Kind,Hours\nTotal,,7\n' });
        for (const file of ['heads.csv', 'sums.csv']) {
            const { exit, stdout, stderr } = await desk().balcony(['import', file]);
            assert.deepEqual(
                [exit, stdout, stderr],
                [
                    2,
                    '',
                    `balcony: ${file} has no activities: a row for each is needed, with heads such as Title, Kind, When and Hours over the columns.\n`,
                ],
            );
        }
    });

    it('does not ask again about a column that a mapping calls a note', async () => {
        desk().write({ 'year.csv': SHEET, 'columns.json': JSON.stringify({ columns: { Budget: 'note' } }) });
        const { exit, stderr } = await desk().balcony(['import', 'year.csv', '--out', 'three.balcony', '--mapping', 'columns.json']);
        assert.equal(exit, 0);
        assert.match(stderr, /^ {2}Budget +a note for facilitators$/m);
        assert.match(desk().read('three.balcony'), /note "Budget" "X12" for facilitator/);
    });

    it('writes down what it took the columns for, and takes them as that file has them', async () => {
        desk().write({ 'year.csv': SHEET });
        await desk().balcony(['import', 'year.csv', '--out', 'one.balcony', '--save-mapping', 'columns.json']);
        const { columns } = JSON.parse(desk().read('columns.json')) as { columns: Record<string, string> };
        assert.equal(columns['Budget'], 'note');
        desk().write({ 'columns.json': JSON.stringify({ columns: { ...columns, Budget: 'leave out' } }) });
        const { exit } = await desk().balcony(['import', 'year.csv', '--out', 'two.balcony', '--mapping', 'columns.json']);
        assert.equal(exit, 0);
        assert.doesNotMatch(desk().read('two.balcony'), /X12/);

        desk().write({ 'columns.json': '{ "columns": { "Budget": "budget" } }' });
        const wrong = await desk().balcony(['import', 'year.csv', '--mapping', 'columns.json']);
        assert.deepEqual([wrong.exit, wrong.stdout], [2, '']);
        assert.match(wrong.stderr, /columns\.json: “Budget” cannot be “budget”\. A column can be part, phase,/);
    });

    it('knows the names of the workspace, and a mapping under a name in its settings', async () => {
        desk().write({
            'balcony.config.json': '{ "import": { "ours": { "Wer": "with" } } }',
            'shared.balcony': 'people families "Families"',
            'in.csv': 'Title,Kind,Wer\nA walk,shadowing,Families\n',
        });
        const { exit, stdout } = await desk().balcony(['import', 'in.csv', '--mapping', 'ours']);
        assert.equal(exit, 0);
        assert.match(stdout, /with families/);
    });

    it('brings an exported plan back as it was, from csv and from xlsx', async () => {
        for (const form of ['csv', 'xlsx']) {
            desk().write({ 'a/balcony.config.json': '{}', 'a/plan.balcony': SOUND, 'a/shared.balcony': SHARED });
            const written = await desk().balcony(['export', '--format', form, '--out', `plan.${form}`, 'a/plan.balcony']);
            assert.equal(written.exit, 0, written.stderr);
            desk().write({ 'b/balcony.config.json': '{}', 'b/shared.balcony': SHARED });
            const read = await desk().balcony(['import', `plan.${form}`, '--out', 'b/plan.balcony', '--force']);
            assert.equal(read.exit, 0, read.stderr);
            const { stdout } = await desk().balcony(['diff', '--format', 'json', 'a', 'b']);
            const { programmes } = JSON.parse(stdout) as { programmes: { changes: unknown[] }[] };
            assert.deepEqual(
                programmes.map(({ changes }) => changes),
                [[]],
            );
        }
    });

    it('brings a framework in', async () => {
        desk().write({ 'plan.balcony': SOUND, 'shared.balcony': SHARED });
        await desk().balcony(['export', '--format', 'case', '--out', 'framework.json', 'plan.balcony']);
        const { exit, stdout, stderr } = await desk().balcony(['import', 'framework.json']);
        assert.deepEqual([exit, stderr], [0, 'framework.json: the framework SystemsLeadership, with 6 dimensions and 19 elements.\n']);
        assert.match(stdout, /^framework SystemsLeadership "Systems leadership" \{/);
    });

    it('writes over no file unless it is told to', async () => {
        desk().write({ 'year.csv': SHEET, 'year.balcony': 'mine' });
        const refused = await desk().balcony(['import', 'year.csv', '--out', 'year.balcony']);
        assert.deepEqual([refused.exit, desk().read('year.balcony')], [2, 'mine']);
        assert.match(refused.stderr, /year\.balcony is there already\. Choose another name, or say --force/);
        await desk().balcony(['import', 'year.csv', '--out', 'year.balcony', '--force']);
        assert.match(desk().read('year.balcony'), /^programme OurYear/);
    });

    it('reads a CSV as Excel on Windows saves it, and says so', async () => {
        const { stdout, stderr } = await desk()
            .write({ 'in.csv': Buffer.from('Title;Kind\r\nCaf\xe9;seminar\r\n', 'latin1') })
            .balcony(['import', 'in.csv']);
        assert.match(stdout, /seminar "Café"/);
        assert.match(stderr, /in\.csv is not UTF-8 text; it was read as Windows-1252/);
    });

    it('reads standard input', async () => {
        const { exit, stdout } = await desk().balcony(['import', '-', '--title', 'From a pipe'], { stdin: 'Title\tKind\nA\tseminar\n' });
        assert.equal(exit, 0);
        assert.match(stdout, /^programme FromAPipe "From a pipe"/);
    });
});

describe('balcony export', () => {
    const desk = desks();

    it('leaves standard output to the format, and gives the same bytes each time', async () => {
        desk().write({ 'plan.balcony': SOUND, 'shared.balcony': SHARED });
        const env = { SOURCE_DATE_EPOCH: '1800000000' };
        for (const format of ['json', 'csv', 'ics', 'jsonld', 'case', 'moodle']) {
            const [one, other] = [
                await desk().balcony(['export', '--format', format, 'plan.balcony'], { env }),
                await desk().balcony(['export', '--format', format, 'plan.balcony'], { env }),
            ];
            assert.equal(one.exit, 0, `${format}: ${one.stderr}`);
            assert.ok(one.stdout.length > 100, format);
            assert.equal(one.stdout, other.stdout, format);
        }
    });

    it('says what is wrong with what is asked for', async () => {
        desk().write({
            'plan.balcony': SOUND,
            'shared.balcony': SHARED,
            'bare.balcony': 'programme Bare "Bare"',
            'torn.balcony': UNREADABLE,
        });
        const cases: readonly (readonly [args: readonly string[], exit: number, says: RegExp])[] = [
            [['--format', 'xlsx', 'plan.balcony'], 2, /no text.*--out FILE/],
            [['plan.balcony'], 2, /^balcony: --format is missing. Write --format <format>: what is written, one of json, csv, xlsx/],
            [['--format', 'csv', '--run', 'X', 'plan.balcony'], 2, /--run is for --format ics, and this is csv/],
            [['--format', 'ics', '--run', 'X', 'plan.balcony'], 2, /has no run X\./],
            [['--format', 'ics', '--time-zone', 'Middle/Earth', 'plan.balcony'], 2, /There is no time zone “Middle\/Earth”/],
            [['--format', 'ics', 'bare.balcony'], 2, /Nothing says when “Bare” starts/],
            [
                ['--format', 'case', '--framework', 'Nope', 'plan.balcony'],
                2,
                /No programme here uses a framework Nope\. They use SystemsLeadership/,
            ],
            [['--format', 'json', 'torn.balcony'], 1, /torn\.balcony: something in it cannot be read/],
        ];
        for (const [args, exit, says] of cases) {
            const ended = await desk().balcony(['export', ...args]);
            assert.equal(ended.exit, exit, args.join(' '));
            assert.match(ended.stderr, says);
        }
    });
});

describe('balcony new', () => {
    const desk = desks();

    it('writes programmes from templates, in which nothing is found', async () => {
        for (const { name } of TEMPLATES.slice(0, 2)) {
            const { exit, stdout } = await desk().balcony(['new', 'plans', '--template', name, '--name', `A ${name} “of” ours`]);
            assert.deepEqual([exit, stdout], [0, `plans/a-${name}-of-ours.balcony\n`]);
        }
        const checked = await desk().balcony(['check', 'plans', '--fail-on', 'information']);
        assert.equal(checked.exit, 0, checked.stdout);
    });

    it('writes over nothing, and nothing at all where one of its files is there', async () => {
        desk().write({ 'ours.balcony': 'mine', 'balcony.config.json': '{}' });
        const args = ['new', '--template', 'fellowship', '--name', 'Ours'];
        const refused = await desk().balcony(args);
        assert.equal(refused.exit, 2);
        assert.match(refused.stderr, /ours\.balcony is there already/);
        const settings = await desk().balcony(['new', '--workspace', '--template', 'fellowship', '--name', 'Another']);
        assert.match(settings.stderr, /balcony\.config\.json is there already/);
        assert.deepEqual(desk().files(), ['balcony.config.json', 'ours.balcony']);
        await desk().balcony([...args, '--force']);
        assert.match(desk().read('ours.balcony'), /programme Ours "Ours"/);
    });

    it('makes a workspace, and gives a name that no other programme has', async () => {
        await desk().balcony(['new', 'w', '--workspace', '--template', 'fellowship', '--name', 'Ours']);
        await desk().balcony(['new', 'w/deeper', '--template', 'learning-sets', '--name', 'Ours']);
        assert.match(desk().read('w/deeper/ours.balcony'), /programme Ours2 "Ours"/);
        assert.equal((await desk().balcony(['check', 'w', '--fail-on', 'information'])).exit, 0);
    });

    it('asks at a terminal for what is not said', async () => {
        const { exit, stderr } = await desk().balcony(['new'], { stdin: '9\n3\n\nThe sets\n', isTerminal: true });
        assert.equal(exit, 0, stderr);
        assert.match(stderr, /Which sort of programme\?\n {2}1 {2}Across agencies:/);
        assert.match(stderr, /Say a number from 1 to 6\./);
        assert.match(desk().read('the-sets.balcony'), /programme TheSets "The sets"/);
        const silent = await desk().balcony(['new'], { stdin: '', isTerminal: true });
        assert.deepEqual([silent.exit, /There was no answer, so nothing was written/.test(silent.stderr)], [2, true]);
    });

    it('says what it needs where nobody can be asked', async () => {
        assert.match(
            (await desk().balcony(['new'])).stderr,
            /Say which template with --template, and what the programme is called with --name/,
        );
        assert.match(
            (await desk().balcony(['new', '--template', 'fellowshp', '--name', 'A'])).stderr,
            /There is no template “fellowshp”\. Did you mean fellowship\?/,
        );
        assert.match((await desk().balcony(['new', '--list'])).stdout, /^across-agencies\n {4}Across agencies\./);
    });
});
