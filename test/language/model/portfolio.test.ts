import assert from 'node:assert/strict';
import { topOf } from '../../../language/model/amounts/amounts.ts';
import type { Programme } from '../../../language/model/design/design.ts';
import { figuresOf } from '../../../language/model/figures.ts';
import { type Portfolio, portfolioEntryOf, portfolioOf } from '../../../language/model/portfolio.ts';
import { DEFAULT_SETTINGS } from '../../../language/settings/settings.ts';
import { written } from '../../support/figures.ts';
import { programmeFrom } from '../../support/programme.ts';
import { sample, SAMPLES } from '../../support/samples.ts';

const entryOf = (programme: Programme) =>
    portfolioEntryOf(programme, figuresOf(programme, DEFAULT_SETTINGS), DEFAULT_SETTINGS.hours, `${programme.name}.balcony`);
const portfolio = async (...texts: string[]): Promise<Portfolio> => {
    const entries = [];
    for (const text of texts) entries.push(entryOf(await programmeFrom(text)));
    return portfolioOf(entries);
};
const row = ({ rows }: Portfolio, dimension: string, element?: string) => {
    const found = rows.find(each => each.dimension === dimension && each.element === element);
    assert.ok(found, `no row of ${dimension}`);
    return found;
};

describe('a portfolio', () => {
    it('has the standings of each dimension and element side by side', async () => {
        const both = await portfolio(
            'programme A "A" { coaching "C" { takes 2 hours targets thinking.curiosity } live-project "L" { takes 3 hours targets thinking } }',
            'programme B "B" { coaching "C" { targets thinking.synthesis } }',
        );
        assert.deepEqual(
            row(both, 'thinking').covered.map(each => [each?.standing, each?.hours && written(each.hours)]),
            [
                ['grounded', '5'],
                ['reached', null],
            ],
        );
        assert.deepEqual(row(both, 'thinking', 'curiosity').standings, { absent: 1, named: 0, reached: 0, grounded: 1 });
        assert.equal(
            both.gaps.some(each => each.dimension === 'thinking' && each.element === undefined),
            false,
        );
        assert.equal(
            both.gaps.some(each => each.dimension === 'being' && each.element === undefined),
            true,
        );
    });

    it('has nothing in the rows of a framework that a programme does not use', async () => {
        const own = 'framework Own "Own" { dimension inner "Inner" { grows through reflection element calm "Calm" } }';
        const both = await portfolio(
            'programme A "A" { coaching "C" }',
            `${own} programme B "B" { uses Own coaching "C" { targets inner } }`,
        );
        assert.deepEqual(
            row(both, 'inner', 'calm').covered.map(each => each?.standing ?? null),
            [null, 'reached'],
        );
        assert.deepEqual(
            row(both, 'being').covered.map(each => each?.standing ?? null),
            ['absent', null],
        );
    });

    it('counts whom programmes are for and who takes part', async () => {
        const shared = 'people U "Users" people V "Others" agency X "X" in health agency Y "Y" in police';
        const both = await portfolio(
            `${shared} programme A "A" { outcome O "O" { for U, V } outcome Q "Q" { for V } cohort { from X } }`,
            `${shared} programme B "B" { outcome O "O" { for V } cohort { from Y, X } }`,
        );
        assert.deepEqual(both.forPeople, [
            { title: 'Others', programmes: 2 },
            { title: 'Users', programmes: 1 },
        ]);
        assert.deepEqual(both.agencies, [
            { title: 'X', programmes: 2 },
            { title: 'Y', programmes: 1 },
        ]);
    });

    it('of whole programmes has the figures that each has by itself', async () => {
        const programmes = [];
        for (const name of SAMPLES) programmes.push(await sample(name));
        const all = portfolioOf(programmes.map(entryOf));
        assert.deepEqual(
            all.programmes.map(({ name, hours, runs, unstated }) => [name, hours && written(hours), runs, unstated]),
            [
                ['AcrossTheSystem', '331.5', 1, 0],
                ['ManagersAcademy', '27', 1, 0],
                ['PlaceFellowship', '~203.5..270.5', 2, 1],
                ['TheorySchool', '35', 1, 0],
            ],
        );
        const stated = all.programmes.flatMap(({ hours }) => hours ?? []);
        assert.equal(
            all.hours.least,
            stated.reduce((sum, each) => sum + each.least, 0),
        );
        assert.equal(
            topOf(all.hours),
            stated.reduce((sum, each) => sum + topOf(each), 0),
        );
        for (const each of all.rows)
            assert.equal(
                Object.values(each.standings).reduce((sum, count) => sum + count, 0),
                each.covered.filter(covered => covered !== null).length,
            );
        assert.equal(all.strengths.get('designed-together'), 2);
    });

    it('of no programme is empty', () => {
        const none = portfolioOf([]);
        assert.deepEqual([none.programmes, none.rows, none.hours.least], [[], [], 0]);
    });

    it('keeps nothing of the texts', async () => {
        const entry = entryOf(await sample('across-the-system'));
        assert.deepEqual(JSON.parse(JSON.stringify(entry)), { ...entry });
        assert.ok(JSON.stringify(entry).length < 10_000);
    });
});
