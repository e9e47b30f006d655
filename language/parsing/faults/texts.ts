import type { IToken } from 'chevrotain';
import type { Finding } from '../../findings/finding.ts';
import type { Typed, Unquoted } from './fault.ts';
import { quote, spanOf, type Span, type Telling } from './telling.ts';

const STRAIGHT = 'Write a straight mark (") before it and after it.';

/** A text between other marks than straight ones, or one whose last mark is missing. `prose` is what follows a text that was never closed, and belongs to it. */
export function tellText({ token, before }: Typed, telling: Telling, prose: readonly IToken[] = []): Finding {
    const span = spanOf(token);
    const typed = telling.written(span);
    const [first, last] = [typed.charAt(0), typed.length > 1 ? typed.charAt(typed.length - 1) : ''];
    const closed = /["”»“'’‘`´]/.test(last);
    if (!closed)
        return typed.length === 1 && before && before.endOffset === token.startOffset - 1
            ? closedOnly(before, span, telling)
            : unclosed(span, prose, telling);
    const fix = telling.fix('Use straight quotation marks', [{ ...span, text: straight(typed) }], { preferred: true, safe: true });
    const mixed = (first === '"') !== (last === '"');
    const words = mixed
        ? `This text ${first === '"' ? 'begins' : 'ends'} with a straight quotation mark and ${first === '"' ? 'ends' : 'begins'} with a curly one.`
        : `A text stands between straight quotation marks here, and this one stands between ${MARKS[first] ?? 'others'}.`;
    const why = /[“”„‘’]/.test(first + last) ? 'Word and other programs put curly marks in by themselves.' : undefined;
    return telling.finding(span, { message: words, ...(why ? { why } : {}), advice: STRAIGHT }, [fix]);
}

const MARKS: Readonly<Record<string, string>> = {
    '“': 'curly ones',
    '”': 'curly ones',
    '„': 'curly ones',
    '«': 'angled ones',
    "'": 'single ones',
    '‘': 'single ones',
    '’': 'single ones',
    '`': 'slanted ones',
    '´': 'slanted ones',
};

function straight(typed: string): string {
    return `"${typed.slice(1, -1).replace(/(\\\\)|\\?"/g, (_all, escaped: string | undefined) => escaped ?? '\\"')}"`;
}

function unclosed(span: Span, prose: readonly IToken[], telling: Telling): Finding {
    const last = prose.at(-1);
    const end = last ? spanOf(last).to : span.to;
    return telling.finding(
        span,
        {
            message: 'A sentence needs to end with a straight quotation mark ("), and this one does not.',
            why: 'Until it does, nobody can tell where the text ends and the plan goes on.',
            advice: 'Write " where the text ends.',
        },
        [
            telling.fix(
                'Close the text with a quotation mark',
                [
                    ...(telling.text.charAt(span.from) === '"' ? [] : [{ from: span.from, to: span.from + 1, text: '"' }]),
                    { from: end, to: end, text: '"' },
                ],
                { preferred: true },
            ),
        ],
    );
}

function closedOnly(before: IToken, mark: Span, telling: Telling): Finding {
    const word = spanOf(before);
    return openingMissing({ from: word.from, to: mark.to }, telling);
}

function openingMissing(span: Span, telling: Telling): Finding {
    return telling.finding(
        span,
        {
            message: 'A sentence needs to begin with a straight quotation mark ("), and this one has only the mark at its end.',
            advice: `Write " before ${quote(telling.written(span).split(/\s/)[0] ?? '')}.`,
        },
        [telling.fix('Open the text with a quotation mark', [{ from: span.from, to: span.from, text: '"' }], { preferred: true })],
    );
}

/** A text without its first quotation mark, or without both. */
export function tellUnquoted({ from, to, closed }: Unquoted, telling: Telling): Finding {
    const span = { from: from.startOffset, to: spanOf(to).to };
    if (closed) return openingMissing(span, telling);
    return telling.finding(
        span,
        {
            message: `A text stands between quotation marks, and ${quote(telling.written(span))} stands between none.`,
            advice: STRAIGHT,
        },
        [
            telling.fix(
                'Put the text between quotation marks',
                [{ ...span, text: `"${telling.written(span).replace(/["\\]/g, '\\$&')}"` }],
                {
                    preferred: true,
                },
            ),
        ],
    );
}
