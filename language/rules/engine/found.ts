import type { AstNode } from 'langium';
import type { Programme } from '../../generated/ast.ts';
import { programmeOf } from '../../references/programme-names.ts';
import type { Report, Rule } from '../rule.ts';

/** What a rule has found, before it is settled whether it stands. */
export interface Found {
    readonly rule: Rule;
    readonly report: Report;
}

/** The node that a finding is on. */
export function nodeOf(found: Found): AstNode {
    return found.report.at.node as AstNode;
}

/** The programme that a finding is in; undefined for one on a shared declaration. */
export function programmeOfFound(found: Found): Programme | undefined {
    return programmeOf(nodeOf(found));
}
