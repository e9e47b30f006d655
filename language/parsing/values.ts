import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The number that a word from `one` to `twelve` says, or undefined. */
export function numberOfWord(word: string): number | undefined {
    const at = NUMBER_WORDS.indexOf(word.toLowerCase());
    return at < 0 ? undefined : at + 1;
}

/**
 * The prose between the quotation marks of `typed`: `\"` and `\\` resolved, the indentation that its further lines share removed. A text that was never closed
 * is read to where it was cut.
 */
export function textOfString(typed: string): string {
    const closed = typed.length > 1 && /["\u201C\u201D\u00BB'\u2018\u2019]$/.test(typed) && !/(^|[^\\])(\\\\)*\\"$/.test(typed);
    const inner = typed.slice(1, closed ? -1 : undefined).replace(/\\(["\\])/g, '$1');
    const lines = inner.replace(/\r\n?/g, '\n').split('\n');
    if (lines.length === 1) return closed ? inner : inner.trimEnd();
    const indents = lines.slice(1).filter(line => line.trim() !== '').map(line => /^[ \t]*/.exec(line)?.[0].length ?? 0);
    const common = indents.length ? Math.min(...indents) : 0;
    return [lines[0], ...lines.slice(1).map(line => line.slice(common))].join('\n').trim();
}

/** What the words of the grammar mean as values: strings without their marks, names in Unicode's composed form (NFC), numbers in words. */
export class BalconyValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
        switch (rule.name) {
            case 'STRING':
                return textOfString(input);
            case 'NAME':
            case 'FREE':
            case 'WORD':
            case 'KIND':
                return input.normalize('NFC');
            case 'Quantity':
            case 'NUMBER':
            case 'NUMBER_WORD':
                return numberOfWord(input) ?? Number(input.replace(',', '.'));
            default:
                return super.runConverter(rule, input, cstNode);
        }
    }
}
