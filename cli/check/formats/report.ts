import { type Finding, isOpen, type Severity, SEVERITIES } from '../../../language/findings/finding.ts';
import { counted } from '../../../language/model/amounts/wording.ts';
import type { Checked, FoundIn, Summary } from '../found.ts';

/** What a check has come to, and what of it makes it fail: every format is written from this. */
export interface Report extends Checked {
    /** Whether a finding counts as a failure. */
    readonly fails: (finding: Finding) => boolean;
    /** The folder that the addresses of a report start from: that of the git repository, where there is one. Absolute. */
    readonly repository: string;
}

/** The findings that are told as findings: open ones, and accepted ones with their reasons; not those that the baseline knows. */
export function* told({ found }: Checked): Generator<FoundIn> {
    for (const one of found) if (!one.finding.baselined) yield one;
}

/** The open ones, the worst first, else in the order in which they were found. */
export function worstFirst({ found }: Checked): FoundIn[] {
    const open = [...found].filter(({ finding }) => isOpen(finding));
    return SEVERITIES.flatMap(severity => open.filter(({ finding }) => finding.severity === severity));
}

const IN_WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    information: ['piece of information', 'pieces of information'],
    hint: ['hint', 'hints'],
};

/** "2 errors" of one severity. */
export function severityCounted(severity: Severity, count: number): string {
    return counted(count, ...IN_WORDS[severity]);
}

/** How many there are of each severity, in words, those of which there are none left out; and those that do not count. */
export function countsInWords(summary: Summary): string[] {
    return [
        ...SEVERITIES.filter(severity => summary[severity] > 0).map(severity => severityCounted(severity, summary[severity])),
        ...(summary.accepted > 0 ? [`${summary.accepted} accepted`] : []),
        ...(summary.baselined > 0 ? [`${summary.baselined} known from before`] : []),
    ];
}

/** "3 files, 2 programmes". */
export function filesInWords({ files, programmes }: Summary): string {
    return `${counted(files, 'file', 'files')}, ${counted(programmes, 'programme', 'programmes')}`;
}

const CARRIED = { stated: 'the study says so', implied: 'it follows from the study', house: 'our own convention' } as const;

/** How far the study carries a finding: "the study says so; the figure is our own". Empty where it has nothing to do with the study. */
export function carriedInWords({ carried, threshold }: Pick<Finding, 'carried' | 'threshold'>): string {
    return [carried && CARRIED[carried], threshold && carried !== 'house' && 'the figure is our own'].filter(Boolean).join('; ');
}

/** What was found by the names of its files, in their order. */
export function byFile(found: Iterable<FoundIn>): Map<string, FoundIn[]> {
    const files = new Map<string, FoundIn[]>();
    for (const one of found) {
        const those = files.get(one.file.name);
        if (those) those.push(one);
        else files.set(one.file.name, [one]);
    }
    return files;
}
