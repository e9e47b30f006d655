import type { RuleLog } from '../../rules/engine/engine.ts';

/** Rules that threw while plans were looked at in any order, told in the order of the plans. */
export class RuleFailures {
    private readonly all: { readonly at: number; readonly rule: string; readonly error: unknown }[] = [];
    /** The number of the plan that is looked at. */
    at = -1;

    readonly log: RuleLog = (rule, error) => {
        this.all.push({ at: this.at, rule, error });
    };

    /** Tells them all; true where there are any. */
    tell(log: RuleLog): boolean {
        for (const { rule, error } of this.all.toSorted((one, other) => one.at - other.at)) log(rule, error);
        return this.all.length > 0;
    }
}
