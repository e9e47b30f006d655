import { RULES_TOLD } from '../built/rules.ts';
import type { RuleTold } from '../rules/told.ts';
import type { Settings } from '../settings/settings.ts';
import type { Check } from './check.ts';

const OURS = new Map(RULES_TOLD.map(rule => [rule.name, rule]));

/** What is told of the rule of a name in a workspace, ours or its own; undefined where there is none. */
export function toldIn({ checks }: Pick<Settings, 'checks'>, name: string): RuleTold | undefined {
    const ours = OURS.get(name);
    if (ours) return ours;
    const own = checks.find(check => check.name === name);
    return own && toldOfOwn(own);
}

/** What is told of a workspace's check as of a rule. */
export function toldOfOwn({ name, severity, message, why, advice }: Check): RuleTold {
    return {
        name,
        family: 'own',
        severity: severity ?? 'warning',
        findings: [],
        carried: null,
        summary: message,
        why: why ?? 'Your organisation asks for this.',
        advice: advice ?? 'Change the programme, or accept the finding with a reason.',
    };
}
