import type { ILexingError } from 'chevrotain';
import type { Finding } from '../../findings/finding.ts';
import type { Typed } from './fault.ts';
import { quote, spanOf, type Span, type Telling, type Words } from './telling.ts';

const SAYS: readonly (readonly [RegExp, Words])[] = [
    [/^;/, { message: 'A semicolon has no place here: a statement ends where the next one begins.', advice: 'Take it out.' }],
    [/^:/, { message: 'A colon has no place here: what a word says follows it straight.', advice: 'Take it out.' }],
    [/^=/, { message: 'An equals sign has no place here: what a word says follows it straight.', advice: 'Take it out.' }],
    [/^[•·▪◦‣–—*+-]/, { message: 'A bullet or dash has no place here: a line begins with a word.', advice: 'Take it out.' }],
    [
        /^[([\])]/,
        {
            message: 'Brackets have no place here.',
            why: 'What is in them would be read as a part of the plan.',
            advice: 'Put what is in them into a text between quotation marks, or behind `//` as a comment.',
        },
    ],
    [/^\*\//, { message: 'This closes a comment that was never opened.', advice: 'Take it out, or write `/*` where the comment begins.' }],
    [/^[/|\\]/, { message: 'A stroke has no place here: the things of a list are parted by commas.', advice: 'Write a comma.' }],
    [/^['’‘´`]/, { message: 'An apostrophe stands only in a text between quotation marks.', advice: 'Take it out.' }],
    [
        /^[”»]/,
        {
            message: 'This curly quotation mark closes nothing.',
            advice: 'Write a straight mark (") where the text begins, and one where it ends.',
        },
    ],
];

/** Characters that mean nothing where they stand: those of one line are one fault. */
export function tellMarks(errors: readonly ILexingError[], telling: Telling): Finding[] {
    const lines = new Map<number, Span[]>();
    for (const { offset, length, line } of errors) {
        const known = lines.get(line ?? 0);
        if (known) known.push({ from: offset, to: offset + length });
        else lines.set(line ?? 0, [{ from: offset, to: offset + length }]);
    }
    return [...lines.values()].flatMap(spans => {
        const first = spans[0];
        if (!first) return [];
        const marks = telling.written(first);
        const [, words] = SAYS.find(([pattern]) => pattern.test(marks)) ?? [];
        const stroke = words?.message.startsWith('A stroke') === true;
        return telling.finding(
            first,
            words ?? {
                message: `${quote(marks)} has no meaning here.`,
                advice: 'Take it out, or put it into a text between quotation marks.',
            },
            [
                telling.fix(
                    stroke ? 'Write a comma' : 'Take it out',
                    spans.map(span => ({ ...span, text: stroke ? ', ' : '' })),
                    { preferred: true, safe: /^[;:=]/.test(marks) },
                ),
            ],
        );
    });
}

/** A comment that begins with `#`. */
export function tellHashComment({ token }: Typed, telling: Telling): Finding {
    const { from } = spanOf(token);
    const marks = /^#+/.exec(token.image)?.[0].length ?? 1;
    const mark = { from, to: from + marks };
    return telling.finding(mark, { message: 'A comment begins with `//` here, and not with `#`.', advice: 'Write `//`.' }, [
        telling.fix('Write `//`', [{ ...mark, text: '//' }], { preferred: true, safe: true }),
    ]);
}

/** A comment that is opened with `/*` and never closed. */
export function tellOpenComment({ token }: Typed, telling: Telling, prose: Span | undefined): Finding {
    const span = spanOf(token);
    const mark = { from: span.from, to: span.from + 2 };
    const end = prose?.to ?? span.to;
    const close = telling.fix('Close the comment with `*/`', [{ from: end, to: end, text: ' */' }], prose ? { preferred: true } : {});
    const line = telling.fix('Make it a comment of one line, with `//`', [{ ...mark, text: '//' }], { preferred: true });
    return telling.finding(
        mark,
        {
            message: 'This comment is opened with `/*` and never closed.',
            why: 'Nobody can tell where it ends and the plan goes on.',
            advice: 'Write `*/` where it ends, or begin it with `//` if it is one line.',
        },
        prose ? [close] : [line, close],
    );
}
