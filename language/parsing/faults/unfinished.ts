import { listed } from '../../findings/wording.ts';
import { bodyOf, type StatementForm, statementOf } from '../statements.ts';
import { withSpace } from './extra.ts';
import type { Unreadable } from './fault.ts';
import { after, quote, spanOf } from './telling.ts';
import { type Explain, goesOn, place, restOfLine, saidSoFar, write } from './told.ts';

/** The statement whose rule was being read when it could not go on. */
function beingRead({ rules }: Unreadable): StatementForm | undefined {
    return statementOf(rules.slice(rules.lastIndexOf(bodyOf(rules).rule) + 1));
}

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

/** `every month`: how many? */
const amountMissing: Explain = (fault, telling) => {
    const { token, rules } = fault;
    const said = saidSoFar(fault);
    if (!token || !said || !goesOn(fault) || !UNIT.test(token.image) || !(rules.includes('Dose') || rules.includes('Span')))
        return undefined;
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

/** `lasts for 3 months`: a word before the amount. */
const wordBeforeAmount: Explain = (fault, telling) => {
    const { token, skipped, rules } = fault;
    const said = saidSoFar(fault);
    if (!token || !said || !goesOn(fault) || skipped[0] !== token || !/^(NUMBER|RANGE)$/.test(skipped[1]?.tokenType.name ?? ''))
        return undefined;
    if (!(rules.includes('Dose') || rules.includes('Span') || rules.includes('Count')) || !/^[a-z]/i.test(token.image)) return undefined;
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

const AFTER_TITLES: Readonly<Record<string, string>> = {
    agency: 'in',
    kind: 'is',
    role: 'is',
    method: 'is',
    level: 'is',
    competency: 'expresses',
};

/** `agency Trust "Trust" health`, `role r "R" service-users`: the word between is missing. */
const wordAfterTitle: Explain = (fault, telling) => {
    const { token, previous, statement } = fault;
    const declared = statement[0]?.image ?? '';
    const word = Object.hasOwn(AFTER_TITLES, declared) ? AFTER_TITLES[declared] : undefined;
    if (!word || !token || !goesOn(fault) || previous?.tokenType.name !== 'STRING') return undefined;
    return {
        span: spanOf(token),
        words: { message: `\`${word}\` is missing before ${quote(token.image)}.`, advice: `Write ${quote(`${word} ${token.image}`)}.` },
        fixes: [telling.fix(`Write \`${word}\``, [{ ...after(previous), text: ` ${word}` }], { preferred: true })],
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
    unitMissing,
    amountMissing,
    forMissing,
    wordBeforeAmount,
    placeUnquoted,
    forTheSystem,
    articleAfterIs,
    wordAfterTitle,
    unfinished,
];
