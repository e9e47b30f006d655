import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RULES } from '../../../language/rules/registry.ts';
import { arbitraryProgramme } from '../../support/arbitrary-programme.ts';
import { NORTHBRIDGE, sampleText } from '../../support/samples.ts';
import { Workspace } from '../../support/workspace.ts';

/**
 * Where the first of two rules fires, the second does too, all but always: and here is why that is not one fault told twice. A pair that is not listed is mended by
 * letting one of them yield, in the registry.
 */
const REASONS: Readonly<Record<string, string>> = {
    'competency-only-programme → no-coaching':
        'What the programme is built on is one fault, and what is put beside it is chosen one by one: each says what to add.',
    'competency-only-programme → no-experiential-learning': 'The same.',
    'lopsided-coverage → dimension-uncovered': 'That one dimension has most of the time and that another has none are mended apart.',
    'placement-at-home → single-agency-cohort':
        'Other hosts mend the first and leave the second; who accepts a cohort of one agency still has to send it elsewhere.',
};

/** Samples in which nothing is amiss, so that what is found in them thinned comes of what is not there. */
const SOUND = ['across-the-system', 'place-fellowship'] as const;

/** How often a rule must have fired for something to be said of what fires with it. */
const OFTEN = 20;
/** Such a share of the times is as good as always: designs are made up, and some are odd. */
const ALL_BUT_ALWAYS = 0.97;
/** A rule that fires in so many of the other designs too fires with everything. */
const NEARLY_ALWAYS = 0.85;

/** Takes statements out of a text, with all that is in them, each with this chance. `next` gives figures from 0 to 1. */
function thinned(text: string, chance: number, next: () => number): string {
    const left: string[] = [];
    let inside: string | undefined;
    for (const line of text.split('\n')) {
        const indent = /^\s*/.exec(line)?.[0] ?? '';
        if (inside !== undefined) {
            if (indent === inside && line.trim() === '}') inside = undefined;
        } else if (/^\s+[a-z]/.test(line) && next() < chance) {
            if (line.trimEnd().endsWith('{')) inside = indent;
        } else {
            left.push(line);
        }
    }
    return left.join('\n');
}

/** Figures from 0 to 1 that are the same every time (Park and Miller, 1988). */
function figures(seed: number): () => number {
    let state = seed;
    return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function designs(): { text: string; beside?: string }[] {
    const next = figures(7);
    const chances = Array.from({ length: 25 }, (_, at) => [0, 0.05, 0.2, 0.4][at % 4] ?? 0);
    return [
        ...RULES.map(({ bad }) => ({ text: bad })),
        ...fc.sample(arbitraryProgramme, { numRuns: 800, seed: 7 }).map(text => ({ text })),
        ...SOUND.flatMap(name => chances.map(chance => ({ text: thinned(sampleText(name), chance, next), beside: NORTHBRIDGE }))),
    ];
}

/** The rules that fire in a design. */
async function firing({ text, beside }: { text: string; beside?: string }): Promise<string[]> {
    const workspace = await Workspace.of({ 'a.balcony': text, ...(beside ? { 'beside.balcony': beside } : {}) });
    const found = workspace.check()['a.balcony'] ?? [];
    await workspace.close();
    return [...new Set(found.map(({ rule }) => rule))];
}

describe('Two rules', () => {
    it('that always fire together are listed, with the reason why it is not one fault', async () => {
        const times = new Map<string, number>();
        const both = new Map<string, number>();
        const count = (of: Map<string, number>, what: string) => of.set(what, (of.get(what) ?? 0) + 1);
        const all = designs();
        for (const design of all) {
            const rules = await firing(design);
            for (const rule of rules) {
                count(times, rule);
                for (const other of rules) if (other !== rule) count(both, `${rule} → ${other}`);
            }
        }
        const always = [...both].filter(([pair, together]) => {
            const [rule = '', other = ''] = pair.split(' → ').map(name => times.get(name) ?? 0);
            return +rule >= OFTEN && together >= ALL_BUT_ALWAYS * +rule && (+other - together) / (all.length - +rule) < NEARLY_ALWAYS;
        });
        assert.deepEqual(always.map(([pair]) => pair).sort(), Object.keys(REASONS).sort());
    });
});
