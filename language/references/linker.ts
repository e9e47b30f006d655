import {
    type AstNode,
    type Cancellation,
    DefaultLinker,
    interruptAndCheck,
    isAstNode,
    isReference,
    type LangiumDocument,
    type ReferenceInfo,
} from 'langium';
import { eachIn } from './fields.ts';

/** After how many references a change of the workspace may interrupt linking. */
const BREATH = 2000;

/** Links a document in one walk over its nodes. (Langium's own asks at every node whether it should stop, which takes longer than the linking.) */
export class BalconyLinker extends DefaultLinker {
    override async link(document: LangiumDocument, cancelToken?: Cancellation.CancellationToken): Promise<void> {
        const references = referencesIn(document.parseResult.value);
        for (let at = 0; at < references.length; at++) {
            if (cancelToken && at % BREATH === 0) await interruptAndCheck(cancelToken);
            this.doLink(references[at] as ReferenceInfo, document);
        }
    }

    /** Links a document that was linked before and has been read again. */
    linkAgain(document: LangiumDocument): void {
        for (const reference of referencesIn(document.parseResult.value)) this.doLink(reference, document);
    }
}

/** Every reference below `root`, in the order written. */
export function referencesIn(root: AstNode): ReferenceInfo[] {
    const found: ReferenceInfo[] = [];
    const visit = (container: AstNode) =>
        eachIn(container, (value, property, index) => {
            if (isAstNode(value)) visit(value);
            else if (isReference(value)) found.push({ reference: value, container, property, ...(index === undefined ? {} : { index }) });
        });
    visit(root);
    return found;
}
