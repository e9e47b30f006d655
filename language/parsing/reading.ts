import type { IRecognitionException, IToken, Rule, TokenType } from 'chevrotain';
import type { LangiumParser } from 'langium';

/** The part of Langium's and Chevrotain's parser that reading on after a fault is built on; it is not in their public types. */
export interface ReadingParser {
    currIdx: number;
    tokVector: IToken[];
    tokVectorLength: number;
    readonly RULE_STACK_IDX: number;
    readonly currRuleShortName: number;
    readonly RULE_STACK: readonly number[];
    LA(howMuch: number): IToken;
    consumeToken(): void;
    moveToTerminatedState(): void;
    consume(index: number, type: TokenType, options: undefined): IToken;
    many(index: number, turn: unknown): void;
    or(index: number, alternatives: unknown): void;
    option(index: number, part: unknown): void;
    SAVE_ERROR(error: IRecognitionException): IRecognitionException;
    getHumanReadableRuleStack(): string[];
    shortRuleNameToFullName(shortName: number): string;
    getFollowsForInRuleRecovery(type: TokenType, index: number): TokenType[];
    getGAstProductions(): Record<string, Rule>;
    // What is replaced.
    wrapConsume(index: number, type: TokenType): IToken;
    wrapMany(index: number, turn: unknown): void;
    wrapOr(index: number, alternatives: unknown): void;
    wrapOption(index: number, part: unknown): void;
    invokeRuleCatch(error: unknown, resync: boolean, recovered: (error: unknown) => unknown): unknown;
    consumeInternalRecovery(type: TokenType, index: number, error: unknown): IToken;
    attemptInRepetitionRecovery(): void;
    raiseNoAltException(occurrence: number): never;
}

/** The inside of Langium's parser. */
export function insideOf(parser: LangiumParser): ReadingParser {
    return (parser as unknown as { wrapper: ReadingParser }).wrapper;
}

/** A word that is read as another than is written; what is written has its own length. */
export interface MendedToken extends IToken {
    readonly writtenLength?: number;
}

/** Makes the parsed text keep the places of words as they are written, where they were read as others. */
export function keepWrittenPlaces(parser: LangiumParser): void {
    const { nodeBuilder } = parser as unknown as { nodeBuilder: { buildLeafNode(token: IToken, feature?: object): unknown } };
    const build = nodeBuilder.buildLeafNode.bind(nodeBuilder);
    nodeBuilder.buildLeafNode = (token: MendedToken, feature) =>
        build(token.writtenLength === undefined ? token : { ...token, image: ' '.repeat(token.writtenLength) }, feature);
}

/** A rule's name as the grammar has it: Langium marks it with a character that nobody sees. */
export function plainRuleName(name: string): string {
    return name.replace('\u200B', '');
}

/** Whether `token` stands on the line on which `before` ends. */
export function onLineOf(before: IToken, token: IToken): boolean {
    return before.endLine !== undefined && before.endLine === token.startLine;
}

/** What the parser's own list has for every fault. */
export const UNREAD = 'This is not written as it can be read here.';

/** What stands in the parser's own list for a fault: a true error would cost more than all the rest. */
export function unread(token: IToken): IRecognitionException {
    return {
        name: 'MismatchedTokenException',
        message: UNREAD,
        token,
        resyncedTokens: [],
        context: { ruleStack: [], ruleOccurrenceStack: [] },
    };
}
