import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Storyboard } from '../../../../server/protocol.ts';
import { Announce } from '../shared/announce.tsx';
import { Choose } from '../shared/choose.tsx';
import { apart } from '../shared/direction.ts';
import { t } from '../shared/editor.ts';
import { ModePatterns } from '../shared/mode-patterns.tsx';
import { ask, type PageProps } from '../shared/start-page.tsx';
import { useInTurn } from '../shared/use-in-turn.ts';
import { useUndoKeys } from '../shared/use-undo-keys.ts';
import { CardList } from './card-list.tsx';
import { BoardKey } from './key.tsx';
import { type Goes, placeOf } from './moves.ts';
import './storyboard.css';

/** The storyboard: a column for each phase, with a card for each activity; cards are dragged, or moved with the keyboard. */
export function BoardPage({ shows: board, said }: PageProps<'storyboard'>) {
    const [note, setNote] = useState('');
    const moved = useMoved(board, setNote);
    const [dragged, setDragged] = useState<string>();

    const inTurn = useInTurn<'storyboard'>(board, setNote);
    const move = (card: string, goes: Goes, otherwise: string) =>
        inTurn(now => {
            const place = placeOf(now, card);
            const to = place && goes(place, now);
            if (to) moved.current = card;
            else setNote(otherwise);
            return to && { is: 'change', programme: now.programme, version: now.version, card, ...to };
        });
    const takeBack = (is: 'undo' | 'redo') => inTurn(() => ({ is }));
    useUndoKeys(takeBack);

    return (
        <main>
            <h1>{t('{0}: storyboard', apart(board.title))}</h1>
            <p class="quiet">{board.time}</p>
            <div class="tools">
                <Choose
                    label={t('Programme')}
                    value={board.programme}
                    from={board.programmes}
                    onChoose={programme => ask<'storyboard'>(programme === undefined ? {} : { programme })}
                />
                <button type="button" onClick={() => takeBack('undo')}>
                    {t('Take the last change back')}
                </button>
            </div>
            {said !== '' && <p class="said">{said}</p>}
            <ModePatterns modes={board.modes} />
            <div class="board">
                {board.columns.map((column, at) => (
                    <section key={column.key} class="column" aria-labelledby={`column-${at}`}>
                        <h2 id={`column-${at}`} dir="auto">
                            {column.title}
                        </h2>
                        <p class="quiet facts">{[column.when, column.hours].filter(Boolean).join(' · ')}</p>
                        <CardList board={board} holder={column} dragged={dragged} onDrag={setDragged} onMove={move} />
                    </section>
                ))}
            </div>
            <BoardKey />
            <Announce says={[note, said].filter(Boolean).join(' ')} />
        </main>
    );
}

/** Gives the focus back to the card that was moved, and tells where it is now, once the board is drawn anew. */
function useMoved(board: Storyboard, tell: (note: string) => void) {
    const moved = useRef<string | undefined>(undefined);
    const last = useRef(board);
    // At once: a key that is pressed before the card has the focus again would be lost.
    useLayoutEffect(() => {
        const key = moved.current;
        const place = key === undefined || last.current === board ? undefined : placeOf(board, key);
        last.current = board;
        if (!place || key === undefined) return;
        moved.current = undefined;
        const { card, holder, at } = place;
        document.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"] > .card-title`)?.focus();
        tell(t('“{0}” is now {1} of {2} in “{3}”.', card.title, at + 1, holder.cards.length, holder.title));
    }, [board]);
    return moved;
}
