import { toldIn } from '../checks/told.ts';
import type { Settings } from '../settings/settings.ts';
import type { Finding } from './finding.ts';

/** What was found before, kept elsewhere from one check to the next. */
export interface Memory {
    /** A short text that stands for these texts and no others. */
    hash(...texts: readonly string[]): string;
    /** What is kept of a plan under a key, as it was written; undefined where nothing is. */
    get(uri: string, key: string): string | undefined;
    /** Keeps something of a plan, in place of what was kept of it. */
    put(uri: string, key: string, written: string): void;
    /** Nothing that was put is to be kept. */
    discard(): void;
}

/** What is remembered of a plan. */
export interface Remembered {
    readonly findings: readonly Finding[];
    readonly programmes: number;
    /** The day for which it holds, `YYYY-MM-DD`; null for any. */
    readonly day: string | null;
    /** What stands for the names of all other programmes, where the findings may speak of them; null where they do not. */
    readonly names: string | null;
    /** What counts for other files, as `factsAsJson` wrote it, where that is known. */
    readonly left?: string;
}

/** Writes down what is to be remembered of a plan: what its rules say anyway is left out. */
export function written({ findings, left, ...rest }: Remembered, uri: string, settings: Settings): string {
    const own = JSON.stringify({ ...rest, findings: findings.map(finding => shortened(finding, uri, settings)) });
    // JSON holds no tab. What stands behind it is seldom asked for, and is not read before.
    return left === undefined ? own : `${own}\t${left}`;
}

/** What was written down, if it holds on `day` and beside programmes of these `names`; undefined where it does not, or is no such thing. */
export function readBack(text: string | undefined, uri: string, settings: Settings, day: string, names: string): Remembered | undefined {
    if (text === undefined) return undefined;
    try {
        const tab = text.indexOf('\t');
        const read = JSON.parse(tab < 0 ? text : text.slice(0, tab)) as Remembered;
        if ((read.day !== null && read.day !== day) || (read.names !== null && read.names !== names)) return undefined;
        const findings = read.findings.map(finding => filledOut(finding, uri, settings));
        return { ...read, findings, ...(tab < 0 ? {} : { left: text.slice(tab + 1) }) };
    } catch {
        return undefined;
    }
}

/** A finding without what its file and its rule say anyway, and without fixes: as plain as JSON is. */
export function shortened(finding: Finding, uri: string, settings: Settings): object {
    const rule = toldIn(settings, finding.rule);
    const { uri: at, why, advice, rests, fixes: _fixes, related, gathered, ...rest } = finding;
    return {
        ...rest,
        ...(at === uri ? {} : { uri: at }),
        // Null stands for what is not said, and nothing for what the rule says.
        ...(rule && why === rule.why ? {} : { why: why ?? null }),
        ...(rule && advice === rule.advice ? {} : { advice: advice ?? null }),
        ...(rule && isSame(rests, rule.findings) ? {} : { rests }),
        ...(related.length ? { related } : {}),
        ...(gathered ? { gathered: gathered.map(one => shortened(one, uri, settings)) } : {}),
    };
}

/** What `shortened` made of a finding in the file at `uri`, as it was. */
export function filledOut(read: Finding, uri: string, settings: Settings): Finding {
    const rule = toldIn(settings, read.rule);
    const { why = rule?.why, advice = rule?.advice, gathered, ...rest } = read;
    return {
        ...rest,
        uri: read.uri ?? uri,
        ...(typeof why === 'string' ? { why } : {}),
        ...(typeof advice === 'string' ? { advice } : {}),
        rests: read.rests ?? rule?.findings ?? [],
        related: read.related ?? [],
        fixes: [],
        ...(gathered ? { gathered: gathered.map(one => filledOut(one, uri, settings)) } : {}),
    };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
    return one.length === other.length && one.every((text, at) => text === other[at]);
}
