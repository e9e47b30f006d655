import assert from 'node:assert/strict';
import { barsAfter, drawn, stretched } from '../../client/webviews/pages/timeline/dragging.ts';
import type { TimelineRow } from '../../server/protocol.ts';

const at = { uri: 'file:///p.balcony', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };

function row(more: Partial<TimelineRow>): TimelineRow {
    return {
        key: 'Talk',
        is: 'activity',
        depth: 1,
        title: 'A talk',
        kind: 'Seminar',
        when: 'months 3 to 4',
        hours: '',
        at,
        bars: [{ start: 2, end: 4 }],
        somewhere: false,
        moves: 'month',
        span: { unit: 'month', from: 3, to: 4 },
        stretches: true,
        ...more,
    };
}
const { moves: _, ...still } = row({});

describe('drawing a bar of the timeline', () => {
    it('moves it by whole months, and by nothing where it was hardly drawn', () => {
        assert.deepEqual(drawn(row({}), 'whole', 1.6, 4), { by: 2 });
        assert.deepEqual(drawn(row({}), 'whole', -0.7, 2), { by: -1 });
        assert.equal(drawn(row({}), 'whole', 0.4, 3), undefined);
    });

    it('moves by weeks what is said in weeks', () => {
        assert.deepEqual(drawn(row({ moves: 'week' }), 'whole', 0.5, 3), { by: 2 });
    });

    it('puts what says no months of its own into the month where it is let go', () => {
        const somewhere = { ...still, somewhere: true };
        assert.deepEqual(drawn(somewhere, 'whole', 1.2, 3.4), { span: { from: 4, to: 4 } });
        assert.equal(drawn(somewhere, 'whole', 0.1, 3.4), undefined, 'a click is no drawing');
        assert.equal(drawn(still, 'whole', 2, 3.4), undefined);
    });

    it('draws an end out or in, but not past the other', () => {
        assert.deepEqual(drawn(row({}), 'end', 1.9, 6), { span: { from: 3, to: 6 } });
        assert.deepEqual(drawn(row({}), 'start', -5, 0), { span: { from: 1, to: 4 } });
        assert.deepEqual(drawn(row({}), 'start', 5, 7), { span: { from: 4, to: 4 } });
        assert.deepEqual(stretched(row({}), 'end', -9), { span: { from: 3, to: 3 } });
        assert.equal(drawn(row({ stretches: false }), 'end', 2, 6), undefined);
    });

    it('shows where it would lie', () => {
        assert.deepEqual(barsAfter(row({}), { by: 1 }), [{ start: 3, end: 5 }]);
        assert.deepEqual(barsAfter(row({}), { span: { from: 1, to: 2 } }), [{ start: 0, end: 2 }]);
        assert.deepEqual(barsAfter(row({}), undefined), [{ start: 2, end: 4 }]);
    });
});
