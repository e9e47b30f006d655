import type { Column } from '../../language/sheets/columns.ts';
import type { Remark } from '../../language/sheets/plan/remarks.ts';
import type { ProgrammeFromSheet } from '../../language/sheets/programme-from-table.ts';
import { counted } from '../../language/model/amounts/wording.ts';
import { padded, printable } from '../../publish/text/columns.ts';

/** What was made of a sheet, for whoever brought it in: the columns, what was taken otherwise than it stands there, and everything that was not understood. */
export function reportOf(where: string, read: ProgrammeFromSheet, others: readonly string[]): string {
    const made = [
        counted(read.activities, 'activity', 'activities'),
        ...(read.phases > 0 ? [`in ${counted(read.phases, 'phase', 'phases')}`] : []),
    ].join(' ');
    return [
        `${where}: ${made}.`,
        ...(others.length > 0
            ? [`Not read: ${others.length > 1 ? 'the sheets' : 'the sheet'} ${others.join(', ')}. --sheet says which is.`]
            : []),
        '',
        'Columns',
        ...columnsTold(read.columns),
        ...remarks('Taken as', read.takenAs, ({ what, why }) => (what ? `“${short(what)}”: ${why}` : why)),
        ...remarks(
            'Not understood, and kept in the plan where it belongs to an activity',
            read.notUnderstood,
            ({ what, why }) => `“${short(what)}”: ${why}`,
        ),
        '',
    ]
        .map(printable)
        .join('\n');
}

function columnsTold(columns: readonly Column[]): string[] {
    const widest = Math.min(40, Math.max(0, ...columns.map(({ head }) => head.length)));
    return columns.map(({ head, use, how, unit }) => {
        const said =
            use === 'note'
                ? `a note for facilitators${how === 'mapping' ? '' : ', for nothing is known of it'}`
                : use === 'leave out'
                  ? 'left out'
                  : `${use}${unit && TIMES.has(use) ? `, in ${unit}` : ''}`;
        return `  ${padded(short(head), widest)}  ${said}${how === 'guess' && use !== 'note' ? ' (a guess)' : ''}`;
    });
}

const TIMES: ReadonlySet<string> = new Set(['takes', 'each', 'lasts', 'when']);

function remarks(heading: string, all: readonly Remark[], told: (remark: Remark) => string): string[] {
    if (all.length === 0) return [];
    return ['', heading, ...all.map(remark => `  row ${remark.row}${remark.column ? `, ${short(remark.column)}` : ''}: ${told(remark)}`)];
}

/** A text on one line, without its end where it is long. */
function short(text: string): string {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
