import { FAMILY_TITLES } from '../../language/documentation/words.ts';
import { type Carried, type Finding, isOpen, type Severity } from '../../language/findings/finding.ts';
import type { AcceptSaid, Programme } from '../../language/model/design/design.ts';
import { FAMILIES, type Family } from '../../language/rules/rule.ts';
import { blocks, bullets, cell, heading, paragraph, table, text } from '../document/build.ts';
import type { Block, Inline } from '../document/document.ts';
import { dayInWords } from '../words/dates.ts';
import { lineOf } from '../words/places.ts';

/** What a review knows of the study and the rules. */
export interface Study {
    /** Where a finding of the study stands, in words; undefined where there is no such finding. */
    readonly placeOf: (finding: string) => string | undefined;
    /** The family of a rule. */
    readonly familyOf: (rule: string) => Family;
}

export const CARRIED: Readonly<Record<Carried, string>> = {
    stated: 'the study says so',
    implied: 'it follows from the study',
    house: 'our own convention',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', information: 'Information', hint: 'Hint' };

/** The findings that somebody should still look at, by family, each with why it matters, what to do, and where the study says so. */
export function findingBlocks(findings: readonly Finding[], file: string, study: Study): Block[] {
    const open = findings.filter(isOpen);
    if (open.length === 0) return [paragraph('Nothing is questioned.')];
    const families: readonly Family[] = [...FAMILIES, 'own'];
    return families.flatMap(family => {
        const here = open.filter(({ rule }) => study.familyOf(rule) === family);
        return here.length === 0
            ? []
            : blocks(heading(3, FAMILY_TITLES[family]), bullets(here.map(finding => findingBlock(finding, file, study))));
    });
}

function findingBlock(finding: Finding, file: string, study: Study): Block[] {
    const { severity, message, why, advice, rule, range, gathered } = finding;
    return blocks(
        paragraph(text({ is: 'strong', text: [`${SEVERITIES[severity]}: `] }, withCode(message))),
        why !== undefined && paragraph(withCode(why)),
        advice !== undefined && paragraph(text({ is: 'emphasis', text: withCode(advice) })),
        gathered && bullets(gathered.map(each => withCode(each.message))),
        paragraph([`${file}:${range.start.line + 1} · ${rule}`, restsOn(finding, study)].filter(Boolean).join(' · '), 'label'),
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
export function restsOn({ carried, threshold, rests }: Pick<Finding, 'carried' | 'threshold' | 'rests'>, study: Study): string {
    const places = [...new Set(rests.flatMap(each => study.placeOf(each) ?? []))];
    return [
        carried && CARRIED[carried],
        threshold && carried !== 'house' && 'the figure is our own',
        ...(places.length > 0 ? [places.join('; ')] : []),
    ]
        .filter(Boolean)
        .join(' · ');
}

/** What was accepted, with the reasons and until when; those that have run out are marked, and so are those that answer nothing. `today` is `YYYY-MM-DD`. */
export function acceptanceBlocks(programme: Programme, findings: readonly Finding[], file: string, today: string): Block[] {
    const { allAccepts } = programme;
    if (allAccepts.length === 0) return [paragraph('Nothing is accepted.')];
    return [
        table(
            'What is accepted, and why',
            ['Rule', 'Because', 'Until', 'What it answers', 'Written at'].map(cell),
            allAccepts.map(accept => [
                cell(accept.rule),
                cell(accept.because ?? 'no reason is given'),
                { text: untilInWords(accept, today) },
                cell(answeredBy(accept, findings).join(' ') || 'nothing at present'),
                cell(`${file}:${lineOf(accept.origin)}`),
            ]),
        ),
    ];
}

function untilInWords({ until }: AcceptSaid, today: string): Inline[] {
    if (until === undefined) return ['no end is given'];
    return until < today ? [{ is: 'strong', text: ['expired'] }, ` on ${dayInWords(until)}`] : [dayInWords(until)];
}

function answeredBy({ rule, because, until }: AcceptSaid, findings: readonly Finding[]): string[] {
    return findings
        .filter(
            finding => finding.rule === rule && finding.accepted?.because === (because ?? '') && finding.accepted.until === (until ?? null),
        )
        .map(({ message }) => message);
}
