import type { LangiumDocument } from 'langium';
import { markKnown } from '../baseline/baseline.ts';
import { type Document, isProgramme } from '../generated/ast.ts';
import { isLibrary, SingleRoot } from '../references/roots.ts';
import { type CheckContext, type Examination, examineDocument, judgeWorkspace, libraryDocumentsOf, settleDocument } from './check.ts';
import type { Finding } from './finding.ts';

interface Kept {
    readonly root: string;
    readonly examination: Examination;
    /** What was told last; undefined before that. */
    told?: { readonly findings: readonly Finding[]; readonly text: string; readonly ofWorkspace: boolean };
    /** It was looked at anew since. */
    isNew: boolean;
}

/**
 * The findings of all open workspaces, for an editor in which texts change one at a time. What is known of a document is kept until `put` says that it was linked
 * anew; what only all files together can tell is judged again after every change, so that a finding goes away in both of two files when either is mended.
 */
export class KeptFindings {
    private readonly context: CheckContext;
    private readonly files = new Map<string, Kept>();
    private library: Examination[] | undefined;
    private readonly changedRoots = new Set<string>();

    constructor(context: CheckContext) {
        this.context = context;
    }

    /** A document was linked anew: it changed, or something that it refers to did. */
    put(document: LangiumDocument<Document>): void {
        if (isLibrary(document.uri)) {
            this.library = undefined;
            return;
        }
        const uri = document.uri.toString();
        const root = (this.context.roots ?? new SingleRoot()).rootOf(document.uri);
        const before = this.files.get(uri);
        if (before) this.changedRoots.add(before.root);
        this.changedRoots.add(root);
        // Whoever notes what is read for it sees all of that.
        for (const node of document.parseResult.value.declarations) if (isProgramme(node)) this.context.services.model.Designs.forget(node);
        const examination = examineDocument(document, this.context);
        this.files.set(uri, { root, examination, isNew: true, ...(before?.told ? { told: before.told } : {}) });
    }

    /** A document is gone. Nothing more is told of it. */
    remove(uri: string): void {
        const before = this.files.get(uri);
        if (!before) return;
        this.changedRoots.add(before.root);
        this.files.delete(uri);
    }

    /** Settings or the day have changed: everything is looked at again when it is put again. */
    clear(): void {
        this.files.clear();
        this.library = undefined;
        this.changedRoots.clear();
    }

    /** The findings of each file for which they are not what they were when they were last told, by its address, in the order of the text. */
    changes(): Map<string, readonly Finding[]> {
        const changed = new Map<string, readonly Finding[]>();
        this.library ??= libraryDocumentsOf(this.context.services).map(document => examineDocument(document, this.context));
        for (const root of this.changedRoots) {
            const files = [...this.files.values()].filter(file => file.root === root);
            const [first] = files;
            if (!first) continue;
            const examinations = files.map(file => file.examination);
            const judged = judgeWorkspace([...this.library, ...examinations], first.examination.examined.settings, this.context.log);
            for (const file of files) {
                const { uri } = file.examination.examined;
                // A file that nobody touched has other findings only through what the workspace says of it.
                const ofWorkspace = judged.found.has(uri);
                if (!file.isNew && !file.told?.ofWorkspace && !ofWorkspace) continue;
                const settled = settleDocument(file.examination, judged, this.context.today);
                const findings = markKnown(settled, this.context.knownOf?.(uri) ?? []);
                // Its fixes follow from what is told here, and working them out is costly.
                const text = JSON.stringify(findings, (key, value: unknown) => (key === 'fixes' ? undefined : value));
                if (file.told?.text !== text) changed.set(uri, findings);
                file.told = { findings, text, ofWorkspace };
                file.isNew = false;
            }
        }
        this.changedRoots.clear();
        return changed;
    }

    /** What was last told of a document; none where nothing was. */
    of(uri: string): readonly Finding[] {
        return this.files.get(uri)?.told?.findings ?? [];
    }
}
