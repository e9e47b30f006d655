import assert from 'node:assert/strict';
import type { Figure } from '../../publish/document/document.ts';
import { programmesFrom } from '../support/programme.ts';
import { documentFor } from './support.ts';

/** The time-line of a programme with so many phases of six activities each. */
async function glanceOf(phases: number, when = (at: number) => `months ${at * 2 + 1} to ${at * 2 + 2}`): Promise<Figure | undefined> {
    const activities = Array.from({ length: 6 }, (_, at) => `coaching "Talk ${at + 1}" { takes 2 hours }`).join('\n');
    const body = Array.from({ length: phases }, (_, at) => `phase "Part ${at + 1}" { ${when(at)} ${activities} }`).join('\n');
    const [programme] = await programmesFrom(`programme P "P" { lasts ${phases * 2} months\n${body}\n}`);
    assert.ok(programme);
    return documentFor(programme).opening.find((block): block is Figure => block.is === 'figure' && block.id === 'glance');
}

describe('The time-line of a handbook on paper', () => {
    it('is one drawing where it fits a page', async () => {
        assert.equal((await glanceOf(3))?.pieces, undefined);
    });

    it('is in pieces where it is higher than a page, cut before phases, and all of it is there once', async () => {
        const { pieces = [] } = (await glanceOf(12)) ?? {};
        assert.ok(pieces.length > 1 && pieces.every(({ height }) => height <= 900), pieces.map(({ height }) => height).join(', '));
        for (const { svg } of pieces) assert.match(svg, /<g>\s*<text[^>]*font-weight="650"[^>]*>Part/);
        const parts = pieces.flatMap(({ svg }) => [...svg.matchAll(/>(Part \d+)</g)].map(([, part]) => part));
        assert.deepEqual(
            parts,
            Array.from({ length: 12 }, (_, at) => `Part ${at + 1}`),
        );
    });

    it('is left out where nothing of the plan is placed yet', async () => {
        assert.equal(await glanceOf(2, () => ''), undefined);
    });
});
