import type { Settings } from '../settings/settings.ts';
import type { Finding, Fix } from './finding.ts';
import { filledOut, shortened } from './shortened.ts';

/** What was told of a document: as findings, or, once those have been let go of, as bytes that lead to no tree and take a fraction of the memory. */
export class ToldFindings {
    /** A finding is in it because of what the files of the workspace say together. */
    readonly ofWorkspace: boolean;
    /** The addresses of the other files of which they speak. */
    readonly others: readonly string[];
    private readonly bytes: Uint8Array;
    private readonly uri: string;
    private readonly settings: Settings;
    private whole: readonly Finding[] | undefined;

    constructor(findings: readonly Finding[], ofWorkspace: boolean, uri: string, settings: Settings) {
        this.whole = findings;
        this.ofWorkspace = ofWorkspace;
        this.uri = uri;
        this.settings = settings;
        this.others = [...new Set(findings.flatMap(({ related }) => related.flatMap(other => (other.uri === uri ? [] : other.uri))))];
        // What its fixes write follows from what is told here, and working it out is costly.
        const plain = findings.map(finding => [shortened(finding, uri, settings), ...finding.fixes.map(({ title }) => title)]);
        this.bytes = new TextEncoder().encode(JSON.stringify(plain));
    }

    /** In the order of the text. Once they have been let go of, their fixes have no edits. */
    get findings(): readonly Finding[] {
        if (this.whole) return this.whole;
        const plain = JSON.parse(new TextDecoder().decode(this.bytes)) as [Finding, ...string[]][];
        return plain.map(([finding, ...fixes]) => ({
            ...filledOut(finding, this.uri, this.settings),
            fixes: fixes.map((title): Fix => ({ title, edits: [] })),
        }));
    }

    /** Whether the same is told here as there. */
    isAs(other: ToldFindings): boolean {
        return this.bytes.length === other.bytes.length && this.bytes.every((byte, at) => byte === other.bytes[at]);
    }

    /** Lets go of the findings, whose fixes lead to the tree. */
    letGo(): void {
        this.whole = undefined;
    }
}
