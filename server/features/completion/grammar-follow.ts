import { type IToken, tokenMatcher, type TokenTypeDictionary } from 'chevrotain';
import { GrammarAST } from 'langium';
import type { BalconyServices } from '../../../language/services.ts';

/** Something that can stand next. */
export type Expected =
    | { readonly what: 'word'; readonly word: string; readonly rule: string }
    /** A name of something of the type; `property` of a node of the type `rule` will refer to it. */
    | { readonly what: 'name'; readonly type: string; readonly property: string; readonly rule: string }
    /** A terminal: `STRING`, `NAME`, `NUMBER`. */
    | { readonly what: 'terminal'; readonly terminal: string; readonly property: string; readonly rule: string };

/** What can follow some words in a body. */
export interface Following {
    readonly expected: readonly Expected[];
    /** A new statement can begin. */
    readonly statement: boolean;
    /** The declarations whose body the last word opens. */
    readonly opens: readonly string[];
}

/** Enough for any statement; a text that no designer writes is given up. */
const MOST_STEPS = 50_000;

/** Reads words as the grammar has them, for what can stand after the last. Every way of reading is tried; nothing is mended. */
export class GrammarFollow {
    private readonly rules = new Map<string, GrammarAST.ParserRule>();
    private readonly types: TokenTypeDictionary;

    constructor(services: BalconyServices) {
        for (const rule of services.Grammar.rules) if (GrammarAST.isParserRule(rule)) this.rules.set(rule.name, rule);
        this.types = services.parser.Lexer.definition;
    }

    /** What can follow `words`, which stand in the body of a `body` from the beginning of a statement on. */
    after(body: string, words: readonly IToken[]): Following {
        const element = this.statementsOf(body);
        const reading = new Reading(words, this.types);
        if (element) reading.statements(element, 0);
        return reading;
    }

    /** What may stand in a body: the repeated part of its rule. */
    private statementsOf(body: string): GrammarAST.AbstractElement | undefined {
        const rule = this.rules.get(body);
        return rule && findStatements(rule.definition);
    }
}

function findStatements(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement | undefined {
    if (GrammarAST.isAssignment(element))
        return element.feature === 'statements' || element.feature === 'declarations' ? element.terminal : undefined;
    if (GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element)) {
        for (const part of element.elements) {
            const found = findStatements(part);
            if (found) return found;
        }
    }
    return undefined;
}

type Then = (at: number) => void;

/** Where in the grammar an element stands: the type of the node that is made there, and its property. */
interface Where {
    readonly rule: string;
    readonly property: string;
}

class Reading implements Following {
    readonly expected: Expected[] = [];
    readonly opens: string[] = [];
    statement = false;
    private readonly words: readonly IToken[];
    private readonly types: TokenTypeDictionary;
    private readonly seen = new Set<string>();
    private steps = 0;

    constructor(words: readonly IToken[], types: TokenTypeDictionary) {
        this.words = words;
        this.types = types;
    }

    /** Reads statements one after the other. */
    statements(element: GrammarAST.AbstractElement, at: number): void {
        if (at === this.words.length) {
            this.statement = true;
            return;
        }
        if (this.seen.has(`statement ${at}`)) return;
        this.seen.add(`statement ${at}`);
        this.read(element, at, { rule: '', property: '' }, next => {
            if (next > at) this.statements(element, next);
        });
    }

    private read(element: GrammarAST.AbstractElement, at: number, where: Where, then: Then): void {
        if (this.steps++ > MOST_STEPS) return;
        const { cardinality } = element as { cardinality?: '?' | '*' | '+' };
        if (!cardinality) return this.readOnce(element, at, where, then);
        if (cardinality !== '+') then(at);
        const again: Then = next => {
            if (cardinality === '?' || next === at) return then(next);
            then(next);
            this.readOnce(element, next, where, following => {
                if (following > next) again(following);
            });
        };
        this.readOnce(element, at, where, again);
    }

    private readOnce(element: GrammarAST.AbstractElement, at: number, where: Where, then: Then): void {
        if (GrammarAST.isGroup(element)) return this.readGroup(element.elements, at, where, then);
        if (GrammarAST.isAlternatives(element)) {
            for (const alternative of element.elements) this.read(alternative, at, where, then);
            return;
        }
        if (GrammarAST.isAssignment(element)) return this.read(element.terminal, at, { ...where, property: element.feature }, then);
        if (GrammarAST.isAction(element)) return then(at);
        if (GrammarAST.isKeyword(element)) return this.readWord(element.value, at, where, then);
        if (GrammarAST.isCrossReference(element)) return this.readName(element, at, where, then);
        if (GrammarAST.isRuleCall(element)) return this.readRule(element, at, where, then);
    }

    private readGroup(elements: readonly GrammarAST.AbstractElement[], at: number, where: Where, then: Then): void {
        const [first, ...others] = elements;
        if (!first) return then(at);
        // `{infer OnDate}`: what follows is of that type.
        const inferred = GrammarAST.isAction(first) ? first.inferredType?.name : undefined;
        this.read(first, at, where, next => this.readGroup(others, next, inferred ? { ...where, rule: inferred } : where, then));
    }

    private readWord(word: string, at: number, where: Where, then: Then): void {
        const token = this.words[at];
        if (!token) this.expect({ what: 'word', word, rule: where.rule });
        else if (this.is(token, word)) {
            if (word === '{' && at === this.words.length - 1) this.opens.push(where.rule);
            then(at + 1);
        }
    }

    private readName(element: GrammarAST.CrossReference, at: number, where: Where, then: Then): void {
        const token = this.words[at];
        const terminal = element.terminal && GrammarAST.isRuleCall(element.terminal) ? element.terminal.rule.$refText : 'NAME';
        if (!token) this.expect({ what: 'name', type: element.type.$refText, ...where });
        else if (this.is(token, terminal)) then(at + 1);
    }

    private readRule(element: GrammarAST.RuleCall, at: number, where: Where, then: Then): void {
        const rule = element.rule.ref;
        if (GrammarAST.isParserRule(rule)) {
            const makesNode = !rule.fragment && !rule.dataType;
            return this.read(
                rule.definition,
                at,
                makesNode ? { rule: rule.inferredType?.name ?? rule.name, property: where.property } : where,
                then,
            );
        }
        const name = element.rule.$refText;
        const token = this.words[at];
        if (!token) this.expect({ what: 'terminal', terminal: name, ...where });
        else if (this.is(token, name)) then(at + 1);
    }

    private expect(expected: Expected): void {
        const key = JSON.stringify(expected);
        if (this.seen.has(key)) return;
        this.seen.add(key);
        this.expected.push(expected);
    }

    private is(token: IToken, type: string): boolean {
        const known = this.types[type];
        return known !== undefined && tokenMatcher(token, known);
    }
}
