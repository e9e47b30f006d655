import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HARDLY, sumOf, topOf } from '../../../../language/model/amounts/amounts.ts';
import { figuresOf } from '../../../../language/model/figures.ts';
import { loadOf } from '../../../../language/model/time/load.ts';
import { DEFAULT_SETTINGS } from '../../../../language/settings/settings.ts';
import { arbitraryPlan, changed, type Plan, textOf } from '../../../support/arbitrary-plan.ts';
import { written } from '../../../support/figures.ts';
import { planned } from '../../../support/programme.ts';

const RUNS = { numRuns: 80, seed: 20270111 };

async function partsAndWhole(plan: readonly Plan[]) {
    const programme = await planned(`lasts 6 months\n${textOf(plan)}`);
    const { schedule, time } = figuresOf(programme, DEFAULT_SETTINGS);
    const load = loadOf(programme, schedule, time, DEFAULT_SETTINGS.hours);
    const burdens = [...load.months, load.before, load.after, load.apart];
    return { parts: sumOf(burdens.map(burden => burden.hours)), whole: time.hours, burdens, load };
}

describe('the load of any programme', () => {
    it('adds up to the total, or reaches beyond both its ends', () =>
        fc.assert(
            fc.asyncProperty(arbitraryPlan, async plan => {
                const { parts, whole } = await partsAndWhole(plan);
                assert.ok(
                    parts.least <= whole.least + 1e-4 && topOf(parts) >= topOf(whole) - 1e-4,
                    `${written(parts)} of ${written(whole)}`,
                );
            }),
            RUNS,
        ));

    it('adds up to exactly the total where nothing is chosen and nothing rough', () =>
        fc.assert(
            fc.asyncProperty(arbitraryPlan, async plan => {
                const sure = changed(plan, {
                    items: items => items.filter(each => each.is !== 'choice'),
                    statements: statements => statements.map(text => text.replace(/(about|up to|at least|\d+ to) (?=\d)/g, '')),
                });
                const { parts, whole } = await partsAndWhole(sure);
                assert.ok(Math.abs(parts.least - whole.least) < 1e-4 && Math.abs(topOf(parts) - topOf(whole)) < 1e-4);
            }),
            RUNS,
        ));

    it('has no month that asks more than its peak', () =>
        fc.assert(
            fc.asyncProperty(arbitraryPlan, async plan => {
                const { load } = await partsAndWhole(plan);
                const size = (hours: { least: number; most: number | null }) => hours.most ?? hours.least;
                const peak = load.peak;
                assert.ok(load.months.every(month => !month.stated || (peak !== null && size(month.hours) <= size(peak.hours) + HARDLY)));
            }),
            RUNS,
        ));
});
