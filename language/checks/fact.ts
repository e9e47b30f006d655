import { type HoursSettings, hoursIn } from '../model/amounts/amounts.ts';
import type { Amount, Programme, TimeUnit } from '../model/design/design.ts';
import { elapsed, inMonths } from '../model/amounts/elapsed.ts';
import type { Figures } from '../model/figures.ts';
import type { Shape } from '../settings/shape.ts';
import type { Asked, Limits } from './check.ts';
import { all, any, type Truth, within } from './truth.ts';

/** What facts have to go by beside the thing that they are about. */
export interface Around {
    readonly programme: Programme;
    readonly figures: Figures;
    readonly hours: HoursSettings;
}

/** Something that can be asked of a thing, and the form in which it is asked. */
export interface Fact<Thing> {
    readonly shape: Shape;
    holds(thing: Thing, asked: unknown, around: Around): Truth;
}

export type Facts<Thing> = Readonly<Record<string, Fact<Thing>>>;

/** Whether all that is asked of a thing is so. */
export function holds<Thing>(facts: Facts<Thing>, asked: Asked, thing: Thing, around: Around): Truth {
    return all(Object.entries(asked).map(([name, value]) => facts[name]?.holds(thing, value, around)));
}

/** A fact that is so or not: `"evidence": true`. */
export function yesNo<Thing>(about: string, is: (thing: Thing, around: Around) => Truth): Fact<Thing> {
    return {
        shape: { form: 'yes-no', about },
        holds(thing, asked, around) {
            const truth = is(thing, around);
            return truth === undefined ? undefined : truth === asked;
        },
    };
}

/** A fact that names something: `"kind": "coaching"`, or one of several: `"kind": ["coaching", "mentoring"]`. */
export function naming<Thing>(about: string, example: string, is: (thing: Thing, name: string, around: Around) => Truth): Fact<Thing> {
    return {
        shape: { form: 'one-or-more', about, of: { form: 'text', pattern: /\S/, example, about } },
        holds: (thing, asked, around) => any(asList(asked).map(name => is(thing, name, around))),
    };
}

/** A fact with one of a few values, or one of several of them: `"mode": ["experience", "reflection"]`. */
export function choosing<Thing>(
    about: string,
    values: readonly string[],
    is: (thing: Thing, value: string, around: Around) => Truth,
): Fact<Thing> {
    return {
        shape: { form: 'one-or-more', about, of: { form: 'choice', values, about } },
        holds: (thing, asked, around) => any(asList(asked).map(value => is(thing, value, around))),
    };
}

/** A fact with a figure within limits: `"groupSize": { "atMost": 8 }`. */
export function figured<Thing>(about: string, of: (thing: Thing, around: Around) => Amount | undefined): Fact<Thing> {
    return {
        shape: limitsShape(about, { form: 'number', least: 0, most: 100_000, about }),
        holds: (thing, asked, around) => within(asked as Limits, of(thing, around)),
    };
}

/** A length of time, as time that passes (in months) or as effort (in hours). */
export type Length = { readonly months: Amount } | { readonly hours: Amount };

/** A fact with a length of time within limits: `"length": { "atMost": "3 days" }`. */
export function lasting<Thing>(about: string, of: (thing: Thing, around: Around) => Length | undefined): Fact<Thing> {
    return {
        shape: limitsShape(about, { form: 'text', pattern: LENGTH, example: '3 days', about }),
        holds(thing, asked, around) {
            const length = of(thing, around);
            if (!length) return undefined;
            const inUnit = (text: string | undefined) =>
                text === undefined ? undefined : 'months' in length ? monthsOf(text) : hoursOf(text, around.hours);
            const { atLeast, atMost } = asked as Limits<string>;
            const limits = { atLeast: inUnit(atLeast), atMost: inUnit(atMost) };
            return within(
                {
                    ...(limits.atLeast !== undefined && { atLeast: limits.atLeast }),
                    ...(limits.atMost !== undefined && { atMost: limits.atMost }),
                },
                'months' in length ? length.months : length.hours,
            );
        },
    };
}

const LENGTH = /^(\d+(?:\.\d+)?) (minute|hour|day|week|month|year)s?$/;

function monthsOf(text: string): number {
    const [count, unit] = parted(text);
    return inMonths(elapsed(count, unit));
}

function hoursOf(text: string, settings: HoursSettings): number {
    const [count, unit] = parted(text);
    return count * hoursIn(unit, settings);
}

function parted(text: string): [number, TimeUnit] {
    const [, count, unit] = LENGTH.exec(text) ?? [];
    return [Number(count), unit as TimeUnit];
}

/** `atLeast`, `atMost` or both. */
export function limitsShape(about: string, of: Shape): Extract<Shape, { form: 'keys' }> {
    return {
        form: 'keys',
        one: 'limit',
        many: 'limits',
        about,
        some: ['atLeast', 'atMost'],
        keys: { atLeast: { ...of, about: 'No less than this.' }, atMost: { ...of, about: 'No more than this.' } },
    };
}

function asList(asked: unknown): readonly string[] {
    return (Array.isArray(asked) ? asked : [asked]) as readonly string[];
}
