import type { LangiumDocument, Reference } from 'langium';
import type { Finding } from '../findings/finding.ts';
import type { Fault } from '../parsing/faults/fault.ts';
import { quote, spanOf, type Telling } from '../parsing/faults/telling.ts';
import { faultsOf } from '../parsing/recovery.ts';
import { WITH_WORDS } from '../parsing/statements.ts';
import type { Known } from './known-names.ts';
import { wordsForType } from './sorts.ts';

/** What is told of words that say who a person is, and what is told with them. */
export interface WordsOfPersons {
    readonly findings: readonly Finding[];
    readonly references: ReadonlySet<Reference>;
    readonly faults: ReadonlySet<Fault>;
}

/** Tells words beside a role that say who it is, without their quotation marks: `led by external coach`. What is like a role is none of them. */
export function tellWordsOfPersons(
    document: LangiumDocument,
    unknown: readonly Reference[],
    known: Known,
    telling: Telling,
): WordsOfPersons {
    const byStart = new Map(unknown.flatMap(reference => (reference.$refNode ? [[reference.$refNode.offset, reference] as const] : [])));
    const findings: Finding[] = [];
    const references = new Set<Reference>();
    const faults = new Set<Fault>();
    for (const fault of faultsOf(document.parseResult)) {
        if (fault.what !== 'comma-missing' || !WITH_WORDS.has(fault.rule)) continue;
        const [first, second] = [byStart.get(fault.before.startOffset), byStart.get(fault.token.startOffset)];
        const reference = first ?? second;
        if (!reference?.error || (first && second)) continue;
        const { container, property } = reference.error.info;
        const type = known.typeOf(container, property);
        if (known.of(type, container).like(reference.$refText).length) continue;
        const role = first ? fault.token : fault.before;
        const meant = `${role.image} "${reference.$refText}"`;
        const span = spanOf(fault.before, fault.token);
        references.add(reference);
        faults.add(fault);
        findings.push(
            telling.finding(
                span,
                {
                    message: `${quote(reference.$refText)} is not ${wordsForType(type).a} that this workspace knows.`,
                    why: 'Who it is follows the role, between quotation marks.',
                    advice: `Did you mean ${quote(meant)}?`,
                },
                [telling.fix(`Write ${quote(meant)}`, [{ ...span, text: meant }], { preferred: true })],
                [],
                'unknown-name',
            ),
        );
    }
    return { findings, references, faults };
}
