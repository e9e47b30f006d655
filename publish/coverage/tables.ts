import type { DimensionCoverage, FrameworkCoverage } from '../../language/model/coverage/coverage.ts';
import { hostNamed } from '../../language/model/delivery/hosting.ts';
import { type Mode, MODES } from '../../language/model/design/design.ts';
import type { Hours } from '../../language/model/amounts/amounts.ts';
import type { Share } from '../../language/model/amounts/shares.ts';
import { hoursInWords, shareInWords, timeInWords } from '../../language/model/amounts/wording.ts';
import { visitsOf } from '../../language/model/time/balance.ts';
import { cell } from '../document/build.ts';
import type { Cell, Table } from '../document/document.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';
import type { CoverageEntry } from './entry.ts';
import { standingCell } from './map-table.ts';

/** Hours in words: `none` where there is nothing that could have any, `no time is stated` where nothing says how many. */
export function hoursTold(part: { readonly hours: Hours; readonly stated: boolean; readonly activities: number }): string {
    return part.stated ? hoursInWords(part.hours) : part.activities > 0 ? 'no time is stated' : 'none';
}

/** How well each dimension of a framework is reached: standing, elements, hours, and the ways of learning. */
export function standingsTable({ framework, dimensions }: FrameworkCoverage, isOneOfSeveral: boolean): Table {
    return {
        is: 'table',
        caption: `How well each dimension${isOneOfSeveral ? ` of ${framework.title}` : ''} is reached`,
        head: heads('Dimension', 'Standing', 'Elements', 'Hours in what targets it', 'Through'),
        rowHeads: true,
        rows: dimensions.map(dimension => {
            const met = dimension.elements.filter(element => element.standing !== 'absent').length;
            return [
                cell(dimension.dimension.title),
                standingCell(dimension),
                cell(dimension.elements.length > 0 ? `${met} of ${dimension.elements.length}` : ''),
                cell(dimensionHours(dimension)),
                cell(dimension.modes.map(mode => MODE_LOOKS[mode].title).join(', ')),
            ];
        }),
    };
}

/** Hours in what targets a dimension; nothing where nothing does. */
export function dimensionHours({ standing, hours, stated }: DimensionCoverage): string {
    return standing === 'absent' ? '' : stated ? hoursInWords(hours) : 'no time is stated';
}

/** Participant time by way of learning, each with its share drawn; where posts are full time, the share without them too. */
export function modesTable({ figures: { balance } }: CoverageEntry): Table {
    const parts = MODES.map(mode => ({ mode, ...balance.modes[mode] }));
    const hasFullTime = parts.some(({ share, shareWithoutFullTime }) => JSON.stringify(share) !== JSON.stringify(shareWithoutFullTime));
    const { noMode } = balance;
    return {
        is: 'table',
        caption: 'Participant time by way of learning, of the time that is stated',
        head: heads('Way of learning', 'Share', 'Hours', ...(hasFullTime ? ['Share without full-time posts'] : [])),
        rowHeads: true,
        rows: [
            ...parts.map(part => [
                cell(MODE_LOOKS[part.mode].title),
                shareCell(part, part.mode),
                cell(hoursTold(part)),
                ...(hasFullTime ? [cell(part.stated && part.shareWithoutFullTime ? shareInWords(part.shareWithoutFullTime) : '')] : []),
            ]),
            ...(noMode.stated
                ? [[cell('No way of its own'), shareCell(noMode), cell(hoursTold(noMode)), ...(hasFullTime ? [cell('')] : [])]]
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
export function phasesTable({ programme, figures: { balance } }: CoverageEntry): Table | undefined {
    if (programme.phases.length < 2) return undefined;
    return partsTable('Participant time by phase', 'Phase', [
        ...balance.phases.map(part => ({ title: part.phase.title || (part.phase.name ?? ''), part })),
        ...(programme.items.length > 0 ? [{ title: 'In no phase', part: balance.outsidePhases }] : []),
    ]);
}

/** Participant time by strand, some of which may be part of several; undefined where there is none. */
export function strandsTable({ figures: { balance } }: CoverageEntry): Table | undefined {
    if (balance.strands.length === 0) return undefined;
    return partsTable(
        'Participant time by strand',
        'Strand',
        balance.strands.map(part => ({ title: part.strand.title, part })),
    );
}

/** Participant time by the agency visited; undefined where nothing says who hosts it. */
export function visitsTable({ programme, figures: { time } }: CoverageEntry): Table | undefined {
    const visits = visitsOf(programme, time);
    if (visits.length === 0) return undefined;
    return partsTable(
        'Participant time with each host',
        'Host',
        visits.map(part => ({ title: hostNamed(part.host).title + (part.isShared ? ' (or another)' : ''), part })),
    );
}

function partsTable(caption: string, head: string, parts: readonly { readonly title: string; readonly part: Part }[]): Table {
    return {
        is: 'table',
        caption: `${caption}, of the time that is stated`,
        head: heads(head, 'Share', 'Hours'),
        rowHeads: true,
        rows: parts.map(({ title, part }) => [cell(title), shareCell(part), cell(hoursTold(part))]),
    };
}

/** What each track asks of a participant; undefined where there are none. */
export function tracksTable({ figures: { time } }: CoverageEntry): Table | undefined {
    if (time.tracks.length === 0) return undefined;
    return {
        is: 'table',
        caption: 'Participant time on each track',
        head: heads('Track', 'Hours', 'With others', 'At work', 'Of study', 'Not allocated'),
        rowHeads: true,
        rows: time.tracks.map(track => [
            cell(track.track.title || track.track.name),
            cell(timeInWords(track)),
            ...(['contact', 'work', 'study', 'unallocated'] as const).map(sort =>
                cell(track.stated ? hoursInWords(track.bySort[sort]) : ''),
            ),
        ]),
    };
}

/** A share in words, with its bar; of a mode in its colour. */
function shareCell({ share, stated, activities }: Part, mode?: Mode): Cell {
    const look = mode ? { mode } : {};
    if (stated && share) return { text: [shareInWords(share)], bar: { least: share.least, most: share.most, ...look } };
    return activities > 0 ? { text: ['not known'], bar: { least: 0, most: 0, unknown: true, ...look } } : cell('');
}

export function heads(...titles: readonly string[]): Cell[] {
    return titles.map(cell);
}
