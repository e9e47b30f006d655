import type { IToken } from 'chevrotain';
import type { AstNode, CompositeCstNode, CstNode, GrammarAST } from 'langium';
import { addAll, type GrowingNode, Part, type Reading } from './part.ts';
import type { Store } from './words.ts';

/** A rule of the grammar. */
export interface Rule {
    readonly name: string;
    /** The sort of node that it reads; undefined for a fragment, which adds to the node that is being read, and for a value. */
    readonly type: string | undefined;
    /** What a node of this sort has where nothing is written. */
    readonly defaults: readonly (readonly [property: string, value: unknown])[];
    body: Part;
}

/** What a part that stands for a rule has of it: it begins as the rule does, and what follows it follows the rule. */
abstract class Call extends Part {
    protected readonly rule: Rule;

    constructor(words: number, rule: Rule) {
        super(words);
        this.rule = rule;
    }

    override findFirst(): boolean {
        const isNew = addAll(this.first, this.rule.body.first) || this.nullable !== this.rule.body.nullable;
        this.nullable = this.rule.body.nullable;
        return isNew;
    }
    override handOnFollow(): boolean {
        return addAll(this.rule.body.follow, this.follow);
    }
    override settle(): void {
        // The rule is settled by itself.
    }
    override look(tokens: readonly IToken[], at: number, far: number): number {
        return this.rule.body.look(tokens, at, far);
    }
}

/** A rule that goes on with the node that is being read: a fragment of it, or the one rule of several that its rule is. */
export class InPlace extends Call {
    override read(reading: Reading): boolean {
        if (this.rule.type !== undefined) reading.node.$type = this.rule.type;
        return this.rule.body.read(reading);
    }
}

/** A rule whose node becomes a part of the one that is being read. */
export class NodeOf extends Call {
    private readonly element: GrammarAST.AbstractElement;
    private readonly store: Store;
    private readonly defaultsOf: (type: string) => Rule['defaults'];

    constructor(
        words: number,
        rule: Rule,
        element: GrammarAST.AbstractElement,
        store: Store,
        defaultsOf: (type: string) => Rule['defaults'],
    ) {
        super(words, rule);
        this.element = element;
        this.store = store;
        this.defaultsOf = defaultsOf;
    }

    override read(reading: Reading): boolean {
        const { builder, node: outer } = reading;
        const cst = builder.buildCompositeNode(this.element);
        const node: GrowingNode = { $type: this.rule.type ?? '' };
        reading.node = node;
        const isRead = this.rule.body.read(reading);
        reading.node = outer;
        if (!isRead) return false;
        finish(reading, node, this.defaultsOf(node.$type));
        astNodeOf(cst).astNode = node;
        this.store(reading, node, cst);
        return true;
    }
}

/** A rule whose words make one value. */
export class ValueOf extends Call {
    private readonly element: GrammarAST.AbstractElement;
    private readonly store: Store;
    private readonly convert: (typed: string) => unknown;

    constructor(words: number, rule: Rule, element: GrammarAST.AbstractElement, store: Store, convert: (typed: string) => unknown) {
        super(words, rule);
        this.element = element;
        this.store = store;
        this.convert = convert;
    }

    override read(reading: Reading): boolean {
        const { builder, value: outer } = reading;
        const cst = builder.buildCompositeNode(this.element);
        reading.value = '';
        const isRead = this.rule.body.read(reading);
        const { value } = reading;
        reading.value = outer;
        if (!isRead) return false;
        builder.construct({ $type: undefined, $cstNode: cst });
        this.store(reading, this.convert(value), cst);
        return true;
    }
}

/** A word of the grammar itself that names the sort of node that is being read. */
export class Naming extends Part {
    private readonly type: string;

    constructor(words: number, type: string) {
        super(words);
        this.type = type;
        this.nullable = true;
    }

    override findFirst(): boolean {
        return false;
    }
    override handOnFollow(): boolean {
        return false;
    }
    override settle(): void {
        // It has no parts.
    }
    override read(reading: Reading): boolean {
        reading.node.$type = this.type;
        return true;
    }
    override look(_tokens: readonly IToken[], at: number): number {
        return at;
    }
}

/** Ends the node that is being read. */
export function finish({ builder }: Reading, node: GrowingNode, defaults: Rule['defaults']): void {
    builder.construct(node as unknown as Parameters<typeof builder.construct>[0]);
    for (const [property, value] of defaults) {
        if (node[property] === undefined) node[property] = Array.isArray(value) ? [] : value;
    }
}

/** The node that a part of the text has become, to be set. */
export function astNodeOf(cst: CstNode | CompositeCstNode): { astNode: AstNode } {
    return cst;
}
