import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';
import { isDate, meantDates } from './dates.ts';
import { isName, meantName } from './names.ts';

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const PARTS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/** The number that a word from `one` to `twelve` says, or undefined; `a` and `an` say one. */
export function numberOfWord(word: string): number | undefined {
    const lower = word.toLowerCase();
    if (lower === 'a' || lower === 'an') return 1;
    const at = NUMBER_WORDS.indexOf(lower);
    return at < 0 ? undefined : at + 1;
}

/** The number that figures say, a decimal comma or a fraction (`1½`, `1 1/2`) among them. */
export function numberOfFigures(typed: string): number {
    const fraction = /^(?:(\d+)[ \t])?(\d)\/(\d)$/.exec(typed);
    if (fraction) return Number(fraction[1] ?? 0) + Math.round((Number(fraction[2]) / Number(fraction[3])) * 100) / 100;
    const part = PARTS[typed.slice(-1)];
    return part === undefined ? Number(typed.replace(',', '.')) : Number(typed.slice(0, -1)) + part;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
    [/^min/i, 'minutes'],
    [/^(h|stunde)/i, 'hours'],
    [/^(d|tag|jour)/i, 'days'],
    [/^(w|semaine)/i, 'weeks'],
    [/^m/i, 'months'],
    [/^(y|jahr|ann)/i, 'years'],
];

/** The unit that a shortened or capitalised one means: `hrs` is `hours`, one of them is `hour`. */
export function meantUnit(typed: string, one = false): string {
    const unit = UNITS.find(([pattern]) => pattern.test(typed))?.[1] ?? typed;
    return one ? unit.slice(0, -1) : unit;
}

/**
 * The prose between the quotation marks of `typed`: `\"` and `\\` resolved, the indentation that its further lines share removed. A text that was never closed
 * is read to where it was cut.
 */
export function textOfString(typed: string): string {
    const whole = typed.trimEnd();
    const closed = whole.length > 1 && /["\u201C\u201D\u00BB'`\u00B4\u2018\u2019]$/.test(whole) && !/(^|[^\\])(\\\\)*\\"$/.test(whole);
    const inner = whole.slice(1, closed ? -1 : undefined).replace(/\\(["\\])/g, '$1');
    const lines = inner.replace(/\r\n?/g, '\n').split('\n');
    if (lines.length === 1) return inner;
    const indents = lines
        .slice(1)
        .filter(line => line.trim() !== '')
        .map(line => /^[ \t]*/.exec(line)?.[0].length ?? 0);
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
                return nameOf(input);
            case 'Quantity':
            case 'Figure':
            case 'NUMBER':
            case 'NUMBER_WORD':
                return numberOfWord(input) ?? numberOfFigures(input);
            case 'ABBREVIATED_UNIT':
                return meantUnit(input);
            case 'DATE':
                return isDate(input) ? input : dateOf(input);
            default:
                return super.runConverter(rule, input, cstNode);
        }
    }
}

const PLAIN_NAME = /^[A-Za-z_]\w*(?:-\w+)*$/;

function nameOf(typed: string): string {
    if (PLAIN_NAME.test(typed) || typed === '') return typed;
    return isName(typed) ? typed.normalize('NFC') : meantName(typed);
}

/** The date that is meant where only one can be; else what is written. */
function dateOf(typed: string): string {
    const [only, another] = meantDates(typed);
    return only && !another && only.taken === undefined ? only.date : typed;
}
