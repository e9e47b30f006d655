import type { IToken } from 'chevrotain';
import type { Finding } from '../../findings/finding.ts';
import { STATEMENTS } from '../statements.ts';
import type { Extra } from './fault.ts';
import { quote, spanOf, type Span, type Telling, type Words } from './telling.ts';

/** Words that have no place in a statement. */
export function tellExtra({ tokens, rule }: Extra, telling: Telling): Finding | undefined {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) return undefined;
    const span = spanOf(first, last);
    const brace = /^\s*\{/.exec(telling.text.slice(span.to))?.[0].length;
    if (brace && tokens.length > 1 && first.tokenType.name !== 'STRING') return beforeBrace(span, span.to + brace, telling);
    if (rule !== 'Cohort' && first.tokenType.name === 'NUMBER' && STATEMENTS[rule]?.needs.includes('title'))
        return numberForName(first, rule, telling);
    return telling.finding(span, wordsFor(telling.written(span), rule), [
        telling.fix('Take it out', [{ ...withSpace(span, telling.text), text: '' }], { preferred: true }),
    ]);
}

function wordsFor(written: string, rule: string): Words {
    if (rule === 'Cohort') {
        return {
            message: `A cohort has no name, so ${quote(written)} has no place here.`,
            why: 'A programme has one cohort; its teams and runs are said apart.',
            advice: 'Take it out.',
        };
    }
    if (/^[,.\s]+$/.test(written))
        return { message: `There is a ${written.startsWith(',') ? 'comma' : 'point'} too many.`, advice: 'Take it out.' };
    return { message: `${quote(written)} has no place here.`, advice: 'Take it out.' };
}

/** `phase Two "Second" months 4 to 6 {`: what the body holds, before its brace. */
function beforeBrace(span: Span, end: number, telling: Telling): Finding {
    const written = telling.written(span);
    return telling.finding(
        span,
        { message: `${quote(written)} stands before the \`{\`, and belongs after it.`, advice: 'Move it between the braces.' },
        [telling.fix('Move it between the braces', [{ from: span.from, to: end, text: `{ ${written}` }], { preferred: true })],
    );
}

function numberForName(number: IToken, rule: string, telling: Telling): Finding {
    const span = spanOf(number);
    const name = `${rule.toLowerCase()}-${number.image.replace(/\D/g, '')}`;
    return telling.finding(
        span,
        {
            message: `A name begins with a letter, so ${quote(number.image)} cannot be one.`,
            why: 'The title between quotation marks may say anything.',
            advice: `Write ${quote(name)}.`,
        },
        [telling.fix(`Write ${quote(name)}`, [{ ...span, text: name }], { preferred: true })],
    );
}

/** A word with one space after it, where it has one before it too. */
export function withSpace({ from, to }: Span, text: string): Span {
    const between = /\s/.test(text.charAt(from - 1)) && /[ \t\u00A0]/.test(text.charAt(to));
    return { from, to: between ? to + 1 : to };
}
