import type { DimensionCoverage, FrameworkCoverage } from '../../language/model/coverage/coverage.ts';
import { type Mode, MODES } from '../../language/model/design/design.ts';
import type { Hours } from '../../language/model/amounts/amounts.ts';
import type { Share } from '../../language/model/amounts/shares.ts';
import { visitsOf } from '../../language/model/time/balance.ts';
import { cell } from '../document/build.ts';
import type { Cell, Table } from '../document/document.ts';
import { hostTitle } from '../words/hosts.ts';
import type { Words } from '../words/words.ts';
import type { ToldEntry } from './entry.ts';
import { standingCell } from './map-table.ts';

/** Hours in words: `none` where there is nothing that could have any, `no time is stated` where nothing says how many. */
export function hoursTold(
    part: { readonly hours: Hours; readonly stated: boolean; readonly activities: number },
    { hours, coverage }: Words,
): string {
    return part.stated ? hours(part.hours) : part.activities > 0 ? coverage.noTime : coverage.none;
}

/** How well each dimension of a framework is reached: standing, elements, hours, and the ways of learning. */
export function standingsTable({ framework, dimensions }: FrameworkCoverage, isOneOfSeveral: boolean, words: Words): Table {
    const { caption, head, elements } = words.coverage.standing;
    return {
        is: 'table',
        caption: caption(isOneOfSeveral ? words.titleOf(framework) : undefined),
        head: heads(head.dimension, head.standing, head.elements, head.hours, head.through),
        rowHeads: true,
        rows: dimensions.map(dimension => {
            const met = dimension.elements.filter(element => element.standing !== 'absent').length;
            return [
                cell(words.titleOf(dimension.dimension)),
                standingCell(dimension, words),
                cell(dimension.elements.length > 0 ? elements(met, dimension.elements.length) : ''),
                cell(dimensionHours(dimension, words)),
                cell(dimension.modes.map(mode => words.modes[mode]).join(', ')),
            ];
        }),
    };
}

/** Hours in what targets a dimension; nothing where nothing does. */
export function dimensionHours({ standing, hours, stated }: DimensionCoverage, words: Words): string {
    return standing === 'absent' ? '' : stated ? words.hours(hours) : words.coverage.noTime;
}

/** Participant time by way of learning, each with its share drawn; where posts are full time, the share without them too. */
export function modesTable({ figures: { balance }, words }: ToldEntry): Table {
    const { ofStated, modes, head, noMode: none } = words.coverage.divides;
    const parts = MODES.map(mode => ({ mode, ...balance.modes[mode] }));
    const hasFullTime = parts.some(({ share, shareWithoutFullTime }) => JSON.stringify(share) !== JSON.stringify(shareWithoutFullTime));
    const { noMode } = balance;
    return {
        is: 'table',
        caption: ofStated(modes),
        head: heads(head.way, head.share, head.hours, ...(hasFullTime ? [head.without] : [])),
        rowHeads: true,
        rows: [
            ...parts.map(part => [
                cell(words.modes[part.mode]),
                shareCell(part, words, part.mode),
                cell(hoursTold(part, words)),
                ...(hasFullTime ? [cell(part.stated && part.shareWithoutFullTime ? words.share(part.shareWithoutFullTime) : '')] : []),
            ]),
            ...(noMode.stated
                ? [[cell(none), shareCell(noMode, words), cell(hoursTold(noMode, words)), ...(hasFullTime ? [cell('')] : [])]]
                : []),
        ],
    };
}

/** What part of a participant's time something has. */
interface Part {
    readonly hours: Hours;
    readonly stated: boolean;
    readonly share: Share | null;
    readonly activities: number;
}

/** Participant time by phase; undefined where there is only one, or none. */
export function phasesTable({ programme, figures: { balance }, words }: ToldEntry): Table | undefined {
    if (programme.phases.length < 2) return undefined;
    return partsTable(words, 'phases', 'phase', [
        ...balance.phases.map(part => ({ title: part.phase.title || (part.phase.name ?? ''), part })),
        ...(programme.items.length > 0 ? [{ title: words.coverage.map.inNoPhase, part: balance.outsidePhases }] : []),
    ]);
}

/** Participant time by strand, some of which may be part of several; undefined where there is none. */
export function strandsTable({ figures: { balance }, words }: ToldEntry): Table | undefined {
    if (balance.strands.length === 0) return undefined;
    return partsTable(
        words,
        'strands',
        'strand',
        balance.strands.map(part => ({ title: part.strand.title, part })),
    );
}

/** Participant time by the agency visited; undefined where nothing says who hosts it. */
export function visitsTable({ programme, figures: { time }, words }: ToldEntry): Table | undefined {
    const visits = visitsOf(programme, time);
    if (visits.length === 0) return undefined;
    return partsTable(
        words,
        'visits',
        'host',
        visits.map(part => ({ title: visitTitle(part, words), part })),
    );
}

/** A host by its title; one of several as that. */
export function visitTitle({ host, isShared }: ReturnType<typeof visitsOf>[number], words: Words): string {
    const title = hostTitle(host, words);
    return isShared ? words.coverage.divides.shared(title) : title;
}

function partsTable(
    words: Words,
    by: 'phases' | 'strands' | 'visits',
    what: 'phase' | 'strand' | 'host',
    parts: readonly { readonly title: string; readonly part: Part }[],
): Table {
    const { divides } = words.coverage;
    return {
        is: 'table',
        caption: divides.ofStated(divides[by]),
        head: heads(divides.head[what], divides.head.share, divides.head.hours),
        rowHeads: true,
        rows: parts.map(({ title, part }) => [cell(title), shareCell(part, words), cell(hoursTold(part, words))]),
    };
}

/** What each track asks of a participant; undefined where there are none. */
export function tracksTable({ figures: { time }, words }: ToldEntry): Table | undefined {
    if (time.tracks.length === 0) return undefined;
    const { tracks, head, sorts } = words.coverage.divides;
    return {
        is: 'table',
        caption: tracks,
        head: heads(head.track, head.hours, sorts.contact, sorts.work, sorts.study, sorts.unallocated),
        rowHeads: true,
        rows: time.tracks.map(track => [
            cell(track.track.title || track.track.name),
            cell(words.time(track)),
            ...(['contact', 'work', 'study', 'unallocated'] as const).map(sort =>
                cell(track.stated ? words.hours(track.bySort[sort]) : ''),
            ),
        ]),
    };
}

/** A share in words, with its bar; of a mode in its colour. */
function shareCell({ share, stated, activities }: Part, words: Words, mode?: Mode): Cell {
    const look = mode ? { mode } : {};
    if (stated && share) return { text: [words.share(share)], bar: { least: share.least, most: share.most, ...look } };
    return activities > 0 ? { text: [words.coverage.notKnown], bar: { least: 0, most: 0, unknown: true, ...look } } : cell('');
}

export function heads(...titles: readonly string[]): Cell[] {
    return titles.map(cell);
}
