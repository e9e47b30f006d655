import { deliveryOf } from '../../language/model/delivery/delivery.ts';
import { isOpen, SEVERITIES } from '../../language/findings/finding.ts';
import { strengthsOf } from '../../language/model/strengths.ts';
import { threadsOf } from '../../language/model/threads.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import { changeBlocks, textBlocks } from '../comparison/document.ts';
import { behind } from '../coverage/behind.ts';
import { loadBlocks, mapBlocks, timeBlocks } from '../coverage/document.ts';
import type { ToldEntry } from '../coverage/entry.ts';
import { mapsOf, usualAxis } from '../coverage/map.ts';
import { timeSentences } from '../coverage/time.ts';
import { blocks, bullets, emphasis, fact, facts, paragraph, section, text } from '../document/build.ts';
import type { Block, Document, Picture, Section } from '../document/document.ts';
import { frame } from '../document/frame.ts';
import { inlineProse } from '../document/prose.ts';
import { capital } from '../words/lists.ts';
import { wordsOf } from '../words/choose.ts';
import type { Words } from '../words/words.ts';
import { rationales, saidList, toDecide } from './asides.ts';
import { deliveryBlocks } from './delivery.ts';
import type { ReviewEntry } from './entry.ts';
import { acceptanceBlocks, findingBlocks, type Study } from './findings.ts';
import { logicBlocks } from './logic/logic.ts';

/** The same with the language in which it is told. */
type Told = ReviewEntry & ToldEntry;

export interface ReviewOptions {
    readonly settings: HandbookSettings;
    readonly study: Study;
    readonly logo?: Picture | undefined;
    /** `YYYY-MM-DD`; by it acceptances run out. */
    readonly today: string;
}

/** The page for a committee: what is sound first, then what the programme covers, asks and leaves open, what changed, and a place for the decision. */
export function reviewDocument(plan: ReviewEntry, { settings, study, logo, today }: ReviewOptions): Document {
    const words = wordsOf(settings);
    const entry: Told = { ...plan, words };
    const { programme, figures, findings, file, hours, dated, since } = entry;
    const { parts } = words.review;
    const maps = mapsOf(entry, usualAxis(programme));
    const open = toDecide(programme, words);
    const why = rationales(programme, words);
    const sections = [
        section('sound', parts.sound, soundBlocks(entry, study)),
        section('coverage', words.coverage.parts.map, mapBlocks(entry, undefined, true)),
        section('balance', words.coverage.parts.time, paragraph(timeSentences(figures.time, words)), timeBlocks(entry)),
        section('logic', parts.logic, logicBlocks(threadsOf(programme), words)),
        section('delivery', parts.delivery, deliveryBlocks(deliveryOf(programme, figures, hours), words)),
        section('load', parts.load, loadBlocks(entry)),
        since && section('changes', parts.changes(since.label), sinceBlocks(entry, since)),
        section('findings', parts.findings, findingBlocks(findings, file, study, words)),
        section('decide', parts.decide, open.length > 0 ? saidList(open, file) : paragraph(words.review.nothingOpen)),
        section('accepted', parts.accepted, acceptanceBlocks(entry, today)),
        why.length > 0 && section('why', parts.why, saidList(why, file)),
        section('decision', parts.decision, decisionBlocks(words)),
        since && section('text', words.comparison.parts.text, textBlocks(since.compared, words)),
        section(
            'behind',
            words.coverage.parts.behind,
            maps.flatMap(map => behind(map, entry)),
        ),
    ];
    return {
        label: words.review.label,
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

function openingBlocks(entry: Told): Block[] {
    const { programme, dated, file, words } = entry;
    const { facts: labels, by, changedSince, notSaid, notKnown, status } = words.review;
    const changed = dated && [words.day(dated.date), dated.author !== undefined && by(dated.author), dated.isChangedSince && changedSince];
    const approved = programme.approved.map(each => (each.on ? `${each.by}, ${words.day(each.on.date)}` : each.by));
    return blocks(
        programme.purpose && paragraph(inlineProse(programme.purpose.text), 'lead'),
        facts('head', [
            fact(labels.status, programme.status === undefined ? notSaid : capital(status[programme.status])),
            fact(labels.version, programme.version ?? notSaid),
            fact(labels.changed, changed ? changed.filter(Boolean).join(', ') : notKnown),
            fact(labels.written, file),
            fact(labels.designedBy, words.intls.listed(programme.designedBy.map(({ to }) => words.titleOf(to)))),
            fact(labels.approved, approved.join('; ')),
        ]),
        paragraph(summary(entry)),
    );
}

/** What a reader in a hurry has to know, in two sentences. */
function summary({ programme, figures, findings, words }: Told): string {
    const { review } = words;
    const open = findings.filter(isOpen);
    const counts = SEVERITIES.flatMap(severity => {
        const count = open.filter(finding => finding.severity === severity).length;
        return count > 0 ? [review.counted(count, severity)] : [];
    });
    const accepted = findings.filter(finding => finding.accepted !== null).length;
    const strengths = strengthsOf(programme, figures).length;
    const undecided = toDecide(programme, words).length;
    return [
        review.strengths(strengths),
        counts.length > 0 ? review.questioned(words.intls.listed(counts)) : review.nothingQuestioned,
        accepted > 0 && review.acceptedCount(accepted),
        undecided > 0 && review.undecided(undecided),
    ]
        .filter(Boolean)
        .join(' ');
}

function soundBlocks({ programme, figures, words }: ToldEntry, study: Study): Block[] {
    const { nothingSound, strength, carried: sure } = words.review;
    const strengths = strengthsOf(programme, figures);
    if (strengths.length === 0) return [paragraph(nothingSound)];
    return blocks(
        bullets(
            strengths.map(each => {
                // The first is the nearest; the others can be looked up from it.
                return [
                    paragraph(
                        strength(
                            each,
                            each.seenIn.map(thing => ('grows' in thing ? words.titleOf(thing) : words.titled(thing))),
                        ),
                    ),
                    paragraph(capital([sure[each.carried], study.placeOf(each.findings[0])].filter(Boolean).join(' · ')), 'label'),
                ];
            }),
        ),
    );
}

/** What changed since an earlier version. */
function sinceBlocks({ programme, words }: Told, { date, compared }: NonNullable<ReviewEntry['since']>): Block[] {
    const found = compared.programmes.find(({ comparison }) => comparison.after.name === programme.name);
    return blocks(
        date !== undefined && paragraph(words.review.since.date(words.day(date)), 'quiet'),
        found ? changeBlocks(found, compared, words) : paragraph(words.review.since.isNew),
    );
}

/** Room for the committee to write in, on paper or in Word. */
function decisionBlocks({ review: { decision } }: Words): Block[] {
    const line = '\u2026'.repeat(24);
    return blocks(
        facts('plain', [
            fact(decision.decision, decision.answers.map(answer => `\u2610\u00a0${answer}`).join('    ')),
            fact(decision.remarks, text(line, { is: 'break' }, line, { is: 'break' }, line)),
            fact(decision.name, line),
            fact(decision.date, line),
        ]),
        paragraph(text(emphasis(decision.intoPlan), { is: 'code', text: 'approved by "NAME" on DATE' }, '.'), 'quiet'),
    );
}
