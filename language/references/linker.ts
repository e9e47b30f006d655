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
}

/** What the names of a node's own fields begin with, as against what was typed. */
const DOLLAR = '$'.charCodeAt(0);

/** Every reference below `root`, in the order written. */
export function referencesIn(root: AstNode): ReferenceInfo[] {
    const found: ReferenceInfo[] = [];
    const visit = (container: AstNode) => {
        for (const property in container) {
            if (property.charCodeAt(0) === DOLLAR) continue;
            const value: unknown = (container as unknown as Record<string, unknown>)[property];
            if (typeof value !== 'object' || value === null) continue;
            if (!Array.isArray(value)) {
                if (isReference(value)) found.push({ reference: value, container, property });
                else if (isAstNode(value)) visit(value);
                continue;
            }
            for (let index = 0; index < value.length; index++) {
                const each: unknown = value[index];
                if (isAstNode(each)) visit(each);
                else if (isReference(each)) found.push({ reference: each, container, property, index });
            }
        }
    };
    visit(root);
    return found;
}
