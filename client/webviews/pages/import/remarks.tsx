import type { TableRemark } from '../../../../server/protocol.ts';
import { t } from '../shared/editor.ts';

interface RemarksProps {
    readonly title: string;
    readonly about: string;
    readonly remarks: readonly TableRemark[];
}

/** Cells to be looked at, each with its row and column; nothing where there are none. */
export function Remarks({ title, about, remarks }: RemarksProps) {
    if (remarks.length === 0) return null;
    return (
        <section>
            <h2>
                {title} ({remarks.length})
            </h2>
            <p class="quiet">{about}</p>
            <ul class="remarks">
                {remarks.map(({ row, column, what, why }, at) => (
                    <li key={at}>
                        <span class="quiet">{column === '' ? t('Row {0}', row) : t('Row {0}, {1}', row, column)}</span> “{what}”: {why}
                    </li>
                ))}
            </ul>
        </section>
    );
}
