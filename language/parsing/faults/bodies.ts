import type { IToken } from 'chevrotain';
import type { Finding } from '../../findings/finding.ts';
import type { Surplus, TooDeep, Unbraced, Unclosed, Unopened } from './fault.ts';
import { quote, spanOf, type Span, type Telling } from './telling.ts';

/** A body that is opened and never closed: told on its head. */
export function tellUnclosed({ head, last }: Unclosed, telling: Telling): Finding {
    const span = headSpan(head);
    const end = spanOf(last).to;
    const brace = head.at(-1);
    const oneLine = brace?.startLine === last.endLine && last !== brace;
    const place = oneLine ? end : telling.endOfLine(end);
    const text = oneLine ? ' }' : `${lineBreak(telling.text)}${telling.indentOfLine(span.from)}}`;
    return telling.finding(
        span,
        {
            message: `${quote(telling.written(span))} is opened with \`{\` and never closed.`,
            why: 'What comes after it would be taken for a part of it.',
            advice: 'Write a `}` where it ends.',
        },
        [telling.fix('Close it with `}`', [{ from: place, to: place, text }], { preferred: true })],
        last === brace ? [] : [telling.related(spanOf(last), 'It seems to end here.')],
    );
}

/** A body that is closed and was never opened: told on its head. */
export function tellUnopened({ head }: Unopened, telling: Telling): Finding {
    const [first, last] = [head[0], head.at(-1)];
    const span = first && last ? spanOf(first, last) : { from: 0, to: 0 };
    return telling.finding(
        span,
        {
            message: `What ${quote(telling.written(span))} holds is closed with \`}\` and was never opened.`,
            why: 'Its lines would be taken for a part of what is around them.',
            advice: `Write a \`{\` after ${quote(last?.image ?? '')}.`,
        },
        // A colon in its place goes with it.
        [
            telling.fix(
                'Open it with `{`',
                [{ from: span.to, to: span.to + (/^\s*:/.exec(telling.text.slice(span.to))?.[0].length ?? 0), text: ' {' }],
                { preferred: true },
            ),
        ],
    );
}

/** A programme with neither of its braces: told on its head. */
export function tellUnbraced({ head, last }: Unbraced, telling: Telling): Finding {
    const span = headSpan(head);
    const end = telling.endOfLine(spanOf(last).to);
    return telling.finding(
        span,
        {
            message: `What ${quote(telling.written(span))} holds stands between braces, and there are none.`,
            why: 'Without them it stands outside any programme.',
            advice: 'Write `{` after the title, and `}` where the programme ends.',
        },
        [
            telling.fix(
                'Put it between braces',
                [
                    { from: span.to, to: span.to, text: ' {' },
                    { from: end, to: end, text: `${lineBreak(telling.text)}${telling.indentOfLine(span.from)}}` },
                ],
                { preferred: true },
            ),
        ],
        [telling.related(spanOf(last), 'It seems to end here.')],
    );
}

/** A brace that closes or opens nothing. */
export function tellSurplus({ token }: Surplus, telling: Telling): Finding {
    const span = spanOf(token);
    const words =
        token.image === '}'
            ? { message: 'This `}` closes nothing.', why: 'Every body is closed already.', advice: 'Take it out.' }
            : { message: 'This `{` opens nothing.', why: 'The body is open already.', advice: 'Take it out.' };
    return telling.finding(span, words, [
        telling.fix('Take it out', [{ ...wholeLine(span, telling.text), text: '' }], { preferred: true }),
    ]);
}

/** Bodies within bodies beyond what is read. */
export function tellTooDeep({ tokens }: TooDeep, telling: Telling): Finding | undefined {
    const [first] = tokens;
    return (
        first &&
        telling.finding(spanOf(first), {
            message: 'Bodies stand within bodies here more deeply than a plan can be read.',
            advice: 'Look for a `}` that is missing further up.',
        })
    );
}

/** The head of a body without its brace. */
function headSpan(head: readonly IToken[]): Span {
    const words = head.filter(token => token.image !== '{');
    const [first, last] = [words[0] ?? head[0], words.at(-1) ?? head.at(-1)];
    return first && last ? spanOf(first, last) : { from: 0, to: 0 };
}

/** A mark with the white space before it, and with its line where it stands alone on it. */
function wholeLine({ from, to }: Span, text: string): Span {
    let start = from;
    while (start > 0 && /[ \t\u00A0]/.test(text.charAt(start - 1))) start--;
    const alone = start === 0 || text.charAt(start - 1) === '\n';
    const rest = /^[ \t\u00A0]*\r?\n/.exec(text.slice(to))?.[0].length;
    return { from: start, to: alone && rest !== undefined ? to + rest : to };
}

function lineBreak(text: string): string {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
