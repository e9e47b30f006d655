import type { Storyboard } from '../../../../server/protocol.ts';
import type { Goes } from './moves.ts';

/** What the cards of a board share. */
export interface BoardProps {
    readonly board: Storyboard;
    /** The card that is being dragged. */
    readonly dragged: string | undefined;
    readonly onDrag: (card: string | undefined) => void;
    /** Has a card moved, from where it is when its turn comes; where there is no such place, says `otherwise`. */
    readonly onMove: (card: string, goes: Goes, otherwise: string) => void;
}
