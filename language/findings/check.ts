import type { LangiumDocument } from 'langium';
import type { KnownFinding } from '../baseline/baseline.ts';
import type { Document } from '../generated/ast.ts';
import { syntaxFindings } from '../parsing/syntax-findings.ts';
import { isLibrary, SingleRoot, type WorkspaceRoots } from '../references/roots.ts';
import { unknownNamesIn } from '../references/unknown-names.ts';
import { type Examined, examine, type Gathered, judge, type Judged, type RuleLog } from '../rules/engine/engine.ts';
import { settle } from '../rules/engine/settle.ts';
import type { BalconyServices } from '../services.ts';
import type { Settings } from '../settings/settings.ts';
import type { Finding } from './finding.ts';

/** What a check needs to know beside the texts. */
export interface CheckContext {
    readonly services: BalconyServices;
    /** The settings of the workspace that a document belongs to, by the document's address. */
    settingsOf(uri: string): Settings;
    /** What the baseline of its workspace knows of a document, by the document's address; nothing, where it is left out. */
    readonly knownOf?: (uri: string) => readonly KnownFinding[];
    /** The day, `YYYY-MM-DD` in UTC; by it acceptances run out. */
    readonly today: string;
    /** Told of every rule that throws; whoever checks may want to fail then. */
    readonly log: RuleLog;
    /** Which documents share a workspace; all of them, where it is left out. */
    readonly roots?: WorkspaceRoots;
}

/** What is known of one document by itself: kept until it, or something that it refers to, changes. */
export interface Examination {
    readonly examined: Examined;
    /** What cannot be read, and what names mean nothing. */
    readonly ofText: readonly Finding[];
}

/** Looks at one document by itself. It is linked. */
export function examineDocument(document: LangiumDocument<Document>, context: CheckContext): Examination {
    const { services, log } = context;
    const settings = context.settingsOf(document.uri.toString());
    const ofText = isLibrary(document.uri) ? [] : findingsOfText(document, services);
    return { examined: examine(document, { services, settings, log }), ofText: ofText.map(finding => asSettled(finding, settings)) };
}

/** What cannot be read in a linked document, and the names in it that mean nothing. */
export function findingsOfText(document: LangiumDocument<Document>, services: BalconyServices): Finding[] {
    const names = unknownNamesIn(document, services);
    return [...syntaxFindings(document, names.told), ...names.findings];
}

/** Looks at what only all files of one workspace together can tell; `files` are its own and the library's. */
export function judgeWorkspace(files: readonly { readonly examined: Gathered }[], settings: Settings, log: RuleLog): Judged {
    return judge(
        files.map(file => file.examined),
        { settings, log },
    );
}

/** The findings of a document, in the order of the text. */
export function settleDocument({ examined, ofText }: Examination, judged: Judged, today: string): Finding[] {
    return [...ofText, ...settle(examined, judged, today)].sort(inOrder);
}

/**
 * The findings of the documents, by their addresses, each in the order of the text; a document without any is there too. All are linked, and are all that their
 * workspaces hold.
 */
export function findingsOfWorkspace(documents: Iterable<LangiumDocument<Document>>, context: CheckContext): Map<string, Finding[]> {
    const roots = context.roots ?? new SingleRoot();
    const workspaces = new Map<string, Examination[]>();
    for (const document of documents) {
        if (isLibrary(document.uri)) continue;
        const root = roots.rootOf(document.uri);
        const files = workspaces.get(root) ?? [];
        if (!files.length) workspaces.set(root, files);
        files.push(examineDocument(document, context));
    }
    const library = libraryDocumentsOf(context.services).map(document => examineDocument(document, context));
    const findings = new Map<string, Finding[]>();
    for (const files of workspaces.values()) {
        const [first] = files;
        if (!first) continue;
        const judged = judgeWorkspace([...library, ...files], first.examined.settings, context.log);
        for (const file of files) findings.set(file.examined.uri, settleDocument(file, judged, context.today));
    }
    return findings;
}

/** The findings of one document, in the order of the text; the documents beside it are those that the services know. */
export function findingsOfDocument(document: LangiumDocument<Document>, context: CheckContext): Finding[] {
    const known = context.services.shared.workspace.LangiumDocuments.all.toArray() as LangiumDocument<Document>[];
    return findingsOfWorkspace(known.includes(document) ? known : [...known, document], context).get(document.uri.toString()) ?? [];
}

/** The library's documents, among all that the services know. */
export function libraryDocumentsOf(services: BalconyServices): LangiumDocument<Document>[] {
    return services.shared.workspace.LangiumDocuments.all
        .filter(document => isLibrary(document.uri))
        .toArray() as LangiumDocument<Document>[];
}

/** Findings that do not come from a rule's check have the severity that the workspace has settled, too. They cannot be turned off. */
function asSettled(finding: Finding, settings: Settings): Finding {
    const settled = Object.hasOwn(settings.rules, finding.rule) ? settings.rules[finding.rule] : undefined;
    return settled && settled !== 'off' ? { ...finding, severity: settled } : finding;
}

/** By line, column, rule; of two alike, by what they say. */
function inOrder(a: Finding, b: Finding): number {
    return (
        a.range.start.line - b.range.start.line ||
        a.range.start.character - b.range.start.character ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message)
    );
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
