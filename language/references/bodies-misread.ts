import type { LangiumDocument } from 'langium';
import { type Activity, isActivity } from '../generated/ast.ts';
import type { Fault } from '../parsing/faults/fault.ts';
import { faultsOf } from '../parsing/recovery.ts';
import { statementBeginningWith } from '../parsing/statements.ts';

/** What has the statements of an activity: what cannot be read in one could not be read in the other either. */
const ALIKE = /^(phase|event|choice|programme)$/;

/**
 * The faults that come of a word that nobody knows before a body, as in `sponsor "The chiefs" { grants latitude }`: the body was read as an activity's, so what it
 * holds was read as out of place. They are told with the word. `misspelt` are the activities that were meant to be other statements.
 */
export function faultsOfMisreadBodies(document: LangiumDocument, misspelt: ReadonlyMap<Activity, string>): Fault[] {
    const words = new Map<number, string | undefined>();
    for (const { error, $refNode: node } of document.references) {
        const activity = error?.info.container;
        if (node && error?.info.property === 'kind' && isActivity(activity)) words.set(node.offset, misspelt.get(activity));
    }
    if (!words.size) return [];
    return faultsOf(document.parseResult).filter(fault => {
        if (fault.what === 'missing') return fault.wanted === 'STRING' && words.get(fault.after.startOffset) !== undefined;
        if (fault.what !== 'unreadable' || !fault.kind || !words.has(fault.kind.startOffset)) return false;
        const meant = words.get(fault.kind.startOffset);
        if (meant !== undefined) return !ALIKE.test(meant);
        const [first, second] = fault.skipped;
        const home = first && statementBeginningWith(first.image, second?.image ?? '')?.home;
        return home !== undefined && !/programme|phase|event/.test(home);
    });
}
