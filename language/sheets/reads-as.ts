import type { AstNode } from 'langium';
import type { Document } from '../generated/ast.ts';
import { faultsOf } from '../parsing/recovery.ts';
import type { BalconyServices } from '../services.ts';

/** Tells whether texts are statements as they stand. What was asked once is remembered. */
export class Reader {
    private readonly services: BalconyServices;
    private readonly known = new Map<string, readonly string[]>();

    constructor(services: BalconyServices) {
        this.services = services;
    }

    /** Whether a text is one statement of one of these types, written as the language has it. */
    isOne(statement: string, ...types: readonly string[]): boolean {
        const [only, ...others] = this.statements(statement);
        return only !== undefined && others.length === 0 && types.includes(only);
    }

    /** Whether a text is statements of a plan, one or several, written as the language has them. */
    areStatements(text: string): boolean {
        return this.statements(text).length > 0;
    }

    /** Whether a text is declarations that stand by themselves. */
    areDeclarations(text: string): boolean {
        const read = this.parsed(text);
        return read !== undefined && read.length > 0;
    }

    private statements(text: string): readonly string[] {
        let types = this.known.get(text);
        if (!types) {
            // No line end before the closing brace: a comment at the end would else hide it and pass.
            const read = this.parsed(`programme P "P" {\n${text}\n}`);
            const [programme, ...others] = read ?? [];
            const { statements = [] } = (programme ?? {}) as { statements?: readonly AstNode[] };
            types = programme?.$type === 'Programme' && others.length === 0 ? statements.map(({ $type }) => $type) : [];
            this.known.set(text, types);
        }
        return types;
    }

    private parsed(text: string): readonly AstNode[] | undefined {
        const result = this.services.parser.LangiumParser.parse<Document>(text);
        const isSound = result.lexerErrors.length === 0 && result.parserErrors.length === 0 && faultsOf(result).length === 0;
        return isSound ? result.value.declarations : undefined;
    }
}
