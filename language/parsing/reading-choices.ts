import { NoViableAltException } from 'chevrotain';
import { isName } from './names.ts';
import type { Reader } from './reader.ts';
import { onLineOf, UNREAD } from './reading.ts';
import { isNameSort } from './reading-words.ts';
import { textOfString } from './values.ts';
import { nearestWord } from './words.ts';

/** Thrown where a word was mended, to read it again. */
const tryAgain = new Error('The word was mended.');

/** Reads one of several alternatives; where none fits and a word could be mended, again with that word. */
export function readChoice({ inside }: Reader, index: number, alternatives: unknown): void {
    for (;;) {
        try {
            return inside.or(index, alternatives);
        } catch (error) {
            if (error !== tryAgain) throw error;
        }
    }
}

/** Where no alternative fits: mends the next word where that is sure, and gives up on the statement where it is not. */
export function cannotChoose(reader: Reader, occurrence: number): never {
    const { inside } = reader;
    const [before, next, second] = [inside.LA(0), inside.LA(1), inside.LA(2)];
    const beginnings = reader.first.ofAlternatives(inside.shortRuleNameToFullName(inside.currRuleShortName), occurrence);
    if (onLineOf(before, next) && !beginnings.begins(next)) {
        const near = isName(next.image) ? nearestWord(next.image, beginnings.words) : undefined;
        if (near) {
            reader.note({ what: 'misspelt', token: next, meant: near.word, begins: false });
            reader.readAs(1, near.word, near.word);
            throw tryAgain;
        }
        if (next.tokenType.name === 'STRING' && beginnings.types.some(isNameSort)) readAsName(reader, 1);
        if (/^(a|an|the)$/.test(next.image) && onLineOf(next, second) && beginnings.begins(second)) {
            reader.leaveOut(1);
            throw tryAgain;
        }
    }
    // `after "Ideas"`
    if (beginnings.begins(next) && second.tokenType.name === 'STRING' && onLineOf(next, second)) readAsName(reader, 2);
    throw inside.SAVE_ERROR(new NoViableAltException(UNREAD, next, before));
}

/** `hosted by "Trust"`: a text is read as the name that it holds; as an empty name where it holds none, which references/unknown-names.ts tells of. */
function readAsName(reader: Reader, ahead: number): never {
    const token = reader.inside.LA(ahead);
    const text = textOfString(token.image);
    if (isName(text)) reader.note({ what: 'quoted', token, wanted: 'NAME' });
    reader.readAs(ahead, 'WORD', isName(text) ? text : '');
    throw tryAgain;
}
