import type { LangiumDocument } from 'langium';
import type { Document } from '../../generated/ast.ts';
import { type Gathered, leftOf } from '../../rules/engine/engine.ts';
import { type CheckContext, type Examination, examineDocument, judgeWorkspace, settleDocument } from '../check.ts';
import { type ToldOfPlan, toldOf } from './told-of-plan.ts';

/** What was found in a plan that is looked at by itself. Nothing in it leads to the plan's tree. */
export interface FoundAlone {
    readonly told: ToldOfPlan;
    /** What of it counts for others. */
    readonly left: Gathered;
    /** A name in it means nothing, so its findings may speak of the programmes that there are. */
    readonly isUnknown: boolean;
}

/** Looks at a plan that declares nothing for others, beside the library. It is linked. */
export function findAlone(document: LangiumDocument<Document>, library: readonly Examination[], context: CheckContext): FoundAlone {
    const examination = examineDocument(document, context);
    const { examined } = examination;
    const judged = judgeWorkspace([...library, examination], examined.settings, context.log);
    const findings = settleDocument(examination, judged, context.today);
    return {
        told: toldOf(findings, examined, document.uri.toString()),
        left: leftOf(examined),
        isUnknown: document.references.some(({ error }) => error !== undefined),
    };
}
