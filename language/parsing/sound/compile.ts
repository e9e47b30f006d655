import { type TokenType, EOF } from 'chevrotain';
import { type AstReflection, GrammarAST, GrammarUtils, type LangiumCoreServices, type Reference } from 'langium';
import { isWord } from '../lexer.ts';
import { onLineOf } from '../reading.ts';
import type { GrowingNode, Part, Reading } from './part.ts';
import { Choice, Repeated, Sequence } from './parts.ts';
import { InPlace, Naming, NodeOf, type Rule, ValueOf } from './rules.ts';
import { isOnLineOfLast, type IsSound, soundnessOf, type Store, Word } from './words.ts';

/** The grammar, ready to read texts with. */
export interface CompiledGrammar {
    readonly entry: Rule;
}

// It takes as long as reading many a text, and nothing of it belongs to one set of services: whose linker it is, a reading says.
const COMPILED = new WeakMap<GrammarAST.Grammar, CompiledGrammar>();

/**
 * The grammar's rules, made ready to read sound texts with, once for all services of the grammar. Throws where the grammar has something that nothing here knows how
 * to read.
 */
export function compile(services: LangiumCoreServices): CompiledGrammar {
    const compiled = COMPILED.get(services.Grammar) ?? new Compiler(services).compile();
    COMPILED.set(services.Grammar, compiled);
    return compiled;
}

class Compiler {
    private readonly services: LangiumCoreServices;
    private readonly types: readonly TokenType[];
    private readonly words: number;
    private readonly rules = new Map<GrammarAST.ParserRule, Rule>();
    private readonly defaultsOf: (type: string) => Rule['defaults'];

    constructor(services: LangiumCoreServices) {
        this.services = services;
        this.types = Object.values(services.parser.Lexer.definition);
        this.defaultsOf = defaultsIn(services.shared.AstReflection);
        this.words = Math.max(...this.types.map(type => type.tokenTypeIdx ?? 0), EOF.tokenTypeIdx ?? 0) + 1;
    }

    compile(): CompiledGrammar {
        const parserRules = this.services.Grammar.rules.filter(GrammarAST.isParserRule);
        const entry = parserRules.find(rule => rule.entry);
        if (!entry) throw new Error('The grammar has no rule to begin with.');
        const compiled = this.ruleOf(entry);
        if (EOF.tokenTypeIdx !== undefined) compiled.body.follow[EOF.tokenTypeIdx] = 1;
        const bodies = [...this.rules.values()].map(({ body }) => body);
        const untilNothingIsNew = (step: (body: Part) => boolean) => {
            for (let isNew = true; isNew;) isNew = bodies.map(step).includes(true);
        };
        untilNothingIsNew(body => body.findFirst());
        untilNothingIsNew(body => body.handOnFollow());
        for (const body of bodies) body.settle();
        return { entry: compiled };
    }

    private ruleOf(rule: GrammarAST.ParserRule): Rule {
        let known = this.rules.get(rule);
        if (!known) {
            const isNode = !rule.fragment && !GrammarUtils.isDataTypeRule(rule);
            const type = isNode ? GrammarUtils.getTypeName(rule) : undefined;
            known = {
                name: rule.name,
                type,
                defaults: type === undefined ? [] : this.defaultsOf(type),
                body: new Sequence(this.words, []),
            };
            this.rules.set(rule, known);
            known.body = this.partOf(rule.definition, rule);
        }
        return known;
    }

    private partOf(element: GrammarAST.AbstractElement, rule: GrammarAST.ParserRule, assigned?: GrammarAST.Assignment): Part {
        const part = this.partOnce(element, rule, assigned);
        return element.cardinality ? new Repeated(this.words, part, element.cardinality, this.endOf(element)) : part;
    }

    private partOnce(element: GrammarAST.AbstractElement, rule: GrammarAST.ParserRule, assigned?: GrammarAST.Assignment): Part {
        if (GrammarAST.isAssignment(element)) return this.partOf(element.terminal, rule, element);
        const within = (parts: readonly GrammarAST.AbstractElement[]) => parts.map(part => this.partOf(part, rule, assigned));
        if (GrammarAST.isGroup(element)) return new Sequence(this.words, within(element.elements));
        if (GrammarAST.isAlternatives(element)) return new Choice(this.words, within(element.elements));
        if (GrammarAST.isAction(element) && !element.feature) return new Naming(this.words, GrammarUtils.getTypeName(element));
        if (GrammarAST.isKeyword(element)) {
            return this.wordOf(this.type(element.value), element, typed => typed, rule, assigned);
        }
        if (GrammarAST.isCrossReference(element)) {
            const { terminal } = element;
            if (GrammarAST.isRuleCall(terminal) && GrammarAST.isTerminalRule(terminal.rule.ref))
                return this.wordOf(this.type(terminal.rule.ref.name), element, this.converterOf(element), rule, assigned, true);
        }
        if (GrammarAST.isRuleCall(element)) {
            const called = element.rule.ref;
            if (GrammarAST.isTerminalRule(called))
                return this.wordOf(this.type(called.name), element, this.converterOf(element), rule, assigned);
            if (GrammarAST.isParserRule(called)) return this.callOf(called, element, assigned);
        }
        throw new Error(`Nothing here reads a ${element.$type} of the grammar.`);
    }

    private callOf(called: GrammarAST.ParserRule, element: GrammarAST.RuleCall, assigned?: GrammarAST.Assignment): Part {
        const rule = this.ruleOf(called);
        if (GrammarUtils.isDataTypeRule(called) && !called.fragment)
            return new ValueOf(this.words, rule, element, storeOf(assigned), this.converterOf(element));
        if (!assigned) return new InPlace(this.words, rule);
        return new NodeOf(this.words, rule, element, storeOf(assigned), this.defaultsOf);
    }

    private wordOf(
        type: TokenType,
        element: GrammarAST.AbstractElement,
        convert: (typed: string) => unknown,
        rule: GrammarAST.ParserRule,
        assigned: GrammarAST.Assignment | undefined,
        refers = false,
    ): Part {
        const sorts = new Uint8Array(this.words);
        for (const each of this.types) {
            const sort = each.tokenTypeIdx ?? 0;
            if (each === type || type.categoryMatchesMap?.[sort]) sorts[sort] = 1;
        }
        const store: Store = refers && assigned ? referring(assigned) : GrammarUtils.isDataTypeRule(rule) ? addToValue : storeOf(assigned);
        return new Word(sorts, element, convert, store, soundnessOf(type, rule.name));
    }

    /** What a word or value is converted to, as the converter does it for what stands in this place of the grammar. */
    private converterOf(element: GrammarAST.AbstractElement): (typed: string) => unknown {
        const { ValueConverter } = this.services.parser;
        const place = { grammarSource: element } as Parameters<typeof ValueConverter.convert>[1];
        return typed => ValueConverter.convert(typed, place);
    }

    private type(name: string): TokenType {
        const type = this.services.parser.Lexer.definition[name];
        if (!type) throw new Error(`The grammar has no word ${name}.`);
        return type;
    }

    /** What `reading-lists.ts` and `reading-heads.ts` look at where a list ends and where a body is left out. */
    private endOf(element: GrammarAST.AbstractElement): IsSound {
        const first = GrammarAST.isGroup(element) ? element.elements[0] : undefined;
        if (element.cardinality === '*' && first && beginsWithComma(first)) {
            return (tokens, at) => {
                const [next, second] = [tokens[at], tokens[at + 1]];
                if (!next || !isWord(next) || !isOnLineOfLast(tokens, at)) return true;
                return next.tokenType.name !== 'WORD' && second !== undefined && onLineOf(next, second);
            };
        }
        if (element.cardinality === '?' && first && GrammarAST.isKeyword(first) && first.value === '{')
            return (tokens, at) => !isOnLineOfLast(tokens, at) || tokens[at]?.image === '}';
        return () => true;
    }
}

/** What a node of a sort has where nothing is written of it. */
function defaultsIn(reflection: AstReflection): (type: string) => Rule['defaults'] {
    const defaults = new Map<string, Rule['defaults']>();
    return type => {
        let known = defaults.get(type);
        if (!known) {
            const { properties } = reflection.getTypeMetaData(type);
            known = Object.values(properties).flatMap(({ name, defaultValue }) =>
                defaultValue === undefined ? [] : [[name, defaultValue] as const],
            );
            defaults.set(type, known);
        }
        return known;
    };
}

function beginsWithComma(element: GrammarAST.AbstractElement): boolean {
    if (GrammarAST.isKeyword(element)) return element.value === ',';
    return GrammarAST.isAlternatives(element) && element.elements.some(beginsWithComma);
}

/** Puts what was read into the node that is being read. */
function storeOf(assigned: GrammarAST.Assignment | undefined): Store {
    if (!assigned) return () => undefined;
    const { feature, operator } = assigned;
    switch (operator) {
        case '?=':
            return ({ node }) => {
                node[feature] = true;
            };
        case '+=':
            return (reading, value) => {
                add(reading.node, feature, value);
            };
        default:
            return ({ node }, value) => {
                node[feature] = value;
                if (isNode(value)) Object.assign(value, { $container: node, $containerProperty: feature });
            };
    }
}

function add(node: GrowingNode, feature: string, value: unknown): void {
    const list = (node[feature] ??= []) as unknown[];
    if (isNode(value)) {
        value.$container = node;
        value.$containerProperty = feature;
        value.$containerIndex = list.length;
    }
    list.push(value);
}

function isNode(value: unknown): value is GrowingNode {
    return typeof value === 'object' && value !== null && '$type' in value;
}

const addToValue: Store = (reading, value) => {
    reading.value += String(value);
};

function referring({ feature, operator }: GrammarAST.Assignment): Store {
    return ({ node, linker }: Reading, name, cst) => {
        const reference: Reference = linker.buildReference(node, feature, cst as never, String(name));
        if (operator === '+=') add(node, feature, reference);
        else node[feature] = reference;
    };
}
