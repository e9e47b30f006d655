import { strFromU8, unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { programmeText, sharedWords } from '../../bench/programmes.ts';
import { asJson, eachByItself, sideBySide, type Writing } from '../../cli/coverage/writing.ts';
import { loadInTurn } from '../../cli/load-in-turn.ts';
import { loadProgrammes } from '../../cli/load.ts';
import { programmeJson } from '../../language/model/coverage/coverage-json.ts';
import { figuresOf } from '../../language/model/figures.ts';
import type { CoverageEntry } from '../../publish/coverage/entry.ts';
import { planJson } from '../../publish/export/json.ts';
import { courseData } from '../../publish/export/linked-data.ts';
import { PlanTable } from '../../publish/export/table.ts';
import { PlanWorkbook } from '../../publish/export/xlsx.ts';
import { csv } from '../../publish/text/csv.ts';
import { wordsOf } from '../../publish/words/choose.ts';
import { planTable } from '../support/plan-table.ts';
import { Holding, quietIo } from './holding.ts';
import { desks, SHARED, SOUND, UNREADABLE } from './support.ts';

describe('coverage and exports of many programmes, told in turn', () => {
    const desk = desks();
    const io = () => quietIo(desk().folder);

    it('are what they are where all plans are held at once', async () => {
        desk().write({
            'b/shared.balcony': sharedWords(),
            ...Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`b/p${n}.balcony`, programmeText(n)])),
            'b/several.balcony': 'programme North "North" {\n}\nprogramme South "South" {\n}\n',
            'b/own-words.balcony': 'agency Trust "Trust" in health\nprogramme West "West" {\n    designed by Trust\n}\n',
            'b/torn.balcony': UNREADABLE,
            'a/balcony.config.json': '{}',
            'a/northbridge.balcony': SHARED,
            'a/sound.balcony': SOUND,
        });
        const { programmes } = await loadProgrammes([], {}, io(), () => {});
        const entries = programmes.map(({ programme, file, settings }): CoverageEntry => ({
            programme,
            figures: figuresOf(programme, settings),
            file: file.name,
            hours: settings.hours,
        }));
        assert.equal(entries.length, 9);
        const { head, rows } = planTable(entries);
        const inJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
        const expected = [
            [
                ['coverage', '--format', 'json'],
                inJson({
                    version: 1,
                    programmes: entries.map(each => programmeJson(each.programme, each.figures, each.file, each.hours)),
                }),
            ],
            [['export', '--format', 'json'], inJson({ version: 1, programmes: entries.map(planJson) })],
            [
                ['export', '--format', 'jsonld'],
                inJson({ '@context': 'https://schema.org', '@graph': entries.map(entry => courseData(entry, 'en-GB')) }),
            ],
            [['export', '--format', 'csv'], csv(head, rows)],
        ] as const;
        for (const [args, text] of expected) {
            const { exit, stdout, stderr } = await desk().balcony(args);
            assert.equal(stderr, 'b/torn.balcony: something in it cannot be read, so the result may lack it. `balcony check` says what.\n');
            assert.deepEqual([exit, stdout === text], [1, true], args.join(' '));
        }
    });

    /** What is made of programmes as they come, and its text once all are there. */
    interface Telling {
        readonly add: Writing['add'];
        readonly told: () => Promise<string>;
    }
    const inPieces = (writing: Writing): Telling => ({ add: writing.add, told: () => Promise.resolve([...writing.pieces()].join('')) });
    const table = (): Telling => {
        const of = new PlanTable();
        return { add: entry => of.add(entry), told: () => Promise.resolve(of.csv()) };
    };
    const workbook = (): Telling => {
        const of = new PlanWorkbook();
        const told = async () => Object.values(unzipSync(await of.bytes())).map(part => strFromU8(part));
        return { add: entry => of.add(entry), told: async () => (await told()).join('') };
    };
    for (const [what, telling] of Object.entries({
        'coverage as JSON': inPieces(asJson()),
        'coverage by activities': inPieces(eachByItself('csv', 'activities', {})),
        'a portfolio': inPieces(sideBySide('html', {})),
        'a table of plans': table(),
        'a workbook': workbook(),
    }))
        it(`let go of each programme before the next but one is read: ${what}`, async () => {
            desk().write({
                'shared.balcony': sharedWords(),
                ...Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`p${n}.balcony`, programmeText(n)])),
            });
            const { programmes, inTurn } = await loadInTurn([], {}, io(), () => {});
            const holding = new Holding();
            await inTurn(programmes, async ({ file, settings }, programme) => {
                const figures = figuresOf(programme, settings);
                telling.add({ programme, figures, file: file.name, hours: settings.hours, words: wordsOf(settings.handbook) });
                await holding.came(programme);
            });
            assert.equal(holding.counts.length, 6);
            assert.ok(Math.max(...holding.counts) <= 2, `Held at once: ${holding.counts.join(', ')}`);
            assert.match(await telling.told(), /Programme ?5/);
        });
});
