import { type AstNode, createLangiumParser, type LangiumCoreServices, type LangiumParser, type ParserOptions } from 'langium';
import type { BalconyLexer } from './lexer.ts';
import { insideOf, type ReadingParser } from './reading.ts';
import { readPastFaults, type ReadResult } from './recovery.ts';
import { SoundReader } from './sound/read-sound.ts';

/**
 * Parses plans: sound ones by the quick reader, all others by the parser that reads past faults. That one is made when the first text needs it, for making it takes
 * longer than reading many a text.
 */
export class PlanParser {
    private readonly sound: SoundReader;
    private readonly makeTolerant: () => LangiumParser;
    private made: LangiumParser | undefined;

    constructor(services: LangiumCoreServices, lexer: BalconyLexer) {
        this.sound = new SoundReader(services, lexer);
        this.makeTolerant = () => {
            const parser = createLangiumParser(services);
            readPastFaults(parser, lexer);
            return parser;
        };
    }

    /** Parses a text, or what one rule of the grammar reads of it. Never fails. */
    parse<T extends AstNode = AstNode>(text: string, options?: ParserOptions): ReadResult<T> {
        const sound = options?.rule === undefined ? this.sound.read(text) : undefined;
        return (sound ?? this.tolerant.parse<T>(text, options)) as ReadResult<T>;
    }

    /** The parser that reads past faults. */
    get tolerant(): LangiumParser {
        return (this.made ??= this.makeTolerant());
    }

    /** Its inside, where what looks into parsers finds it. */
    get wrapper(): ReadingParser {
        return insideOf(this.tolerant);
    }
}
