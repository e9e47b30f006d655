import type { IToken } from 'chevrotain';
import { listed } from '../../findings/wording.ts';
import { isDate, meantDates } from '../dates.ts';
import { OTHER_WORDS } from '../other-words.ts';
import { onLineOf } from '../reading.ts';
import { bodyOf, statementBeginningWith, wordsToBeginWith } from '../statements.ts';
import { isWordOfTheLanguage } from '../words.ts';
import { withSpace } from './extra.ts';
import { notAWord } from './misspelt.ts';
import { numberOfList, proseAlone, rowAlone } from './prose.ts';
import { after, quote, type Span, spanOf, type Telling } from './telling.ts';
import { type Explain, goesOn, place, restOfLine, saidSoFar, type Told, write } from './told.ts';

/** In a run: `Opening on 2027-03-01`. */
const holdsMissing: Explain = (fault, telling) => {
    const [first, second, third] = fault.skipped;
    const dated = second?.tokenType.name === 'DATE' || (second?.image === 'on' && third?.tokenType.name === 'DATE');
    if (bodyOf(fault.rules).rule !== 'Run' || !first || !second || !dated) return undefined;
    const on = second.image === 'on' ? [] : [{ ...after(first), text: ' on' }];
    return {
        span: spanOf(first),
        words: { message: `\`holds\` is missing before ${quote(first.image)}.`, advice: write('holds Opening on 2027-03-01 at "Leeds"') },
        fixes: [
            telling.fix('Write `holds`', [{ from: first.startOffset, to: first.startOffset, text: 'holds ' }, ...on], { preferred: true }),
        ],
    };
};

/** `Tues 14 May` on a line of its own. */
function dateAlone(token: IToken, word: string, telling: Telling): Told {
    const span = spanOf(token);
    const message = 'A date stands alone here, with no word before it that says what it is.';
    const meant = meantDates(token.image);
    const [first] = meant;
    if (!first) {
        const advice = `Write it with its year too, for instance \`${word} 2027-01-11\`.`;
        return { span, words: { message, advice }, fixes: [] };
    }
    return {
        span,
        words: { message, advice: `Write, for instance, \`${word} ${first.date}\`.` },
        fixes: meant.map(({ date }) => telling.fix(`Write \`${word} ${date}\``, [{ ...span, text: `${word} ${date}` }])),
    };
}

/** `2 days` on a line of its own. */
const amountAlone: Explain = (fault, telling) => {
    const { token, rules } = fault;
    if (!token || goesOn(fault) || !/^(NUMBER|RANGE|NUMBER_WORD|DATE)$/.test(token.tokenType.name)) return undefined;
    const date = token.tokenType.name === 'DATE';
    const word = date ? (bodyOf(rules).rule === 'Programme' || bodyOf(rules).rule === 'Run' ? 'starts' : 'on') : 'takes';
    if (date && !isDate(token.image)) return dateAlone(token, word, telling);
    return {
        span: spanOf(token),
        words: {
            message: `${date ? 'A date' : 'An amount'} stands alone here, with no word before it that says what it is.`,
            advice: `Write, for instance, \`${word}\` before it.`,
        },
        fixes: [telling.fix(`Write \`${word}\` before it`, [{ from: token.startOffset, to: token.startOffset, text: `${word} ` }])],
    };
};

/** A text on a line of its own, or after a statement that takes none. */
const textAlone: Explain = (fault, telling) => {
    const { token } = fault;
    if (token?.tokenType.name !== 'STRING') return undefined;
    const said = saidSoFar(fault);
    if (goesOn(fault) && said) {
        return {
            span: spanOf(token),
            words: {
                message: `${quote(token.image)} has no place after ${quote(telling.written(said))}.`,
                advice: 'Write it as an `about` or a `note`, on a line of its own.',
            },
        };
    }
    if (!/["”»]$/.test(token.image.trimEnd())) {
        const span = spanOf(token);
        const text = `about "${telling.written(span).slice(1).replace(/["\\]/g, '\\$&')}"`;
        return {
            span,
            words: {
                message: 'A text stands alone here, with no word before it that says what it is, and no quotation mark at its end.',
                advice: 'Write, for instance, `about` before it, and a straight mark (") at its end.',
            },
            fixes: [telling.fix('Make it an `about`', [{ ...span, text }])],
        };
    }
    return {
        span: spanOf(token),
        words: {
            message: 'A text stands alone here, with no word before it that says what it is.',
            advice: 'Write, for instance, `about` before it.',
        },
        fixes: [telling.fix('Write `about` before it', [{ from: token.startOffset, to: token.startOffset, text: 'about ' }])],
    };
};

/** A word for which the language has another. */
const otherWord: Explain = (fault, telling) => {
    const { token } = fault;
    if (!token || goesOn(fault) || !Object.hasOwn(OTHER_WORDS, token.image.toLowerCase())) return undefined;
    const other = OTHER_WORDS[token.image.toLowerCase()];
    if (!other) return undefined;
    return {
        span: spanOf(token),
        words: notAWord(token.image, other.word, true),
        fixes: [telling.fix(`Change to \`${other.word}\``, [{ ...spanOf(token), text: other.word }])],
    };
};

/** A statement in a body in which it says nothing. */
const belongsElsewhere: Explain = fault => {
    const { token, skipped, rules } = fault;
    if (!token || goesOn(fault) || !isWordOfTheLanguage(token.tokenType.name)) return undefined;
    const second = skipped[1];
    const form = statementBeginningWith(token.image, second?.image ?? '');
    if (!form) return undefined;
    const body = bodyOf(rules);
    if (form.home === body.title) {
        return {
            span: spanOf(token),
            words: { message: `This line begins as \`${form.words}\` does, and does not go on so.`, advice: write(form.example) },
        };
    }
    if (body.rule === 'Document') {
        const home = form.home ?? 'a programme';
        return {
            span: spanOf(token),
            words: {
                message: `\`${form.words}\` belongs in ${home}, and stands outside any programme.`,
                advice: 'Move it there, or take it out.',
            },
        };
    }
    const whole = second && second.image === form.words.split(' ')[1] ? second : token;
    return {
        span: spanOf(token, whole),
        words: {
            message: `\`${form.words}\` belongs in ${form.home ?? 'a programme, a phase, an event or an activity'}, and not in ${body.title}.`,
            advice: 'Move it there, or take it out.',
        },
    };
};

/** An activity, or words with a body, outside any programme. */
const outsideProgramme: Explain = fault => {
    const { token, skipped, rules } = fault;
    if (!token || bodyOf(rules).rule !== 'Document' || !skipped.some(word => word.image === '{')) return undefined;
    return {
        span: spanOf(token),
        words: {
            message: `${quote(token.image)} stands outside any programme, where only programmes and shared declarations stand.`,
            advice: 'Move it between the braces of a `programme`.',
        },
    };
};

/** A mark with nothing before it. */
const markAlone: Explain = (fault, telling) => {
    const { token, previous } = fault;
    const said = token?.image === '{' && previous && onLineOf(previous, token) ? saidSoFar(fault) : undefined;
    if (token && said && said.to > said.from) {
        return {
            span: spanOf(token),
            words: {
                message: `${quote(telling.written(said))} has said all, and nothing of it stands between braces.`,
                advice: 'Take the braces out, and move what they hold to where it belongs.',
            },
        };
    }
    if (token?.image === '{') {
        return {
            span: spanOf(token),
            words: {
                message: 'A body is opened here, and nothing says of what.',
                advice: 'Write what it is before the `{`, or take the braces out.',
            },
        };
    }
    if (token?.image !== ',' && token?.image !== '.') return undefined;
    const mark = token.image === ',' ? 'comma' : 'point';
    return {
        span: spanOf(token),
        words: { message: `There is a ${mark} too many.`, advice: 'Take it out.' },
        fixes: [telling.fix('Take it out', [{ ...spanOf(token), text: '' }], { preferred: true })],
    };
};

/** `purpose "A plan" It says why.`: a sentence that goes on behind its text, or behind a title. */
const sentenceAfterText: Explain = (fault, telling) => {
    const { previous, statement } = fault;
    const span = restOfLine(fault);
    if (!span || previous?.tokenType.name !== 'STRING' || !goesOn(fault)) return undefined;
    const written = telling.written({ from: span.from, to: telling.endOfLine(span.from) }).trimEnd();
    if (/["“”{}]/.test(written) || (written.match(/[\p{L}\p{N}'’-]+/gu) ?? []).length < SENTENCE) return undefined;
    const rest = { from: span.from, to: span.from + written.length };
    const isTitle = statement[0]?.tokenType.name === 'KIND' || /^(phase|event|choice)$/.test(statement[0]?.image ?? '');
    const mark = spanOf(previous).to;
    const text = `about "${written.replace(/[\\]/g, '\\$&')}"`;
    return {
        span: rest,
        words: {
            message: `${quote(written)} stands behind the quotation mark that ends ${isTitle ? 'the title' : 'the text'}.`,
            why: 'Its words would be read as statements.',
            advice: isTitle ? 'Put it between braces, as `about "…"`.' : 'Move the mark behind it, so that it belongs to the text.',
        },
        fixes: [
            isTitle
                ? telling.fix('Make it an `about`', [{ ...rest, text: `{ ${text} }` }], { preferred: true })
                : telling.fix('Put it into the text', intoText(previous, mark, rest), { preferred: true }),
        ],
    };
};

/** From so many words on, what follows a text is the rest of it and not a statement with a slip. */
const SENTENCE = 3;

function intoText(text: IToken, mark: number, rest: Span): readonly (Span & { readonly text: string })[] {
    const stop = /[\p{L}\p{N}]["”]$/u.test(text.image) ? '.' : '';
    return [
        { from: mark - 1, to: mark, text: stop },
        { from: rest.to, to: rest.to, text: '"' },
    ];
}

/** A word on a line that has said all it can. */
const afterStatement: Explain = (fault, telling) => {
    const { token } = fault;
    const said = saidSoFar(fault);
    if (!token || !said || !goesOn(fault)) return undefined;
    const span = restOfLine(fault) ?? spanOf(token);
    return {
        span,
        words: {
            message: `${quote(telling.written(span))} has no place after ${quote(telling.written(said))}.`,
            advice: 'Take it out, or put it into a text between quotation marks.',
        },
        fixes: [telling.fix('Take it out', [{ ...withSpace(span, telling.text), text: '' }])],
    };
};

/** A word that begins no line. */
const beginsNothing: Explain = (fault, telling) => {
    const { token, nearest, rules } = fault;
    if (!token) return undefined;
    const span = place(fault);
    if (nearest) {
        return {
            span,
            words: notAWord(token.image, nearest, true),
            fixes: [telling.fix(`Change to \`${nearest}\``, [{ ...span, text: nearest }])],
        };
    }
    const body = bodyOf(rules);
    const some = listed(wordsToBeginWith(body.rule).map(quote), 'or');
    const kinds = /^(Programme|Phase|Event|Choice)$/.test(body.rule) ? ', or with the kind of an activity' : '';
    return {
        span,
        words: {
            message: `${quote(token.image)} is not a word that can begin a line here.`,
            advice: `${body.rule === 'Document' ? 'Outside programmes' : `In ${body.title}`} a line begins with a word such as ${some}${kinds}.`,
        },
    };
};

/** What is told of a line that begins with nothing that is known, or goes on after it has said all, the more certain first. */
export const LINES: readonly Explain[] = [
    holdsMissing,
    rowAlone,
    numberOfList,
    amountAlone,
    textAlone,
    proseAlone,
    otherWord,
    belongsElsewhere,
    outsideProgramme,
    markAlone,
    sentenceAfterText,
    afterStatement,
    beginsNothing,
];
