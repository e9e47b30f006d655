import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BoardCard } from '../../../../server/protocol.ts';
import { t } from '../shared/editor.ts';
import { fillOf } from '../shared/mode-patterns.tsx';
import { go } from '../shared/start-page.tsx';
import type { BoardProps } from './board-props.ts';
import { MoveCard } from './move-card.tsx';
import { neighbour, placeOf, stepped, toNextColumn } from './moves.ts';

interface CardProps extends BoardProps {
    readonly card: BoardCard;
    readonly isGap: boolean;
    /** The cards it holds, where it is an event or a choice. */
    readonly children: ComponentChildren;
}

/** An activity, event or choice. Its title leads to its text. */
export function Card({ card, isGap, children, board, dragged, onDrag, onMove }: CardProps) {
    const [isOpen, setOpen] = useState(false);
    const mode = board.modes.find(({ name }) => name === card.mode);

    const onKeyDown = (event: KeyboardEvent) => {
        const arrow = ARROWS[event.key];
        const place = placeOf(board, card.key);
        if (!arrow || !place || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const isOnTitle = (event.target as HTMLElement).matches('.card-title');
        if (!event.altKey && !isOnTitle) return;
        event.preventDefault();
        event.stopPropagation();
        if (!event.altKey) return focusCard(neighbour(board, card.key, arrow));
        switch (arrow) {
            case 'up':
                return onMove(card.key, now => stepped(now, -1), t('“{0}” is the first there.', card.title));
            case 'down':
                return onMove(card.key, now => stepped(now, 1), t('“{0}” is the last there.', card.title));
            case 'left':
                return onMove(card.key, (now, on) => toNextColumn(on, now, -1), t('There is no phase before it.'));
            case 'right':
                return onMove(card.key, (now, on) => toNextColumn(on, now, 1), t('There is no phase after it.'));
        }
    };
    const onDragStart = (event: DragEvent) => {
        event.stopPropagation();
        event.dataTransfer?.setData('text/plain', card.title);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
        onDrag(card.key);
    };
    const classes = ['card', card.is, dragged === card.key && 'dragged', isGap && 'drop-before', card.optional && 'optional'];
    return (
        <li
            class={classes.filter(Boolean).join(' ')}
            data-card={card.key}
            draggable
            onDragStart={onDragStart}
            onDragEnd={() => onDrag(undefined)}
            onKeyDown={onKeyDown}
        >
            <p class="kind">
                {mode && (
                    <svg class="mark" width="12" height="12" aria-hidden="true">
                        <rect width="12" height="12" fill={fillOf(mode.name)} />
                    </svg>
                )}
                {[card.kind, mode && `${mode.title} (${mode.letters})`, card.optional && t('optional')].filter(Boolean).join(' · ')}
            </p>
            <button
                type="button"
                class="card-title"
                dir="auto"
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
                onClick={() => go([{ at: card.at, title: card.title }], card.title)}
            >
                {card.title || t('Without a title')}
            </button>
            <p class="quiet facts">{[card.when, card.hours].filter(Boolean).join(' · ')}</p>
            {card.dimensions.length > 0 && (
                <ul class="dimensions" aria-label={t('What it does')}>
                    {card.dimensions.map(({ title, shape, word }) => (
                        <li key={title}>
                            <span class="shape" aria-hidden="true">
                                {shape}
                            </span>{' '}
                            {title}
                            <span class="unseen">, {word}</span>
                        </li>
                    ))}
                </ul>
            )}
            <MoveCard card={card} isOpen={isOpen} onOpen={setOpen} board={board} onMove={onMove} />
            {children}
        </li>
    );
}

const ARROWS: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowLeft: 'left',
    ArrowRight: 'right',
};

function focusCard(key: string | undefined): void {
    if (key !== undefined) document.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"] > .card-title`)?.focus();
}
