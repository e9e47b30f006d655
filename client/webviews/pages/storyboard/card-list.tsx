import { useState } from 'preact/hooks';
import type { CardHolder } from '../../../../server/protocol.ts';
import { t } from '../shared/editor.ts';
import type { BoardProps } from './board-props.ts';
import { Card } from './card.tsx';
import { fits, placeOf } from './moves.ts';

/** The cards of a phase, an event or a choice: others can be dropped between them. */
export function CardList({ holder, ...props }: { readonly holder: CardHolder } & BoardProps) {
    const { board, dragged, onDrag, onMove } = props;
    // Before which card what is dragged would go: a card's key, or the end; undefined where nothing is over the list.
    const [gap, setGap] = useState<string | typeof END>();
    const card = dragged === undefined ? undefined : placeOf(board, dragged)?.card;

    const onDragOver = (event: DragEvent) => {
        if (!card || !fits(card, holder)) return;
        event.preventDefault();
        event.stopPropagation();
        setGap(gapAt(event));
    };
    const onDrop = (event: DragEvent) => {
        if (!card || !fits(card, holder)) return;
        event.preventDefault();
        event.stopPropagation();
        const at = gapAt(event);
        setGap(undefined);
        onDrag(undefined);
        if (at !== card.key) onMove(card.key, () => ({ into: holder.key, ...(at !== END && { before: at }) }), '');
    };
    return (
        <ul
            class={gap === END ? 'cards drop-end' : 'cards'}
            aria-label={t('In “{0}”', holder.title)}
            onDragOver={onDragOver}
            onDragLeave={() => setGap(undefined)}
            onDrop={onDrop}
        >
            {holder.cards.map(each => (
                <Card key={each.key} card={each} isGap={gap === each.key} {...props}>
                    {each.is !== 'activity' && <CardList holder={each} {...props} />}
                </Card>
            ))}
            {holder.cards.length === 0 && <li class="quiet none">{t('Nothing yet')}</li>}
        </ul>
    );
}

const END = Symbol('the end of the list');

/** The card of the list that what is dropped here goes before: the first whose middle is below the pointer. */
function gapAt({ currentTarget, clientY }: DragEvent): string | typeof END {
    const cards = [...(currentTarget as HTMLElement).children] as HTMLElement[];
    const below = cards.find(each => {
        const { top, height } = each.getBoundingClientRect();
        return each.dataset['card'] !== undefined && clientY < top + height / 2;
    });
    return below?.dataset['card'] ?? END;
}
