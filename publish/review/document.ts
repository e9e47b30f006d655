import { counted } from '../../language/model/amounts/wording.ts';
import { deliveryOf } from '../../language/model/delivery/delivery.ts';
import { type Finding, isOpen, SEVERITIES, type Severity } from '../../language/findings/finding.ts';
import { strengthsOf } from '../../language/model/strengths.ts';
import { threadsOf } from '../../language/model/threads.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import { changeBlocks, textBlocks } from '../comparison/document.ts';
import type { Compared } from '../comparison/compared.ts';
import { behind } from '../coverage/behind.ts';
import { loadBlocks, mapBlocks, timeBlocks } from '../coverage/document.ts';
import type { CoverageEntry } from '../coverage/entry.ts';
import { mapsOf, usualAxis } from '../coverage/map.ts';
import { timeSentences } from '../coverage/time.ts';
import { blocks, bullets, emphasis, fact, facts, paragraph, section, text } from '../document/build.ts';
import type { Block, Document, Picture, Section } from '../document/document.ts';
import { frame } from '../document/frame.ts';
import { inlineProse } from '../document/prose.ts';
import { dayInWords } from '../words/dates.ts';
import { capital, listed } from '../words/lists.ts';
import { rationales, saidList, toDecide } from './asides.ts';
import { deliveryBlocks } from './delivery.ts';
import { acceptanceBlocks, CARRIED, findingBlocks, type Study } from './findings.ts';
import { logicBlocks } from './logic.ts';

/** What a review is written from. */
export interface ReviewEntry extends CoverageEntry {
    /** Those on the programme, in the order of the text. */
    readonly findings: readonly Finding[];
    /** When it was last changed, as its source says. */
    readonly dated?: Dated | undefined;
    /** What changed since an earlier version; the programme is new where it holds none. */
    readonly since?: { readonly label: string; readonly date?: string; readonly compared: Compared } | undefined;
}

export interface Dated {
    /** `YYYY-MM-DD`. */
    readonly date: string;
    readonly author?: string;
    /** It was changed since, and that is not committed. */
    readonly isChangedSince?: boolean;
}

export interface ReviewOptions {
    readonly settings: HandbookSettings;
    readonly study: Study;
    readonly logo?: Picture | undefined;
    /** `YYYY-MM-DD`; by it acceptances run out. */
    readonly today: string;
}

/** The page for a committee: what is sound first, then what the programme covers, asks and leaves open, what changed, and a place for the decision. */
export function reviewDocument(entry: ReviewEntry, { settings, study, logo, today }: ReviewOptions): Document {
    const { programme, figures, findings, file, hours, dated, since } = entry;
    const maps = mapsOf(programme, figures, usualAxis(programme));
    const open = toDecide(programme);
    const why = rationales(programme);
    const sections = [
        section('sound', 'What is sound', soundBlocks(entry, study)),
        section('coverage', 'What it covers', mapBlocks(entry, undefined, true)),
        section('balance', 'How its time divides', paragraph(timeSentences(figures.time)), timeBlocks(entry)),
        section('logic', 'From outcomes to what grows', logicBlocks(threadsOf(programme))),
        section('delivery', 'What it asks of those who give it', deliveryBlocks(deliveryOf(programme, figures, hours))),
        section('load', 'The busiest month against protected time', loadBlocks(entry)),
        since && section('changes', `What changed since ${since.label}`, sinceBlocks(entry, since)),
        section('findings', 'What is questioned', findingBlocks(findings, file, study)),
        section(
            'decide',
            'What is still to decide',
            open.length > 0 ? saidList(open, file) : paragraph('Nothing is left open in the plan.'),
        ),
        section('accepted', 'What is accepted', acceptanceBlocks(programme, findings, file, today)),
        why.length > 0 && section('why', 'Why it is so', saidList(why, file)),
        section('decision', 'The decision', decisionBlocks()),
        since && section('text', 'The text, side by side', textBlocks(since.compared)),
        section(
            'behind',
            'What is behind the map',
            maps.flatMap(map => behind(map, entry)),
        ),
    ];
    return {
        label: 'Review',
        title: programme.title || programme.name,
        ...frame(settings),
        ...(logo && { logo }),
        ...(dated && { date: dated.date }),
        ...(programme.version !== undefined && { version: programme.version }),
        opening: openingBlocks(entry),
        sections: sections.filter((one): one is Section => Boolean(one)),
        contents: true,
    };
}

function openingBlocks(entry: ReviewEntry): Block[] {
    const { programme, dated, file } = entry;
    const changed = dated && [
        dayInWords(dated.date),
        dated.author !== undefined && `by ${dated.author}`,
        dated.isChangedSince && 'and changed since',
    ];
    const approved = programme.approved.map(({ by, on }) => (on ? `${by}, ${dayInWords(on.date)}` : by));
    return blocks(
        programme.purpose && paragraph(inlineProse(programme.purpose.text), 'lead'),
        facts('head', [
            fact('Status', capital(programme.status ?? 'not said')),
            fact('Version', programme.version ?? 'Not said'),
            fact('Last changed', changed ? changed.filter(Boolean).join(', ') : 'Not known'),
            fact('Written in', file),
            fact('Designed by', listed(programme.designedBy.map(({ to }) => to.title))),
            fact('Approved', approved.join('; ')),
        ]),
        paragraph(summary(entry)),
    );
}

const COUNTED: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    information: ['piece of information', 'pieces of information'],
    hint: ['hint', 'hints'],
};

/** What a reader in a hurry has to know, in two sentences. */
function summary({ programme, figures, findings }: ReviewEntry): string {
    const open = findings.filter(isOpen);
    const counts = SEVERITIES.flatMap(severity => {
        const count = open.filter(finding => finding.severity === severity).length;
        return count > 0 ? [counted(count, ...COUNTED[severity])] : [];
    });
    const accepted = findings.filter(finding => finding.accepted !== null).length;
    const strengths = strengthsOf(programme, figures).length;
    const undecided = toDecide(programme).length;
    return [
        `${capital(counted(strengths, 'thing that the study speaks for is', 'things that the study speaks for are'))} in the design.`,
        counts.length > 0 ? `Questioned: ${listed(counts)}.` : 'Nothing is questioned.',
        accepted > 0 && `${counted(accepted, 'finding is', 'findings are')} accepted with a reason.`,
        undecided > 0 && `${counted(undecided, 'thing is', 'things are')} still to decide.`,
    ]
        .filter(Boolean)
        .join(' ');
}

function soundBlocks({ programme, figures }: CoverageEntry, study: Study): Block[] {
    const strengths = strengthsOf(programme, figures);
    if (strengths.length === 0) return [paragraph('There is nothing yet in the design that the study speaks for.')];
    return blocks(
        bullets(
            strengths.map(({ words, carried, findings }) => {
                // The first is the nearest; the others can be looked up from it.
                return [
                    paragraph(words),
                    paragraph(capital([CARRIED[carried], study.placeOf(findings[0])].filter(Boolean).join(' · ')), 'label'),
                ];
            }),
        ),
    );
}

/** What changed since an earlier version. */
function sinceBlocks({ programme }: ReviewEntry, { date, compared }: NonNullable<ReviewEntry['since']>): Block[] {
    const found = compared.programmes.find(({ comparison }) => comparison.after.name === programme.name);
    return blocks(
        date !== undefined && paragraph(`That version is of ${dayInWords(date)}.`, 'quiet'),
        found ? changeBlocks(found, compared) : paragraph('The programme was not there then: all of it is new.'),
    );
}

/** Room for the committee to write in, on paper or in Word. */
function decisionBlocks(): Block[] {
    const line = '\u2026'.repeat(24);
    return blocks(
        facts('plain', [
            fact('Decision', '\u2610 Approved    \u2610 Approved with changes    \u2610 Not yet'),
            fact('Remarks', text(line, { is: 'break' }, line, { is: 'break' }, line)),
            fact('Name', line),
            fact('Date', line),
        ]),
        paragraph(
            text(emphasis('An approval can be written into the plan itself: '), { is: 'code', text: 'approved by "NAME" on DATE' }, '.'),
            'quiet',
        ),
    );
}
