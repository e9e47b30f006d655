import type { AstNode, Reference } from 'langium';
import type { Finding } from '../findings/finding.ts';
import type { Activity } from '../generated/ast.ts';
import { listed } from '../findings/wording.ts';
import { quote, type Span, type Telling, type Words } from '../parsing/faults/telling.ts';
import { STATEMENTS } from '../parsing/statements.ts';
import type { Known } from './known-names.ts';
import { wordsForType } from './sorts.ts';

/** A name that nothing has, where it stands, and what there is to tell of it. */
export interface Unknown {
    readonly telling: Telling;
    readonly known: Known;
    /** What is no activity but a statement with a misspelt word, and that word as it was meant. */
    readonly misspelt: ReadonlyMap<Activity, string>;
    readonly reference: Reference;
    /** What refers, and by which of its properties. */
    readonly container: AstNode;
    readonly property: string;
    /** As it was read; empty where a text stands for it. */
    readonly name: string;
    readonly span: Span;
    /** Whether names like it are searched for. */
    readonly search: boolean;
}

/** A finding that offers the names that were likely meant; `otherwise` is the advice where there are none. */
export function withLike(telling: Telling, span: Span, words: Words, like: readonly string[], otherwise: string): Finding {
    const fixes = like.map(other => telling.fix(`Change to ${quote(other)}`, [{ ...span, text: other }], { preferred: like.length === 1 }));
    const advice = like.length ? `Did you mean ${listed(like.map(quote), 'or')}?` : otherwise;
    return telling.finding(span, { ...words, advice }, fixes, [], 'unknown-name');
}

/** What to do where no name is near: those that exist, and how one is declared. */
export function adviceOn(type: string, names: readonly string[]): string {
    const { one, many } = wordsForType(type);
    const example = STATEMENTS[type]?.example.replace(/ \{.*/, '');
    const declare =
        type === 'Finding'
            ? ''
            : example
              ? `declare it, as in \`${example}\``
              : type === 'Held'
                ? 'give that name to the activity that is meant'
                : '';
    if (!names.length) return declare ? `There is no ${one} yet: ${declare}.` : `There is no ${one} yet.`;
    const some = names.length > 5 ? `${names.slice(0, 5).map(quote).join(', ')} and others` : listed(names.map(quote));
    return `The ${many} that are known are ${some}${declare ? `; or ${declare}` : ''}.`;
}
