/** Lines and columns from 0, columns in UTF-16 units, the end exclusive: as the Language Server Protocol counts them. */
export interface Position {
    readonly line: number;
    readonly character: number;
}
export interface Range {
    readonly start: Position;
    readonly end: Position;
}

/** How bad a finding is, worst first. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How far the study carries a rule (findings.md): it says so, it follows from what it says, or it is our own convention. */
export type Carried = 'stated' | 'implied' | 'house';

/** A place in a text: the document's address, and lines and columns from 0 in UTF-16 units. */
export interface Place {
    readonly uri: string;
    readonly range: Range;
}

/** Another place that has to do with a finding. */
export interface Related extends Place {
    readonly message: string;
}

/** A change of text that mends a finding. */
export interface Fix {
    /** What it does, as the editor's menu says it: "Write `takes` instead of `lasts`". */
    readonly title: string;
    readonly edits: readonly { readonly uri: string; readonly range: Range; readonly newText: string }[];
    /** The one to offer first, and the one that is applied everywhere at once. */
    readonly preferred?: boolean;
    /** It changes no meaning that the writer may have wanted, so `check --fix` applies it without asking. */
    readonly safe?: boolean;
    /** `newText` holds tab stops in the editor's snippet form; `plainText` of snippets.ts takes them out. */
    readonly snippet?: boolean;
}

/** One thing found in a text: the same for the editor, the command line and every report. */
export interface Finding extends Place {
    /** The rule's name; `syntax` for what cannot be read, `unknown-name` for a name that means nothing. */
    readonly rule: string;
    readonly severity: Severity;
    /** What is so in this programme, in a sentence or two, with its names and figures. */
    readonly message: string;
    /** Why it matters: what the study says, or what goes wrong. */
    readonly why?: string;
    /** What would mend it. */
    readonly advice?: string;
    /** Findings of the study that the rule rests on, by id. */
    readonly rests: readonly string[];
    readonly carried: Carried | null;
    /** `house` where a figure of ours decides. */
    readonly threshold: 'house' | null;
    readonly related: readonly Related[];
    readonly fixes: readonly Fix[];
    /** The acceptance that answers it; null while it is open. */
    readonly accepted: Acceptance | null;
    /** The workspace's baseline holds it: it was there before, and does not count. */
    readonly baselined?: true;
    /** What it is about has no effect, and can be shown faded. */
    readonly unnecessary?: boolean;
    /** The findings that it tells as one (`still-to-come`), for a report that shows them apart. */
    readonly gathered?: readonly Finding[];
}

/** How many findings there are: the open ones by severity, and those that are accepted. */
export type Counts = Readonly<Record<Severity | 'accepted', number>>;

/** How many of each there are; none of them is known from before. */
export function countsOf(findings: Iterable<Finding>): Counts {
    const counts = { error: 0, warning: 0, information: 0, hint: 0, accepted: 0 };
    for (const { accepted, severity } of findings) counts[accepted ? 'accepted' : severity]++;
    return counts;
}

/** An acceptance written in the text: `accept RULE because "…" until DATE`. */
export interface Acceptance {
    readonly because: string;
    /** The last day on which it counts, `YYYY-MM-DD`, or null. */
    readonly until: string | null;
}

/** Whether somebody should still look at it: it is neither accepted nor known from before. */
export function isOpen({ accepted, baselined }: Pick<Finding, 'accepted' | 'baselined'>): boolean {
    return accepted === null && !baselined;
}

/** The whole message as one text: what is so, why it matters, what to do. */
export function wholeMessage(finding: Pick<Finding, 'message' | 'why' | 'advice'>): string {
    return [finding.message, finding.why, finding.advice].filter(Boolean).join(' ');
}
