import { type AstNode, AstUtils, isAstNode, URI } from 'langium';
import { ruleIn } from '../checks/own-rules.ts';
import type { Gathered } from '../rules/engine/engine.ts';
import type { BalconyServices } from '../services.ts';
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
    /** What counts for other files, where that is known. */
    readonly left?: unknown;
}

/** Writes down what is to be remembered of a plan: what its rules say anyway is left out. */
export function written({ findings, ...rest }: Remembered, uri: string, settings: Settings): string {
    return JSON.stringify({ ...rest, findings: findings.map(finding => shortened(finding, uri, settings)) });
}

/** What was written down, if it holds on `day` and beside programmes of these `names`; undefined where it does not, or is no such thing. */
export function readBack(text: string | undefined, uri: string, settings: Settings, day: string, names: string): Remembered | undefined {
    if (text === undefined) return undefined;
    try {
        const read = JSON.parse(text) as Remembered;
        if ((read.day !== null && read.day !== day) || (read.names !== null && read.names !== names)) return undefined;
        return { ...read, findings: read.findings.map(finding => filledOut(finding, uri, settings)) };
    } catch {
        return undefined;
    }
}

function shortened(finding: Finding, uri: string, settings: Settings): object {
    const rule = ruleIn(settings, finding.rule);
    const { uri: at, why, advice, rests, fixes: _fixes, related, gathered, ...rest } = finding;
    return {
        ...rest,
        ...(at === uri ? {} : { uri: at }),
        // Null stands for what is not said, and nothing for what the rule says.
        ...(rule && why === rule.why ? {} : { why: why ?? null }),
        ...(rule && advice === rule.advice ? {} : { advice: advice ?? null }),
        ...(rule && rests === rule.findings ? {} : { rests }),
        ...(related.length ? { related } : {}),
        ...(gathered ? { gathered: gathered.map(one => shortened(one, uri, settings)) } : {}),
    };
}

function filledOut(read: Finding, uri: string, settings: Settings): Finding {
    const rule = ruleIn(settings, read.rule);
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

/** What of a file counts for others, as JSON can hold it: what it refers to by address and path. */
export function factsAsJson({ facts }: Gathered, { workspace }: BalconyServices): unknown {
    const plain = (value: unknown): unknown => {
        if (value instanceof Set) return { set: [...value].map(plain) };
        if (Array.isArray(value)) return value.map(plain);
        if (isAstNode(value)) return { at: [AstUtils.getDocument(value).uri.toString(), workspace.AstNodeLocator.getAstNodePath(value)] };
        if (typeof value === 'object' && value !== null)
            return { of: Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)])) };
        return value;
    };
    return [...facts].map(([rule, of]) => [rule, plain(of)]);
}

/** What `factsAsJson` wrote, of the file at `uri`, while the files that it refers to are as they were; undefined where something in it is not there. */
export function factsFromJson(json: unknown, uri: string, { shared, workspace }: BalconyServices): Gathered | undefined {
    const nodeAt = ([address = '', path = '']: string[]): AstNode => {
        const root = shared.workspace.LangiumDocuments.getDocument(URI.parse(address))?.parseResult.value;
        const node = root && workspace.AstNodeLocator.getAstNode(root, path);
        if (!node) throw new Error(`There is nothing at ${path} in ${address}.`);
        return node;
    };
    const back = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(back);
        if (typeof value !== 'object' || value === null) return value;
        const { set, at, of } = value as { set?: unknown[]; at?: string[]; of?: object };
        if (set) return new Set(set.map(back));
        if (at) return nodeAt(at);
        return Object.fromEntries(Object.entries(of ?? {}).map(([name, each]) => [name, back(each)]));
    };
    try {
        return { uri, facts: new Map((json as [string, unknown][]).map(([rule, of]) => [rule, back(of)])) };
    } catch {
        return undefined;
    }
}
