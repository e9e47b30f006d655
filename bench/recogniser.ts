import { AbstractLangiumParser, createParser, type GrammarAST, type LangiumCoreServices } from 'langium';
import type { TokenType } from 'chevrotain';

type RuleResult = ReturnType<AbstractLangiumParser['rule']>;
type RuleImpl = Parameters<AbstractLangiumParser['rule']>[1];
type Args = Parameters<AbstractLangiumParser['subrule']>[4];

/**
 * Balcony's own grammar, recognised by Chevrotain with no tree built: the yardstick for what lexing and parsing must cost at the least.
 */
export class Recogniser extends AbstractLangiumParser {
    constructor(services: LangiumCoreServices) {
        super(services, false);
        createParser(services.Grammar, this, this.lexer.definition);
        this.finalize();
    }

    /** The number of places where the text is not Balcony. */
    recognise(text: string): number {
        const { tokens, errors } = this.lexer.tokenize(text);
        this.wrapper.input = tokens;
        this.mainRule.call(this.wrapper as never, {});
        this._unorderedGroups.clear();
        return errors.length + this.wrapper.errors.length;
    }

    override rule(rule: GrammarAST.ParserRule | GrammarAST.InfixRule, impl: RuleImpl): RuleResult {
        const method = this.wrapper.DEFINE_RULE(rule.name, impl.bind(this));
        this.allRules.set(rule.name, method);
        if (rule.$type === 'ParserRule' && rule.entry) this.mainRule = method;
        return method;
    }
    override consume(idx: number, tokenType: TokenType): void {
        this.wrapper.wrapConsume(idx, tokenType);
    }
    override subrule(idx: number, rule: RuleResult, _fragment: boolean, _feature: unknown, args: Args): void {
        this.wrapper.wrapSubrule(idx, rule, args);
    }
    override action(): void {
        // No tree, so nothing to do.
    }
    construct(): unknown {
        return undefined;
    }
}
