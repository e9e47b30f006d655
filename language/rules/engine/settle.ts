import type { AstNode } from 'langium';
import { rulesOf } from '../../checks/own-rules.ts';
import type { Acceptance, Finding } from '../../findings/finding.ts';
import type { AcceptSaid, Programme } from '../../model/design/design.ts';
import { placeOf } from '../../model/design/origin.ts';
import type { Settings } from '../../settings/settings.ts';
import { acceptanceOf, speaksOf, standingOf } from './acceptances.ts';
import { UNCHECKED_RULES } from './catalogue.ts';
import type { Examined, Judged } from './engine.ts';
import { type Found, programmeOfFound } from './found.ts';
import type { Rule } from '../rule.ts';
import { isOn, openSeverityOf } from './severities.ts';
import { acceptanceOfUnknownRule, ofUnknownRule } from '../soundness/acceptances/acceptance-of-unknown-rule.ts';
import { acceptanceWithoutReason, withoutReason } from '../soundness/acceptances/acceptance-without-reason.ts';
import { expired, expiredAcceptance } from '../soundness/acceptances/expired-acceptance.ts';
import { stale, staleAcceptance } from '../soundness/acceptances/stale-acceptance.ts';
import { stillToCome, toCome } from '../soundness/drafts/still-to-come.ts';
import { hasFaults, hidesSomething } from './unread.ts';
import { withoutYielding } from './yielding.ts';

/** A finding that stands, with the acceptance that answers it, and what it gathers. */
interface Standing {
    readonly found: Found;
    readonly accepted: Acceptance | null;
    readonly gathered?: readonly Found[];
}

/**
 * The findings of a document, out of all that rules have found in it: without what nobody can know, without what yields, with acceptances answered, and what a draft
 * lacks told as one. `today` is `YYYY-MM-DD`.
 */
export function settle(examined: Examined, judged: Judged, today: string, rules: readonly Rule[] = rulesOf(examined.settings)): Finding[] {
    const { settings, unread } = examined;
    const all = [...examined.found, ...(judged.found.get(examined.uri) ?? [])];
    const failed = new Set([...examined.failed, ...judged.failed]);
    const isHidden = ({ rule, report }: Found) => {
        const asksFor = report.asksFor ?? rule.asksFor;
        if (report.unsure) return true;
        return asksFor !== undefined && hidesSomething(unread, (report.within ?? report.at).node as AstNode, asksFor);
    };
    // What yields to something that nobody can know keeps silent too: it may have nothing to say of its own.
    const unyielding = withoutYielding(all);
    const hidden = unyielding.filter(isHidden);
    const left = unyielding.filter(found => !isHidden(found));

    const accepts = examined.programmes.flatMap(programme => programme.allAccepts);
    const answered = (found: Found): Standing => ({ found, accepted: acceptanceOf(found, accepts, today) });
    const standing = gatherDrafts(left.map(answered), examined.programmes, settings, answered);
    const known = new Set([...left, ...hidden, ...standing.map(({ found }) => found)]);
    for (const found of judgeAcceptances(examined, [...known], today, rules)) {
        known.add(found);
        standing.push(answered(found));
    }
    if (isOn(staleAcceptance, settings)) {
        const judging = new Set(rules.filter(rule => isOn(rule, settings) && !failed.has(rule.name)).map(rule => rule.name));
        // An acceptance of `stale-acceptance` itself comes last: what it answers must be known.
        for (const ofItself of [false, true]) {
            for (const programme of examined.programmes) {
                if (hasFaults(unread, programme.origin.node as AstNode)) continue;
                for (const accept of programme.allAccepts) {
                    if ((accept.rule === staleAcceptance.name) !== ofItself || !isStale(accept, known, judging, today)) continue;
                    const found: Found = { rule: staleAcceptance, report: stale(accept, programme) };
                    known.add(found);
                    standing.push(answered(found));
                }
            }
        }
    }
    return standing.map(one => toFinding(one, settings));
}

/** In a draft, findings that say only that something is not there yet become one. What is accepted stays as it is. */
function gatherDrafts(
    standing: readonly Standing[],
    programmes: readonly Programme[],
    settings: Settings,
    answered: (found: Found) => Standing,
): Standing[] {
    let left = [...standing];
    for (const programme of programmes.filter(programme => programme.status === 'draft')) {
        const isGathered = ({ found, accepted }: Standing) =>
            !accepted && found.rule.missing !== undefined && !found.report.isSaid && programmeOfFound(found) === programme.origin.node;
        const gathered = left.filter(isGathered).map(({ found }) => found);
        if (!gathered.length) continue;
        left = left.filter(one => !isGathered(one));
        if (isOn(stillToCome, settings)) left.push({ ...answered({ rule: stillToCome, report: toCome(programme, gathered) }), gathered });
    }
    return left;
}

/** What is found of the acceptances themselves, but for the stale ones. */
function judgeAcceptances({ programmes, settings }: Examined, known: readonly Found[], today: string, rules: readonly Rule[]): Found[] {
    const names = new Set([...rules.map(rule => rule.name), ...UNCHECKED_RULES]);
    return programmes.flatMap(programme =>
        programme.allAccepts.flatMap((accept): Found[] => {
            if (!names.has(accept.rule))
                return accept.rule ? [{ rule: acceptanceOfUnknownRule, report: ofUnknownRule(accept, names) }] : [];
            const state = standingOf(accept, today);
            if (state === 'without-reason') {
                return isOn(acceptanceWithoutReason, settings) ? [{ rule: acceptanceWithoutReason, report: withoutReason(accept) }] : [];
            }
            const isExpired = state === 'expired' && known.some(found => speaksOf(accept, found));
            return isExpired && isOn(expiredAcceptance, settings) ? [{ rule: expiredAcceptance, report: expired(accept) }] : [];
        }),
    );
}

/** Whether an acceptance answers nothing that it could answer. Of a rule that is off, that threw or that nothing checks yet, nobody can say so. */
function isStale(accept: AcceptSaid, known: ReadonlySet<Found>, judging: ReadonlySet<string>, today: string): boolean {
    if (!judging.has(accept.rule)) return false;
    return standingOf(accept, today) !== 'without-reason' && ![...known].some(found => speaksOf(accept, found));
}

function toFinding({ found, accepted, gathered }: Standing, settings: Settings): Finding {
    const { rule, report } = found;
    return {
        ...placeOf(report.at),
        rule: rule.name,
        severity: openSeverityOf(rule, settings),
        message: report.message,
        why: report.why ?? rule.why,
        advice: report.advice ?? rule.advice,
        rests: rule.findings,
        carried: report.carried ?? rule.carried,
        threshold: rule.threshold ? 'house' : null,
        related: (report.related ?? []).map(({ at, message }) => ({ ...placeOf(at), message })),
        fixes: report.fixes ?? [],
        accepted,
        ...(report.unnecessary ? { unnecessary: true } : {}),
        ...(gathered ? { gathered: gathered.map(one => toFinding({ found: one, accepted: null }, settings)) } : {}),
    };
}
