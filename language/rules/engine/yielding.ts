import type { AstNode } from 'langium';
import { type Found, nodeOf, programmeOfFound } from './found.ts';
import { isWithin } from './unread.ts';

/** What is left when every rule that yields has done so: one fault, one finding. What yields to something that itself yields stands. */
export function withoutYielding(all: readonly Found[]): Found[] {
    const byRule = new Map<string, Found[]>();
    for (const found of all) {
        const of = byRule.get(found.rule.name);
        if (of) of.push(found);
        else byRule.set(found.rule.name, [found]);
    }
    const settled = new Map<Found, boolean>();
    const yields = (found: Found): boolean => {
        const known = settled.get(found);
        if (known !== undefined) return known;
        const result = (found.rule.yieldsTo ?? []).some(({ to, within }) =>
            (byRule.get(to) ?? []).some(other => isNear(found, other, within) && !yields(other)),
        );
        settled.set(found, result);
        return result;
    };
    return all.filter(found => !yields(found));
}

function isNear(found: Found, other: Found, within: 'programme' | 'subject' | 'contains'): boolean {
    if (within === 'subject') return subjectOf(found) === subjectOf(other) && programmeOfFound(found) === programmeOfFound(other);
    if (within === 'contains') return isWithin(nodeOf(found), bodyOf(nodeOf(other)));
    return programmeOfFound(found) === programmeOfFound(other);
}

function subjectOf(found: Found): unknown {
    return found.report.subject ?? nodeOf(found);
}

/** The phase, event, choice or activity that a finding is on, or whose statement it is on. */
function bodyOf(node: AstNode): AstNode {
    for (let at: AstNode | undefined = node; at; at = at.$container) if ('statements' in at) return at;
    return node;
}
