import type { IToken } from 'chevrotain';
import type { LangiumDocument, Reference } from 'langium';
import type { Finding } from '../findings/finding.ts';
import { inWords } from '../findings/wording.ts';
import type { Fault } from '../parsing/faults/fault.ts';
import { quote, type Span, spanOf, type Telling } from '../parsing/faults/telling.ts';
import { goesOn } from '../parsing/faults/told.ts';
import { isName } from '../parsing/names.ts';
import { faultsOf } from '../parsing/recovery.ts';
import type { Known } from './known-names.ts';
import { declaringPeople } from './people-and-roles.ts';
import { adviceOn, withLike } from './unknown.ts';

/**
 * A name that means nothing, and words that go on with its line without a comma, as in `for care leavers` or `in local government`: one name, most likely, written
 * as several words.
 */
interface SpacedName {
    /** Those of the words that were read as names, in the order of the text. */
    readonly references: readonly Reference[];
    readonly words: readonly string[];
    readonly span: Span;
    /** What the reader noted of them. */
    readonly faults: readonly Fault[];
}

/** What is told of a document's spaced names, and what is told with them. */
export interface SpacedNames {
    readonly findings: readonly Finding[];
    readonly references: ReadonlySet<Reference>;
    readonly faults: ReadonlySet<Fault>;
}

/** Tells names of several words, once for all their words: where the words together are like a name, or none of them is like one by itself. */
export function tellSpacedNames(document: LangiumDocument, unknown: readonly Reference[], known: Known, telling: Telling): SpacedNames {
    const findings: Finding[] = [];
    const told = spacedNames(document, unknown, telling).filter(name => {
        const finding = tell(name, known, telling);
        if (finding) findings.push(finding);
        return finding !== undefined;
    });
    return {
        findings,
        references: new Set(told.flatMap(({ references }) => references)),
        faults: new Set(told.flatMap(({ faults }) => faults)),
    };
}

function spacedNames(document: LangiumDocument, unknown: readonly Reference[], telling: Telling): SpacedName[] {
    const byStart = new Map(unknown.flatMap(reference => (reference.$refNode ? [[reference.$refNode.offset, reference] as const] : [])));
    const byEnd = new Map(unknown.flatMap(reference => (reference.$refNode ? [[reference.$refNode.end, reference] as const] : [])));
    const found: { references: Reference[]; words: string[]; span: Span; faults: Fault[] }[] = [];
    const begun = (reference: Reference, from: number) => {
        const last = found.at(-1);
        if (last?.references.at(-1) === reference) return last;
        const name = { references: [reference], words: [reference.$refText], span: { from, to: from }, faults: [] };
        found.push(name);
        return name;
    };
    for (const fault of faultsOf(document.parseResult)) {
        if (fault.what === 'comma-missing') {
            const [before, next] = [byStart.get(fault.before.startOffset), byStart.get(fault.token.startOffset)];
            if (!before || !next) continue;
            const name = begun(before, fault.before.startOffset);
            name.references.push(next);
            name.words.push(next.$refText);
            name.faults.push(fault);
            name.span = { from: name.span.from, to: spanOf(fault.token).to };
        } else {
            const words = wordsGoingOn(fault);
            const [next, last] = [words[0], words.at(-1)];
            const before = next && byEnd.get(telling.text.slice(0, next.startOffset).trimEnd().length);
            if (!before?.$refNode || !last) continue;
            const name = begun(before, before.$refNode.offset);
            name.words.push(...words.map(({ image }) => image));
            name.faults.push(fault);
            name.span = { from: name.span.from, to: spanOf(last).to };
        }
    }
    return found;
}

/** The words with which a line goes on where it cannot, if there is nothing else on it but a brace. */
function wordsGoingOn(fault: Fault): readonly IToken[] {
    if (fault.what === 'extra') return fault.tokens.every(word => isName(word.image)) ? fault.tokens : [];
    // `led by Systems Leader`: read as who it is, without quotation marks.
    if (fault.what === 'unquoted') return !fault.closed && fault.from === fault.to ? [fault.from] : [];
    if (fault.what !== 'unreadable' || !goesOn(fault)) return [];
    const line = fault.skipped.filter(word => word.startLine === fault.token?.startLine);
    const brace = line.findIndex(word => word.image === '{');
    const words = brace < 0 ? line : line.slice(0, brace);
    return words.every(word => isName(word.image)) ? words : [];
}

function tell({ references, words, span, faults }: SpacedName, known: Known, telling: Telling): Finding | undefined {
    const [first] = references;
    if (!first?.error) return undefined;
    const { container, property } = first.error.info;
    const type = known.typeOf(container, property);
    const candidates = known.of(type, container);
    const like = candidates.like(words.join('-'));
    if (faults.some(({ what }) => what === 'unquoted') && !candidates.same(words.join('-')).length) return undefined;
    if (!like.length && words.some(word => candidates.like(word).length)) return undefined;
    const message = `${quote(words.join(' '))} is ${inWords(words.length)} words, and a name is one word.`;
    const declared =
        type === 'People' && !like.length ? declaringPeople(telling, container, { typed: words.join(' '), span }, { message }) : undefined;
    return declared ?? withLike(telling, span, { message }, like, adviceOn(type, candidates.names));
}
