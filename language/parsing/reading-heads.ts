import { EOF } from 'chevrotain';
import type { Reader } from './reader.ts';
import { onLineOf } from './reading.ts';

// What no statement begins with, the size of a cohort aside.
const NO_BEGINNING = new Set(['STRING', 'NUMBER', 'RANGE', 'DATE', ',', '.']);

/** Reads a part that may be left out; where it is a body, past what cannot stand between its head and its brace. */
export function readHead(reader: Reader, index: number, part: unknown): void {
    const { inside } = reader;
    const next = inside.LA(1);
    if (next.image !== '{' && onLineOf(inside.LA(0), next) && isBody(reader, index)) {
        const many = wordsBeforeBrace(reader);
        if (many) reader.leaveOut(many);
    }
    inside.option(index, part);
}

/** How many words stand on this line before a brace that can only be that of the head before them; 0 where there is no such brace. */
function wordsBeforeBrace({ inside }: Reader): number {
    const texts = NO_BEGINNING.has(inside.LA(1).tokenType.name);
    for (let many = 0; many < 20; many++) {
        const token = inside.LA(many + 1);
        if (token.image === '{') return many;
        // A text may be the title of what the brace belongs to; a cohort has none.
        const another = (token.tokenType.name === 'STRING' && !texts) || token.image === 'cohort' || token.image === '}';
        if (another || token.tokenType === EOF || !onLineOf(inside.LA(many), token)) return 0;
    }
    return 0;
}

function isBody({ inside, first }: Reader, index: number): boolean {
    return first.ofOption(inside.shortRuleNameToFullName(inside.currRuleShortName), index).types.every(type => type.name === '{');
}
