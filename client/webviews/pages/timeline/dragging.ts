import type { RescheduleParams, TimelineRow } from '../../../../server/protocol.ts';

/** What of a bar is taken hold of. */
export type Edge = 'whole' | 'start' | 'end';

/** What is asked of something on the line. */
export type Asked = Pick<RescheduleParams, 'by' | 'span'>;

const WEEKS_IN_A_MONTH = 52 / 12;

/** How long a step is, in months. */
export function stepOf(unit: 'month' | 'week'): number {
    return unit === 'month' ? 1 : 1 / WEEKS_IN_A_MONTH;
}

/**
 * What is asked when a bar, or an end of one, has been drawn so many months later (earlier where `by` is negative), to where `at` is (months from the start). What says
 * no months of its own goes into the month where it is let go. Undefined where that changes nothing.
 */
export function drawn(row: TimelineRow, edge: Edge, by: number, at: number): Asked | undefined {
    const { moves, span, stretches, somewhere } = row;
    if (edge === 'whole') {
        if (moves) {
            const steps = Math.round(by / stepOf(moves));
            return steps === 0 ? undefined : { by: steps };
        }
        const month = Math.max(1, Math.floor(at) + 1);
        return somewhere && Math.abs(by) >= 0.5 ? { span: { from: month, to: month } } : undefined;
    }
    const steps = Math.round(by / stepOf(span.unit));
    return stretches ? stretched(row, edge, steps) : undefined;
}

/** What is asked when one end is so many steps later; the other stays where it is. Undefined where that changes nothing. */
export function stretched({ span }: Pick<TimelineRow, 'span'>, edge: 'start' | 'end', steps: number): Asked | undefined {
    const from = edge === 'start' ? Math.min(span.to, Math.max(1, span.from + steps)) : span.from;
    const to = edge === 'end' ? Math.max(span.from, span.to + steps) : span.to;
    return from === span.from && to === span.to ? undefined : { span: { from, to } };
}

/** Where its bars would lie after what is asked, in months from the start. */
export function barsAfter({ bars, moves, span }: TimelineRow, asked: Asked | undefined): TimelineRow['bars'] {
    if (asked?.by !== undefined && moves) {
        const by = asked.by * stepOf(moves);
        return bars.map(({ start, end }) => ({ start: start + by, end: end + by }));
    }
    if (!asked?.span) return bars;
    const each = stepOf(span.unit);
    return [{ start: (asked.span.from - 1) * each, end: asked.span.to * each }];
}
