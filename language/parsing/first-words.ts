import { Alternation, NonTerminal, Option, Repetition, type Rule, Terminal, type TokenType, tokenMatcher } from 'chevrotain';
import type { IToken } from 'chevrotain';
import { isWordOfTheLanguage } from './words.ts';

type Production = Terminal | NonTerminal | Alternation | Option | Repetition;

/** What something can begin with: one word, or one word and the next. */
type Beginning = readonly [TokenType, TokenType?];

/** What a part of the grammar can begin with. */
export class Beginnings {
    /** The words that can come second, by the first; undefined among them where the first can stand alone. */
    private readonly all = new Map<TokenType, (TokenType | undefined)[]>();
    /** The types of its first words. */
    readonly types: readonly TokenType[];
    /** Those of its first words that are the language's own. */
    readonly words: readonly string[];

    constructor(all: readonly Beginning[]) {
        for (const [first, second] of all) this.all.set(first, [...(this.all.get(first) ?? []), second]);
        this.types = [...this.all.keys()];
        this.words = this.types.map(type => type.name).filter(isWordOfTheLanguage);
    }

    /** Whether `token` can be the first word. */
    begins(token: IToken): boolean {
        return this.types.some(type => tokenMatcher(token, type));
    }

    /** Whether a word of type `first` can begin it with `second` after it. */
    continues(first: TokenType, second: IToken): boolean {
        return this.all.get(first)?.some(type => type !== undefined && tokenMatcher(second, type)) === true;
    }

    /** Whether `token` and the next word can begin it together. */
    beginsWith(token: IToken, second: IToken): boolean {
        return this.types.some(type => tokenMatcher(token, type) && this.continues(type, second));
    }

    /** Whether a word of this type can stand alone in it. */
    standsAlone(type: TokenType): boolean {
        return this.all.get(type)?.includes(undefined) === true;
    }
}

/** What the parts of the grammar can begin with: worked out from the grammar as Chevrotain recorded it, when it is first asked for. */
export class FirstWords {
    private readonly rules: Readonly<Record<string, Rule>>;
    private readonly known = new Map<string, Beginnings>();
    private readonly ofRules = new Map<string, readonly (Beginning | readonly [])[]>();

    constructor(rules: Readonly<Record<string, Rule>>) {
        this.rules = rules;
    }

    /** The names of the words that one turn of the repetition number `occurrence` of a rule begins with: far less work than all that it can begin with. */
    marksOf(rule: string, occurrence: number): string[] {
        const production = find(partsOf(this.rules[rule]), p => p instanceof Repetition && p.idx === occurrence);
        return this.ofSequence(partsOf(production), 1).flatMap(([first]) => (first ? [first.name] : []));
    }

    /** Of one turn of the repetition number `occurrence` of a rule. */
    ofRepetition(rule: string, occurrence: number): Beginnings {
        return this.of(rule, occurrence, 'many', production => production instanceof Repetition);
    }

    /** Of the alternatives number `occurrence` of a rule. */
    ofAlternatives(rule: string, occurrence: number): Beginnings {
        return this.of(rule, occurrence, 'or', production => production instanceof Alternation);
    }

    /** Of the part number `occurrence` of a rule that may be left out. */
    ofOption(rule: string, occurrence: number): Beginnings {
        return this.of(rule, occurrence, 'option', production => production instanceof Option);
    }

    private of(rule: string, occurrence: number, sort: string, wanted: (production: Production) => boolean): Beginnings {
        const key = `${sort} ${occurrence} ${rule}`;
        let found = this.known.get(key);
        if (!found) {
            const production = find(partsOf(this.rules[rule]), p => wanted(p) && (p as Repetition).idx === occurrence);
            this.known.set(key, (found = new Beginnings(production ? withoutEmpty(this.ofSequence(turnsOf(production), 2)) : [])));
        }
        return found;
    }

    // `most` words at most: what follows them is not looked at, so that bodies within bodies come to an end.
    private ofSequence(productions: readonly Production[], most: number): (Beginning | readonly [])[] {
        let found: (Beginning | readonly [])[] = [[]];
        for (const production of productions) {
            const least = Math.min(...found.map(beginning => beginning.length));
            if (least >= most) break;
            const next = this.ofOne(production, most - least);
            found = distinct(
                found.flatMap(beginning =>
                    beginning.length >= most
                        ? [beginning]
                        : next.map(more => [...beginning, ...more].slice(0, most) as unknown as Beginning),
                ),
            );
        }
        return found;
    }

    private ofOne(production: Production, most: number): (Beginning | readonly [])[] {
        if (production instanceof Terminal) return [[production.terminalType]];
        if (production instanceof NonTerminal) {
            const key = `${most} ${production.nonTerminalName}`;
            let known = this.ofRules.get(key);
            if (!known) this.ofRules.set(key, (known = this.ofSequence(partsOf(production.referencedRule), most)));
            return [...known];
        }
        if (production instanceof Alternation)
            return distinct(production.definition.flatMap(alternative => this.ofSequence(partsOf(alternative), most)));
        const once = this.ofSequence(partsOf(production), most);
        if (production instanceof Repetition)
            return distinct([
                [],
                ...once,
                ...once.flatMap(one => (one.length < most ? once.map(two => [...one, ...two].slice(0, most) as unknown as Beginning) : [])),
            ]);
        return production instanceof Option ? distinct([[], ...once]) : once;
    }
}

/** The parts of a rule, alternative, option or repetition: all of them of the sorts above. */
function partsOf(whole: object | undefined): readonly Production[] {
    return (whole as { readonly definition?: Production[] } | undefined)?.definition ?? [];
}

/** What is within a repetition or an option, or the alternatives themselves. */
function turnsOf(production: Production): readonly Production[] {
    return production instanceof Alternation ? [production] : partsOf(production);
}

function find(productions: readonly Production[], wanted: (production: Production) => boolean): Production | undefined {
    for (const production of productions) {
        if (wanted(production)) return production;
        const within = production instanceof Terminal || production instanceof NonTerminal ? undefined : find(partsOf(production), wanted);
        if (within) return within;
    }
    return undefined;
}

function withoutEmpty(all: readonly (Beginning | readonly [])[]): Beginning[] {
    return all.filter((beginning): beginning is Beginning => beginning.length > 0);
}

function distinct(all: readonly (Beginning | readonly [])[]): (Beginning | readonly [])[] {
    const seen = new Map<string, Beginning | readonly []>();
    for (const beginning of all) seen.set(beginning.map(type => type?.name).join(' '), beginning);
    return [...seen.values()];
}
