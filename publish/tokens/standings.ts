import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';

/** How a standing is told apart without colour, from the least to the most; its ground is one hue in four depths (`paper` and the `depth`s of the palette). */
export const STANDING_LOOKS: Readonly<Record<Standing, StandingLook>> = {
    absent: { shape: '○', word: 'absent', ground: 'paper', on: 'ink' },
    named: { shape: '◔', word: 'named', ground: 'depth1', on: 'ink' },
    reached: { shape: '◑', word: 'reached', ground: 'depth2', on: 'ink' },
    grounded: { shape: '●', word: 'grounded', ground: 'depth3', on: 'ondeep' },
};

interface StandingLook {
    readonly shape: string;
    readonly word: string;
    readonly ground: 'paper' | 'depth1' | 'depth2' | 'depth3';
    /** What is written on it. */
    readonly on: 'ink' | 'ondeep';
}

/** What an activity does for an element, in shapes of growing weight. */
export const CODE_LOOKS: Readonly<Record<Code, { readonly shape: string; readonly word: string }>> = {
    touched: { shape: '·', word: 'touched' },
    targeted: { shape: '◇', word: 'targeted' },
    evidenced: { shape: '◆', word: 'evidence planned' },
};
