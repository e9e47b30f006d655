import type { Finding } from '../findings/finding.ts';
import type { Activity } from '../generated/ast.ts';
import { notAWord } from '../parsing/faults/misspelt.ts';
import { quote } from '../parsing/faults/telling.ts';
import { wordsForType } from './sorts.ts';
import { type Unknown, withLike } from './unknown.ts';

/** An activity whose kind nobody knows, or a line whose first word is misspelt: which of the two is nearer is told. */
export function tellKind(unknown: Unknown, activity: Activity): Finding | undefined {
    const { telling, known, misspelt, name, span, search } = unknown;
    // `note Talk "…" {`: it is told as what cannot be read.
    // So is `360 "A 360 review"`.
    if (known.isWordOfTheLanguage(name) || /^\d/.test(name)) return undefined;
    const kinds = known.of('Kind', activity);
    const other = kinds.same(name).length ? undefined : known.otherSort(name, 'Kind', activity);
    if (other) return somethingElse(unknown, wordsForType(other).a);
    const meant = misspelt.get(activity);
    if (meant) {
        return telling.finding(span, notAWord(name, meant, true), [
            telling.fix(`Change to \`${meant}\``, [{ ...span, text: meant }], { preferred: true }),
        ]);
    }
    return withLike(
        telling,
        span,
        { message: `${quote(name)} is not a kind of activity that this workspace knows.` },
        search ? kinds.like(name) : kinds.same(name),
        'Write one that it knows, such as `coaching`, `seminar` or `workshop`; or declare it, as in `kind learning-walk "Learning walk" is experience`.',
    );
}

/** `led by coach mentor "who"`: the name of a role, where a kind is wanted. */
function somethingElse({ telling, name, span }: Unknown, what: string): Finding {
    const before = telling.text.slice(0, span.from).trimEnd().length;
    const inLine = !telling.text.slice(before, span.from).includes('\n') && !/[{}]/.test(telling.text.charAt(before - 1));
    return telling.finding(
        span,
        {
            message: `${quote(name)} is ${what}, and stands where the kind of an activity is wanted.`,
            advice: inLine
                ? 'If it belongs to what is before it, write a comma between them.'
                : 'Begin the activity with a kind, such as `coaching` or `workshop`.',
        },
        inLine ? [telling.fix('Write a comma before it', [{ from: before, to: before, text: ',' }])] : [],
        [],
        'unknown-name',
    );
}
