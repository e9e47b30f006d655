import { type LangiumDocument, URI } from 'langium';
import { markKnown } from '../baseline/baseline.ts';
import { type Document, isProgramme } from '../generated/ast.ts';
import { isLibrary, SingleRoot } from '../references/roots.ts';
import { type Gathered, leftOf } from '../rules/engine/engine.ts';
import type { Settings } from '../settings/settings.ts';
import { type CheckContext, type Examination, examineDocument, judgeWorkspace, libraryDocumentsOf, settleDocument } from './check.ts';
import type { Finding } from './finding.ts';
import { ToldFindings } from './told-findings.ts';

interface Kept {
    readonly root: string;
    readonly settings: Settings;
    /** The names of its programmes. */
    readonly names: readonly string[];
    /** What is known of it by itself; or, where its tree has been let go of, what of that counts for others. */
    known: { readonly examination: Examination } | { readonly left: Gathered };
    /** What was told last; undefined before that. */
    told?: ToldFindings;
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
    /** Documents that have other findings than were last told, and whose trees have been let go of. */
    private readonly news = new Set<string>();

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
        const programmes = document.parseResult.value.declarations.filter(isProgramme);
        // Whoever notes what is read for it sees all of that.
        for (const programme of programmes) this.context.services.model.Designs.forget(programme);
        const examination = examineDocument(document, this.context);
        this.files.set(uri, {
            root,
            settings: examination.examined.settings,
            names: namesOf(programmes),
            known: { examination },
            isNew: true,
            ...(before?.told ? { told: before.told } : {}),
        });
    }

    /**
     * As `put`, for a document that declares nothing for others, and no other has a programme of its name: no more than what is told of it, and what counts for others, is
     * kept, so that its tree can be let go of.
     */
    putAlone(document: LangiumDocument<Document>): void {
        this.put(document);
        const uri = document.uri.toString();
        const file = this.files.get(uri);
        if (!file) return;
        if (this.settleAlone(uri, file)) this.news.add(uri);
        letGo(file);
    }

    /**
     * Keeps no more than `putAlone` does of what has been told, where no other has a programme of its name; `may` says of which documents that declare nothing for
     * others. Gives their addresses.
     */
    letGoWhere(may: (uri: string) => boolean): string[] {
        const whole = [...this.files].filter(([uri, file]) => 'examination' in file.known && file.told && !file.isNew && may(uri));
        if (whole.length === 0) return [];
        const namesakes = new Namesakes(this.files.values());
        const alone = whole.filter(([, file]) => !namesakes.has(file));
        for (const [, file] of alone) letGo(file);
        return alone.map(([uri]) => uri);
    }

    /** A document is gone. Nothing more is told of it. */
    remove(uri: string): void {
        const before = this.files.get(uri);
        if (!before) return;
        this.changedRoots.add(before.root);
        this.files.delete(uri);
        this.news.delete(uri);
    }

    /** Settings or the day have changed: everything is looked at again when it is put again. */
    clear(): void {
        this.files.clear();
        this.library = undefined;
        this.changedRoots.clear();
        this.news.clear();
    }

    /** The addresses of the files whose findings are not what they were when they were last told. */
    changes(): Set<string> {
        const changed = new Set(this.news);
        this.news.clear();
        for (const root of this.changedRoots) {
            const files = [...this.files].filter(([, file]) => file.root === root);
            const [first] = files;
            if (!first) continue;
            const namesakes = new Namesakes(files.map(([, file]) => file));
            // What has been let go of and has a programme of another's name is looked at again: both are told of it.
            for (const [uri, file] of files) if ('left' in file.known && namesakes.has(file)) this.examineAgain(uri, file);
            const judged = judgeWorkspace(
                [
                    ...this.examinedLibrary(),
                    ...files.map(([, { known }]) => ('left' in known ? { examined: known.left } : known.examination)),
                ],
                first[1].settings,
                this.context.log,
            );
            for (const [uri, file] of files) {
                if ('left' in file.known) continue;
                // A file that nobody touched has other findings only through what the workspace says of it.
                const ofWorkspace = judged.found.has(uri);
                if (!file.isNew && !file.told?.ofWorkspace && !ofWorkspace) continue;
                const settled = settleDocument(file.known.examination, judged, this.context.today);
                if (this.tell(uri, file, settled, ofWorkspace)) changed.add(uri);
            }
        }
        this.changedRoots.clear();
        return changed;
    }

    /** What was last told of a document, in the order of the text; none where nothing was. Where its tree has been let go of, its fixes have no edits. */
    of(uri: string): readonly Finding[] {
        return this.files.get(uri)?.told?.findings ?? [];
    }

    /** The same, with all that its fixes do. */
    wholeOf(uri: string): readonly Finding[] {
        const file = this.files.get(uri);
        if (file && 'left' in file.known && this.examineAgain(uri, file)) this.settleAlone(uri, file);
        return this.of(uri);
    }

    /** Something that is another whenever something else is told of a document; undefined before anything was. */
    asToldOf(uri: string): object | undefined {
        return this.files.get(uri)?.told;
    }

    /** The addresses of the files of which the findings in a document speak beside it. */
    filesToldOf(uri: string): readonly string[] {
        return this.files.get(uri)?.told?.others ?? [];
    }

    private examinedLibrary(): Examination[] {
        return (this.library ??= libraryDocumentsOf(this.context.services).map(document => examineDocument(document, this.context)));
    }

    private examineAgain(uri: string, file: Kept): boolean {
        const document = this.context.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
        if (!document) return false;
        file.known = { examination: examineDocument(document as LangiumDocument<Document>, this.context) };
        file.isNew = true;
        return true;
    }

    private settleAlone(uri: string, file: Kept): boolean {
        if ('left' in file.known) return false;
        const { examination } = file.known;
        const judged = judgeWorkspace([...this.examinedLibrary(), examination], file.settings, this.context.log);
        return this.tell(uri, file, settleDocument(examination, judged, this.context.today), judged.found.has(uri));
    }

    /** Takes findings as what is told; whether they are others than before. */
    private tell(uri: string, file: Kept, settled: readonly Finding[], ofWorkspace: boolean): boolean {
        const findings = markKnown(settled, this.context.knownOf?.(uri) ?? []);
        const told = new ToldFindings(findings, ofWorkspace, uri, file.settings);
        const isNews = !file.told?.isAs(told);
        file.told = told;
        file.isNew = false;
        return isNews;
    }
}

function letGo(file: Kept): void {
    if ('examination' in file.known) file.known = { left: leftOf(file.known.examination.examined) };
    file.told?.letGo();
}

/** Which files have a programme of another's name. */
class Namesakes {
    private readonly counts = new Map<string, number>();

    constructor(files: Iterable<Kept>) {
        for (const { root, names } of files)
            for (const name of names) this.counts.set(`${name} ${root}`, (this.counts.get(`${name} ${root}`) ?? 0) + 1);
    }

    has({ root, names }: Kept): boolean {
        return names.some(name => this.counts.get(`${name} ${root}`) !== 1);
    }
}

function namesOf(programmes: readonly { readonly name?: string }[]): string[] {
    // Where no name could be read, there is none, whatever the type says.
    return programmes.flatMap(({ name }) => (name ? [name.normalize('NFC')] : []));
}
