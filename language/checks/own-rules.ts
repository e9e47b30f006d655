import { STATEMENTS } from '../documentation/statements.ts';
import { figures } from '../rules/engine/computed.ts';
import { RULES, ruleOf } from '../rules/registry.ts';
import { programmeRule, type Rule, type StatementSort } from '../rules/rule.ts';
import type { Settings } from '../settings/settings.ts';
import type { Check } from './check.ts';
import { unmet } from './conditions.ts';
import { toldOfOwn } from './told.ts';

const made = new WeakMap<readonly Check[], readonly Rule[]>();

/** All rules that a workspace looks for: ours, and then its own. */
export function rulesOf({ checks }: Pick<Settings, 'checks'>): readonly Rule[] {
    if (checks.length === 0) return RULES;
    let rules = made.get(checks);
    if (!rules) made.set(checks, (rules = [...RULES, ...checks.map(ownRule)]));
    return rules;
}

/** The rule of a name in a workspace, ours or its own; undefined where there is none. */
export function ruleIn(settings: Pick<Settings, 'checks'>, name: string): Rule | undefined {
    return ruleOf(name) ?? rulesOf(settings).find(rule => rule.name === name);
}

/** A check cannot be certain of a programme in which something could not be read, or a name means nothing. */
const ANYTHING: readonly StatementSort[] = ['Activity', ...STATEMENTS.map(({ type }) => type as StatementSort)];

/** A workspace's check as a rule: it is looked at, accepted and told like ours. */
function ownRule(check: Check): Rule {
    return programmeRule({
        ...toldOfOwn(check),
        bad: '',
        on: '',
        good: '',
        asksFor: ANYTHING,
        // What only is not enough yet can come as a draft grows.
        ...('atLeast' in check.expect && !('atMost' in check.expect) ? { missing: `what your check ${check.name} asks for` } : {}),
        check: ({ programme, settings, computed }) => unmet(check, { programme, hours: settings.hours, figures: computed(figures) }),
    });
}
