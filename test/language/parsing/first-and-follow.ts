import { Alternation, NonTerminal, Option, Repetition, type Rule, Terminal, type TokenType } from 'chevrotain';

type Production = Terminal | NonTerminal | Alternation | Option | Repetition;
interface Beginning {
    readonly words: Set<string>;
    readonly mayBeNothing: boolean;
}

/** A part that may be left out or repeated, and begins with words that may also follow it. */
export interface Overlap {
    readonly rule: string;
    readonly part: 'option' | 'repetition';
    readonly words: readonly string[];
}

/** Every optional or repeated part of a grammar that begins with a word that may also follow it. */
export function overlaps(
    rules: Readonly<Record<string, Rule>>,
    types: Readonly<Record<string, TokenType>>,
): { overlaps: Overlap[]; parts: number } {
    const nameOf = new Map(Object.values(types).map(type => [type.tokenTypeIdx, type.name]));
    const first = new Map(Object.keys(rules).map(rule => [rule, { words: new Set<string>(), mayBeNothing: false }]));
    const follow = new Map(Object.keys(rules).map(rule => [rule, new Set<string>()]));
    const partsOf = (whole: object | undefined) => (whole as { definition?: Production[] } | undefined)?.definition ?? [];
    const all = (type: TokenType) => [type.name, ...(type.categoryMatches ?? []).map(index => nameOf.get(index) ?? '')];

    const ofOne = (production: Production): Beginning => {
        if (production instanceof Terminal) return { words: new Set(all(production.terminalType)), mayBeNothing: false };
        if (production instanceof NonTerminal) return first.get(production.nonTerminalName)!;
        if (production instanceof Alternation) {
            const each = partsOf(production).map(alternative => ofSequence(partsOf(alternative)));
            return { words: new Set(each.flatMap(({ words }) => [...words])), mayBeNothing: each.some(({ mayBeNothing }) => mayBeNothing) };
        }
        const { words, mayBeNothing } = ofSequence(partsOf(production));
        return { words, mayBeNothing: mayBeNothing || production instanceof Option || production instanceof Repetition };
    };
    const ofSequence = (productions: readonly Production[]): Beginning => {
        const words = new Set<string>();
        for (const production of productions) {
            const one = ofOne(production);
            for (const word of one.words) words.add(word);
            if (!one.mayBeNothing) return { words, mayBeNothing: false };
        }
        return { words, mayBeNothing: true };
    };
    for (let changed = true; changed;) {
        changed = false;
        for (const [rule, known] of first) {
            const now = ofSequence(partsOf(rules[rule]));
            if (now.words.size === known.words.size && now.mayBeNothing === known.mayBeNothing) continue;
            first.set(rule, { words: now.words, mayBeNothing: now.mayBeNothing });
            changed = true;
        }
    }
    let changed = true;
    const walk = (
        productions: readonly Production[],
        after: Set<string>,
        visit: (production: Production, follows: Set<string>) => void,
    ): void => {
        productions.forEach((production, at) => {
            const rest = ofSequence(productions.slice(at + 1));
            const follows = new Set([...rest.words, ...(rest.mayBeNothing ? after : [])]);
            if (production instanceof NonTerminal) {
                const known = follow.get(production.nonTerminalName)!;
                const before = known.size;
                for (const word of follows) known.add(word);
                changed ||= known.size !== before;
            } else if (production instanceof Alternation) {
                for (const alternative of partsOf(production)) walk(partsOf(alternative), follows, visit);
            } else if (!(production instanceof Terminal)) {
                visit(production, follows);
                walk(
                    partsOf(production),
                    new Set([...follows, ...(production instanceof Repetition ? ofSequence(partsOf(production)).words : [])]),
                    visit,
                );
            }
        });
    };
    while (changed) {
        changed = false;
        for (const rule of Object.keys(rules)) walk(partsOf(rules[rule]), follow.get(rule)!, () => undefined);
    }
    const found: Overlap[] = [];
    let parts = 0;
    for (const rule of Object.keys(rules)) {
        walk(partsOf(rules[rule]), follow.get(rule)!, (production, follows) => {
            parts++;
            const words = [...ofSequence(partsOf(production)).words].filter(word => follows.has(word)).sort();
            if (words.length)
                found.push({ rule: rule.replace('\u200B', ''), part: production instanceof Option ? 'option' : 'repetition', words });
        });
    }
    return { overlaps: found, parts };
}
