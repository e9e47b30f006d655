import type { Finding, Fix } from '../../findings/finding.ts';
import { listed } from '../../findings/wording.ts';
import { OTHER_WORDS } from '../other-words.ts';
import { onLineOf } from '../reading.ts';
import { bodyOf, statementBeginningWith, type StatementForm, statementOf, wordsToBeginWith } from '../statements.ts';
import { isWordOfTheLanguage } from '../words.ts';
import type { Unreadable } from './fault.ts';
import { after, quote, spanOf, type Span, type Telling, type Words } from './telling.ts';

/** What is said of a fault, where, and how it can be mended. */
interface Told {
    readonly span: Span;
    readonly words: Words;
    readonly fixes?: readonly Fix[];
}

type Explain = (fault: Unreadable, telling: Telling) => Told | undefined;

/** What could not be read: told by the first of these that knows better. */
const EXPLANATIONS: readonly Explain[] = [
    unitMissing,
    forMissing,
    forTheSystem,
    articleBeforeKind,
    inMissing,
    statementUnfinished,
    holdsMissing,
    amountAlone,
    textAlone,
    otherWord,
    belongsElsewhere,
    outsideProgramme,
    noBeginning,
];

/** What cannot be read. */
export function tellUnreadable(fault: Unreadable, telling: Telling): Finding {
    for (const explain of EXPLANATIONS) {
        const told = explain(fault, telling);
        if (told) return telling.finding(told.span, told.words, told.fixes);
    }
    const token = fault.token ?? fault.previous;
    const span = token ? spanOf(token) : { from: 0, to: 0 };
    return telling.finding(span, {
        message: token ? `${quote(token.image)} has no place here.` : 'This text ends too soon.',
        advice: 'Take it out, or put it into a text between quotation marks.',
    });
}

function place(fault: Unreadable): Span {
    const token = fault.token ?? fault.previous;
    return token ? spanOf(token) : { from: 0, to: 0 };
}

/** Whether the statement goes on with a word that cannot be read, on the same line. */
function goesOn({ token, previous }: Unreadable): boolean {
    return token !== undefined && previous !== undefined && onLineOf(previous, token) && token.image !== '{' && token.image !== '}';
}

function beingRead({ rules }: Unreadable): StatementForm | undefined {
    const body = rules.lastIndexOf(bodyOf(rules).rule);
    return statementOf(rules.slice(body + 1));
}

function write(example: string): string {
    return `Write, for instance, \`${example}\`.`;
}

/** `takes 2`: of what? */
function unitMissing(fault: Unreadable, telling: Telling): Told | undefined {
    const { rules, previous, statement } = fault;
    const amount = rules.at(-1) === 'Dose' || rules.at(-1) === 'Span' || rules.at(-1) === 'Unit';
    if (!amount || !previous || !/^(NUMBER|RANGE|NUMBER_WORD)$/.test(previous.tokenType.name)) return undefined;
    const units = rules.includes('Takes')
        ? ['days', 'hours', 'sessions']
        : rules.includes('Prepare')
          ? ['hours', 'days']
          : ['months', 'weeks', 'years'];
    const one = previous.image === '1';
    const words = units.map(unit => (one ? unit.slice(0, -1) : unit));
    const found = goesOn(fault) ? `, and ${quote(fault.token?.image ?? '')} is none of them` : '';
    const first = statement[0] ?? previous;
    const line = quote(telling.written(spanOf(first, previous)));
    const replaced =
        goesOn(fault) && fault.token && fault.token.tokenType.name !== 'NUMBER' && fault.token.tokenType.name !== 'STRING'
            ? spanOf(fault.token)
            : undefined;
    return {
        span: spanOf(previous, goesOn(fault) && replaced ? fault.token : previous),
        words: {
            message: `${line} needs to say of what: ${listed(words, 'or')}${found}.`,
            advice: `Write, for instance, \`${previous.image} ${words[0] ?? ''}\`.`,
        },
        fixes: words.map(unit =>
            telling.fix(`Write \`${previous.image} ${unit}\``, [
                replaced ? { ...replaced, text: unit } : { ...after(previous), text: ` ${unit}` },
            ]),
        ),
    };
}

/** `full time 8 months`, `2 days a week 6 weeks`. */
function forMissing(fault: Unreadable, telling: Telling): Told | undefined {
    const { token, previous, statement } = fault;
    const rate = statement[0]?.image === 'takes' && previous !== undefined && /^(time|day|week|month|year)$/.test(previous.image);
    if (!rate || !goesOn(fault) || token?.tokenType.name !== 'NUMBER') return undefined;
    return {
        span: spanOf(previous, token),
        words: { message: `\`for\` is missing before ${quote(token.image)}.`, advice: write('takes 2 days a week for 6 weeks') },
        fixes: [telling.fix('Write `for`', [{ ...after(previous), text: ' for' }], { preferred: true })],
    };
}

/** `for the agencies`: only the system is said with `the`. */
function forTheSystem(fault: Unreadable, telling: Telling): Told | undefined {
    const { token, previous, rules } = fault;
    if (rules.at(-1) !== 'For' || previous?.image !== 'the' || !token) return undefined;
    const known = token.image === 'participants' || token.image === 'agencies';
    return {
        span: spanOf(previous, token),
        words: {
            message: `\`the\` goes before \`system\` alone, and ${quote(token.image)} follows it.`,
            advice: known
                ? `Write \`for ${token.image}\`.`
                : 'Write `for the system`, `for participants`, `for agencies`, or the name of a group of people.',
        },
        fixes: [telling.fix('Take `the` out', [{ from: previous.startOffset, to: token.startOffset, text: '' }], { preferred: true })],
    };
}

/** `kind x "X" is a coaching`. */
function articleBeforeKind(fault: Unreadable, telling: Telling): Told | undefined {
    const [is, article, next] = fault.skipped;
    if (is?.image !== 'is' || !article || !/^(a|an|the)$/.test(article.image)) return undefined;
    return {
        span: spanOf(article),
        words: { message: `${quote(article.image)} has no place after \`is\`.`, advice: `Write \`is ${next?.image ?? 'experience'}\`.` },
        fixes: [
            telling.fix('Take it out', [{ from: article.startOffset, to: next?.startOffset ?? spanOf(article).to, text: '' }], {
                preferred: true,
            }),
        ],
    };
}

/** `agency Trust "Trust" health`, `role r "R" service-users`: the word between is missing. */
function inMissing(fault: Unreadable, telling: Telling): Told | undefined {
    const { token, previous, statement } = fault;
    const word = { agency: 'in', kind: 'is', role: 'is', method: 'is', level: 'is', competency: 'expresses' }[statement[0]?.image ?? ''];
    if (!word || !goesOn(fault) || previous?.tokenType.name !== 'STRING' || !token) return undefined;
    return {
        span: spanOf(token),
        words: {
            message: `\`${word}\` is missing before ${quote(token.image)}.`,
            advice: write(statementOf([capital(statement[0]?.image ?? '')])?.example ?? `${word} ${token.image}`),
        },
        fixes: [telling.fix(`Write \`${word}\``, [{ ...after(previous), text: ` ${word}` }], { preferred: true })],
    };
}

/** A statement whose words are there and what it says is not, or is something else. */
function statementUnfinished(fault: Unreadable, telling: Telling): Told | undefined {
    const statement = beingRead(fault);
    const { token, previous } = fault;
    if (!statement || !previous) return undefined;
    const said = fault.statement[0] ? telling.written(spanOf(fault.statement[0], previous)) : previous.image;
    if (!goesOn(fault)) {
        return {
            span: fault.statement[0] ? spanOf(fault.statement[0], previous) : spanOf(previous),
            words: { message: `${quote(said)} needs ${statement.needs} after it.`, advice: write(statement.example) },
        };
    }
    return {
        span: place(fault),
        words: {
            message: `After ${quote(said)} comes ${statement.needs}, and ${quote(token?.image ?? '')} is not that.`,
            advice: write(statement.example),
        },
    };
}

/** In a run: `Opening on 2027-03-01`. */
function holdsMissing(fault: Unreadable, telling: Telling): Told | undefined {
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
}

/** `2 days` on a line of its own. */
function amountAlone(fault: Unreadable, telling: Telling): Told | undefined {
    const { token } = fault;
    if (!token || goesOn(fault) || !/^(NUMBER|RANGE|NUMBER_WORD|DATE)$/.test(token.tokenType.name)) return undefined;
    const date = token.tokenType.name === 'DATE';
    const word = date ? (bodyOf(fault.rules).rule === 'Activity' ? 'on' : 'starts') : 'takes';
    const what = date ? 'A date' : 'An amount';
    return {
        span: spanOf(token),
        words: {
            message: `${what} stands alone here, with no word before it that says what it is.`,
            advice: `Write, for instance, \`${word}\` before it.`,
        },
        fixes: [telling.fix(`Write \`${word}\` before it`, [{ from: token.startOffset, to: token.startOffset, text: `${word} ` }])],
    };
}

/** A text on a line of its own. */
function textAlone(fault: Unreadable, telling: Telling): Told | undefined {
    const { token, previous } = fault;
    if (token?.tokenType.name !== 'STRING') return undefined;
    if (goesOn(fault)) {
        return {
            span: spanOf(token),
            words: {
                message: `${quote(token.image)} has no place after ${quote(previous?.image ?? '')}.`,
                why: 'What it says there is nothing that the plan knows.',
                advice: 'Write it as an `about` or a `note`.',
            },
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
}

/** A word for which the language has another. */
function otherWord(fault: Unreadable, telling: Telling): Told | undefined {
    const { token } = fault;
    const other = token && OTHER_WORDS[token.image.toLowerCase()];
    if (!token || !other || goesOn(fault)) return undefined;
    return {
        span: spanOf(token),
        words: {
            message: `${quote(token.image)} is not a word that can begin a line here; the language has \`${other.word}\` for it.`,
            advice: write(other.example),
        },
        fixes: [telling.fix(`Change to \`${other.word}\``, [{ ...spanOf(token), text: other.word }])],
    };
}

/** A statement in a body in which it says nothing. */
function belongsElsewhere(fault: Unreadable): Told | undefined {
    const { token, skipped, rules } = fault;
    if (!token || !isWordOfTheLanguage(token.tokenType.name) || goesOn(fault)) return undefined;
    const statement = statementBeginningWith(token.image, skipped[1]?.image ?? '');
    if (!statement) return undefined;
    const body = bodyOf(rules);
    const home = statement.home ?? 'a programme, a phase, an event or an activity';
    if (home === body.title)
        return {
            span: spanOf(token),
            words: { message: `This line begins as \`${statement.words}\` does, and does not go on so.`, advice: write(statement.example) },
        };
    const last = skipped[1]?.image === statement.words.split(' ')[1] ? skipped[1] : undefined;
    return {
        span: spanOf(token, last ?? token),
        words: {
            message: `\`${statement.words}\` belongs in ${home}, and not in ${body.title}.`,
            advice: 'Move it there, or take it out.',
        },
    };
}

/** An activity, or words, outside any programme. */
function outsideProgramme(fault: Unreadable): Told | undefined {
    const { token, skipped, rules } = fault;
    if (!token || bodyOf(rules).rule !== 'Document' || !skipped.some(word => word.image === '{')) return undefined;
    return {
        span: spanOf(token),
        words: {
            message: `${quote(token.image)} stands outside any programme, where only programmes and shared declarations stand.`,
            advice: 'Move it between the braces of a `programme`.',
        },
    };
}

/** A word that begins nothing. */
function noBeginning(fault: Unreadable, telling: Telling): Told | undefined {
    const { token, previous, nearest, rules, statement } = fault;
    if (!token) return undefined;
    const body = bodyOf(rules);
    const span = place(fault);
    if (goesOn(fault) && statement.length > 0) {
        const said = statement[0] && previous ? telling.written(spanOf(statement[0], previous)) : (previous?.image ?? '');
        return {
            span,
            words: {
                message: `${quote(token.image)} has no place after ${quote(said)}.`,
                advice: 'Take it out, or put it into a text between quotation marks.',
            },
        };
    }
    if (token.image === '{')
        return {
            span,
            words: {
                message: 'A body is opened here, and no line before it says of what.',
                advice: 'Write what it is before the `{`, or take the braces out.',
            },
        };
    if (token.image === ',' || token.image === '.') {
        return {
            span,
            words: { message: `A line cannot begin with a ${token.image === ',' ? 'comma' : 'point'}.`, advice: 'Take it out.' },
            fixes: [telling.fix('Take it out', [{ ...span, text: '' }], { preferred: true })],
        };
    }
    const some = listed(wordsToBeginWith(body.rule).map(quote), 'or');
    const activities = /^(Programme|Phase|Event|Choice)$/.test(body.rule) ? ', or with the kind of an activity' : '';
    return {
        span,
        words: {
            message: `${quote(token.image)} is not a word that can begin a line here.`,
            advice: nearest ? `Did you mean \`${nearest}\`?` : `In ${body.title} a line begins with a word such as ${some}${activities}.`,
        },
        ...(nearest ? { fixes: [telling.fix(`Change to \`${nearest}\``, [{ ...span, text: nearest }])] } : {}),
    };
}

function capital(word: string): string {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
