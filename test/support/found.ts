import { ruleOf } from '../../language/rules/registry.ts';
import { check, type Looking, wordsAt } from './workspace.ts';

/** The words that the open findings of one rule are on, in the order of the text. */
export async function foundBy(rule: string, text: string, looking: Looking = {}): Promise<string[]> {
    if (!ruleOf(rule)) throw new Error(`There is no rule ${rule}`);
    const findings = await check(text, looking);
    return findings.filter(finding => finding.rule === rule && finding.accepted === null).map(finding => wordsAt(finding, text));
}

/** The same for a programme `P` with these statements, and what stands beside it. */
export async function foundIn(rule: string, statements: string, beside = '', looking: Looking = {}): Promise<string[]> {
    return foundBy(rule, `programme P "P" {\n${statements}\n}\n${beside}`, looking);
}
