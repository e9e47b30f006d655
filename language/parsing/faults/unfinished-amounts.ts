import { listed } from '../../findings/wording.ts';
import { meantUnit } from '../values.ts';
import { withSpace } from './extra.ts';
import { after, quote, spanOf } from './telling.ts';
import { type Explain, goesOn, restOfLine, saidSoFar, write } from './told.ts';

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

/** `6 x 90 minutes`. */
const multiplied: Explain = (fault, telling) => {
    const { token, previous, skipped, rules } = fault;
    const number = skipped[1];
    if (!token || !previous || !number || skipped[0] !== token || !goesOn(fault) || !rules.includes('Dose')) return undefined;
    if (!/^[x*]$/i.test(token.image) || previous.tokenType.name !== 'NUMBER' || number.tokenType.name !== 'NUMBER') return undefined;
    const sessions = previous.image === '1' ? 'session' : 'sessions';
    const unit = skipped[2] && meantUnit(skipped[2].image, number.image === '1');
    const text = `${previous.image} ${sessions} of ${number.image} ${unit ?? 'minutes'}`;
    const span = spanOf(previous, skipped[2] && unit ? skipped[2] : number);
    return {
        span,
        words: {
            message: `${quote(telling.written(span))} is written in words here: how many sessions, and how long each is.`,
            advice: write(text),
        },
        fixes: [telling.fix(`Write ${quote(text)}`, [{ ...span, text }], { preferred: true })],
    };
};

/** `takes 2 weeks full-time`, `takes 8 months full time`. */
const fullTimeBehind: Explain = (fault, telling) => {
    const { token, statement, skipped } = fault;
    const [takes, first] = statement;
    const last = token?.image === 'full' && skipped[1]?.image === 'time' ? skipped[1] : token;
    if (takes?.image !== 'takes' || !first || !token || !last || !goesOn(fault) || !/^full(-?time)?$/.test(token.image)) return undefined;
    const amount = telling.written({ from: first.startOffset, to: token.startOffset }).trim();
    const span = spanOf(first, last);
    const text = `full time for ${amount}`;
    return {
        span,
        words: {
            message: `\`full time\` comes before how long it is, and ${quote(telling.written(span))} has it behind.`,
            advice: `Write ${quote(text)}.`,
        },
        fixes: [telling.fix(`Write ${quote(text)}`, [{ ...span, text }], { preferred: true })],
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

const HOW_OFTEN: ReadonlyMap<string, string> = new Map([
    ['daily', 'day'],
    ['weekly', 'week'],
    ['monthly', 'month'],
    ['yearly', 'year'],
    ['annually', 'year'],
]);

/** `2 hours weekly`, `2 hours every week`, `2 days each month`. */
const howOften: Explain = (fault, telling) => {
    const { token, previous, statement, skipped } = fault;
    if (statement[0]?.image !== 'takes' || !token || !previous || !goesOn(fault)) return undefined;
    const every = previous.image === 'every' ? previous : undefined;
    const next = every ? token : skipped[1];
    const often = HOW_OFTEN.get(token.image);
    const period =
        often ??
        (/^(every|each)$/.test((every ?? token).image) && /^(day|week|month|year)$/.test(next?.image ?? '') ? next?.image : undefined);
    if (!period) return undefined;
    const last = often ? token : (next ?? token);
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

/** What is told of an amount that is missing, or is not as it is written here, the more certain first. */
export const AMOUNTS: readonly Explain[] = [
    halfDays,
    rangeInWords,
    multiplied,
    fullTimeBehind,
    unitMissing,
    howOften,
    sizeOfWhat,
    amountMissing,
    forMissing,
    wordBeforeAmount,
];
