import type { Severity } from '../../findings/finding.ts';
import type { Settings, SeveritySetting } from '../../settings/settings.ts';
import { isUnbending, type RuleText } from '../rule.ts';

/** How bad a rule's findings are in a workspace: as it has settled, else as the rule has it. An error of soundness cannot be turned off. */
export function severityOf(rule: RuleText, settings: Settings): SeveritySetting {
    const settled = Object.hasOwn(settings.rules, rule.name) ? settings.rules[rule.name] : undefined;
    if (settled === 'off' && isUnbending(rule)) return rule.severity;
    return settled ?? (rule.offByDefault ? 'off' : rule.severity);
}

/** Whether a rule is looked at in a workspace. */
export function isOn(rule: RuleText, settings: Settings): boolean {
    return severityOf(rule, settings) !== 'off';
}

/** The figure at which a rule decides in a workspace; NaN for a rule without one. */
export function thresholdOf(rule: RuleText, settings: Settings): number {
    const settled = Object.hasOwn(settings.thresholds, rule.name) ? settings.thresholds[rule.name] : undefined;
    return settled ?? rule.threshold?.default ?? NaN;
}

/** The severity of a rule that is on. */
export function openSeverityOf(rule: RuleText, settings: Settings): Severity {
    const severity = severityOf(rule, settings);
    return severity === 'off' ? rule.severity : severity;
}
