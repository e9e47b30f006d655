import type { RuleText } from './rule.ts';

/** What reports and settings tell of a rule. Of ours, it is a table that is made from the rules (`language/built/rules.ts`), so that it can be told without them. */
export type RuleTold = Pick<
    RuleText,
    'name' | 'family' | 'severity' | 'offByDefault' | 'findings' | 'carried' | 'threshold' | 'summary' | 'why' | 'advice'
>;

/** What is told of a rule, without the rest of it. */
export function toldOf({ name, family, severity, offByDefault, findings, carried, threshold, summary, why, advice }: RuleText): RuleTold {
    return {
        name,
        family,
        severity,
        ...(offByDefault ? { offByDefault } : {}),
        findings,
        carried,
        ...(threshold ? { threshold } : {}),
        summary,
        why,
        advice,
    };
}
