import { listed } from '../../findings/wording.ts';
import { bodyOf, STATEMENTS, statementBeginningWith, type StatementForm, statementOf } from '../statements.ts';
import { withSpace } from './extra.ts';
import type { Unreadable } from './fault.ts';
import { after, quote, spanOf } from './telling.ts';
import { type Explain, goesOn, place, restOfLine, saidSoFar, write } from './told.ts';

/** The statement whose rule was being read when it could not go on. */
function beingRead({ rules }: Unreadable): StatementForm | undefined {
    return statementOf(rules.slice(rules.lastIndexOf(bodyOf(rules).rule) + 1));
}

/** `10 half-days`, `half-day`. */
const halfDays: Explain = (fault, telling) => {
    const { token, previous } = fault;
    const [, unit] = /^half-(day|hour|year)s?$/.exec(token?.image ?? '') ?? [];
    if (!token || !previous || !unit || !goesOn(fault)) return undefined;
    const half = `half ${unit === 'hour' ? 'an' : 'a'} ${unit}`;
    const text = /^(NUMBER|RANGE|NUMBER_WORD)$/.test(previous.tokenType.name) ? `sessions of ${half}` : half;
    return {
        span: spanOf(token),
        words: { message: `${quote(token.image)} is written in several words here.`, advice: `Write ${quote(text)}.` },
        fixes: [telling.fix(`Write ${quote(text)}`, [{ ...spanOf(token), text }], { preferred: true })],
    };
};

/** `2 or 3 days`. */
const rangeInWords: Explain = (fault, telling) => {
    const { token, previous, skipped } = fault;
    const number = skipped[1];
    if (
        token?.tokenType.name !== 'AND' ||
        previous?.tokenType.name !== 'NUMBER' ||
        number?.tokenType.name !== 'NUMBER' ||
        skipped[0] !== token
    )
        return undefined;
    const text = `${previous.image} to ${number.image}`;
    return {
        span: spanOf(previous, number),
        words: { message: `A range is written with \`to\` here, and not with ${quote(token.image)}.`, advice: `Write ${quote(text)}.` },
        fixes: [telling.fix(`Write ${quote(text)}`, [{ ...spanOf(previous, number), text }], { preferred: true })],
    };
};

const UNIT = /^(minute|hour|day|week|month|year)s?$/;

/** `takes 2`: of what? */
const unitMissing: Explain = (fault, telling) => {
    const { rules, previous, token } = fault;
    const ofTime = rules.at(-1) === 'Dose' || rules.at(-1) === 'Span' || rules.at(-1) === 'Unit';
    const said = saidSoFar(fault);
    if (!ofTime || !previous || !said || !/^(NUMBER|RANGE|NUMBER_WORD)$/.test(previous.tokenType.name)) return undefined;
    const several = rules.includes('Takes')
        ? ['days', 'hours', 'sessions']
        : rules.includes('Prepare')
          ? ['hours', 'days']
          : ['months', 'weeks', 'years'];
    const units = several.map(unit => (previous.image === '1' ? unit.slice(0, -1) : unit));
    const other = goesOn(fault) && token && /^(WORD|KIND)$/.test(token.tokenType.name) ? token : undefined;
    return {
        span: spanOf(previous, other ?? previous),
        words: {
            message: `${quote(telling.written(said))} needs to say of what: ${listed(units, 'or')}${other ? `, and ${quote(other.image)} is none of them` : ''}.`,
            advice: write(`${previous.image} ${units[0] ?? ''}`),
        },
        fixes: units.map(unit =>
            telling.fix(`Write \`${previous.image} ${unit}\``, [
                other ? { ...spanOf(other), text: unit } : { ...after(previous), text: ` ${unit}` },
            ]),
        ),
    };
};

const HOW_OFTEN: Readonly<Record<string, string>> = { daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year', annually: 'year' };

/** `2 hours weekly`, `2 hours every week`, `2 days each month`. */
const howOften: Explain = (fault, telling) => {
    const { token, previous, statement, skipped } = fault;
    if (statement[0]?.image !== 'takes' || !token || !previous || !goesOn(fault)) return undefined;
    const every = previous.image === 'every' ? previous : undefined;
    const next = every ? token : skipped[1];
    const period =
        HOW_OFTEN[token.image] ??
        (/^(every|each)$/.test((every ?? token).image) && /^(day|week|month|year)$/.test(next?.image ?? '') ? next?.image : undefined);
    if (!period) return undefined;
    const last = HOW_OFTEN[token.image] ? token : (next ?? token);
    const span = spanOf(every ?? token, last);
    return {
        span,
        words: {
            message: `How often is written with \`a\` here, and not with ${quote((every ?? token).image)}.`,
            advice: `Write \`a ${period}\`.`,
        },
        fixes: [telling.fix(`Write \`a ${period}\``, [{ ...span, text: `a ${period}` }], { preferred: true })],
    };
};

/** `24`, `24 participants`, `6 teams of 4`: people or teams? */
const sizeOfWhat: Explain = (fault, telling) => {
    const { token, previous, rules, statement } = fault;
    if (rules.at(-1) !== 'Size' || !previous || !/^(NUMBER|RANGE|NUMBER_WORD)$/.test(previous.tokenType.name)) return undefined;
    const said = saidSoFar(fault);
    const words = statement.some(({ image }) => image === 'of') ? ['people'] : ['people', 'teams'];
    const other = goesOn(fault) && token && /^[a-z]/i.test(token.image) ? token : undefined;
    return {
        span: spanOf(previous, other ?? previous),
        words: {
            message: `${quote(said ? telling.written(said) : previous.image)} needs to say of what: ${listed(words, 'or')}${other ? `, and ${quote(other.image)} is not that` : ''}.`,
            advice: write(`${previous.image} ${words[0] ?? ''}`),
        },
        fixes: words.map(word =>
            telling.fix(`Write \`${previous.image} ${word}\``, [
                other ? { ...spanOf(other), text: word } : { ...after(previous), text: ` ${word}` },
            ]),
        ),
    };
};

/** `followed up for 3 years from start`. */
const fromTheStart: Explain = (fault, telling) => {
    const { token, statement } = fault;
    const rest = restOfLine(fault);
    if (statement[0]?.image !== 'followed' || !token || !rest || !/^(from|after)$/.test(token.image)) return undefined;
    const phrase = token.image === 'from' ? 'from the start' : 'after the end';
    return {
        span: rest,
        words: { message: `${quote(telling.written(rest))} does not say from when.`, advice: 'Write `from the start` or `after the end`.' },
        fixes: [telling.fix(`Write \`${phrase}\``, [{ ...rest, text: phrase }], { preferred: true })],
    };
};

/** `every month`: how many? */
const amountMissing: Explain = (fault, telling) => {
    const { token, rules, skipped } = fault;
    const said = saidSoFar(fault);
    if (!token || !said || !goesOn(fault) || !UNIT.test(token.image) || !(rules.includes('Dose') || rules.includes('Span')))
        return undefined;
    const number = skipped[1];
    if (number?.tokenType.name === 'NUMBER') {
        // `month 18`: the other way round.
        const [span, text] = [spanOf(token, number), `${number.image} ${token.image.replace(/s$/, '')}${number.image === '1' ? '' : 's'}`];
        return {
            span,
            words: {
                message: `An amount comes before its unit, and ${quote(telling.written(span))} has it after.`,
                advice: `Write ${quote(text)}.`,
            },
            fixes: [telling.fix(`Write ${quote(text)}`, [{ ...span, text }], { preferred: true })],
        };
    }
    const amount = `1 ${token.image.replace(/s$/, '')}`;
    return {
        span: spanOf(token),
        words: {
            message: `${quote(`${telling.written(said)} ${token.image}`)} does not say how many.`,
            advice: `Write ${quote(amount)}, if it is one.`,
        },
        fixes: [telling.fix(`Write ${quote(amount)}`, [{ ...spanOf(token), text: amount }])],
    };
};

/** `full time 8 months`, `2 days a week 6 weeks`. */
const forMissing: Explain = (fault, telling) => {
    const { token, previous, statement } = fault;
    const rate = statement[0]?.image === 'takes' && previous !== undefined && /^(time|day|week|month|year)$/.test(previous.image);
    if (!rate || !goesOn(fault) || token?.tokenType.name !== 'NUMBER') return undefined;
    const rest = restOfLine(fault);
    return {
        span: spanOf(previous, token),
        words: {
            message: `\`for\` is missing before ${quote(rest ? telling.written(rest) : token.image)}.`,
            advice: write('takes 2 days a week for 6 weeks'),
        },
        fixes: [telling.fix('Write `for`', [{ ...after(previous), text: ' for' }], { preferred: true })],
    };
};

const ROUGH: readonly (readonly [RegExp, string])[] = [
    [/^(approx|approximately|around|circa|roughly|ca|some|nearly|almost)$/i, 'about'],
    [/^(max|maximum|under|below)$/i, 'up to'],
    [/^(min|minimum|over|above)$/i, 'at least'],
];

/** `lasts for 3 months`, `takes approx 2 days`, `takes at most 3 days`: a word before the amount. */
const wordBeforeAmount: Explain = (fault, telling) => {
    const { token, previous, skipped, rules } = fault;
    const said = saidSoFar(fault);
    const ofAmounts = ['Dose', 'Span', 'Count', 'Rough'].some(rule => rules.includes(rule));
    if (!token || !said || !ofAmounts || !goesOn(fault) || skipped[0] !== token || !/^[a-z]/i.test(token.image)) return undefined;
    if (!/^(NUMBER|RANGE)$/.test(skipped[1]?.tokenType.name ?? '')) return undefined;
    const atMost = previous?.image === 'at' && token.image === 'most';
    const rough = atMost ? 'up to' : ROUGH.find(([pattern]) => pattern.test(token.image))?.[1];
    if (rough && previous) {
        const span = atMost ? spanOf(previous, token) : spanOf(token);
        return {
            span,
            words: {
                message: `The language has \`${rough}\` for ${quote(telling.written(span))}.`,
                advice: write(`takes ${rough} 2 days`),
            },
            fixes: [telling.fix(`Write \`${rough}\``, [{ ...span, text: rough }], { preferred: true })],
        };
    }
    return {
        span: spanOf(token),
        words: { message: `${quote(token.image)} has no place after ${quote(telling.written(said))}.`, advice: 'Take it out.' },
        fixes: [telling.fix('Take it out', [{ ...withSpace(spanOf(token), telling.text), text: '' }], { preferred: true })],
    };
};

/** `holds Opening on 2027-03-01 at Leeds`, `residential at Hollin Hall`: a place without its marks. */
const placeUnquoted: Explain = (fault, telling) => {
    const { previous, statement, skipped } = fault;
    const at =
        previous?.image === 'at'
            ? previous
            : skipped[0]?.image === 'at' && /^(holds|in|residential)$/.test(statement[0]?.image ?? '')
              ? skipped[0]
              : undefined;
    const words = at === previous ? skipped : skipped.slice(1);
    const [first, last] = [words[0], words.findLast(word => word.startLine === at?.startLine)];
    if (!at || !first || !last || first.tokenType.name === 'STRING') return undefined;
    const span = spanOf(first, last);
    const typed = telling.written(span);
    return {
        span,
        words: {
            message: `A text stands between quotation marks, and ${quote(typed)} stands between none.`,
            advice: 'Write a straight mark (") before it and after it.',
        },
        fixes: [
            telling.fix('Put the text between quotation marks', [{ ...span, text: `"${typed.replace(/["\\]/g, '\\$&')}"` }], {
                preferred: true,
            }),
        ],
    };
};

/** `for the agencies`: only the system is said with `the`. */
const forTheSystem: Explain = (fault, telling) => {
    const { token, previous, rules } = fault;
    if (rules.at(-1) !== 'For' || previous?.image !== 'the' || !token || !goesOn(fault)) return undefined;
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
};

/** `kind x "X" is a coaching`. */
const articleAfterIs: Explain = (fault, telling) => {
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
};

/** What may follow the title of a declaration: the word before it, and what it is. */
const AFTER_TITLES: Readonly<Record<string, readonly [string, string]>> = {
    agency: ['in', 'a sector'],
    kind: ['is', 'a mode, or the kind that it is one of'],
    role: ['is', '`service-users`'],
    method: ['is', '`competency-based` or `task-counting`'],
    level: ['is', '`senior`'],
    competency: ['expresses', 'a dimension or an element'],
};

/** `agency Trust "Trust" health`, `role r "R" service-users`: the word between is missing, or what follows it is something else. */
const wordAfterTitle: Explain = (fault, telling) => {
    const { token, previous, statement, skipped } = fault;
    const declared = statement[0]?.image ?? '';
    const [word, what] = (Object.hasOwn(AFTER_TITLES, declared) ? AFTER_TITLES[declared] : undefined) ?? [];
    if (!word || !what || !token || !goesOn(fault) || previous?.tokenType.name !== 'STRING' || !/^[a-z]/i.test(token.image))
        return undefined;
    if (token.image === word) {
        const rest = restOfLine({ ...fault, skipped: skipped.slice(1), token: skipped[1] });
        return {
            span: rest ?? spanOf(token),
            words: {
                message: `After \`${word}\` comes ${what}${rest ? `, and ${quote(telling.written(rest))} is not that` : ''}.`,
                advice: write(STATEMENTS[capital(declared)]?.example ?? ''),
            },
        };
    }
    return {
        span: spanOf(token),
        words: { message: `\`${word}\` is missing before ${quote(token.image)}.`, advice: `Write ${quote(`${word} ${token.image}`)}.` },
        fixes: [telling.fix(`Write \`${word}\``, [{ ...after(previous), text: ` ${word}` }], { preferred: true })],
    };
};

/** `outcome Homes "Homes" for care-leavers`: what its body holds, without the braces. */
const withoutBraces: Explain = (fault, telling) => {
    const { token, previous, statement } = fault;
    const declared = statement[0]?.image ?? '';
    const rest = restOfLine(fault);
    if (!token || !rest || previous?.tokenType.name !== 'STRING' || !goesOn(fault)) return undefined;
    const home = statementBeginningWith(token.image, '')?.home;
    if (!home || !home.endsWith(` ${declared}`)) return undefined;
    return {
        span: rest,
        words: {
            message: `${quote(telling.written(rest))} belongs between the braces of ${home}.`,
            advice: `Write ${quote(`{ ${telling.written(rest)} }`)}.`,
        },
        fixes: [telling.fix('Put it between braces', [{ ...rest, text: `{ ${telling.written(rest)} }` }], { preferred: true })],
    };
};

/** A statement whose words are there and what it says is not, or is something else. */
const unfinished: Explain = (fault, telling) => {
    const form = beingRead(fault);
    const said = saidSoFar(fault);
    if (!form || !said) return undefined;
    const before = quote(telling.written(said));
    if (!goesOn(fault)) return { span: said, words: { message: `${before} needs ${form.needs} after it.`, advice: write(form.example) } };
    const found = restOfLine(fault) ?? place(fault);
    return {
        span: found,
        words: {
            message: `After ${before} comes ${form.needs}, and ${quote(telling.written(found))} is not that.`,
            advice: write(form.example),
        },
    };
};

/** What is told of a statement that does not go on as it should, the more certain first. */
export const UNFINISHED: readonly Explain[] = [
    halfDays,
    rangeInWords,
    unitMissing,
    howOften,
    sizeOfWhat,
    amountMissing,
    forMissing,
    fromTheStart,
    wordBeforeAmount,
    placeUnquoted,
    forTheSystem,
    articleAfterIs,
    wordAfterTitle,
    withoutBraces,
    unfinished,
];

function capital(word: string): string {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
