import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const grammars: Record<string, URL> = {
    'source.balcony': new URL('../../syntaxes/balcony.tmLanguage.json', import.meta.url),
    'markdown.balcony.codeblock': new URL('../../syntaxes/balcony.markdown.tmLanguage.json', import.meta.url),
};

/** A piece of a line with one colouring: where it is (columns from 0) and its scopes from the outermost in, the language's own left out. */
export interface Piece {
    start: number;
    end: number;
    scopes: string[];
}

/** A line as the editor would colour it. */
export interface ColouredLine {
    text: string;
    pieces: Piece[];
}

/** Colours `text` line by line, as VS Code does, with the grammar of `scope`. Each call begins afresh. */
export type Colour = (text: string) => ColouredLine[];

/**
 * Loads the grammar of `scope` as VS Code does. `others` are further grammars by their scope, and `injections` says which grammars are injected into which.
 */
export async function loadColours(
    scope = 'source.balcony',
    others: Record<string, textmate.IRawGrammar> = {},
    injections: Record<string, string[]> = {},
): Promise<Colour> {
    const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
    await oniguruma.loadWASM(wasm);
    const registry = new textmate.Registry({
        onigLib: Promise.resolve({
            createOnigScanner: sources => new oniguruma.OnigScanner(sources),
            createOnigString: text => new oniguruma.OnigString(text),
        }),
        loadGrammar: async name => {
            const file = grammars[name];
            return others[name] ?? (file ? textmate.parseRawGrammar(readFileSync(file, 'utf8'), file.pathname) : null);
        },
        getInjections: name => injections[name],
    });
    const grammar = await registry.loadGrammar(scope);
    if (!grammar) throw new Error(`There is no grammar for ${scope}.`);
    return text => {
        let state = textmate.INITIAL;
        return text.split(/\r\n?|\n/).map(line => {
            const result = grammar.tokenizeLine(line, state);
            state = result.ruleStack;
            const pieces = result.tokens.map(token => ({
                start: token.startIndex,
                end: Math.min(token.endIndex, line.length),
                scopes: token.scopes.filter(name => name !== scope && !name.startsWith('meta.prose')),
            }));
            return { text: line, pieces: pieces.filter(piece => piece.start < piece.end) };
        });
    };
}

/** Whether `name` is `scope` or a kind of it: `keyword.other.unit.balcony` is a `keyword.other`. */
export function isScope(name: string, scope: string): boolean {
    return name === scope || name.startsWith(`${scope}.`);
}

/** The stretches of a line that carry `scope`, joined where they touch, without the spaces around them. */
export function stretchesOf(line: ColouredLine, scope: string): { start: number; end: number }[] {
    const stretches: { start: number; end: number }[] = [];
    for (const piece of line.pieces) {
        if (!piece.scopes.some(name => isScope(name, scope))) continue;
        const last = stretches.at(-1);
        if (last?.end === piece.start) last.end = piece.end;
        else stretches.push({ start: piece.start, end: piece.end });
    }
    return stretches.map(({ start, end }) => {
        const text = line.text.slice(start, end);
        return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
    });
}
