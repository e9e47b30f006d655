import type { IToken } from 'chevrotain';
import type { Finding, Fix } from '../../findings/finding.ts';
import { listed } from '../../findings/wording.ts';
import { onLineOf } from '../reading.ts';
import { STATEMENTS } from '../statements.ts';
import type { Extra, Misspelt, Missing, WordAsKind } from './fault.ts';
import { tellLooseComma } from './lists.ts';
import { after, quote, spanOf, type Telling } from './telling.ts';

/** A word of the language misspelt. */
export function tellMisspelt({ token, meant, begins }: Misspelt, telling: Telling): Finding {
    const span = spanOf(token);
    const small = token.image.toLowerCase() === meant;
    const message = small
        ? `The words of the language are written small: \`${meant}\`, not ${quote(token.image)}.`
        : `${quote(token.image)} is not a word that can ${begins ? 'begin a line' : 'stand'} here.`;
    return telling.finding(span, { message, advice: small ? `Write \`${meant}\`.` : `Did you mean \`${meant}\`?` }, [
        telling.fix(`Change to \`${meant}\``, [{ ...span, text: meant }], { preferred: true, safe: small }),
    ]);
}

/** Something that is wanted and is not there. */
export function tellMissing(fault: Missing, telling: Telling): Finding {
    const { wanted, after: before, before: next, rule } = fault;
    const place = spanOf(before);
    const said = quote(wordsUpTo(before, rule, telling));
    const statement = STATEMENTS[rule];
    if (wanted === 'NAME' || wanted === 'FREE' || wanted === 'WORD') {
        if (before.image === ',') return tellLooseComma(fault, telling);
        if (before.image === '.') {
            return telling.finding(
                place,
                { message: 'A name is missing after the point.', advice: 'Write the element of the dimension, or take the point out.' },
                [telling.fix('Take the point out', [{ ...place, text: '' }], { preferred: true })],
            );
        }
        if (next.tokenType.name === 'STRING' && onLineOf(before, next)) return nameMissing(before, next, telling);
    }
    if (wanted === 'STRING') return textMissing(fault, said, telling);
    if (/^[a-z]/.test(wanted)) {
        return telling.finding(
            place,
            {
                message: `\`${wanted}\` is missing after ${said}.`,
                ...(statement ? { advice: `Write, for instance, \`${statement.example}\`.` } : {}),
            },
            [telling.fix(`Write \`${wanted}\``, [{ ...after(before), text: ` ${wanted}` }], { preferred: true })],
        );
    }
    const needs = statement?.needs ?? (wanted === 'DATE' ? 'a date' : wanted === 'NUMBER' ? 'a number' : 'a name');
    return telling.finding(place, {
        message: `${said} needs ${needs} after it.`,
        ...(statement ? { advice: `Write, for instance, \`${statement.example}\`.` } : {}),
    });
}

/** The statement's words up to the one after which something is missing. */
function wordsUpTo(last: IToken, rule: string, telling: Telling): string {
    const words = STATEMENTS[rule]?.words.split(' ') ?? [];
    const at = words.indexOf(last.image);
    if (at <= 0) return last.image;
    // `designed by`: both words, where they stand on one line.
    const line = telling.text.slice(Math.max(0, last.startOffset - 40), spanOf(last).to);
    const whole = words.slice(0, at + 1).join(' ');
    return line.endsWith(whole) ? whole : last.image;
}

function textMissing({ after: before, rule }: Missing, said: string, telling: Telling): Finding {
    const place = spanOf(before);
    const titled = STATEMENTS[rule]?.needs.includes('title') === true;
    if (!titled) {
        const example = STATEMENTS[rule]?.example;
        return telling.finding(
            place,
            {
                message: `${said} needs a text in quotation marks after it.`,
                ...(example ? { advice: `Write, for instance, \`${example}\`.` } : {}),
            },
            [telling.fix('Write a text', [{ ...after(before), text: ' "$1"' }], { preferred: true, snippet: true })],
        );
    }
    const title = titleOf(before.image);
    return telling.finding(
        place,
        {
            message: `${said} needs a title in quotation marks.`,
            why: 'The title is what people read; the name is for the file alone.',
            advice: `Write, for instance, \`${before.image} "${title}"\`.`,
        },
        [telling.fix('Give it a title', [{ ...after(before), text: ` "\${1:${title}}"` }], { preferred: true, snippet: true })],
    );
}

function nameMissing(before: IToken, title: IToken, telling: Telling): Finding {
    const name = nameFrom(title.image);
    return telling.finding(
        spanOf(before, title),
        {
            message: `${quote(before.image)} needs a name before its title.`,
            why: 'The file refers to it by its name.',
            advice: `Write, for instance, \`${before.image} ${name} ${title.image}\`.`,
        },
        [telling.fix('Give it a name', [{ ...after(before), text: ` \${1:${name}}` }], { preferred: true, snippet: true })],
    );
}

/** A title made of a name: `SettledHomes` gives "Settled homes". */
function titleOf(name: string): string {
    const words = name
        .replace(/[-_]+/g, ' ')
        .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
        .toLowerCase();
    return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name made of a title: "Northbridge Council" gives `NorthbridgeCouncil`. */
function nameFrom(typed: string): string {
    const words = typed.normalize('NFC').match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
    const name = words
        .slice(0, 4)
        .map(word => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
    return /^\p{L}/u.test(name) ? name : `Name${name}`;
}

/** Words that have no place in a statement. */
export function tellExtra({ tokens, rule }: Extra, telling: Telling): Finding | undefined {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) return undefined;
    const span = spanOf(first, last);
    const out = telling.fix(
        'Take it out',
        [{ from: span.from, to: /\s/.test(telling.text.charAt(span.to)) && !/^[.,]$/.test(first.image) ? span.to + 1 : span.to, text: '' }],
        { preferred: true },
    );
    if (rule === 'Cohort') {
        return telling.finding(
            span,
            {
                message: `A cohort has no name, so ${quote(telling.written(span))} has no place here.`,
                why: 'A programme has one cohort; its teams or runs are said in its body.',
                advice: 'Take it out.',
            },
            [out],
        );
    }
    if (first.tokenType.name === 'NUMBER') return numberForName(first, rule, telling);
    if (first.image === ',' || first.image === '.') {
        const mark = first.image === ',' ? 'comma' : 'point';
        return telling.finding(span, { message: `There is a ${mark} too many.`, advice: 'Take it out.' }, [out]);
    }
    return telling.finding(span, { message: `${quote(telling.written(span))} has no place here.`, advice: 'Take it out.' }, [out]);
}

function numberForName(number: IToken, rule: string, telling: Telling): Finding {
    const span = spanOf(number);
    const name = `${rule.toLowerCase()}-${number.image.replace(/\D/g, '')}`;
    return telling.finding(
        span,
        {
            message: `A name begins with a letter, so ${quote(number.image)} cannot be one.`,
            why: 'The title between quotation marks may say anything.',
            advice: `Write ${quote(name)}.`,
        },
        [telling.fix(`Write ${quote(name)}`, [{ ...span, text: name }], { preferred: true })],
    );
}

/** An activity whose kind is one of the language's words. */
export function tellWordAsKind({ token }: WordAsKind, telling: Telling): Finding {
    const span = spanOf(token);
    const kinds = ['workshop', 'task'];
    const fixes: Fix[] = kinds.map((kind, at) => telling.fix(`Make it a \`${kind}\``, [{ ...span, text: kind }], { preferred: at === 0 }));
    return telling.finding(
        span,
        {
            message: `${quote(token.image)} is one of the language's own words, so it cannot be the kind of an activity.`,
            advice: `Begin the activity with a kind, such as ${listed(kinds.map(quote), 'or')}, or declare one by another name.`,
        },
        fixes,
    );
}
