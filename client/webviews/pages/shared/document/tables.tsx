import { Breakable } from './breakable.tsx';
import { useId } from 'preact/hooks';
import type { Bar, Cell, Table } from '../../../../../server/protocol.ts';
import { fillOf } from '../mode-patterns.tsx';
import { Words } from './inlines.tsx';

/** A table with its caption; where it is too broad for the page it can be moved sideways, by the keyboard too. */
export function ShownTable({ table }: { readonly table: Table }) {
    const caption = useId();
    return (
        <div class={`scroll ${table.style ?? ''}`} role="region" tabIndex={0} aria-labelledby={caption}>
            <table>
                <caption id={caption} dir="auto">
                    <Breakable text={table.caption} />
                </caption>
                {table.head.length > 0 && (
                    <thead>
                        <tr>
                            {table.head.map((cell, at) => (
                                <th key={at} scope="col" class={classOf(cell)} dir="auto">
                                    <Inside cell={cell} />
                                </th>
                            ))}
                        </tr>
                    </thead>
                )}
                {groupsOf(table).map(({ id, rows }, at) => (
                    <tbody key={at} id={id}>
                        {rows.map((cells, each) => (
                            <Row key={each} cells={cells} heads={table.rowHeads} />
                        ))}
                    </tbody>
                ))}
                {table.foot && table.foot.length > 0 && (
                    <tfoot>
                        {table.foot.map((cells, each) => (
                            <Row key={each} cells={cells} heads={table.rowHeads} />
                        ))}
                    </tfoot>
                )}
            </table>
        </div>
    );
}

interface Group {
    readonly id?: string;
    readonly rows: (readonly Cell[])[];
}

/** The rows in the groups that references lead to; without any, all in one. */
function groupsOf({ rows, ids = {} }: Table): Group[] {
    const groups: Group[] = [];
    for (const [at, cells] of rows.entries()) {
        const last = groups.at(-1);
        const id = ids[at];
        if (last && id === undefined) last.rows.push(cells);
        else groups.push({ ...(id !== undefined && { id }), rows: [cells] });
    }
    return groups;
}

function Row({ cells, heads }: { readonly cells: readonly Cell[]; readonly heads: boolean }) {
    return (
        <tr>
            {cells.map((cell, at) =>
                at === 0 && heads ? (
                    <th key={at} scope="row" class={classOf(cell)} dir="auto">
                        <Inside cell={cell} />
                    </th>
                ) : (
                    <td key={at} class={classOf(cell)} dir="auto">
                        <Inside cell={cell} />
                    </td>
                ),
            )}
        </tr>
    );
}

function classOf({ figure, standing, change }: Cell): string {
    return [figure && 'figure', standing && `standing ${standing}`, change].filter(Boolean).join(' ');
}

function Inside({ cell: { text, spoken, bar } }: { readonly cell: Cell }) {
    return (
        <>
            {spoken === undefined ? (
                <Words text={text} />
            ) : (
                <>
                    <span aria-hidden="true">
                        <Words text={text} />
                    </span>
                    <span class="unseen">{spoken}</span>
                </>
            )}
            {bar && <Share bar={bar} />}
        </>
    );
}

/** A solid bar to the least and a lighter one to the most; of an unknown amount an empty one with a dashed edge. */
function Share({ bar: { least, most, unknown, mode } }: { readonly bar: Bar }) {
    const fill = mode ? fillOf(mode) : 'var(--accent)';
    const percent = (share: number) => `${Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10}%`;
    return (
        <svg class="share" width="100%" height="12" aria-hidden="true">
            {unknown ? (
                <rect class="unknown" x="1" y="1" width="40%" height="10" />
            ) : (
                <>
                    <rect width={percent(most)} height="12" fill={fill} opacity=".45" />
                    <rect width={percent(least)} height="12" fill={fill} />
                </>
            )}
        </svg>
    );
}
