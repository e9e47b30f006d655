import { ruleIn } from '../../language/checks/own-rules.ts';
import { isOpen } from '../../language/findings/finding.ts';
import { acceptingFix } from '../../language/rules/fixes/accepting.ts';
import type { AcceptingParams, AcceptingResult } from '../protocol/accepting.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';

/** What the quick fix for accepting a finding writes, with the reason that was given; null where there is no such finding, or it cannot be accepted. */
export function accepting(server: Server, plan: Plan, { rule, range, because, until }: AcceptingParams): AcceptingResult | null {
    const { start } = range;
    const finding = server.findings
        .of(plan.uri.toString())
        .find(
            each =>
                isOpen(each) &&
                each.rule === rule &&
                each.range.start.line === start.line &&
                each.range.start.character === start.character,
        );
    const found = finding && ruleIn(server.settings.of(plan.uri), rule);
    const fix = found && acceptingFix(finding, found, plan, { because, until });
    return fix ? { edits: fix.edits } : null;
}
