import type { Finding } from '../../findings/finding.ts';
import { faultsOfName, joinedName, meantName } from '../names.ts';
import { textOfString } from '../values.ts';
import type { Quoted, ReservedName, SpacedKind, SpacedName, Typed } from './fault.ts';
import { quote, spanOf, type Telling } from './telling.ts';

const TITLE_IS_FREE = 'The title between quotation marks may say anything.';

/** A name with a character that names do not have. */
export function tellName({ token }: Typed, telling: Telling): Finding {
    const span = spanOf(token);
    const meant = meantName(token.image);
    const { dash, unseen, apostrophe, digit } = faultsOfName(token.image);
    const words = dash
        ? {
              message: `${quote(token.image)} is joined with a dash, and words of a name are joined with a hyphen.`,
              why: 'Word puts in longer and unbreakable ones that look the same.',
          }
        : unseen
          ? {
                message: `There is a character in ${quote(meant)} that nobody can see.`,
                why: 'It came along when the text was pasted, and the name is another one with it.',
            }
          : apostrophe
            ? { message: `A name holds no apostrophe, and ${quote(token.image)} has one.`, why: TITLE_IS_FREE }
            : digit
              ? { message: `A name begins with a letter, and ${quote(token.image)} begins with a digit.`, why: TITLE_IS_FREE }
              : { message: `A hyphen stands between the words of a name, and ${quote(token.image)} has one too many.` };
    return telling.finding(span, { ...words, advice: `Write ${quote(meant)}.` }, [
        telling.fix(`Write ${quote(meant)}`, [{ ...span, text: meant }], { preferred: true, safe: dash || unseen }),
    ]);
}

/** A word of the language with a character that nobody sees. */
export function tellKeyword({ token }: Typed, telling: Telling): Finding {
    const span = spanOf(token);
    const meant = meantName(token.image);
    return telling.finding(
        span,
        {
            message: `There is a character in ${quote(meant)} that does not belong to it.`,
            why: 'It came along when the text was pasted.',
            advice: `Write ${quote(meant)} anew.`,
        },
        [telling.fix(`Write ${quote(meant)}`, [{ ...span, text: meant }], { preferred: true, safe: true })],
    );
}

/** A name of several words. */
export function tellSpacedName({ tokens }: SpacedName, telling: Telling): Finding | undefined {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) return undefined;
    const span = spanOf(first, last);
    const words = tokens.map(token => meantName(token.image));
    const [joined, hyphened] = [joinedName(words), words.join('-')];
    if (words.every(word => word === word.toLowerCase())) {
        return telling.finding(
            span,
            {
                message: `A name is one word, and ${quote(telling.written(span))} is ${tokens.length === 2 ? 'two' : 'several'}.`,

                advice: `Write ${quote(hyphened)}.`,
            },
            [telling.fix(`Write ${quote(hyphened)}`, [{ ...span, text: hyphened }], { preferred: true })],
        );
    }
    return telling.finding(
        span,
        {
            message: `A name is one word, and ${quote(telling.written(span))} is ${tokens.length === 2 ? 'two' : 'several'}.`,
            why: TITLE_IS_FREE,
            advice: `Write ${quote(joined)} or ${quote(hyphened)}.`,
        },
        [
            telling.fix(`Write ${quote(joined)}`, [{ ...span, text: joined }], { preferred: true }),
            telling.fix(`Write ${quote(hyphened)}`, [{ ...span, text: hyphened }]),
        ],
    );
}

/** The kind of an activity in several words. */
export function tellSpacedKind({ tokens, kind: text }: SpacedKind, telling: Telling): Finding | undefined {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) return undefined;
    const span = spanOf(first, last);
    return telling.finding(
        span,
        {
            message: `The kind of an activity is one word, and ${quote(telling.written(span))} is ${tokens.length === 2 ? 'two' : 'several'}.`,
            advice: `Write ${quote(text)}.`,
        },
        [telling.fix(`Write ${quote(text)}`, [{ ...span, text }], { preferred: true, safe: true })],
    );
}

/** A name, a date or a number between quotation marks. */
export function tellQuoted({ token, wanted }: Quoted, telling: Telling): Finding {
    const span = spanOf(token);
    const text = textOfString(token.image).trim();
    const what = wanted === 'NAME' ? 'A name' : wanted === 'DATE' ? 'A date' : 'A number';
    return telling.finding(
        span,
        { message: `${what} stands without quotation marks, and ${quote(token.image)} has them.`, advice: `Write ${quote(text)}.` },
        [telling.fix(`Write ${quote(text)}`, [{ ...span, text }], { preferred: true, safe: true })],
    );
}

/** An agency, a sector or people called by a word that means something else where they are named. */
export function tellReservedName({ token, rule }: ReservedName, telling: Telling): Finding {
    const span = spanOf(token);
    const sort = rule.toLowerCase();
    const what = { agency: 'An agency', sector: 'A sector' }[sort] ?? 'A group of people';
    const name = `${token.image}-${sort}`;
    return telling.finding(
        span,
        {
            message: `${what} cannot be called ${quote(token.image)}.`,
            why: 'The word means something else where the name would stand, as in `from any in health`.',
            advice: `Give it another name, such as ${quote(name)}; its title may stay.`,
        },
        [telling.fix(`Write ${quote(name)}`, [{ ...span, text: name }])],
    );
}
