import { type Cancellation, DocumentState, interruptAndCheck, type LangiumDocument, URI } from 'langium';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { type Finding, isOpen, type Severity } from '../../language/findings/finding.ts';
import { KeptFindings } from '../../language/findings/kept-findings.ts';
import type { Document } from '../../language/generated/ast.ts';
import { isLibrary } from '../../language/references/roots.ts';
import type { SettingsProblem } from '../../language/settings/read-settings.ts';
import type { DiagnosticData, NotificationsToClient, SettledParams } from '../protocol.ts';
import { type ServerBase, unanswered } from '../server.ts';
import { isOurs } from '../workspace/changes.ts';
import { ClosedTrees } from '../workspace/closed-trees.ts';
import { Namesakes } from '../workspace/namesakes.ts';
import { RULE_SCHEME } from './document-text.ts';

const SETTLED = 'balcony/settled' satisfies keyof NotificationsToClient;

/** Finds what there is to say of every document after each change, and publishes what is not as it was: with the version of the text that it is about. */
export class Findings {
    private readonly server: ServerBase;
    private readonly today: () => string;
    private readonly kept: KeptFindings;
    private readonly namesakes: Namesakes;
    /** Documents that were linked anew since they were last looked at. Kept over broken-off builds, so that none is left out. */
    private readonly toLookAt = new Set<string>();
    private readonly gone = new Set<string>();
    /** Documents whose findings are told though they be the same: those that are open, for their version, and those that can be read or not be read any more. */
    private readonly toTell = new Set<string>();
    /** Documents that were looked at, and whoever shows figures of them has not been told yet. */
    private readonly settled = new Set<string>();
    private readonly failures = new Set<string>();
    private readonly lastFound = new Map<string, ReadonlySet<string>>();
    private allLookedAt = false;
    private day: string;
    private readonly onLooked: ((document: LangiumDocument<Document>) => void)[] = [];
    /** Why documents could not be read, as it was last told. */
    private readonly unread = new Map<string, string>();

    constructor(server: ServerBase, today: () => string) {
        this.server = server;
        this.today = today;
        this.day = today();
        this.kept = new KeptFindings({
            services: server.balcony,
            roots: server.roots,
            settingsOf: uri => server.settings.of(URI.parse(uri)),
            knownOf: uri => server.settings.knownOf(URI.parse(uri)),
            get today() {
                return today();
            },
            log: (rule, error) => this.ruleFailed(rule, error),
        });
        this.namesakes = new Namesakes(server.shared, server.roots);
        const builder = server.shared.workspace.DocumentBuilder;
        builder.onDocumentPhase(DocumentState.Validated, document => {
            const address = document.uri.toString();
            if (!isOurs(document.uri)) return;
            this.gone.delete(address);
            this.toLookAt.add(address);
        });
        builder.onOpenBuilt(token => this.lookAtOpen(token));
        builder.onClosedBuilt((documents, token) => {
            const addresses = documents.map(({ uri }) => uri.toString()).filter(address => this.toLookAt.has(address));
            return this.look(addresses, token);
        });
        builder.onTitlesChanged((changed, retitled, users) => {
            const address = changed.uri.toString();
            for (const { uri } of users) {
                const user = uri.toString();
                if (user === address) continue;
                if (
                    this.kept.filesToldOf(user).includes(address) ||
                    server.titles.hasRead(user, retitled) ||
                    this.versionOf(user) !== undefined
                )
                    this.toLookAt.add(user);
                // What is shown of it beside its findings may have the title in it.
                else this.settled.add(user);
            }
        });
        builder.onUpdate((_changed, deleted) => {
            for (const uri of deleted) {
                this.toLookAt.delete(uri.toString());
                this.gone.add(uri.toString());
            }
        });
    }

    /** `take` is told of each document that has been looked at, while its tree is at hand. */
    onLookedAt(take: (document: LangiumDocument<Document>) => void): void {
        this.onLooked.push(take);
    }

    /** The findings of a document, accepted ones among them, as of the last change that was worked through. */
    of(address: string): readonly Finding[] {
        return this.kept.of(address);
    }

    /** The same, with all that their fixes do. */
    wholeOf(address: string): readonly Finding[] {
        return this.kept.wholeOf(address);
    }

    /** Something that is another whenever other findings are told of a document. */
    asToldOf(address: string): object | undefined {
        return this.kept.asToldOf(address);
    }

    /** The rules that found something in a document when it could last be read as a whole: where something cannot be read, many keep silent. */
    rulesLastFound(address: string): ReadonlySet<string> {
        return this.lastFound.get(address) ?? new Set();
    }

    /** Everything is looked at again with the next change: settings are not what they were. */
    forget(): void {
        this.kept.clear();
        this.allLookedAt = false;
        for (const document of this.server.shared.workspace.LangiumDocuments.all)
            if (!isLibrary(document.uri)) this.toLookAt.add(document.uri.toString());
    }

    /** Looks at what has changed and publishes what is new, the documents that are open in the editor first. When it is broken off, the next call goes on. */
    async lookAndTell(token: Cancellation.CancellationToken): Promise<void> {
        if (this.day !== this.today()) {
            this.day = this.today();
            this.forget();
        }
        await this.lookAtOpen(token);
        await this.look(this.openFirst(this.toLookAt), token);
        this.allLookedAt = true;
        this.tellNews();
        this.letGo();
    }

    /** Whoever edits a file that many others refer to sees first what that does to the file. Before everything has been looked at once, nobody knows. */
    private async lookAtOpen(token: Cancellation.CancellationToken): Promise<void> {
        const first = [...this.toLookAt].filter(address => this.versionOf(address) !== undefined);
        if (!this.allLookedAt || first.length === 0) return;
        await this.look(first, token);
        this.tellNews();
    }

    private async look(addresses: readonly string[], token: Cancellation.CancellationToken): Promise<void> {
        const { LangiumDocuments, LangiumDocumentFactory } = this.server.shared.workspace;
        for (const address of addresses) {
            await interruptAndCheck(token);
            const document = LangiumDocuments.getDocument(URI.parse(address)) as LangiumDocument<Document> | undefined;
            if (document) this.lookAt(document, address);
            this.toLookAt.delete(address);
            if (!isLibrary(URI.parse(address))) this.settled.add(address);
            if (LangiumDocumentFactory.whyUnread(address) !== this.unread.get(address) || this.versionOf(address) !== undefined)
                this.toTell.add(address);
        }
    }

    private lookAt(document: LangiumDocument<Document>, address: string): void {
        const alone = this.mayLetGo(document) && !this.namesakes.has(document);
        this.server.titles.during(address, () => (alone ? this.kept.putAlone(document) : this.kept.put(document)));
        if (!isLibrary(document.uri)) for (const take of this.onLooked) take(document);
        if (alone) this.server.trees.letGo(document);
    }

    /** Lets go of the trees of what is not open any more, or was looked at again, and has been told. */
    private letGo(): void {
        const { LangiumDocuments } = this.server.shared.workspace;
        const documentAt = (address: string) => LangiumDocuments.getDocument(URI.parse(address)) as LangiumDocument<Document> | undefined;
        const may = (address: string) => {
            const document = documentAt(address);
            return document !== undefined && document.state === DocumentState.Validated && this.mayLetGo(document);
        };
        for (const address of this.kept.letGoWhere(may)) {
            const document = documentAt(address);
            if (document) this.server.trees.letGo(document);
        }
    }

    /** Only of what nobody refers to, and nobody edits. */
    private mayLetGo(document: LangiumDocument<Document>): boolean {
        return isOurs(document.uri) && this.versionOf(document.uri.toString()) === undefined && ClosedTrees.mayLetGo(document);
    }

    private tellNews(): void {
        for (const address of this.gone) {
            this.kept.remove(address);
            this.server.titles.forget(address);
            this.toTell.delete(address);
            this.lastFound.delete(address);
            this.settled.add(address);
            if (!this.server.client.pullsFindings) this.publish(address, []);
        }
        this.gone.clear();
        for (const address of this.openFirst(new Set([...this.kept.changes(), ...this.toTell]))) this.tell(address);
        this.toTell.clear();
        for (const [file, problems] of this.server.settings.news()) this.publish(file, problems.map(diagnosticOfSettings));
        this.tellSettled();
    }

    private tellSettled(): void {
        const told: SettledParams = { uris: this.openFirst(this.settled) };
        this.settled.clear();
        if (told.uris.length > 0 && this.server.client.followsDocuments) unanswered(this.server.connection.sendNotification(SETTLED, told));
    }

    private tell(address: string): void {
        const findings = this.of(address);
        if (!findings.some(({ rule }) => rule === 'syntax')) this.lastFound.set(address, new Set(findings.map(({ rule }) => rule)));
        const unread = this.server.shared.workspace.LangiumDocumentFactory.whyUnread(address);
        if (unread === undefined) this.unread.delete(address);
        else this.unread.set(address, unread);
        if (!this.server.client.pullsFindings) this.publish(address, this.diagnosticsOf(address));
    }

    /** What there is to say of a document, as the editor takes it, as of the last change that was worked through. */
    diagnosticsOf(address: string): Diagnostic[] {
        const unread = this.server.shared.workspace.LangiumDocumentFactory.whyUnread(address);
        if (unread !== undefined) return [unreadable(unread)];
        return (
            this.of(address)
                // What the designer has accepted, or the baseline knows, is no problem any more; reports list it.
                .filter(isOpen)
                .map(finding => this.diagnosticOf(finding))
        );
    }

    private publish(uri: string, diagnostics: Diagnostic[]): void {
        const version = this.versionOf(uri);
        unanswered(this.server.connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) }));
    }

    private diagnosticOf(finding: Finding): Diagnostic {
        const { client } = this.server;
        const data: DiagnosticData = { rule: finding.rule, fixes: finding.fixes.map(fix => fix.title) };
        const related = finding.related.map(({ uri, range, message }) => ({ location: { uri, range }, message }));
        return {
            range: finding.range,
            severity: SEVERITIES[finding.severity],
            source: 'balcony',
            code: finding.rule,
            message: messageInLines(finding),
            ...(client.rulePages && { codeDescription: { href: `${RULE_SCHEME}:/${finding.rule}.md` } }),
            ...(client.relatedInformation && related.length > 0 && { relatedInformation: related }),
            ...(client.fading && finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
            ...(client.diagnosticData && { data }),
        };
    }

    private openFirst(addresses: Iterable<string>): string[] {
        const all = [...addresses].sort();
        return [
            ...all.filter(address => this.versionOf(address) !== undefined),
            ...all.filter(address => this.versionOf(address) === undefined),
        ];
    }

    /** The version of a document that is open in the editor. */
    private versionOf(address: string): number | undefined {
        return this.server.shared.workspace.TextDocuments.get(address)?.version;
    }

    /** A rule that throws is ours to mend: it is told once, in the log, by its name. */
    private ruleFailed(rule: string, error: unknown): void {
        if (this.failures.has(rule)) return;
        this.failures.add(rule);
        this.server.connection.console.error(
            `The rule ${rule} could not be checked. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
    }
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    information: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint,
};

/** What is so, why it matters and what to do, a line each: where there is little room, an editor shows the first. */
function messageInLines({ message, why, advice }: Finding): string {
    return [message, why, advice].filter(Boolean).join('\n');
}

function diagnosticOfSettings({ message, range, severity }: SettingsProblem): Diagnostic {
    return { range, severity: SEVERITIES[severity], source: 'balcony', message };
}

function unreadable(message: string): Diagnostic {
    const start = { line: 0, character: 0 };
    return { range: { start, end: start }, severity: DiagnosticSeverity.Error, source: 'balcony', message };
}
