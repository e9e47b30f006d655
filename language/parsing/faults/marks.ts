import type { ILexingError } from 'chevrotain';
import type { Finding } from '../../findings/finding.ts';
import { withSpace } from './extra.ts';
import type { Typed } from './fault.ts';
import { quote, spanOf, type Span, type Telling, type Words } from './telling.ts';

const SAYS: readonly (readonly [RegExp, Words])[] = [
    [/^;/, { message: 'A semicolon has no place here: a statement ends where the next one begins.', advice: 'Take it out.' }],
    [/^:/, { message: 'A colon has no place here: what a word says follows it straight.', advice: 'Take it out.' }],
    [/^=/, { message: 'An equals sign has no place here: what a word says follows it straight.', advice: 'Take it out.' }],
    [/^\*\//, { message: 'This closes a comment that was never opened.', advice: 'Take it out, or write `/*` where the comment begins.' }],
    [/^[•·▪◦‣–—*+-]/, { message: 'A bullet or dash has no place here: a line begins with a word.', advice: 'Take it out.' }],
    [
        /^[([\])]/,
        {
            message: 'Brackets have no place here.',
            why: 'What is in them would be read as a part of the plan.',
            advice: 'Put what is in them into a text between quotation marks, or behind `//` as a comment.',
        },
    ],
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

/** Characters that mean nothing where they stand: those of one line are one fault. `gaps` are the places where a comma is missing between two names. */
export function tellMarks(errors: readonly ILexingError[], gaps: readonly Span[], telling: Telling): Finding[] {
    const lines = new Map<number, Span[]>();
    for (const { offset, length, line } of errors) {
        const known = lines.get(line ?? 0);
        if (known) known.push({ from: offset, to: offset + length });
        else lines.set(line ?? 0, [{ from: offset, to: offset + length }]);
    }
    return [...lines.values()].flatMap(spans => tellLine(spans, gaps, telling) ?? []);
}

function tellLine(spans: readonly Span[], gaps: readonly Span[], telling: Telling): Finding | undefined {
    const [first] = spans;
    if (!first) return undefined;
    const marks = telling.written(first);
    const between = (span: Span) => gaps.some(gap => gap.from <= span.from && span.to <= gap.to);
    const list = between(first);
    const [, known] = SAYS.find(([pattern]) => pattern.test(marks)) ?? [];
    const words = list
        ? { message: `The things of a list are parted by commas here, and not by ${quote(marks)}.`, advice: 'Write a comma.' }
        : (known ?? {
              message: `${quote(marks)} has no meaning here.`,
              advice: 'Take it out, or put it into a text between quotation marks.',
          });
    const edits = spans.map(span => {
        const spaced = /\s/.test(telling.text.charAt(span.to));
        return between(span) ? { ...span, text: spaced ? ',' : ', ' } : { ...withSpace(span, telling.text), text: '' };
    });
    return telling.finding(first, words, [
        telling.fix(list ? 'Write a comma' : 'Take it out', edits, { preferred: true, safe: list || /^[;:=]/.test(marks) }),
    ]);
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
