import { RULES_TOLD } from '../built/rules.ts';
import { isUnbending } from '../rules/rule.ts';

/** The rules that cannot be turned off: errors of soundness. */
export const UNBENDING: ReadonlySet<string> = new Set(RULES_TOLD.filter(isUnbending).map(rule => rule.name));
