import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HARDLY, topOf } from '../../../../language/model/amounts/amounts.ts';
import { measure } from '../../../../language/model/time/measure.ts';
import type { PlanTime, Slice } from '../../../../language/model/time/slice.ts';

const slice = (mode: 'theory' | 'tools'): Slice => ({ whose: [], part: 'own', mode, sort: 'contact', fullTime: false });
const counted = (each: Slice) => each.mode === 'theory';

const slices = fc.constantFrom(slice('theory'), slice('tools'));
const hours = fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 4 })).map(([least, more]) => ({ least, most: least + more, approximate: false }));
const leaf: fc.Arbitrary<PlanTime> = fc.oneof(
    { weight: 5, arbitrary: fc.record({ form: fc.constant('time' as const), slice: slices, hours }) },
    { weight: 1, arbitrary: fc.record({ form: fc.constant('time' as const), slice: slices }) },
);
const several = (part: fc.Arbitrary<PlanTime>) => fc.array(part, { minLength: 1, maxLength: 3 });
const choose = (part: fc.Arbitrary<PlanTime>): fc.Arbitrary<PlanTime> =>
    fc.record({
        form: fc.constant('choose' as const),
        count: fc.integer({ min: 1, max: 2 }).map(n => ({ least: n, most: n, approximate: false })),
        parts: several(part),
    });
const bounded = (part: fc.Arbitrary<PlanTime>): fc.Arbitrary<PlanTime> =>
    fc.record({ form: fc.constant('bounded' as const), hours, parts: several(part), rest: slices });
const all = (part: fc.Arbitrary<PlanTime>): fc.Arbitrary<PlanTime> =>
    fc.record({ form: fc.constant('all' as const), parts: several(part) });

const plain = fc.oneof(all(leaf), choose(leaf), all(fc.oneof(leaf, choose(leaf))), choose(all(leaf)));
const withWholes = fc.oneof(
    bounded(leaf),
    bounded(fc.oneof(leaf, choose(leaf))),
    all(fc.oneof(leaf, bounded(leaf))),
    choose(bounded(leaf)),
);

interface Outcome {
    /** Hours that count. */
    readonly in: number;
    readonly all: number;
}

/** Every way it can go, one by one: each rough amount at either end, each choice made. */
function outcomes(time: PlanTime): Outcome[] {
    switch (time.form) {
        case 'time': {
            if (!time.hours) return [{ in: 0, all: 0 }];
            return [...new Set([time.hours.least, topOf(time.hours)])].map(each => ({ in: counted(time.slice) ? each : 0, all: each }));
        }
        case 'all':
            return sums(time.parts);
        case 'choose':
            return subsets(time.parts, Math.min(time.count.least, time.parts.length)).flatMap(sums);
        case 'bounded': {
            const parts = sums(time.parts);
            const shortest = Math.min(...parts.map(part => part.all));
            return [time.hours.least, topOf(time.hours)].flatMap(whole =>
                parts.flatMap((part): Outcome[] => {
                    if (part.all <= whole) return [{ in: part.in + (counted(time.rest) ? whole - part.all : 0), all: whole }];
                    // Parts that can be fitted in are; those that cannot are less in proportion.
                    return part.all === shortest ? [{ in: (part.in / part.all) * whole, all: whole }] : [];
                }),
            );
        }
    }
}

function sums(parts: readonly PlanTime[]): Outcome[] {
    return parts.reduce<Outcome[]>(
        (sum, part) => outcomes(part).flatMap(one => sum.map(other => ({ in: one.in + other.in, all: one.all + other.all }))),
        [{ in: 0, all: 0 }],
    );
}

function subsets<T>(items: readonly T[], size: number): T[][] {
    if (size === 0) return [[]];
    return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map(rest => [item, ...rest]));
}

const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
const near = (a: number, b: number) => Math.abs(a - b) < HARDLY;

describe('measuring time', () => {
    it('gives the least and the most of all the ways it can go', () => {
        fc.assert(
            fc.property(plain, time => {
                const ways = outcomes(time);
                for (const [measured, values] of [
                    [measure(time), ways.map(way => way.all)],
                    [measure(time, counted), ways.map(way => way.in)],
                ] as const) {
                    const [least, most] = ends(values);
                    assert.ok(
                        near(measured.hours.least, least) && near(topOf(measured.hours), most),
                        `${JSON.stringify(measured)} for ${least} to ${most}`,
                    );
                }
            }),
            { numRuns: 500, seed: 1 },
        );
    });

    it('gives the whole exactly as it is said, and for parts of it no less than all the ways it can go', () => {
        fc.assert(
            fc.property(withWholes, time => {
                const ways = outcomes(time);
                const [allLeast, allMost] = ends(ways.map(way => way.all));
                const whole = measure(time).hours;
                assert.ok(
                    near(whole.least, allLeast) && near(topOf(whole), allMost),
                    `${JSON.stringify(whole)} for ${allLeast} to ${allMost}`,
                );
                const [least, most] = ends(ways.map(way => way.in));
                const part = measure(time, counted).hours;
                assert.ok(part.least <= least + HARDLY && topOf(part) >= most - HARDLY, `${JSON.stringify(part)} for ${least} to ${most}`);
                assert.ok(topOf(part) <= topOf(whole) + HARDLY, 'a part is more than the whole');
            }),
            { numRuns: 500, seed: 2 },
        );
    });
});
