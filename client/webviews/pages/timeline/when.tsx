import { useState } from 'preact/hooks';
import type { TimelineRow } from '../../../../server/protocol.ts';
import { t } from '../shared/editor.ts';

interface WhenProps {
    readonly row: TimelineRow;
    readonly onSay: (span: { readonly from: number; readonly to: number }) => void;
}

/** Says from when to when something is, in figures: without dragging. */
export function When({ row, onSay }: WhenProps) {
    const [span, setSpan] = useState({ from: row.span.from, to: row.span.to });
    const inWeeks = row.span.unit === 'week';
    const figure = (which: 'from' | 'to', label: string) => (
        <label class="choose">
            <span>{label}</span>
            <input
                type="number"
                min="1"
                max="999"
                value={span[which]}
                onInput={({ currentTarget }) => setSpan({ ...span, [which]: Math.round(Number(currentTarget.value)) })}
            />
        </label>
    );
    return (
        <div role="group" class="when" aria-label={t('When “{0}” is', row.title)}>
            {figure('from', inWeeks ? t('First week') : t('First month'))}
            {figure('to', inWeeks ? t('Last week') : t('Last month'))}
            <button type="button" onClick={() => onSay(span)}>
                {t('Write it')}
            </button>
        </div>
    );
}
