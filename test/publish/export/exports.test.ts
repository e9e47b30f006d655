import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { read as readWorkbook, utils } from '@e965/xlsx';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import type { Programme } from '../../../language/model/design/design.ts';
import { figuresOf } from '../../../language/model/figures.ts';
import { DEFAULT_SETTINGS } from '../../../language/settings/settings.ts';
import { frameworkFromCase } from '../../../language/sheets/framework-from-case.ts';
import { planCalendar } from '../../../publish/export/calendar.ts';
import { casePackage } from '../../../publish/export/case.ts';
import { planJson } from '../../../publish/export/json.ts';
import type { CoverageEntry } from '../../../publish/coverage/entry.ts';
import { courseData } from '../../../publish/export/linked-data.ts';
import { moodleCsv } from '../../../publish/export/moodle.ts';
import { PlanWorkbook } from '../../../publish/export/xlsx.ts';
import { planTable, planXlsx } from '../../support/plan-table.ts';
import { programmeFrom } from '../../support/programme.ts';
import { NORTHBRIDGE, SAMPLES, sample, sampleText } from '../../support/samples.ts';
import { Workspace } from '../../support/workspace.ts';

const entryOf = (programme: Programme) => ({
    programme,
    figures: figuresOf(programme, DEFAULT_SETTINGS),
    file: 'plan.balcony',
    hours: DEFAULT_SETTINGS.hours,
});

const RUNS = `programme P "Across, and; beyond" {
    lasts 4 months
    place "Northbridge"
    run Spring "Spring 2027" { starts 2027-01-11  24 people  holds First on 2027-02-01 at "Leeds, Town Hall" }
    run Autumn "Autumn 2027" { starts 2027-09-06  holds First on 2027-10-04 }
    phase One "One" { months 1 to 2
        workshop First "First days" { takes 2 days  about "Line one\\nand; two"  bring "a map" }
        coaching "Coaching" { takes 6 sessions of 90 minutes }
    }
    phase Two "Two" { months 3 to 4 }
}`;

describe('a calendar', () => {
    const read = (text: string) => new ICAL.Component(ICAL.parse(text) as string[]);
    const eventsIn = (text: string) =>
        read(text)
            .getAllSubcomponents('vevent')
            .map(each => new ICAL.Event(each));

    it('has the days of a run as another program reads them', async () => {
        const entry = entryOf(await programmeFrom(RUNS));
        const { text, undated } = planCalendar(entry, { run: 'Spring', zone: 'Europe/London', date: '2026-12-01' });
        assert.deepEqual(
            eventsIn(text).map(event => [event.summary, event.startDate.toString(), event.endDate.toString(), event.location ?? '']),
            [
                ['Across, and; beyond starts', '2027-01-11', '2027-01-12', 'Northbridge'],
                ['One', '2027-01-11', '2027-03-11', ''],
                ['Two', '2027-03-11', '2027-05-11', ''],
                ['First days', '2027-02-01', '2027-02-03', 'Leeds, Town Hall'],
                ['Across, and; beyond ends', '2027-05-10', '2027-05-11', ''],
            ],
        );
        assert.equal(read(text).getFirstPropertyValue('x-wr-timezone'), 'Europe/London');
        assert.deepEqual(undated, [{ run: 'Spring 2027', titles: ['Coaching'] }]);
        assert.match(eventsIn(text)[3]?.description ?? '', /and; two\n\nTakes 2 days\.\n\nBring: a map/);
    });

    it('tells runs apart, and calls the same thing the same each time', async () => {
        const options = { date: '2026-12-01' };
        const both = planCalendar(entryOf(await programmeFrom(RUNS)), options).text;
        const ids = eventsIn(both).map(event => event.uid);
        assert.equal(new Set(ids).size, 10);
        assert.ok(eventsIn(both).some(event => event.summary === 'Autumn 2027: First days'));
        const later = planCalendar(entryOf(await programmeFrom(RUNS.replace('2027-02-01', '2027-02-08'))), options).text;
        assert.deepEqual(
            eventsIn(later).map(event => event.uid),
            ids,
        );
        assert.equal(planCalendar(entryOf(await programmeFrom(RUNS)), options).text, both);
        assert.ok(both.split('\r\n').every(line => Buffer.byteLength(line) <= 75));
    });
});

describe('a framework for others', () => {
    const ajv = formats.default(new Ajv2019({ allErrors: true }));
    const isPackage = ajv.compile(JSON.parse(readFileSync(new URL('case-package.schema.json', import.meta.url), 'utf8')) as object);

    it('is a CFPackage that its schema takes, and the same framework when it is read back', async () => {
        const [framework] = (await sample('across-the-system')).frameworks;
        assert.ok(framework);
        const written = casePackage(framework, { date: '2027-01-02' });
        assert.ok(isPackage(written), JSON.stringify(isPackage.errors));
        assert.match(JSON.stringify(written), /"creator":"Balcony, in its own words, after the source in the notes"/);

        const workspace = await Workspace.of({});
        const read = frameworkFromCase(JSON.parse(JSON.stringify(written)), workspace.services);
        await workspace.close();
        assert.deepEqual(read?.notUnderstood, []);
        const [again] = (await programmeFrom(`${read?.text ?? ''}\nprogramme P "P" { uses ${framework.name} }`)).frameworks;
        const plain = (value: unknown) =>
            JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'origin' || key === 'from' ? undefined : each))) as unknown;
        assert.deepEqual(plain(again), plain(framework));
    });

    it('is a CFPackage to the OpenAPI of CASE 1.1 itself, which is not ours to give on: BALCONY_CASE names a copy', async function () {
        const published = process.env['BALCONY_CASE'];
        if (published === undefined) this.skip();
        const { components } = JSON.parse(readFileSync(published, 'utf8')) as { components: object };
        // Its patterns are not those of JavaScript's stricter sort.
        const loose = formats.default(new Ajv2019({ allErrors: true, strict: false, unicodeRegExp: false }));
        const takes = loose.addSchema({ $id: 'published', components }).getSchema('published#/components/schemas/CFPackageDType');
        const [framework] = (await sample('across-the-system')).frameworks;
        assert.ok(takes && framework);
        const written = JSON.parse(JSON.stringify(casePackage(framework, { date: '2027-01-02' }))) as Record<string, unknown>;
        assert.ok(takes(written), JSON.stringify(takes.errors));
        assert.equal(takes({ ...written, CFDocument: {} }), false);
    });

    it('is the tree of the model to whoever follows its links and knows nothing of Balcony', async () => {
        const [framework] = (await sample('across-the-system')).frameworks;
        assert.ok(framework);
        const { CFDocument, CFItems, CFAssociations } = JSON.parse(
            JSON.stringify(casePackage(framework, { date: '2027-01-02' })),
        ) as Record<string, never> & {
            CFDocument: { identifier: string; title: string };
            CFItems: { identifier: string; abbreviatedStatement: string; fullStatement: string }[];
            CFAssociations: {
                associationType: string;
                sequenceNumber: number;
                originNodeURI: { identifier: string };
                destinationNodeURI: { identifier: string };
            }[];
        };
        const tree = (parent: string): unknown[] =>
            CFAssociations.filter(each => each.associationType === 'isChildOf' && each.destinationNodeURI.identifier === parent)
                .toSorted((one, other) => one.sequenceNumber - other.sequenceNumber)
                .map(({ originNodeURI: { identifier } }) => {
                    const items = CFItems.filter(item => item.identifier === identifier);
                    assert.equal(items.length, 1);
                    return [items[0]?.abbreviatedStatement, items[0]?.fullStatement, tree(identifier)];
                });
        assert.equal(CFDocument.title, framework.title);
        assert.deepEqual(
            tree(CFDocument.identifier),
            framework.dimensions.map(dimension => [
                dimension.title,
                dimension.about || dimension.title,
                dimension.elements.map(element => [element.title, element.about || element.title, []]),
            ]),
        );
        assert.equal(CFItems.length, CFAssociations.length, 'nothing hangs loose');
    });

    it('keeps its identifiers when titles change', async () => {
        const text = (title: string) => `framework F "F" { dimension d "${title}" { element e "E" } } programme P "P" { uses F }`;
        const idsIn = async (title: string) => {
            const [framework] = (await programmeFrom(text(title))).frameworks;
            assert.ok(framework);
            const { CFItems } = casePackage(framework, { date: '2027-01-02' }) as {
                CFItems: { identifier: string; humanCodingScheme: string }[];
            };
            return CFItems.map(({ identifier, humanCodingScheme }) => `${humanCodingScheme} ${identifier}`);
        };
        assert.deepEqual(await idsIn('One'), await idsIn('Another'));
        assert.deepEqual(await idsIn('One'), EXPECTED_IDS);
    });

    it('is a table that Moodle imports: the framework, then competencies under each other', async () => {
        const [framework] = (await sample('across-the-system')).frameworks;
        assert.ok(framework);
        const { data, errors } = Papa.parse<Record<string, string>>(moodleCsv(framework).trim(), { header: true });
        assert.deepEqual(errors, []);
        assert.equal(Object.keys(data[0] ?? {}).length, 14);
        assert.deepEqual([data[0]?.['Is framework'], data[0]?.['Short name']], ['1', framework.title]);
        const known = new Set(data.map(row => row['ID number']));
        assert.ok(data.every(row => row['Parent ID number'] === '' || known.has(row['Parent ID number'])));
        assert.equal(data.length, 1 + framework.dimensions.length + framework.dimensions.flatMap(({ elements }) => elements).length);
    });
});

// Identifiers that have been given out: they never change.
const EXPECTED_IDS = ['d 4dd4a963-5919-533a-bbf5-b8a011d2463c', 'd.e 9d9f4fb1-bd53-5532-a1d0-5a75cd154ddf'];

const linkedData = (entry: CoverageEntry) => ({ '@context': 'https://schema.org', '@graph': [courseData(entry, 'en-GB')] });

describe('programmes as linked data', () => {
    it('are courses with their runs, as a JSON-LD processor expands them', async () => {
        const written = linkedData(entryOf(await programmeFrom(RUNS)));
        const schema = { '@context': { '@vocab': 'https://schema.org/' } };
        const [course] = (await jsonld.expand(JSON.parse(JSON.stringify(written)) as object, {
            documentLoader: (url: string) => Promise.resolve({ contextUrl: undefined, documentUrl: url, document: schema }),
        })) as Record<string, { '@value'?: string; '@type'?: string[] }[]>[];
        assert.ok(course);
        const property = (name: string) => (course[`https://schema.org/${name}`] ?? []) as Record<string, unknown>[];
        assert.deepEqual(course['@type'], ['https://schema.org/Course']);
        assert.deepEqual(property('name'), [{ '@value': 'Across, and; beyond' }]);
        assert.deepEqual(property('timeRequired'), [{ '@value': 'PT23H' }]);
        assert.deepEqual(
            property('hasCourseInstance').map(each => [
                each['https://schema.org/name'],
                each['https://schema.org/startDate'],
                each['https://schema.org/endDate'],
            ]),
            [
                [[{ '@value': 'Spring 2027' }], [{ '@value': '2027-01-11' }], [{ '@value': '2027-05-10' }]],
                [[{ '@value': 'Autumn 2027' }], [{ '@value': '2027-09-06' }], [{ '@value': '2028-01-05' }]],
            ],
        );
        assert.equal(property('syllabusSections').length, 2);
    });

    it('teach what they target, each once', async () => {
        const programme = await sample('across-the-system');
        const { '@graph': graph } = linkedData(entryOf(programme)) as { '@graph': { teaches: { termCode: string }[] }[] };
        const targets = programme.everything.flatMap(item => (item.is === 'choice' ? [] : item.targets));
        const codes = new Set(targets.map(({ dimension, element }) => (element === undefined ? dimension : `${dimension}.${element}`)));
        assert.deepEqual(graph[0]?.teaches.map(({ termCode }) => termCode).sort(), [...codes].sort());
    });
});

describe('a workbook', () => {
    const sheetsIn = (bytes: Uint8Array) => {
        const { SheetNames, Sheets } = readWorkbook(bytes, { type: 'array' });
        return SheetNames.map(name => ({
            name,
            lines: utils.sheet_to_json<(string | number)[]>(Sheets[name] ?? {}, { header: 1, raw: true, defval: '', blankrows: true }),
        }));
    };

    it('has the same table as another program reads it, and the same bytes each time', async () => {
        const entries = await Promise.all(SAMPLES.map(async name => entryOf(await sample(name))));
        const bytes = await planXlsx(entries);
        const again = await Promise.all(SAMPLES.map(async name => entryOf(await sample(name))));
        assert.deepEqual(await planXlsx(again), bytes);
        const { head, rows } = planTable(entries);
        assert.deepEqual(sheetsIn(bytes)[0], { name: 'Plan', lines: [[...head], ...rows.map(row => [...row])] });
    });

    it('is refused where a sheet would have more rows than a spreadsheet holds, with the sheet', async () => {
        const entry = entryOf(await sample('theory-school'));
        const rows = planTable([entry]).rows.length;
        const holding = (most: number) => {
            const workbook = new PlanWorkbook(most);
            workbook.add(entry);
            return workbook.bytes();
        };
        await assert.rejects(holding(rows), (error: Error) =>
            error.message.startsWith(`The sheet “Plan” would have ${rows + 1} rows, and `),
        );
        const longest = Math.max(...sheetsIn(await planXlsx([entry])).map(({ lines }) => lines.length));
        assert.ok((await holding(longest)).length > 0);
    });

    it('has the map and the hours as they are worked out', async () => {
        const entries = await Promise.all(SAMPLES.map(async name => entryOf(await sample(name))));
        const [, map, hours] = sheetsIn(await planXlsx(entries));
        assert.deepEqual([map?.name, hours?.name], ['Map', 'Hours']);
        assert.deepEqual(
            hours?.lines.filter(([, what]) => what === 'The whole'),
            entries.map(({ programme, figures: { time } }) => {
                const rounded = (value: number | null) => (value === null ? '' : Math.round(value * 100) / 100);
                return [programme.title, 'The whole', rounded(time.hours.least), rounded(time.hours.most)];
            }),
        );
        const told = new Set(
            map?.lines.slice(1).map(([programme, dimension, , , activity, code]) => [programme, dimension, activity, code].join('|')),
        );
        for (const { programme, figures } of entries)
            for (const item of programme.everything) {
                if (item.is === 'choice') continue;
                for (const { dimension } of item.targets) {
                    const title = figures.coverage.frameworks
                        .flatMap(each => each.dimensions)
                        .find(each => each.dimension.name === dimension);
                    const codes = ['targeted', 'evidenced'].map(code =>
                        [programme.title, title?.dimension.title, item.title, code].join('|'),
                    );
                    assert.ok(
                        codes.some(code => told.has(code)),
                        codes.join(' or '),
                    );
                }
            }
    });

    it('holds no formula, whatever a plan says', async () => {
        const programme = await programmeFrom('programme P "=cmd()" { purpose "@SUM(1)" coaching "+1" { about "-2" takes 2 days } }');
        const bytes = await planXlsx([entryOf(programme)]);
        const { unzipSync, strFromU8 } = await import('fflate');
        for (const [name, part] of Object.entries(unzipSync(bytes))) assert.doesNotMatch(strFromU8(part), /<f[ >]/, name);
        assert.match(strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array()), /=cmd\(\)/);
    });
});

describe('programmes as JSON', () => {
    it('are as their schema says', async () => {
        const schema = JSON.parse(readFileSync(new URL('../../../schemas/export.schema.json', import.meta.url), 'utf8')) as object;
        const isExport = new Ajv({ allErrors: true }).compile(schema);
        const programmes = await Promise.all(SAMPLES.map(name => sample(name)));
        const written = { version: 1, programmes: [...programmes, await programmeFrom(RUNS)].map(entryOf).map(planJson) };
        assert.ok(isExport(JSON.parse(JSON.stringify(written))), JSON.stringify(isExport.errors?.slice(0, 3)));
    });

    it('say what the plan says, with names for references', async () => {
        for (const name of SAMPLES) {
            const programme = await programmeFrom(sampleText(name), NORTHBRIDGE);
            const written = planJson(entryOf(programme)) as { name: string; phases: { items: Item[] }[]; items: Item[]; hours: unknown };
            const all = [...written.phases.flatMap(({ items }) => items), ...written.items].flatMap(withThoseIn);
            assert.equal(all.length, programme.everything.length);
            for (const item of programme.everything) {
                const found = all.find(each => each.name === (item.name ?? null) && each.title === item.title);
                assert.ok(found, item.title);
                if (item.is !== 'choice')
                    assert.deepEqual(
                        found.serves,
                        item.serves.map(({ to }) => to.name),
                    );
            }
            assert.doesNotMatch(JSON.stringify(written), /"(origin|node|parent)":/);
        }
    });
});

interface Item {
    readonly name: string | null;
    readonly title: string;
    readonly serves: readonly string[];
    readonly items?: readonly Item[];
}

function withThoseIn(item: Item): Item[] {
    return [item, ...(item.items ?? []).flatMap(withThoseIn)];
}
