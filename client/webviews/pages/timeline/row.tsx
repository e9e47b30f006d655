import { useState } from 'preact/hooks';
import type { Timeline, TimelineRow } from '../../../../server/protocol.ts';
import { t } from '../shared/editor.ts';
import { go } from '../shared/start-page.tsx';
import { type Asked, stretched } from './dragging.ts';
import { Track } from './track.tsx';
import { When } from './when.tsx';

export interface RowProps {
    readonly row: TimelineRow;
    readonly line: Timeline;
    /** Has it changed when something is, as `asks` has it for what is drawn when its turn comes; where nothing is to change, says `otherwise`. */
    readonly onChange: (thing: string, asks: (row: TimelineRow) => Asked | undefined, otherwise: string) => void;
}

/** A phase, event, choice or activity: what it is and when, and its bar. Its title leads to its text. */
export function Row({ row, line, onChange }: RowProps) {
    const [isOpen, setOpen] = useState(false);
    const mode = line.modes.find(({ name }) => name === row.mode);
    const onKeyDown = (event: KeyboardEvent) => {
        const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
        if (by === 0 || !event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        const whyNot = t('“{0}” says no months of its own. Say them with its button “When”.', row.title);
        if (event.shiftKey) onChange(row.key, now => (now.stretches ? stretched(now, 'end', by) : undefined), whyNot);
        else onChange(row.key, now => now.moves && { by }, whyNot);
    };
    return (
        <tr class={row.is} data-row={row.key}>
            <th scope="row" class={`depth-${Math.min(row.depth, 3)}`}>
                <button
                    type="button"
                    class="row-title"
                    dir="auto"
                    aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+Shift+ArrowLeft Alt+Shift+ArrowRight"
                    onClick={() => go([{ at: row.at, title: row.title }], row.title)}
                    onKeyDown={onKeyDown}
                >
                    {row.title || t('Without a title')}
                </button>
                <button type="button" class="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                    {t('When')}
                    <span class="unseen"> “{row.title}”</span>
                </button>
                <span class="quiet facts">
                    {[row.is === 'phase' ? '' : row.kind, mode?.letters, row.when, row.hours].filter(Boolean).join(' · ')}
                </span>
                {isOpen && <When row={row} onSay={span => onChange(row.key, () => ({ span }), '')} />}
            </th>
            <td colSpan={line.months.length}>
                <Track row={row} months={line.months.length} onChange={asked => asked && onChange(row.key, () => asked, '')} />
            </td>
        </tr>
    );
}
