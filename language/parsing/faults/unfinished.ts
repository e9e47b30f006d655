import { capital } from '../../findings/wording.ts';
import { bodyOf, STATEMENTS, statementBeginningWith, type StatementForm, statementOf } from '../statements.ts';
import type { Unreadable } from './fault.ts';
import { after, quote, spanOf } from './telling.ts';
import { AMOUNTS } from './unfinished-amounts.ts';
import { type Explain, goesOn, place, restOfLine, saidSoFar, write } from './told.ts';

/** The statement whose rule was being read when it could not go on. */
function beingRead({ rules }: Unreadable): StatementForm | undefined {
    return statementOf(rules.slice(rules.lastIndexOf(bodyOf(rules).rule) + 1));
}

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
    ...AMOUNTS,
    fromTheStart,
    placeUnquoted,
    forTheSystem,
    articleAfterIs,
    wordAfterTitle,
    withoutBraces,
    unfinished,
];
