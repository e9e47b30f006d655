import type { HandbookSettings } from '../../language/settings/settings.ts';
import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import { blocks, mark, paragraph, section, text } from '../document/build.ts';
import type { Block, Document, Section } from '../document/document.ts';
import { frame } from '../document/frame.ts';
import { behind } from './behind.ts';
import { mapDescription } from './describe.ts';
import type { CoverageEntry, ToldEntry } from './entry.ts';
import { loadFigure } from './load.ts';
import { type Axis, mapsOf, usualAxis } from './map.ts';
import { mapTable } from './map-table.ts';
import { modesTable, phasesTable, standingsTable, strandsTable, tracksTable, visitsTable } from './tables.ts';
import { timeSentences } from './time.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../tokens/standings.ts';
import { wordsOf } from '../words/choose.ts';
import type { Words } from '../words/words.ts';

/** How coverage is told. */
export interface CoverageOptions {
    readonly settings: HandbookSettings;
    readonly axis?: Axis | undefined;
    /** Whether what is behind each cell is listed, and each cell leads there. */
    readonly behind: boolean;
}

/** The coverage of one programme: the map, how its time divides, its load, and what is behind every cell. */
export function coverageDocument(plan: CoverageEntry, { settings, axis, behind: isBehind }: CoverageOptions): Document {
    const entry = { ...plan, words: wordsOf(settings) };
    const { programme, file, words } = entry;
    const { coverage } = words;
    const maps = mapsOf(entry, axis ?? usualAxis(programme));
    const several = maps.length > 1;
    const sections = [
        section('map', coverage.parts.map, mapBlocks(entry, axis, isBehind)),
        section('time', coverage.parts.time, timeBlocks(entry)),
        section('load', coverage.parts.load, loadBlocks(entry)),
        isBehind &&
            section(
                'behind',
                coverage.parts.behind,
                paragraph(coverage.behind.counts, 'quiet'),
                maps.flatMap(map => [...(several ? [paragraph(words.titleOf(map.framework), 'label')] : []), ...behind(map, entry)]),
            ),
    ];
    return {
        label: coverage.label,
        title: programme.title || programme.name,
        ...frame(settings),
        ...(programme.version !== undefined && { version: programme.version }),
        opening: blocks(paragraph(file, 'label'), paragraph(timeSentences(entry.figures.time, words))),
        sections: sections.filter((one): one is Section => Boolean(one)),
        contents: isBehind,
    };
}

/** The maps of a programme, each with what it shows in words and how well the dimensions are reached. */
export function mapBlocks(entry: ToldEntry, axis: Axis | undefined, links: boolean): Block[] {
    const { programme, figures, words } = entry;
    const maps = mapsOf(entry, axis ?? usualAxis(programme));
    return maps.flatMap((map, at) => {
        const framework = figures.coverage.frameworks[at];
        return blocks(
            paragraph(mapDescription(map, words)),
            mapTable(map, links, words),
            key(words),
            framework && standingsTable(framework, maps.length > 1, words),
        );
    });
}

/** How the time of a participant divides, in every way that serves. */
export function timeBlocks(entry: ToldEntry): Block[] {
    return blocks(modesTable(entry), phasesTable(entry), strandsTable(entry), visitsTable(entry), tracksTable(entry));
}

/** The load of a programme month by month, against what is protected. */
export function loadBlocks(entry: ToldEntry): Block[] {
    return blocks(loadFigure(entry, 'load-chart'));
}

/** How to read a map. */
function key({ coverage }: Words): Block {
    return keyOf({ ...coverage.codes, ...coverage.standings });
}

/** How to read the standings alone. */
export function standingKey({ coverage }: Words): Block {
    return keyOf(coverage.standings);
}

function keyOf(words: Readonly<Partial<Record<Code | Standing, string>>>): Block {
    const order = [...Object.keys(CODE_LOOKS), ...Object.keys(STANDING_LOOKS)] as (Code | Standing)[];
    const told = order.flatMap(what => (words[what] === undefined ? [] : [[what, words[what]] as const]));
    return {
        is: 'paragraph',
        style: 'label',
        text: told.flatMap(([what, word], at) => text(at > 0 && ' · ', mark(what), ` ${word}`)),
    };
}
