import { type Finding, isOpen } from '../../language/findings/finding.ts';
import type { AcceptSaid } from '../../language/model/design/design.ts';
import { FAMILIES, type Family } from '../../language/rules/rule.ts';
import { blocks, bullets, cell, heading, paragraph, table, text } from '../document/build.ts';
import type { Block, Inline } from '../document/document.ts';
import { lineOf } from '../words/places.ts';
import type { Words } from '../words/words.ts';
import type { ReviewEntry } from './entry.ts';

/** What a review knows of the study and the rules. */
export interface Study {
    /** Where a finding of the study stands, in words; undefined where there is no such finding. */
    readonly placeOf: (finding: string) => string | undefined;
    /** The family of a rule. */
    readonly familyOf: (rule: string) => Family;
}

/** The findings that somebody should still look at, by family, each with why it matters, what to do, and where the study says so. */
export function findingBlocks(findings: readonly Finding[], file: string, study: Study, words: Words): Block[] {
    const open = findings.filter(isOpen);
    if (open.length === 0) return [paragraph(words.review.nothingQuestioned)];
    const families: readonly Family[] = [...FAMILIES, 'own'];
    return families.flatMap(family => {
        const here = open.filter(({ rule }) => study.familyOf(rule) === family);
        return here.length === 0
            ? []
            : blocks(heading(3, words.review.families[family]), bullets(here.map(finding => findingBlock(finding, file, study, words))));
    });
}

function findingBlock(finding: Finding, file: string, study: Study, words: Words): Block[] {
    const { severities, severity: told } = words.review;
    const { severity, message, why, advice, rule, range, gathered } = finding;
    return blocks(
        paragraph(text({ is: 'strong', text: [told(severities[severity])] }, withCode(message))),
        why !== undefined && paragraph(withCode(why)),
        advice !== undefined && paragraph(text({ is: 'emphasis', text: withCode(advice) })),
        gathered && bullets(gathered.map(each => withCode(each.message))),
        paragraph([`${file}:${range.start.line + 1} · ${rule}`, restsOn(finding, study, words)].filter(Boolean).join(' · '), 'label'),
    );
}

/** A message with what is between back-ticks, words of the language, as such; all else is text. */
function withCode(message: string): Inline[] {
    return message.split(/(`[^`]+`)/).flatMap((part): Inline[] => {
        if (part === '') return [];
        return part.startsWith('`') && part.length > 2 ? [{ is: 'code', text: part.slice(1, -1) }] : [part];
    });
}

/** How far the study carries it, and where it says so. */
function restsOn({ carried, threshold, rests }: Finding, study: Study, { review }: Words): string {
    const places = [...new Set(rests.flatMap(each => study.placeOf(each) ?? []))];
    return [
        carried && review.carried[carried],
        threshold && carried !== 'house' && review.ownFigure,
        ...(places.length > 0 ? [places.join('; ')] : []),
    ]
        .filter(Boolean)
        .join(' · ');
}

/** What was accepted, with the reasons and until when; those that have run out are marked, and so are those that answer nothing. `today` is `YYYY-MM-DD`. */
export function acceptanceBlocks({ programme, findings, file, words }: ReviewEntry & { readonly words: Words }, today: string): Block[] {
    const { allAccepts } = programme;
    const { none, caption, head, noReason, nothing } = words.review.acceptances;
    if (allAccepts.length === 0) return [paragraph(none)];
    return [
        table(
            caption,
            [head.rule, head.because, head.until, head.answers, head.written].map(cell),
            allAccepts.map(accept => [
                cell(accept.rule),
                cell(accept.because ?? noReason),
                { text: untilInWords(accept, today, words) },
                cell(answeredBy(accept, findings).join(' ') || nothing),
                cell(`${file}:${lineOf(accept.origin)}`),
            ]),
        ),
    ];
}

function untilInWords({ until }: AcceptSaid, today: string, { day, review: { acceptances } }: Words): Inline[] {
    if (until === undefined) return [acceptances.noEnd];
    return until < today ? [{ is: 'strong', text: [acceptances.expired] }, acceptances.on(day(until))] : [day(until)];
}

function answeredBy({ rule, because, until }: AcceptSaid, findings: readonly Finding[]): string[] {
    return findings
        .filter(
            finding => finding.rule === rule && finding.accepted?.because === (because ?? '') && finding.accepted.until === (until ?? null),
        )
        .map(({ message }) => message);
}
