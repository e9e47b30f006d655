import { EOF, type IToken } from 'chevrotain';
import { type AstNode, CstNodeBuilder, type LangiumCoreServices } from 'langium';
import type { ReadResult } from '../recovery.ts';
import type { BalconyLexer } from '../lexer.ts';
import { type CompiledGrammar, compile } from './compile.ts';
import type { GrowingNode, Reading } from './part.ts';
import { astNodeOf, finish } from './rules.ts';
import { readComments } from './words.ts';

/** What stands behind the last word; it is on no line. */
const END: IToken = {
    image: '',
    startOffset: NaN,
    startLine: NaN,
    endLine: NaN,
    tokenTypeIdx: EOF.tokenTypeIdx ?? 1,
    tokenType: EOF,
};

/**
 * Reads texts of which nothing is to be told, in a fraction of the time that Langium's parser takes: straight from the same grammar, into the same tree. Where
 * a text is not written as the language has it, or may not be, it gives up, and the parser that reads past faults has the text.
 */
export class SoundReader {
    private readonly services: LangiumCoreServices;
    private readonly lexer: BalconyLexer;
    private readonly builder = new CstNodeBuilder();
    private compiled: CompiledGrammar | undefined;

    constructor(services: LangiumCoreServices, lexer: BalconyLexer) {
        this.services = services;
        this.lexer = lexer;
    }

    /** The parsed text; undefined where it is not sound. */
    read(text: string): ReadResult | undefined {
        const { tokens, hidden, errors, report } = this.lexer.tokenize(text);
        if (errors.length || report.faults.length) return undefined;
        const { entry } = (this.compiled ??= compile(this.services));
        const { builder } = this;
        const linker = this.services.references.Linker;
        const root = builder.buildRootNode(text);
        const node: GrowingNode = { $type: entry.type ?? '' };
        const reading: Reading = { tokens: [...tokens, END], comments: hidden, builder, linker, at: 0, commentAt: 0, node, value: '' };
        if (!entry.body.read(reading) || reading.at !== tokens.length) return undefined;
        finish(reading, node, entry.defaults);
        astNodeOf(root).astNode = node;
        readComments(reading, Infinity);
        return { value: node as unknown as AstNode, lexerErrors: [], lexerReport: report, parserErrors: [], faults: [] };
    }
}
