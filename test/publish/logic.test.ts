import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { threadsOf } from '../../language/model/threads.ts';
import { logicDrawing } from '../../publish/review/logic/drawing.ts';
import { layoutOf } from '../../publish/review/logic/layout.ts';
import { wordsFor } from '../../publish/words/choose.ts';
import { programmesFrom } from '../support/programme.ts';
import { sample } from '../support/samples.ts';
import { attributeOf, Page } from './support.ts';

const MEASURES = { width: 100, gap: 40, space: 10 };
const EXAMPLES = path.resolve(import.meta.dirname, '..', '..', 'examples');

interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/** Points along a path of moves, level lines and curves. */
function pointsAlong(path: string, down: number): [x: number, y: number][] {
    const points: [number, number][] = [];
    let [x, y] = [0, 0];
    for (const [, command = '', said = ''] of path.matchAll(/([MHC])([^MHC]*)/g)) {
        const to = said.trim().split(/\s+/).map(Number);
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] =
            command === 'C' ? to : command === 'H' ? [x, y, to[0], y, to[0], y] : [to[0], to[1], to[0], to[1], to[0], to[1]];
        for (let at = 0; at <= 40; at++) {
            const [t, u] = [at / 40, 1 - at / 40];
            const along = (a: number, b: number, c: number, d: number) => u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
            if (command !== 'M') points.push([along(x, x1, x2, x3), along(y, y1, y2, y3) + down]);
        }
        [x, y] = [x3, y3];
    }
    return points;
}

/** How many points of the lines of a drawing are behind its boxes, and how many points there are. */
function behindBoxes(svg: string): { behind: number; points: number } {
    const page = new Page(`<!doctype html><title>x</title>${svg}`);
    const number = (element: Parameters<typeof attributeOf>[0], name: string) => Number(attributeOf(element, name));
    const boxes = page
        .elements('rect')
        .map((box): Box => ({ x: number(box, 'x'), y: number(box, 'y'), width: number(box, 'width'), height: number(box, 'height') }));
    const points = page.elements('path').flatMap(line => pointsAlong(attributeOf(line, 'd') ?? '', 34));
    const within = ([x, y]: [number, number]) =>
        boxes.some(box => x > box.x + 0.5 && x < box.x + box.width - 0.5 && y > box.y + 0.5 && y < box.y + box.height - 0.5);
    return { behind: points.filter(within).length, points: points.length };
}

describe('the logic model as a drawing', () => {
    it('leads a line that skips a column through it, between its boxes', () => {
        const [start, first, second, end] = [{}, {}, {}, {}];
        const box = (thing: object, height = 30) => ({ thing, height });
        const { boxes, lines } = layoutOf(
            [[box(start)], [box(first), box(second)], [box(end)]],
            [{ from: start, to: end, dashed: false }],
            MEASURES,
        );
        assert.deepEqual(
            lines.map(({ points }) => points.map(({ x }) => x)),
            [
                [100, 140, 240],
                [240, 280],
            ],
        );
        const y = lines[0]?.points[1]?.y ?? 0;
        assert.ok((boxes.get(first)?.y ?? 0) + 30 < y && y < (boxes.get(second)?.y ?? 0), String(y));
    });

    it('ends the lines of a box apart from each other, in the order of where they come from', () => {
        const [one, two, end] = [{}, {}, {}];
        const { lines } = layoutOf(
            [
                [
                    { thing: one, height: 30 },
                    { thing: two, height: 30 },
                ],
                [{ thing: end, height: 40 }],
            ],
            [
                { from: two, to: end, dashed: false },
                { from: one, to: end, dashed: true },
            ],
            MEASURES,
        );
        const [ofTwo, ofOne] = lines.map(({ points }) => points.at(-1)?.y ?? 0);
        assert.ok(ofOne !== undefined && ofTwo !== undefined && ofOne < ofTwo);
    });

    it('draws what leads from one box to another of its column by the gap beside it', () => {
        const [one, two] = [{}, {}];
        const { lines } = layoutOf(
            [
                [
                    { thing: one, height: 30 },
                    { thing: two, height: 30 },
                ],
            ],
            [{ from: one, to: two, dashed: false }],
            MEASURES,
        );
        assert.deepEqual(lines, [
            {
                points: [
                    { x: 100, y: 15 },
                    { x: 100, y: 55 },
                ],
                dashed: false,
                isLoop: true,
            },
        ]);
    });

    it('is as wide for a single outcome as for a whole model, so that letters keep their size', async () => {
        const widthOf = async (text: string) => {
            const [programme] = await programmesFrom(text);
            assert.ok(programme);
            return logicDrawing(threadsOf(programme), wordsFor('en')).width;
        };
        const outcome = 'people tenants "Tenants"\nprogramme P "P" { outcome Homes "Warm homes" { for tenants } ';
        const whole = `${outcome} process outcome Panel "Panel" { leads to Homes } live-project "Mend" { serves Panel targets doing } }`;
        assert.equal(await widthOf(`${outcome} }`), await widthOf(whole));
    });

    it('has no line behind a box, in any of the samples and examples', async () => {
        const texts = readdirSync(EXAMPLES).filter(name => name.endsWith('.balcony'));
        const programmes = [
            await sample('place-fellowship'),
            await sample('across-the-system'),
            ...(await programmesFrom(...texts.sort().map(name => readFileSync(path.join(EXAMPLES, name), 'utf8')))),
        ];
        let drawn = 0;
        for (const programme of programmes) {
            const threads = threadsOf(programme);
            if (threads.outcomes.length === 0) continue;
            const { behind, points } = behindBoxes(logicDrawing(threads, wordsFor('en-GB')).svg);
            assert.equal(behind, 0, programme.name);
            drawn += points;
        }
        assert.ok(drawn > 1000);
    });
});
