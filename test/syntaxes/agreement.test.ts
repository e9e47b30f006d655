import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { CstUtils, GrammarAST, type LangiumParser } from 'langium';
import { WORDS_READ_TWO_WAYS } from '../../language/parsing/tokens.ts';
import { createBalconyServices } from '../../language/services.ts';
import { type Colour, isScope, loadColours } from './colouring.ts';

const samples = new URL('../fixtures/samples/', import.meta.url);
const library = new URL('../../language/library/', import.meta.url);

const { parser, Grammar: grammar } = (() => {
    const { balcony } = createBalconyServices();
    return { parser: balcony.parser.LangiumParser, Grammar: balcony.Grammar };
})();

const SCOPES_OF_WORDS = ['keyword', 'support.type.mode', 'constant.language', 'storage.modifier', 'invalid.deprecated'];
const SCOPES_OF_NAMES = ['entity.name', 'variable.other.reference', 'variable.other.member', 'support.type.target'];
const SCOPES_BY_TERMINAL: Record<string, string[]> = {
    STRING: ['string', 'markup'],
    NUMBER: ['constant.numeric'],
    DATE: ['constant.numeric.date'],
    ML_COMMENT: ['comment.block'],
    SL_COMMENT: ['comment.line'],
};

/** What the parser reads at a place: the scopes that may colour it. Undefined for what no rule reads, such as white space. */
function scopesFor(leaf: ReturnType<typeof leavesOf>[number]): string[] {
    const { grammarSource, text, tokenType } = leaf;
    if (leaf.hidden) return SCOPES_BY_TERMINAL[tokenType.name] ?? [];
    if (GrammarAST.isKeyword(grammarSource)) return /^\p{L}/u.test(text) ? SCOPES_OF_WORDS : ['punctuation'];
    const terminal = GrammarAST.isCrossReference(grammarSource) ? grammarSource.terminal : grammarSource;
    const rule = GrammarAST.isRuleCall(terminal) ? (terminal.rule.ref?.name ?? '') : '';
    return SCOPES_BY_TERMINAL[rule] ?? SCOPES_OF_NAMES;
}

function leavesOf(text: string, by: LangiumParser) {
    const { value, parserErrors, lexerErrors } = by.parse(text);
    assert.deepEqual(
        [...lexerErrors, ...parserErrors].map(error => error.message),
        [],
        text,
    );
    return value.$cstNode ? [...CstUtils.flattenCst(value.$cstNode)] : [];
}

/** The words of `text` that the colours take for something else than the parser does, each as `word: how it is coloured`. */
function disagreements(text: string, colour: Colour): string[] {
    const lines = colour(text);
    return leavesOf(text, parser).flatMap(leaf => {
        const { start, end } = leaf.range;
        const right = scopesFor(leaf);
        const pieces = lines
            .slice(start.line, end.line + 1)
            .flatMap(({ pieces, text }, offset) =>
                pieces.filter(
                    piece =>
                        (offset > 0 || piece.end > start.character) &&
                        (start.line + offset < end.line || piece.start < end.character) &&
                        text.slice(piece.start, piece.end).trim() !== '',
                ),
            );
        const whole = pieces[0]?.start === start.character && pieces.at(-1)?.end === end.character;
        const agreed = pieces.every(piece => piece.scopes.some(name => right.some(scope => isScope(name, scope))));
        const phrase = right === SCOPES_OF_WORDS; // a piece may hold a phrase of several words
        if (agreed && (whole || phrase || start.line < end.line)) return [];
        return [`line ${start.line + 1}, ${leaf.text}: ${pieces.map(piece => piece.scopes.join(' ')).join(' | ')}`];
    });
}

const words = [
    ...new Set(
        grammar.rules
            .flatMap(rule => [...streamKeywords(rule)])
            .filter(word => /^[a-z]/.test(word))
            .sort(),
    ),
];

function* streamKeywords(rule: GrammarAST.AbstractRule): Iterable<string> {
    const waiting: unknown[] = [rule];
    while (waiting.length) {
        const node = waiting.pop();
        if (Array.isArray(node)) waiting.push(...node);
        else if (node && typeof node === 'object') {
            const entries = Object.entries(node).filter(([key]) => !key.startsWith('$'));
            if (GrammarAST.isKeyword(node)) yield node.value;
            if (!('$refText' in node)) waiting.push(...entries.map(([, value]) => value));
        }
    }
}

/** A document in which `word` is the name of everything, wherever the language lets it be one. */
function everythingCalled(word: string): string {
    const free = WORDS_READ_TWO_WAYS.includes(word) ? 'Trust' : word;
    return `
framework ${word} "F" { dimension ${word} "D" { element ${word} "E" { about "x" } } }
finding ${word} "F" { section "s" }
kind walk "Walk" is experience { rests on ${word}, ${word} }
agency ${free} "A" in ${free}
people ${free} "P" { about "x" }
people ${free} "P"
competency ${word} "C" expresses ${word}.${word}, ${word}
reading ${word} "R" { by "x" }
role ${word} "R"
tool ${word} "T" condition ${word} "C" sector ${free} "S"
level ${word} "L" is senior
method ${word} "M" is competency-based
programme ${word} "P" {
    uses ${word}, ${word}
    designed by ${word}, ${word}
    commissioned by ${word}, ${word}
    delivered by ${word}, ${word}
    funded by ${word}, ${word}
    assessed by ${word} "what", ${word}
    outcome ${word} "O" { for ${free}, ${free} }
    learning outcome ${word} "O" { targets ${word}.${word}, ${word} assessed by ${word} }
    process outcome ${word} "O" { leads to ${word}, ${word} reviewed at 3 months }
    cohort {
        24 people
        from ${free}, ${free}
        at ${word}, ${word}
        chosen by ${word}, ${word}
        endorsed by ${word}, ${word}
        supported by ${word} "what", ${word}
        each team with ${word}, ${word}
        from any in ${free}, ${free}
    }
    authorised by "G" { grants ${word} "how" grants ${word} 50 days grants ${word} about 50 days }
    run ${word} "R" { holds ${word} on 2027-02-02 at "Leeds" }
    track ${word} "T" { leaves out ${word}, ${word} }
    strand ${word} "S"
    note "N" "n" for ${free}, ${free}
    accept ${word} because "x"
    accept ${word} until 2027-01-01
    phase ${word} "P" {
        event ${word} "E" { walk "Walk" }
        choice ${word} "C" { choose 2 }
        walk ${word} "W" { }
        walk ${word} "W"
        walk ${word} "W" {
            targets ${word}, ${word}.${word}, ${word}.${word}.${word}
            touches ${word}
            trains ${word}, ${word}
            serves ${word}, ${word}
            part of ${word}, ${word}
            on track ${word}, ${word}
            hosted by ${free}, ${free}
            hosted by any in ${free}, ${free}
            led by ${word} "who", ${word}
            with ${word},
                 ${word}
            practises ${word}, ${word}
            draws on ${word}, ${word}
            applied in ${word}, ${word}
            reflects on ${word}, ${word}
            after ${word === 'the' ? 'The' : word}, ${word}
            takes 2 days
        }
    }
}
`;
}

describe('Colours and the language', () => {
    let colour: Colour;
    before(async () => {
        colour = await loadColours();
    });

    for (const [folder, name] of [
        [samples, 'samples'],
        [library, 'library'],
    ] as const) {
        for (const file of readdirSync(folder).filter(file => file.endsWith('.balcony'))) {
            it(`agree on every word of ${file} (${name})`, () => {
                assert.deepEqual(disagreements(readFileSync(new URL(file, folder), 'utf8'), colour), []);
            });
        }
    }

    for (const file of readdirSync(samples)) {
        it(`agree with a comment between any two words of ${file}`, () => {
            const text = readFileSync(new URL(file, samples), 'utf8');
            const ends = new Set(
                leavesOf(text, parser)
                    .filter(leaf => !leaf.hidden)
                    .map(leaf => leaf.end),
            );
            const commented = Array.from(text, (sign, at) => (ends.has(at) ? ` /* c */ ${sign}` : sign)).join('');
            assert.deepEqual(disagreements(commented, colour), []);
        });
    }

    for (const word of words) {
        it(`agree where \`${word}\` is a name`, () => {
            assert.deepEqual(disagreements(everythingCalled(word), colour), []);
        });
    }

    it('know every word of the language', () => {
        const unknown = words.filter(word => {
            const [piece] = colour(`    ${word}`)[0]?.pieces.filter(piece => piece.start >= 4) ?? [];
            return !piece?.scopes.some(name => SCOPES_OF_WORDS.some(scope => isScope(name, scope)));
        });
        assert.deepEqual(unknown, []);
    });
});
