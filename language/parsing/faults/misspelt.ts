import type { Finding } from '../../findings/finding.ts';
import { listed } from '../../findings/wording.ts';
import { OTHER_WORDS } from '../other-words.ts';
import type { Misspelt, NumberAsKind, WordAsKind } from './fault.ts';
import { tellHeadcount } from './headcount.ts';
import { tellProse } from './prose.ts';
import { quote, spanOf, type Telling, type Words } from './telling.ts';

/** What is said of a word that was meant to be one of the language's; `begins` where it begins a line. */
export function notAWord(typed: string, meant: string, begins: boolean): Words {
    const other = Object.hasOwn(OTHER_WORDS, typed.toLowerCase()) ? OTHER_WORDS[typed.toLowerCase()] : undefined;
    if (begins && other?.word === meant) {
        return {
            message: `${quote(typed)} is not a word that can begin a line here; the language has \`${meant}\` for it.`,
            advice: `Write, for instance, \`${other.example}\`.`,
        };
    }
    if (typed.toLowerCase() === meant) {
        return { message: `The words of the language are written small, and ${quote(typed)} is not.`, advice: `Write \`${meant}\`.` };
    }
    return {
        message: `${quote(typed)} is not a word that can ${begins ? 'begin a line' : 'stand'} here.`,
        advice: `Did you mean \`${meant}\`?`,
    };
}

/** A word of the language misspelt. */
export function tellMisspelt({ token, meant, begins }: Misspelt, telling: Telling): Finding {
    const span = spanOf(token);
    const safe = token.image.toLowerCase() === meant;
    // `participants 12`, or a sentence that happens to begin so.
    const otherwise = begins
        ? (tellHeadcount(span.from, false, telling) ?? tellProse(span.from, { mayBe: true, isDescribed: false }, telling))
        : undefined;
    if (otherwise) return telling.finding(otherwise.span, otherwise.words, otherwise.fixes);
    return telling.finding(span, notAWord(token.image, meant, begins), [
        telling.fix(`Change to \`${meant}\``, [{ ...span, text: meant }], { preferred: true, safe }),
    ]);
}

/** An activity whose kind is one of the language's words. */
export function tellWordAsKind({ token }: WordAsKind, telling: Telling): Finding {
    const span = spanOf(token);
    const kinds = ['workshop', 'task'];
    return telling.finding(
        span,
        {
            message: `${quote(token.image)} is one of the language's own words, so it cannot be the kind of an activity.`,
            advice: `Begin the activity with a kind, such as ${listed(kinds.map(quote), 'or')}, or declare one by another name.`,
        },
        kinds.map(kind => telling.fix(`Make it a \`${kind}\``, [{ ...span, text: kind }])),
    );
}

/** An activity with a number in the place of its kind: `360 "A 360 review"`. */
export function tellNumberAsKind({ token }: NumberAsKind, telling: Telling): Finding {
    const span = spanOf(token);
    const kind = token.image === '360' ? 'diagnostic' : 'workshop';
    return telling.finding(
        span,
        {
            message: `An activity begins with its kind, and ${quote(token.image)} is none.`,
            advice: `Begin it with a kind, such as \`${kind}\`; its title may begin with the number.`,
        },
        [telling.fix(`Make it a \`${kind}\``, [{ ...span, text: kind }])],
    );
}
