import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Aspect, type Comparison, compare } from '../../../../language/model/comparison/comparison.ts';
import { nameGiven, type Piece, titleOf } from '../../../../language/model/comparison/pieces.ts';
import type { Programme } from '../../../../language/model/design/design.ts';
import { figuresOf } from '../../../../language/model/figures.ts';
import { rangeOf } from '../../../../language/model/design/origin.ts';
import { DEFAULT_SETTINGS } from '../../../../language/settings/settings.ts';
import { arbitraryPlan, textOf } from '../../../support/arbitrary-plan.ts';
import { planned } from '../../../support/programme.ts';
import { sample, SAMPLES } from '../../../support/samples.ts';

const RUNS = { numRuns: 60, seed: 20270111 };
const version = (programme: Programme) => ({ programme, figures: figuresOf(programme, DEFAULT_SETTINGS) });

/** A small edit of a text: of the lines that it can be made on, one. */
const EDITS: Readonly<Record<string, (text: string, at: number) => string>> = {
    'another name': (text, at) => {
        const names = [...text.matchAll(/^ +[\w-]+ ([A-Z]\w+) "/gm)].map(([, name]) => name!);
        const name = names[at % names.length];
        return name ? text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${name}Two`) : text;
    },
    'another title': (text, at) => onOne(text, at, /^( +[\w -]+) "([^"\n]+)" \{$/, '$1 "$2, again" {'),
    'a statement less': (text, at) =>
        onOne(text, at, /^ +(takes|targets|touches|months?|with|serves|evidence|led by|about|expect|note|applied in|reflects on) .*$/, ''),
    'another figure': (text, at) => onOne(text, at, /^( +(?:takes|months?|choose|lasts|reviewed at)\D*)(\d+)/, '$13$2'),
    'more optional': (text, at) => onOne(text, at, /^( +)(takes .*)$/, '$1$2\n$1optional'),
    'an activity more': (text, at) => onOne(text, at, /^( +)(phase .* \{)$/, '$1$2\n$1coaching "One more" { takes 1 hour }'),
    'a phase less': (text, at) => onOne(text, at, /^ +phase .* \{$/, '    phase "Other" {'),
};

function onOne(text: string, at: number, line: RegExp, becomes: string): string {
    const lines = text.split('\n');
    const able = [...lines.keys()].filter(index => line.test(lines[index]!));
    const chosen = able[at % able.length];
    return lines.map((each, index) => (index === chosen ? each.replace(line, becomes) : each)).join('\n');
}

const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat({ max: 40 })), { maxLength: 5 });
const edited = (made: readonly (readonly [string, number])[]) => (text: string) =>
    made.reduce((now, [edit, at]) => EDITS[edit]!(now, at), text);

const placed = (piece: Piece | undefined) => {
    if (!piece) return null;
    const { line, character } = rangeOf(piece.thing.origin).start;
    return [piece.sort, nameGiven(piece) ?? '', titleOf(piece), line, character];
};
const TURNED: Partial<Record<Aspect, Aspect>> = { added: 'removed', removed: 'added' };

/** All that a comparison tells, in an order that both ways round have alike. */
function told({ changes, effects }: Comparison) {
    const lines = changes.map(({ aspect, before, after, statements }) =>
        JSON.stringify([aspect, placed(before), placed(after), [...statements].sort((a, b) => (a.field < b.field ? -1 : 1))]),
    );
    const { time, length, sorts, modes, standings } = effects;
    const hours = time && [time.before.hours, time.after.hours];
    return {
        changes: lines.sort(),
        hours,
        length,
        sorts,
        modes,
        standings: standings.map(each => JSON.stringify(Object.entries(each).sort())).sort(),
    };
}

function turned(comparison: Comparison): Comparison {
    const turn = <T extends { readonly before: unknown; readonly after: unknown }>(shift: T): T => ({
        ...shift,
        before: shift.after,
        after: shift.before,
    });
    const { time, length, ...others } = comparison.effects;
    return {
        ...comparison,
        changes: comparison.changes.map(({ aspect, before, after, statements }) => ({
            aspect: TURNED[aspect] ?? aspect,
            ...(after ? { before: after } : {}),
            ...(before ? { after: before } : {}),
            statements: statements.map(turn),
        })),
        effects: {
            ...(time ? { time: turn(time) } : {}),
            ...(length ? { length: turn(length) } : {}),
            sorts: others.sorts.map(turn),
            modes: others.modes.map(turn),
            // Of a dimension in one version only, both ways round have the same title.
            standings: others.standings.map(turn),
        },
    };
}

describe('a comparison of any two versions', () => {
    it('is empty of a programme with itself, and with the same text read again', async () => {
        for (const name of SAMPLES) {
            const programme = await sample(name);
            assert.equal(compare(version(programme), version(programme)).isEmpty, true, name);
            const again = compare(version(programme), version(await sample(name)));
            assert.deepEqual([again.changes, again.isEmpty], [[], true], name);
        }
    });

    it('of a sample with small edits tells the same both ways round', () =>
        fc.assert(
            fc.asyncProperty(fc.constantFrom(...SAMPLES), edits, async (name, made) => {
                const [before, after] = [version(await sample(name)), version(await sample(name, edited(made)))];
                assert.deepEqual(told(turned(compare(before, after))), told(compare(after, before)));
            }),
            RUNS,
        ));

    it('of two plans that have little to do with each other tells the same both ways round', () =>
        fc.assert(
            fc.asyncProperty(arbitraryPlan, arbitraryPlan, fc.boolean(), fc.boolean(), async (one, other, ...named) => {
                // Few titles, and names in the one version or the other, in both or in none: there is much to mistake.
                const [before, after] = [
                    version(await planned(withFewTitles(textOf(one), named[0]))),
                    version(await planned(withFewTitles(textOf(other), named[1]))),
                ];
                assert.deepEqual(told(turned(compare(before, after))), told(compare(after, before)));
            }),
            RUNS,
        ));

    it('accounts for every piece once', () =>
        fc.assert(
            fc.asyncProperty(fc.constantFrom(...SAMPLES), edits, async (name, made) => {
                const [before, after] = [await sample(name), await sample(name, edited(made))];
                const { pairing } = compare(version(before), version(after));
                const [later, was] = [pairing.later.map(each => each.after), pairing.later.flatMap(each => each.before ?? [])];
                assert.equal(new Set(later).size, later.length);
                assert.equal(new Set([...was, ...pairing.removed]).size, was.length + pairing.removed.length);
                assert.equal(was.length + pairing.removed.length - before.phases.length - before.everything.length, heads(before));
            }),
            RUNS,
        ));
});

function withFewTitles(text: string, isNamed: boolean): string {
    return text.replace(/ (A[\d_]+) "A[\d_]*(\d)"/g, isNamed ? ' $1 "T$2"' : ' "T$2"');
}

/** The pieces of a programme that are none of its plan. */
function heads({ outcomes, cohort, sponsors, runs, tracks, strands }: Programme): number {
    return 1 + outcomes.length + (cohort ? 1 : 0) + sponsors.length + runs.length + tracks.length + strands.length;
}
