import type { BoardCard, CardHolder, Storyboard } from '../../../../server/protocol.ts';

/** Where a card is to go: into what, and before which card; at the end, where none is named. */
export interface Destined {
    readonly into: string;
    readonly before?: string;
}

/** Where a card is now. */
export interface CardPlace {
    readonly card: BoardCard;
    readonly holder: CardHolder;
    /** Which of the holder's cards it is, from 0. */
    readonly at: number;
    /** The column, from 0, that the card is in. */
    readonly column: number;
}

/** Where a card is to go from where it is; undefined where there is no such place. */
export type Goes = (place: CardPlace, board: Pick<Storyboard, 'columns'>) => Destined | undefined;

/** Every card of a board, those in events and choices too, in the order shown. */
export function placesOf({ columns }: Pick<Storyboard, 'columns'>): CardPlace[] {
    const inside = (holder: CardHolder, column: number): CardPlace[] =>
        holder.cards.flatMap((card, at) => [{ card, holder, at, column }, ...inside(card, column)]);
    return columns.flatMap(inside);
}

/** Where a card is; undefined where the board has none of that key. */
export function placeOf(board: Pick<Storyboard, 'columns'>, key: string): CardPlace | undefined {
    return placesOf(board).find(({ card }) => card.key === key);
}

/** One place earlier or later in what holds the card; undefined where there is none. */
export function stepped({ holder, at }: CardPlace, by: -1 | 1): Destined | undefined {
    const to = at + by;
    if (to < 0 || to >= holder.cards.length) return undefined;
    const before = holder.cards[by < 0 ? to : to + 1];
    return { into: holder.key, ...(before && { before: before.key }) };
}

/** To the end of the column before or after; undefined where there is none. */
export function toNextColumn({ columns }: Pick<Storyboard, 'columns'>, { column }: CardPlace, by: -1 | 1): Destined | undefined {
    const to = columns[column + by];
    return to && { into: to.key };
}

/** Whether a card may be put into something: what that holds, and not into itself. */
export function fits(card: BoardCard, holder: CardHolder): boolean {
    return holder.holds.includes(card.is) && !holdersIn(card).includes(holder.key);
}

function holdersIn(card: BoardCard): string[] {
    return [card.key, ...card.cards.flatMap(holdersIn)];
}

/** Where else a card may go: columns, and events and choices that hold such cards. */
export function otherHolders(board: Pick<Storyboard, 'columns'>, place: CardPlace): CardHolder[] {
    const holders: CardHolder[] = [...board.columns, ...placesOf(board).map(({ card }) => card)];
    const isOther = (holder: CardHolder) => holder.key !== place.holder.key && fits(place.card, holder);
    return holders.filter(isOther);
}

/** The card that comes before or after another in the order in which arrows go through them: down a column, and across to the next. */
export function neighbour(board: Pick<Storyboard, 'columns'>, key: string, arrow: 'up' | 'down' | 'left' | 'right'): string | undefined {
    const places = placesOf(board);
    const from = places.find(({ card }) => card.key === key);
    if (!from) return undefined;
    const inColumn = (column: number) => places.filter(place => place.column === column);
    const here = inColumn(from.column);
    const row = here.indexOf(from);
    if (arrow === 'up' || arrow === 'down') return here[row + (arrow === 'up' ? -1 : 1)]?.card.key;
    const step = arrow === 'left' ? -1 : 1;
    for (let column = from.column + step; column >= 0 && column < board.columns.length; column += step) {
        const there = inColumn(column);
        if (there.length > 0) return there[Math.min(row, there.length - 1)]?.card.key;
    }
    return undefined;
}
