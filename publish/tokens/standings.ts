import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';

/** How a standing is told apart without colour, from the least to the most. */
export const STANDING_LOOKS: Readonly<Record<Standing, { readonly shape: string; readonly word: string }>> = {
    absent: { shape: '○', word: 'absent' },
    named: { shape: '◔', word: 'named' },
    reached: { shape: '◑', word: 'reached' },
    grounded: { shape: '●', word: 'grounded' },
};

/** What an activity does for an element, in shapes of growing weight. */
export const CODE_LOOKS: Readonly<Record<Code, { readonly shape: string; readonly word: string }>> = {
    touched: { shape: '·', word: 'touched' },
    targeted: { shape: '◇', word: 'targeted' },
    evidenced: { shape: '◆', word: 'evidence planned' },
};
