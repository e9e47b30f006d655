import type { ILexingError } from 'chevrotain';
import type { Finding } from '../../findings/finding.ts';
import { withSpace } from './extra.ts';
import type { Typed } from './fault.ts';
import { ofList } from './prose.ts';
import { quote, spanOf, type Span, type Telling, type Words } from './telling.ts';

const SAYS: readonly (readonly [RegExp, Words])[] = [
    [/^;/, { message: 'A semicolon has no place here: a statement ends where the next one begins.', advice: 'Take it out.' }],
    [/^:/, { message: 'A colon has no place here: what a word says follows it straight.', advice: 'Take it out.' }],
    [/^=/, { message: 'An equals sign has no place here: what a word says follows it straight.', advice: 'Take it out.' }],
    [/^\*\//, { message: 'This closes a comment that was never opened.', advice: 'Take it out, or write `/*` where the comment begins.' }],
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

/** A place where a comma is missing between two names, and the rule that reads them. */
export interface Gap extends Span {
    readonly rule: string;
}

/** Characters that mean nothing where they stand: those of one line are one fault. `gaps` are the places where a comma is missing between two names. */
export function tellMarks(errors: readonly ILexingError[], gaps: readonly Gap[], telling: Telling): Finding[] {
    const lines = new Map<number, Span[]>();
    for (const { offset, length, line } of errors) {
        const known = lines.get(line ?? 0);
        if (known) known.push({ from: offset, to: offset + length });
        else lines.set(line ?? 0, [{ from: offset, to: offset + length }]);
    }
    return [...lines.values()].flatMap(spans => tellLine(spans, gaps, telling) ?? []);
}

function tellLine(spans: readonly Span[], gaps: readonly Gap[], telling: Telling): Finding | undefined {
    const [first] = spans;
    if (!first) return undefined;
    const marks = telling.written(first);
    const between = (span: Span) => gaps.find(gap => gap.from <= span.from && span.to <= gap.to);
    const path = between(first);
    if (path && /^(Targets|Touches)$/.test(path.rule) && /^[:>→]/.test(marks)) {
        return telling.finding(
            first,
            { message: `An element follows its dimension after a point here, and not after ${quote(marks)}.`, advice: 'Write a point.' },
            [telling.fix('Write a point', [{ from: path.from, to: path.to, text: '.' }], { preferred: true })],
        );
    }
    const list = path !== undefined;
    const [, known] = SAYS.find(([pattern]) => pattern.test(marks)) ?? [];
    const words =
        ofListAt(first, telling) ??
        (list
            ? { message: `The things of a list are parted by commas here, and not by ${quote(marks)}.`, advice: 'Write a comma.' }
            : (known ?? {
                  message: `${quote(marks)} has no meaning here.`,
                  advice: 'Take it out, or put it into a text between quotation marks.',
              }));
    const rough = tellRough(first, marks, telling);
    if (rough) return rough;
    const numbered = numberBefore(first, telling);
    const edits = spans.map(span => {
        const spaced = /\s/.test(telling.text.charAt(span.to));
        if (between(span)) return { ...span, text: spaced ? ',' : ', ' };
        return { ...withSpace(span === first && numbered ? numbered : span, telling.text), text: '' };
    });
    return telling.finding(first, words, [
        telling.fix(list ? 'Write a comma' : 'Take it out', edits, { preferred: true, safe: list || /^[;:=]/.test(marks) }),
    ]);
}

function startOfLine(offset: number, telling: Telling): string {
    return telling.text.slice(telling.text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** The number or letter of a list that its bracket, here, ends, with the bracket. */
function numberBefore({ from, to }: Span, telling: Telling): Span | undefined {
    const number = telling.text.charAt(from) === ')' && /^\s*(\d{1,2}|[A-Za-z])$/.exec(startOfLine(from, telling))?.[1];
    return number ? { from: from - number.length, to } : undefined;
}

/** A bullet or a dash before a line, or the number of a list with its bracket. */
function ofListAt({ from, to }: Span, telling: Telling): Words | undefined {
    const before = startOfLine(from, telling);
    const marks = telling.text.slice(from, to);
    const what =
        /^[•·●▪■◦‣–—*+-]/.test(marks) && before.trim() === '' ? 'bullet' : numberBefore({ from, to }, telling) ? 'number' : undefined;
    return what && ofList(what, telling.text.slice(to, telling.endOfLine(to)));
}

const ROUGH: readonly (readonly [RegExp, string])[] = [
    [/^[~≈]/, 'about'],
    [/^[<≤]/, 'up to'],
    [/^[>≥]/, 'at least'],
];

/** `~2 days`, `2+ days`, `1 day/week`: what amounts are like, in marks. */
function tellRough(span: Span, marks: string, telling: Telling): Finding | undefined {
    const [before, following] = [telling.text.slice(Math.max(0, span.from - 20), span.from), telling.text.slice(span.to, span.to + 12)];
    const say = (message: string, text: string, edits: Parameters<Telling['fix']>[1]) =>
        telling.finding(span, { message, advice: `Write ${quote(text)}.` }, [
            telling.fix(`Write ${quote(text)}`, edits, { preferred: true }),
        ]);
    const word = ROUGH.find(([pattern]) => pattern.test(marks))?.[1];
    if (word && /^\s*\d/.test(following))
        return say(`${quote(marks)} is written in words here.`, word, [{ ...span, text: /^\s/.test(following) ? word : `${word} ` }]);
    const number = /\d+$/.exec(before)?.[0];
    if (marks === '+' && number) {
        const from = span.from - number.length;
        return say('`+` is written in words here.', `at least ${number}`, [
            { from, to: from, text: 'at least ' },
            { ...span, text: '' },
        ]);
    }
    const unit = /(?:minute|hour|day|week|month|session)s?$/.exec(before)?.[0];
    const period = /^\s*(day|week|month|year)(?!\w)/.exec(following)?.[1];
    if (marks === '/' && unit && period)
        return say('How often is written with `a` here, not with a stroke.', `${unit} a ${period}`, [
            { ...span, text: /^\s/.test(following) ? ' a' : ' a ' },
        ]);
    return undefined;
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
