import type { LangiumParser } from 'langium';
import { EOF, type IToken, type TokenType } from 'chevrotain';

/** The part of Chevrotain's parser that recovery is built on; it is not in its public types. */
interface RecoveringParser {
    currIdx: number;
    tokVector: IToken[];
    LA(howMuch: number): IToken;
    SKIP_TOKEN(): IToken;
    flattenFollowSet(): TokenType[];
    tokenMatcher(token: IToken, type: TokenType): boolean;
    findReSyncTokenType(): TokenType;
    reSyncTo(type: TokenType, resynced?: IToken[]): IToken[];
}

const SECOND_WORDS = new Set(['by', 'on', 'in', 'at', 'to', 'of', 'for', 'with', 'from', 'the', 'up', 'out', 'through']);

/**
 * Makes the parser skip what it cannot read up to the next word that can begin something, stepping over a brace together with its body, so that a fault in one
 * statement costs that statement and not the rest of the body. (Chevrotain's own recovery stops at the first word that could follow anywhere, inside a body too.)
 */
export function recoverPastBodies(parser: LangiumParser): void {
    const recovering = (parser as unknown as { wrapper: RecoveringParser }).wrapper;
    let stop = 0;

    // The second word of a misspelt pair at the start of a line (`lead by coach`, `reflect on Ideas`) begins no statement.
    const endsPair = (k: number): boolean => {
        const second = recovering.LA(k);
        const first = recovering.LA(k - 1);
        const before = recovering.tokVector[recovering.currIdx + k - 2];
        return (
            SECOND_WORDS.has(second.image) &&
            first.endLine === second.startLine &&
            before?.endLine !== first.startLine &&
            /^(WORD|KIND)$|^[a-z]/.test(first.tokenType.name)
        );
    };

    const skip = recovering.SKIP_TOKEN.bind(recovering);
    recovering.SKIP_TOKEN = () => {
        const skipped = skip();
        return endsPair(1) ? skip() : skipped;
    };
    recovering.findReSyncTokenType = () => {
        const follow = recovering.flattenFollowSet();
        let depth = 0;
        for (let k = 1; ; k++) {
            const token = recovering.LA(k);
            const atEnd = token.tokenType === EOF;
            if (atEnd || (depth === 0 && !(k > 1 && endsPair(k)))) {
                const match = follow.find(type => recovering.tokenMatcher(token, type));
                if (match || atEnd) {
                    stop = recovering.currIdx + k;
                    return match ?? EOF;
                }
            }
            if (token.image === '{') depth++;
            else if (token.image === '}' && depth > 0) depth--;
        }
    };
    recovering.reSyncTo = (_type, resynced = []) => {
        while (recovering.currIdx + 1 < stop) {
            const at = recovering.currIdx;
            resynced.push(recovering.SKIP_TOKEN());
            if (recovering.currIdx === at) break;
        }
        return resynced.slice(0, -1);
    };
}
