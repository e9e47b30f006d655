import type { LangiumDocument, Reference } from 'langium';
import type { Finding } from '../findings/finding.ts';
import { inWords } from '../findings/wording.ts';
import type { CommaMissing } from '../parsing/faults/fault.ts';
import { quote, spanOf, type Telling } from '../parsing/faults/telling.ts';
import { faultsOf } from '../parsing/recovery.ts';
import type { Known } from './known-names.ts';
import { adviceOn, withLike } from './unknown.ts';

/** Names that mean nothing and stand side by side without a comma, as in `for care leavers`: one name, most likely, written as several words. */
interface SpacedName {
    /** What was read as a name each, in the order of the text. */
    readonly references: readonly Reference[];
    /** What the reader noted between them. */
    readonly commas: readonly CommaMissing[];
}

/** What is told of a document's spaced names, and what is told with them. */
export interface SpacedNames {
    readonly findings: readonly Finding[];
    readonly references: ReadonlySet<Reference>;
    readonly commas: ReadonlySet<CommaMissing>;
}

/** Tells names of several words, once for all their words: where the words together are like a name, or none of them is like one by itself. */
export function tellSpacedNames(document: LangiumDocument, unknown: readonly Reference[], known: Known, telling: Telling): SpacedNames {
    const findings: Finding[] = [];
    const told = spacedNames(document, unknown).filter(name => {
        const finding = tell(name, known, telling);
        if (finding) findings.push(finding);
        return finding !== undefined;
    });
    return {
        findings,
        references: new Set(told.flatMap(({ references }) => references)),
        commas: new Set(told.flatMap(({ commas }) => commas)),
    };
}

function spacedNames(document: LangiumDocument, unknown: readonly Reference[]): SpacedName[] {
    const byStart = new Map(unknown.flatMap(reference => (reference.$refNode ? [[reference.$refNode.offset, reference] as const] : [])));
    const found: { references: Reference[]; commas: CommaMissing[] }[] = [];
    for (const fault of faultsOf(document.parseResult)) {
        if (fault.what !== 'comma-missing') continue;
        const [before, next] = [byStart.get(fault.before.startOffset), byStart.get(fault.token.startOffset)];
        if (!before || !next) continue;
        const last = found.at(-1);
        if (last?.references.at(-1) === before) {
            last.references.push(next);
            last.commas.push(fault);
        } else found.push({ references: [before, next], commas: [fault] });
    }
    return found;
}

function tell({ references, commas }: SpacedName, known: Known, telling: Telling): Finding | undefined {
    const [first] = references;
    const [comma, lastComma] = [commas[0], commas.at(-1)];
    if (!first?.error || !comma || !lastComma) return undefined;
    const { container, property } = first.error.info;
    const type = known.typeOf(container, property);
    const candidates = known.of(type, container);
    const words = references.map(reference => reference.$refText);
    const like = candidates.like(words.join('-'));
    if (!like.length && words.some(word => candidates.like(word).length)) return undefined;
    const span = { from: spanOf(comma.before).from, to: spanOf(lastComma.token).to };
    const message = `${quote(words.join(' '))} is ${inWords(words.length)} words, and a name is one word.`;
    return withLike(telling, span, { message }, like, adviceOn(type, candidates.names));
}
