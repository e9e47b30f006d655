import assert from 'node:assert/strict';
import { changedStandings } from '../../client/webviews/pages/coverage-map/changes.ts';
import { rowsOf } from '../../client/webviews/pages/coverage-map/rows.ts';
import type { CoverageMap, MapDimension, ShownStanding } from '../../server/protocol.ts';

const absent: ShownStanding = { standing: 'absent', shape: '○', word: 'absent' };
const reached: ShownStanding = { standing: 'reached', shape: '◑', word: 'reached' };

function dimension(name: string, standing: ShownStanding, elements: string[] = []): MapDimension {
    const cells = [null];
    const all = elements.map(title => ({ name: title, title, standing, cells }));
    return { name, title: `Ways of ${name}`, standing, met: '', hours: '', cells, elements: all };
}

function mapOf(dimensions: MapDimension[], phase?: string): CoverageMap {
    const at = { uri: 'file:///p.balcony', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
    const asked = { by: 'phase' as const, ...(phase !== undefined && { phase }) };
    const none = { programmes: [], phases: [], modes: [], tracks: [], runs: [], columns: [] };
    return { programme: 'P', title: 'P', at, asked, time: '', ...none, frameworks: [{ title: 'The six', dimensions }] };
}

describe('the lines of the coverage map', () => {
    const framework = {
        title: 'The six',
        dimensions: [dimension('thinking', reached, ['curiosity', 'synthesis']), dimension('being', absent)],
    };

    it('are the dimensions, and the elements of those that are unfolded', () => {
        assert.deepEqual(
            rowsOf(framework, []).map(({ key }) => key),
            ['thinking', 'being'],
        );
        assert.deepEqual(
            rowsOf(framework, ['thinking', 'gone']).map(({ key, is }) => `${is} ${key}`),
            ['dimension thinking', 'element thinking.curiosity', 'element thinking.synthesis', 'dimension being'],
        );
    });

    it('can be unfolded where there is something to unfold', () => {
        assert.deepEqual(
            rowsOf(framework, []).map(({ opens }) => opens),
            ['thinking', undefined],
        );
    });
});

describe('what is told of a change in the map', () => {
    it('is each dimension that stands otherwise than before', () => {
        const before = mapOf([dimension('thinking', absent), dimension('being', absent)]);
        const after = mapOf([dimension('thinking', reached), dimension('being', absent)]);
        assert.deepEqual(
            changedStandings(before, after).map(({ title, word }) => `${title} ${word}`),
            ['Ways of thinking reached'],
        );
    });

    it('is nothing where something else was asked for: nothing in the programme changed', () => {
        assert.deepEqual(changedStandings(mapOf([dimension('thinking', reached)]), mapOf([dimension('thinking', absent)], 'Opening')), []);
    });
});
