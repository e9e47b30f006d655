import type { AstNode, LangiumDocument } from 'langium';
import type { Carried, Fix, Severity } from '../findings/finding.ts';
import type { BalconyAstType, Document } from '../generated/ast.ts';
import type { Origin, Programme } from '../model/design/design.ts';
import type { BalconyServices } from '../services.ts';
import type { Settings } from '../settings/settings.ts';
import type { Unread } from './engine/unread.ts';

/** What a rule is about; `own` are a workspace's checks of its own. */
export type Family = 'competencies' | 'coverage' | 'learning' | 'system' | 'outcomes' | 'words' | 'soundness' | 'own';
/** The families of our rules, in the order of their tables; each has a folder of its own. */
export const FAMILIES: readonly Family[] = ['competencies', 'coverage', 'learning', 'system', 'outcomes', 'words', 'soundness'];

/** The sorts of statement that might hold what a rule says is missing, by their names in the grammar; `Activity` stands for the kind of one. */
export type StatementSort = keyof BalconyAstType;

/**
 * One fault, one finding: where `to` has found something, this rule keeps silent. How near the two must be: anywhere in one `programme`; about one `subject`
 * (a dimension, a declaration); or `to`'s finding is on what `contains` this one's.
 */
export interface Yielding {
    readonly to: string;
    readonly within: 'programme' | 'subject' | 'contains';
}

/** A figure of ours that decides whether a rule fires; a workspace may settle on another. */
export interface Threshold {
    readonly default: number;
    readonly least: number;
    readonly most: number;
    /** What it is a figure of: `the share of participant time, from 0 to 1`. */
    readonly of: string;
}

/** What is known of a rule beside its check. The reference pages, hovers, `explain`, the settings' schema and the reports all come from here. */
export interface RuleText {
    /** Kebab-case, the name of the fault and of the rule's file. */
    readonly name: string;
    readonly family: Family;
    readonly severity: Severity;
    /** It is off unless a workspace turns it on. */
    readonly offByDefault?: true;
    /** The findings of the study that it rests on, by id; the first is the nearest. */
    readonly findings: readonly string[];
    readonly carried: Carried | null;
    readonly threshold?: Threshold;
    /** One sentence: when it fires. */
    readonly summary: string;
    /** Why it matters: what the study says (in our words), or what goes wrong. */
    readonly why: string;
    /** What would mend it. */
    readonly advice: string;
    /** A document in which it fires once… */
    readonly bad: string;
    /** …on exactly these words of it… */
    readonly on: string;
    /** …and one in which it does not. */
    readonly good: string;
    /** Its findings come with a quick fix. */
    readonly fixable?: true;
    readonly yieldsTo?: readonly Yielding[];
    /**
     * It says only that something is not there yet. In a draft its findings are told together as still to come, in these words ("coaching or mentoring"); where
     * its findings name things, a function of their names.
     */
    readonly missing?: string | ((names: readonly string[]) => string);
    /**
     * It says that something is not there, and statements of these sorts might hold it. So it keeps silent about a part of the text in which something could not
     * be read, or in which such a statement has a name that means nothing.
     */
    readonly asksFor?: readonly StatementSort[];
}

/** One thing a check has found. */
export interface Report {
    /** The smallest thing that can be changed to mend it: the statement, else the name. */
    readonly at: Origin;
    /** What is so in this programme: one sentence, with its names and figures. */
    readonly message: string;
    /** In place of the rule's own. */
    readonly why?: string;
    readonly advice?: string;
    readonly carried?: Carried;
    readonly related?: readonly { readonly at: Origin; readonly message: string }[];
    readonly fixes?: readonly Fix[];
    /** What it is about, where rules yield by subject: a dimension's qualified name, a declaration; else the node of `at`. */
    readonly subject?: unknown;
    /** The part of the text that it speaks of, where that is more than the node of `at`. */
    readonly within?: Origin;
    /** In place of the rule's own. */
    readonly asksFor?: readonly StatementSort[];
    /** Something is written there, and this is about what it says: in a draft it is told by itself, though the rule mostly speaks of what is missing. */
    readonly isSaid?: true;
    /** What a draft's list of what is still to come calls it. */
    readonly names?: readonly string[];
    /** It cannot be known while something in the text is not: it is not told, nor is what yields to it. */
    readonly unsure?: true;
    /** What it is about has no effect, and can be shown faded. */
    readonly unnecessary?: true;
}

/** What a check over a programme has to go by. */
export interface ProgrammeContext {
    readonly programme: Programme;
    readonly settings: Settings;
    /** The rule's own threshold: what the workspace has settled, else the default; NaN for a rule without one. */
    readonly threshold: number;
    /** What `make` computes of the programme; made once, whoever asks. */
    readonly computed: <T>(make: (programme: Programme, settings: Settings) => T) => T;
    /** The names that a statement of the programme can refer to, of one type of the grammar (`People`, `Competency`), in the order of the alphabet. */
    readonly namesInReach: (type: string) => readonly string[];
}

/** What a check over a document has to go by. */
export interface DocumentContext {
    readonly document: LangiumDocument<Document>;
    readonly services: BalconyServices;
    readonly settings: Settings;
    /** All that stands in the document of one sort of the grammar, in the order written; what only a misspelt word makes an activity is none. */
    readonly nodes: <Type extends keyof BalconyAstType>(type: Type) => readonly BalconyAstType[Type][];
    /** Everything in the document that holds statements, in the order written. */
    readonly bodies: readonly BodyNode[];
    /** What nobody can know of the text. */
    readonly unread: Unread;
}

/** A node that holds statements: a programme, a phase, an activity, a cohort, a declaration. */
export type BodyNode = AstNode & { readonly statements: readonly AstNode[] };

/** What a rule over a workspace knows of one file. */
export interface FileFacts<Facts> {
    readonly uri: string;
    /** A file of the library: it counts, and nothing is reported in it. */
    readonly library: boolean;
    readonly facts: Facts;
}

/** A rule over each programme as it is meant. */
export interface ProgrammeRule extends RuleText {
    readonly over: 'programme';
    check(context: ProgrammeContext): Iterable<Report>;
}

/** A rule over each file as it is written. */
export interface DocumentRule extends RuleText {
    readonly over: 'document';
    check(context: DocumentContext): Iterable<Report>;
}

/**
 * A rule over all files of a workspace. What it knows of a file is gathered whenever the file is linked; judging all is done again after every change anywhere,
 * and must be quick.
 */
export interface WorkspaceRule<Facts = unknown> extends RuleText {
    readonly over: 'workspace';
    gather(context: DocumentContext): Facts;
    /**
     * What of the facts of a file counts for others, where the file declares nothing for them and is let go of: nothing of the file's own is in it. `isOthers` tells
     * whether something stands in another file.
     */
    left(facts: Facts, isOthers: (node: AstNode) => boolean): Facts;
    judge(files: readonly FileFacts<Facts>[]): Iterable<Report>;
}

/** A rule whose findings are made by what reads the text, or by the engine itself. */
export interface BuiltInRule extends RuleText {
    readonly over: 'engine';
}

export type Rule = ProgrammeRule | DocumentRule | WorkspaceRule | BuiltInRule;

export function programmeRule(rule: Omit<ProgrammeRule, 'over'>): ProgrammeRule {
    return { ...rule, over: 'programme' };
}

export function documentRule(rule: Omit<DocumentRule, 'over'>): DocumentRule {
    return { ...rule, over: 'document' };
}

export function workspaceRule<Facts>(rule: Omit<WorkspaceRule<Facts>, 'over'>): WorkspaceRule {
    return { ...rule, over: 'workspace' };
}

export function builtInRule(rule: Omit<BuiltInRule, 'over'>): BuiltInRule {
    return { ...rule, over: 'engine' };
}

/** Whether it is an error of soundness: such a document is broken, so it can be neither accepted nor turned off. */
export function isUnbending({ family, severity }: Pick<RuleText, 'family' | 'severity'>): boolean {
    return family === 'soundness' && severity === 'error';
}
