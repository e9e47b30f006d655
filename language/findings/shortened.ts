import { toldIn } from '../checks/told.ts';
import type { Settings } from '../settings/settings.ts';
import type { Finding } from './finding.ts';

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
