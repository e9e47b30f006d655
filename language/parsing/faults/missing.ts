import type { IToken } from 'chevrotain';
import type { Finding } from '../../findings/finding.ts';
import { isName } from '../names.ts';
import { onLineOf } from '../reading.ts';
import { STATEMENTS } from '../statements.ts';
import type { HeadMissing, Missing } from './fault.ts';
import { tellHeadcount } from './headcount.ts';
import { tellLooseComma } from './lists.ts';
import { after, quote, spanOf, type Telling } from './telling.ts';

/** Something that is wanted and is not there. */
export function tellMissing(fault: Missing, telling: Telling): Finding {
    const { wanted, after: before, before: next } = fault;
    if (wanted === 'STRING') return textMissing(fault, telling);
    if (/^[a-z]/.test(wanted)) return wordMissing(fault, telling);
    if (wanted === 'NAME' || wanted === 'FREE' || wanted === 'WORD') {
        if (before.image === ',') return tellLooseComma(fault, telling);
        if (before.image === '.') return nameAfterPoint(before, telling);
        if (next.tokenType.name === 'STRING' && onLineOf(before, next)) return nameMissing(before, next, telling);
    }
    const headcount = onLineOf(before, next) ? tellHeadcount(before.startOffset, false, telling) : undefined;
    if (headcount) return telling.finding(headcount.span, headcount.words, headcount.fixes);
    const form = STATEMENTS[fault.rule];
    const needs = form?.needs ?? (wanted === 'DATE' ? 'a date' : wanted === 'NUMBER' ? 'a number' : 'a name');
    return telling.finding(spanOf(before), {
        message: `${quote(lineUpTo(before, telling))} needs ${needs} after it.`,
        ...(form ? { advice: `Write, for instance, \`${form.example}\`.` } : {}),
    });
}

/** A programme without the word that says what it is. */
export function tellHeadMissing({ token }: HeadMissing, telling: Telling): Finding {
    const place = spanOf(token);
    return telling.finding(
        place,
        {
            message: `\`programme\` is missing before ${quote(token.image)}.`,
            why: 'What follows stands outside any programme without it.',
            advice: `Write, for instance, ${quote(`programme ${isName(token.image) ? token.image : 'Northbridge'} "…" {`)}.`,
        },
        [telling.fix('Write `programme`', [{ from: place.from, to: place.from, text: 'programme ' }], { preferred: true })],
    );
}

function nameAfterPoint(point: IToken, telling: Telling): Finding {
    const place = spanOf(point);
    const words = { message: 'A name is missing after the point.', advice: 'Write the element of the dimension, or take the point out.' };
    return telling.finding(place, words, [telling.fix('Take the point out', [{ ...place, text: '' }], { preferred: true })]);
}

function wordMissing({ wanted, after: before, before: next, rule }: Missing, telling: Telling): Finding {
    if (wanted === 'person' && onLineOf(before, next)) {
        // `in month 3`, `in groups of 6`
        const words = {
            message: `\`in\` goes with \`person\` here, and ${quote(next.image)} follows it.`,
            advice: `Take it out, or write \`in person\`.`,
        };
        return telling.finding(spanOf(before), words, [
            telling.fix('Take it out', [{ from: before.startOffset, to: next.startOffset, text: '' }], { preferred: true }),
            telling.fix('Write `in person`', [{ ...after(before), text: ' person' }]),
        ]);
    }
    const example = onLineOf(before, next) ? `${before.image} ${wanted} ${next.image}` : STATEMENTS[rule]?.example;
    return telling.finding(
        spanOf(before),
        {
            message: `\`${wanted}\` is missing after ${quote(before.image)}.`,
            ...(example ? { advice: `Write, for instance, ${quote(example)}.` } : {}),
        },
        [telling.fix(`Write \`${wanted}\``, [{ ...after(before), text: ` ${wanted}` }], { preferred: true })],
    );
}

function textMissing({ after: before, rule }: Missing, telling: Telling): Finding {
    const form = STATEMENTS[rule];
    const said = lineUpTo(before, telling);
    const place = { from: spanOf(before).to - said.length, to: spanOf(before).to };
    if (form?.needs.includes('title') !== true) {
        return telling.finding(
            place,
            {
                message: `${quote(said)} needs a text in quotation marks after it.`,
                ...(form ? { advice: `Write, for instance, \`${form.example}\`.` } : {}),
            },
            [telling.fix('Write a text', [{ ...after(before), text: ' "$1"' }], { preferred: true, snippet: true })],
        );
    }
    const title = titleOf(before.image);
    return telling.finding(
        place,
        {
            message: `${quote(said)} needs a title in quotation marks.`,
            why: 'The title is what people read; the name is for the file alone.',
            advice: `Write, for instance, ${quote(`${said} "${title}"`)}.`,
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
            advice: `Write, for instance, ${quote(`${before.image} ${name} ${title.image}`)}.`,
        },
        [telling.fix('Give it a name', [{ ...after(before), text: ` \${1:${name}}` }], { preferred: true, snippet: true })],
    );
}

/** The line up to the end of a word, from its first word that is not within something else: no longer than a sentence can quote. */
function lineUpTo(last: IToken, telling: Telling): string {
    const { from, to } = spanOf(last);
    const line = telling.text.slice(Math.max(0, from - 40), to);
    const said = /(?:^|[\n\r{}"])[ \t\u00A0]*([^\n\r{}",]*)$/.exec(line)?.[1] ?? '';
    return said === '' ? last.image : said;
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
    return /^[\p{L}]/u.test(name) ? name : `Name${name}`;
}
