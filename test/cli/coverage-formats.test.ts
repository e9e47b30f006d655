import assert from 'node:assert/strict';
import Papa from 'papaparse';
import type { ProgrammeJson } from '../../language/model/coverage/coverage-json.ts';
import { type Element, elementsWithin, Page, textOf } from '../publish/support.ts';
import { SAMPLES, sampleText } from '../support/samples.ts';
import { hoursIn, type Told, toldOf } from '../support/told-hours.ts';
import { desks, SHARED } from './support.ts';

type Figures = Readonly<Record<string, Told>>;

/** The same figures out of the JSON, to the tenth of an hour that people are told. */
function figuresIn(json: ProgrammeJson): Figures {
    return {
        whole: toldOf(json.hours),
        ...Object.fromEntries(Object.entries(json.modes).map(([mode, hours]) => [mode, toldOf(hours)])),
        ...(json.phases.length > 1 ? Object.fromEntries(json.phases.map(phase => [phase.title ?? 'In no phase', toldOf(phase)])) : {}),
        ...Object.fromEntries(json.visits.map(visit => [visit.title + (visit.alternative ? ' (or another)' : ''), toldOf(visit)])),
        ...Object.fromEntries((json.load.peak === null ? [] : json.load.months).map(month => [`Month ${month.month}`, toldOf(month)])),
        ...Object.fromEntries(json.dimensions.filter(each => each.standing !== 'absent').map(each => [each.title, toldOf(each.hours)])),
    };
}

/** Every row of a table or list, as its name with what stands beside it. */
function figuresBeside(names: readonly string[], lines: readonly string[]): Figures {
    return Object.fromEntries(
        names.map(name => {
            const line = lines.find(each => startsWith(each, name) && /hours?\b|no time is stated|\bnone\b/.test(each.slice(name.length)));
            assert.ok(line !== undefined, `no figure of ${name} in\n${lines.join('\n')}`);
            return [name, hoursIn(line.slice(line.indexOf(name) + name.length))];
        }),
    );
}

function startsWith(line: string, name: string): boolean {
    return new RegExp(`^(?:[A-Z][a-z]? +)?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`, 'i').test(line);
}

const rowsOf = (page: Page): string[] => page.elements('tr').map((row: Element) => elementsWithin(row, 'th', 'td').map(textOf).join(' '));

describe('coverage in every format', () => {
    const desk = desks();

    for (const sample of SAMPLES) {
        it(`has the figures of the model: ${sample}`, async () => {
            desk().write({ 'plan.balcony': sampleText(sample), 'shared.balcony': SHARED });
            const as = async (format: string, ...more: readonly string[]) => {
                const { stdout, exit } = await desk().balcony(['coverage', 'plan.balcony', '--format', format, ...more]);
                assert.equal(exit, 0);
                return stdout;
            };
            const [json] = (JSON.parse(await as('json')) as { programmes: ProgrammeJson[] }).programmes;
            assert.ok(json);
            const { whole, ...figures } = figuresIn(json);
            const names = Object.keys(figures);

            const text = await as('text');
            // A title that is wrapped is told on two lines.
            const lines = text.split('\n').map(line => line.trim());
            assert.deepEqual(hoursIn(text.slice(text.indexOf('Participant time:'))), whole);
            assert.deepEqual(figuresBeside(names, lines), figures);

            const html = new Page(await as('html'));
            assert.deepEqual(hoursIn(html.text.slice(html.text.indexOf('Participant time:'))), whole);
            assert.deepEqual(figuresBeside(names, rowsOf(html)), figures);

            const markdown = await as('markdown');
            assert.deepEqual(hoursIn(markdown.slice(markdown.indexOf('Participant time:'))), whole);
            const cells = markdown
                .split('\n')
                .filter(line => line.startsWith('|'))
                .map(line => line.replace(/[|*]/g, ' ').replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim());
            assert.deepEqual(figuresBeside(names, cells), figures);
        });

        it(`has the standings and codes of the model: ${sample}`, async () => {
            desk().write({ 'plan.balcony': sampleText(sample), 'shared.balcony': SHARED });
            const as = async (format: string, ...more: readonly string[]) =>
                (await desk().balcony(['coverage', 'plan.balcony', '--format', format, ...more])).stdout;
            const [json] = (JSON.parse(await as('json')) as { programmes: ProgrammeJson[] }).programmes;
            const rows = json?.dimensions.flatMap(each => [each, ...each.elements]) ?? [];
            const standings = rows.map(row => `${row.title} ${row.standing}`);

            const csv = Papa.parse<Record<string, string>>((await as('csv')).trim(), { header: true }).data;
            const elements = json?.dimensions.flatMap(each => (each.elements.length > 0 ? each.elements : [{ ...each, name: '' }])) ?? [];
            assert.deepEqual(
                csv.filter(row => row['activity'] !== '').map(row => [row['element'], row['standing'], row['activity'], row['code']]),
                elements.flatMap(each => each.activities.map(activity => [each.name, each.standing, activity.name, activity.code])),
            );
            assert.deepEqual(
                csv.filter(row => row['activity'] === '').map(row => row['element']),
                elements.filter(each => each.activities.length === 0).map(each => each.name),
            );

            const map = new Page(await as('html')).elements('table').find(table => textOf(table).startsWith('What is reached'));
            assert.ok(map);
            const inMap = elementsWithin(map, 'tr')
                .map(row => elementsWithin(row, 'th', 'td').map(textOf))
                .slice(1);
            assert.deepEqual(
                inMap.map(([title, standing]) => `${title ?? ''} ${standing ?? ''}`),
                standings,
            );

            const texts = new Page(await as('svg')).elements('text').map(textOf);
            const drawn = texts.flatMap((word, at) =>
                /^(absent|named|reached|grounded)$/.test(word) ? [`${texts[at - 1] ?? ''} ${word}`] : [],
            );
            assert.deepEqual(drawn.slice(0, standings.length), standings);

            const markdown = (await as('markdown')).split('\n');
            for (const [at, row] of rows.entries()) {
                const line = markdown
                    .filter(each => each.startsWith('|'))
                    .find(each => each.replace(/[*\\]/g, '').includes(`| ${row.title} |`));
                assert.match(line ?? '', new RegExp(`[○◔◑●] ${row.standing} \\|`), String(at));
            }
        });
    }

    it('is the same bytes each time, and text in every format whatever somebody typed', async () => {
        const hostile = '<script>alert(1)</script> | ](javascript:alert(1)) =HYPERLINK(\\"x\\")';
        desk().write({
            'plan.balcony': `programme P "${hostile}" { lasts 2 months phase "=1+1" { month 1 coaching C "@${hostile}" { takes 2 hours targets being.courage } } phase "B" { month 2 } }`,
        });
        for (const format of ['text', 'json', 'csv', 'html', 'svg', 'markdown']) {
            const once = await desk().balcony(['coverage', 'plan.balcony', '--format', format]);
            assert.equal(once.exit, 0);
            assert.equal(once.stdout, (await desk().balcony(['coverage', 'plan.balcony', '--format', format])).stdout);
            if (format === 'html' || format === 'svg' || format === 'markdown') assert.doesNotMatch(once.stdout, /(?<!\\)<script/, format);
            if (format === 'csv') {
                const [row] = Papa.parse<Record<string, string>>(once.stdout.trim(), { header: true }).data.filter(
                    each => each['activity'],
                );
                assert.equal(row?.['activity_title'], `'@${hostile.replaceAll('\\', '')}`);
                assert.equal(row['phase'], `'=1+1`);
            }
        }
    });
});
