import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HARDLY, type Hours, topOf } from '../../../language/model/amounts/amounts.ts';
import { programmeJson } from '../../../language/model/coverage/coverage-json.ts';
import { MODES } from '../../../language/model/design/design.ts';
import { type Figures, figuresOf } from '../../../language/model/figures.ts';
import type { Share } from '../../../language/model/amounts/shares.ts';
import { SORTS } from '../../../language/model/time/sorts.ts';
import { DEFAULT_SETTINGS } from '../../../language/settings/settings.ts';
import { arbitraryPlan, changed, type Plan, textOf } from '../../support/arbitrary-plan.ts';
import { figuresFor, written } from '../../support/figures.ts';
import { planned } from '../../support/programme.ts';

const RUNS = { numRuns: 80, seed: 20270111 };
const HEAD = 'lasts 6 months\n';

const figuresIn = (plan: readonly Plan[]) => figuresFor(HEAD + textOf(plan));
/** All figures as machines get them: what two programmes that mean the same have alike. */
async function jsonIn(text: string) {
    const programme = await planned(HEAD + text);
    return programmeJson(programme, figuresOf(programme, DEFAULT_SETTINGS), 'p', DEFAULT_SETTINGS.hours);
}

/** Every figure in hours that there is. */
function allHours({ time, balance, coverage }: Figures): Hours[] {
    const dimensions = coverage.frameworks.flatMap(framework => framework.dimensions);
    return [
        time.hours,
        time.preparation,
        time.optional.hours,
        ...SORTS.map(sort => time.bySort[sort]),
        ...MODES.map(mode => balance.modes[mode].hours),
        balance.noMode.hours,
        ...balance.phases.map(part => part.hours),
        ...dimensions.map(dimension => dimension.hours),
    ];
}

function allShares({ balance }: Figures): Share[] {
    const parts = [...MODES.map(mode => balance.modes[mode]), balance.noMode, balance.outsidePhases, ...balance.phases];
    const withoutFullTime = MODES.map(mode => balance.modes[mode].shareWithoutFullTime);
    return [...parts.map(part => part.share), ...withoutFullTime].filter(share => share !== null);
}

const total = (hours: readonly Hours[]) => ({
    least: hours.reduce((sum, each) => sum + each.least, 0),
    most: hours.reduce((sum, each) => sum + topOf(each), 0),
});
const near = (a: number, b: number) => a === b || Math.abs(a - b) < HARDLY;

/** Everything that holds for the figures of any plan. */
const forAnyPlan = (check: (figures: Figures, plan: readonly Plan[]) => void) =>
    fc.assert(
        fc.asyncProperty(arbitraryPlan, async plan => check(await figuresIn(plan), plan)),
        RUNS,
    );

describe('the figures of any programme', () => {
    it('go from a least to a most, and are never less than none', () =>
        forAnyPlan(figures => {
            for (const hours of allHours(figures)) assert.ok(hours.least >= 0 && hours.least <= topOf(hours) + HARDLY, written(hours));
        }));

    it('divide by sort and by mode into parts that reach from no more than the least to no less than the most', () =>
        forAnyPlan(({ time, balance }) => {
            const divisions = [
                SORTS.map(sort => time.bySort[sort]),
                [...MODES.map(mode => balance.modes[mode].hours), balance.noMode.hours],
            ];
            for (const parts of divisions) {
                assert.ok(total(parts).least <= time.hours.least + HARDLY);
                assert.ok(total(parts).most >= topOf(time.hours) - HARDLY);
            }
        }));

    it('divide into parts that add up to the total where nothing is chosen and no rough part shares a fixed time', () =>
        fc.assert(
            fc.asyncProperty(arbitraryPlan, async plan => {
                const sure = changed(plan, {
                    items: items => items.filter(each => each.is !== 'choice'),
                    statements: statements => statements.map(text => text.replace(/(about|up to|at least|\d+ to) (?=\d)/g, '')),
                });
                const { time, balance } = await figuresIn(sure);
                for (const parts of [
                    SORTS.map(sort => time.bySort[sort]),
                    [...MODES.map(mode => balance.modes[mode].hours), balance.noMode.hours],
                ]) {
                    assert.ok(near(total(parts).least, time.hours.least), 'least');
                    assert.ok(near(total(parts).most, topOf(time.hours)), 'most');
                }
                assert.ok(
                    near(total([...balance.phases.map(part => part.hours), balance.outsidePhases.hours]).least, time.hours.least),
                    'phases',
                );
            }),
            RUNS,
        ));

    it('have preparation as a part of study', () =>
        forAnyPlan(({ time }) =>
            assert.ok(
                time.preparation.least <= time.bySort.study.least + HARDLY && topOf(time.preparation) <= topOf(time.bySort.study) + HARDLY,
            ),
        ));

    it('have shares from 0 to 1', () =>
        forAnyPlan(figures => {
            for (const { least, most } of allShares(figures))
                assert.ok(least >= 0 && least <= most + HARDLY && most <= 1, `${least} to ${most}`);
        }));

    it('do not change when an optional activity is added anywhere', () =>
        fc.assert(
            fc.asyncProperty(arbitraryPlan, fc.nat({ max: 40 }), async (plan, where) => {
                let at = 0;
                const optional: Plan = {
                    is: 'activity',
                    kind: 'study-visit',
                    statements: ['optional', 'takes 3 days', 'prepare 2 hours "Read."'],
                };
                const more = changed(plan, { items: items => (at++ === where % (count(plan) + 1) ? [...items, optional] : items) });
                const { optional: _before, ...before } = (await jsonIn(textOf(plan))).hours;
                const { optional: _after, ...after } = (await jsonIn(textOf(more))).hours;
                assert.deepEqual(after, before);
            }),
            RUNS,
        ));

    it('do not change with the order of statements', () =>
        fc.assert(
            fc.asyncProperty(arbitraryPlan, async plan => {
                assert.deepEqual(
                    await jsonIn(textOf(changed(plan, { statements: statements => [...statements].reverse() }))),
                    await jsonIn(textOf(plan)),
                );
            }),
            RUNS,
        ));

    it('grow by what an activity takes that is added to the programme', () =>
        fc.assert(
            fc.asyncProperty(arbitraryPlan, async plan => {
                const before = (await figuresIn(plan)).time.hours;
                const after = (await figuresIn([...plan, { is: 'activity', kind: 'coaching', statements: ['takes 10 hours'] }])).time.hours;
                assert.ok(near(after.least, before.least + 10) && near(topOf(after), topOf(before) + 10));
            }),
            RUNS,
        ));

    it('multiply a weekly rate by 52/12 weeks for each month', () =>
        fc.assert(
            fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 }), async (months, hours) => {
                const { time } = await figuresFor(`coaching "C" { takes ${hours} hours a week for ${months} months }`);
                assert.ok(near(time.hours.least, (hours * months * 52) / 12));
            }),
            { ...RUNS, numRuns: 30 },
        ));
});

function count(plan: readonly Plan[]): number {
    return plan.reduce((sum, each) => sum + (each.is === 'activity' ? 0 : 1 + count(each.items)), 0);
}
