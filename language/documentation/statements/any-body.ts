import { ALL, PLAN, type Entry } from './statement.ts';

/** What can stand in any body. */
export const OF_ANY_BODY: readonly Entry[] = [
    [
        'note',
        'Note',
        ALL,
        'note "${1:Title}" "$2"',
        'A remark for the handbook under a heading of its own; `for` a role where only they should read it.',
        true,
    ],
    ['rationale', 'Rationale', ALL, 'rationale "$1"', 'Why it is so, for the reviewer; participants do not see it.'],
    ['to decide', 'ToDecide', ALL, 'to decide "$1"', 'What is still open, for the review; the handbook says "to be confirmed".', true],
    [
        'accept',
        'Accept',
        PLAN,
        'accept $1 because "$2"',
        'A finding that you have looked at and decided to live with, with the reason. It stays listed, as accepted.',
        true,
    ],
];
