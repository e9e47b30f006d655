import type { HandbookSettings } from '../../language/settings/settings.ts';
import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import { blocks, mark, paragraph, section, text } from '../document/build.ts';
import type { Block, Document, Section } from '../document/document.ts';
import { frame } from '../document/frame.ts';
import { behind } from './behind.ts';
import { mapDescription } from './describe.ts';
import type { CoverageEntry } from './entry.ts';
import { loadFigure } from './load.ts';
import { type Axis, mapsOf, usualAxis } from './map.ts';
import { mapTable } from './map-table.ts';
import { modesTable, phasesTable, standingsTable, strandsTable, tracksTable, visitsTable } from './tables.ts';
import { timeSentences } from './time.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../tokens/standings.ts';

/** How coverage is told. */
export interface CoverageOptions {
    readonly settings: HandbookSettings;
    readonly axis?: Axis | undefined;
    /** Whether what is behind each cell is listed, and each cell leads there. */
    readonly behind: boolean;
}

/** The coverage of one programme: the map, how its time divides, its load, and what is behind every cell. */
export function coverageDocument(entry: CoverageEntry, { settings, axis, behind: isBehind }: CoverageOptions): Document {
    const { programme, file } = entry;
    const maps = mapsOf(programme, entry.figures, axis ?? usualAxis(programme));
    const several = maps.length > 1;
    const sections = [
        section('map', 'What it covers', mapBlocks(entry, axis, isBehind)),
        section('time', 'How its time divides', timeBlocks(entry)),
        section('load', 'What it asks, month by month', loadBlocks(entry)),
        isBehind &&
            section(
                'behind',
                'What is behind the map',
                paragraph('An activity counts whole for each dimension and element that it targets.', 'quiet'),
                maps.flatMap(map => [...(several ? [paragraph(map.framework.title, 'label')] : []), ...behind(map, entry)]),
            ),
    ];
    return {
        label: 'Coverage',
        title: programme.title || programme.name,
        ...frame(settings),
        ...(programme.version !== undefined && { version: programme.version }),
        opening: blocks(paragraph(file, 'label'), paragraph(timeSentences(entry.figures.time))),
        sections: sections.filter((one): one is Section => Boolean(one)),
        contents: isBehind,
    };
}

/** The maps of a programme, each with what it shows in words and how well the dimensions are reached. */
export function mapBlocks(entry: CoverageEntry, axis: Axis | undefined, links: boolean): Block[] {
    const { programme, figures } = entry;
    const maps = mapsOf(programme, figures, axis ?? usualAxis(programme));
    return maps.flatMap((map, at) => {
        const framework = figures.coverage.frameworks[at];
        return blocks(paragraph(mapDescription(map)), mapTable(map, links), key(), framework && standingsTable(framework, maps.length > 1));
    });
}

/** How the time of a participant divides, in every way that serves. */
export function timeBlocks(entry: CoverageEntry): Block[] {
    return blocks(modesTable(entry), phasesTable(entry), strandsTable(entry), visitsTable(entry), tracksTable(entry));
}

/** The load of a programme month by month, against what is protected. */
export function loadBlocks(entry: CoverageEntry): Block[] {
    return blocks(loadFigure(entry, 'load-chart'));
}

/** How to read a map. */
function key(): Block {
    return keyOf({ ...CODE_LOOKS, ...STANDING_LOOKS });
}

/** How to read the standings alone. */
export function standingKey(): Block {
    return keyOf(STANDING_LOOKS);
}

function keyOf(looks: Readonly<Partial<Record<Code | Standing, { readonly word: string }>>>): Block {
    const told = Object.entries(looks) as [Code | Standing, { readonly word: string }][];
    return {
        is: 'paragraph',
        style: 'label',
        text: told.flatMap(([what, { word }], at) => text(at > 0 && ' · ', mark(what), ` ${word}`)),
    };
}
