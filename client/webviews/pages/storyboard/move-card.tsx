import { useState } from 'preact/hooks';
import type { BoardCard } from '../../../../server/protocol.ts';
import { t } from '../shared/editor.ts';
import type { BoardProps } from './board-props.ts';
import { otherHolders, placeOf, stepped } from './moves.ts';

interface MoveCardProps extends Pick<BoardProps, 'board' | 'onMove'> {
    readonly card: BoardCard;
    readonly isOpen: boolean;
    readonly onOpen: (isOpen: boolean) => void;
}

/** Moves a card without dragging it: earlier, later, or into something else. */
export function MoveCard({ card, isOpen, onOpen, board, onMove }: MoveCardProps) {
    const [chosen, setChosen] = useState<string>();
    const place = placeOf(board, card.key);
    if (!place) return null;
    const others = otherHolders(board, place);
    const into = others.find(({ key }) => key === chosen) ?? others[0];
    const [earlier, later] = [stepped(place, -1), stepped(place, 1)];
    return (
        <div class="move">
            <button type="button" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
                {t('Move')}
                <span class="unseen"> “{card.title}”</span>
            </button>
            {isOpen && (
                <div role="group" aria-label={t('Move “{0}”', card.title)} class="moves-to">
                    <button type="button" disabled={!earlier} onClick={() => onMove(card.key, now => stepped(now, -1), '')}>
                        {t('Earlier')}
                    </button>
                    <button type="button" disabled={!later} onClick={() => onMove(card.key, now => stepped(now, 1), '')}>
                        {t('Later')}
                    </button>
                    {into && (
                        <>
                            <select
                                aria-label={t('Where to')}
                                value={into.key}
                                onChange={({ currentTarget }) => setChosen(currentTarget.value)}
                            >
                                {others.map(({ key, title }) => (
                                    <option key={key} value={key}>
                                        {title || t('Without a title')}
                                    </option>
                                ))}
                            </select>
                            <button type="button" onClick={() => onMove(card.key, () => ({ into: into.key }), '')}>
                                {t('Move there')}
                            </button>
                        </>
                    )}
                </div>
            )}
        </div>
    );
}
