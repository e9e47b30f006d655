import type { Cover, DimensionCoverage, ElementCoverage, FrameworkCoverage } from '../../language/model/coverage/coverage.ts';
import { MODES } from '../../language/model/design/design.ts';
import type { Hours } from '../../language/model/amounts/amounts.ts';
import type { Share } from '../../language/model/amounts/shares.ts';
import { visitsOf } from '../../language/model/time/balance.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import { columnsOf, indented, padded, WIDTH, wrapped } from '../text/columns.ts';
import type { Words } from '../words/words.ts';
import type { ToldEntry } from './entry.ts';
import { dimensionHours, hoursTold, visitTitle } from './tables.ts';
import { type LoadRow, loadRows, loadSentences } from './load.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../tokens/standings.ts';
import { timeSentences } from './time.ts';

/** The coverage of a programme for somebody at a terminal: its time in sentences, then how it divides, then the map. */
export function coverageAsText(entry: ToldEntry): string {
    const { programme, figures, file, words } = entry;
    const { time, coverage } = figures;
    const parts = [
        `${indented(programme.title || programme.name, 0)}\n${file}`,
        indented(timeSentences(time, words), 0),
        ...(time.tracks.length > 0
            ? [
                  time.tracks
                      .map(track => indented(words.coverage.text.track(track.track.title || track.track.name, words.time(track)), 0))
                      .join('\n'),
              ]
            : []),
        modesAsText(entry),
        ...partsAsText(entry),
        ...loadAsText(entry),
        ...coverage.frameworks.map(framework => mapAsText(framework, coverage.frameworks.length > 1, words)),
    ];
    return parts.join('\n\n') + '\n';
}

const BAR = 24;

function modesAsText({ figures: { balance }, words }: ToldEntry): string {
    const titles = Math.max(11, ...MODES.map(mode => columnsOf(words.modes[mode])));
    const rows = MODES.map(mode => {
        const part = balance.modes[mode];
        const { letters } = MODE_LOOKS[mode];
        return `  ${padded(letters, 3)} ${padded(words.modes[mode], titles)} ${padded(bar(part.share), BAR)}  ${partInWords(part, words)}`.trimEnd();
    });
    return [words.coverage.divides.ofStated(words.coverage.text.modes), ...rows].join('\n');
}

/** A solid bar to the least and a lighter one to the most. */
function bar(share: Share | null): string {
    const [least, most] = [Math.round((share?.least ?? 0) * BAR), Math.round((share?.most ?? 0) * BAR)];
    return '█'.repeat(least) + '░'.repeat(Math.max(0, most - least));
}

/** How the time divides by phase, strand and host, where there are several. */
function partsAsText({ programme, figures: { balance, time }, words }: ToldEntry): string[] {
    const { text, divides, map } = words.coverage;
    const phases = balance.phases.map(part => ({ ...part, title: part.phase.title || (part.phase.name ?? '') }));
    const outside = programme.items.length > 0 ? [{ ...balance.outsidePhases, title: map.inNoPhase }] : [];
    const visits = visitsOf(programme, time).map(part => ({ ...part, title: visitTitle(part, words) }));
    const groups = [
        { title: text.phases, parts: phases.length > 1 ? [...phases, ...outside] : [] },
        { title: text.strands, parts: balance.strands.map(part => ({ ...part, title: part.strand.title })) },
        { title: text.hosts, parts: visits },
    ];
    return groups
        .filter(({ parts }) => parts.length > 0)
        .map(({ title, parts }) => [divides.ofStated(title), ...parts.map(part => partAsText(part, words))].join('\n'));
}

interface Part {
    readonly hours: Hours;
    readonly stated: boolean;
    readonly activities: number;
    readonly share: Share | null;
}

function partAsText(part: Part & { readonly title: string }, words: Words): string {
    return beside(`  ${part.title}`, partInWords(part, words), 44);
}

function partInWords(part: Part, words: Words): string {
    return hoursTold(part, words) + (part.stated && part.share ? `, ${words.share(part.share)}` : '');
}

/** A title, wrapped, with a text beside its first line. */
function beside(title: string, text: string, column: number): string {
    const indent = /^ */.exec(title)?.[0] ?? '';
    const titles = wrapped(title.trim(), column - indent.length - 1).map((line, at) => (at === 0 ? indent : `${indent}  `) + line);
    const lines = wrapped(text, WIDTH - column);
    return Array.from({ length: Math.max(titles.length, lines.length) }, (_, at) =>
        `${padded(titles[at] ?? '', column)}${lines[at] ?? ''}`.trimEnd(),
    ).join('\n');
}

function loadAsText(entry: ToldEntry): string[] {
    const { words } = entry;
    const { load, rows } = loadRows(entry);
    if (!rows.some(row => row.month !== undefined && row.stated)) return [];
    const most = Math.max(...rows.map(row => row.hours.most ?? row.hours.least));
    const told = rows.map(row => {
        const share = { least: row.hours.least / most, most: (row.hours.most ?? row.hours.least) / most };
        return `  ${padded(row.title, 13)} ${padded(row.stated && most > 0 ? bar(share) : '', BAR)}  ${loadTold(row, words)}`.trimEnd();
    });
    return [[words.coverage.text.months, ...told, ...loadSentences(load, words).map(sentence => indented(sentence, 2))].join('\n')];
}

function loadTold(row: LoadRow, words: Words): string {
    return hoursTold(row, words) + (row.isOver ? `, ${words.coverage.load.over}` : '');
}

const NAMES = 32;
const STANDINGS = 13;

function mapAsText({ framework, dimensions }: FrameworkCoverage, named: boolean, words: Words): string {
    const { text, standings, codes } = words.coverage;
    const title = text.reaches(named ? words.titleOf(framework) : undefined);
    const key = (looks: Readonly<Record<string, { readonly shape: string }>>, named: Readonly<Record<string, string>>) =>
        `  ${Object.entries(looks)
            .map(([name, { shape }]) => `${shape} ${named[name] ?? ''}`)
            .join('   ')}`;
    return [
        title,
        key(STANDING_LOOKS, standings),
        key(CODE_LOOKS, codes),
        '',
        ...dimensions.map(dimension => dimensionAsText(dimension, words)),
    ].join('\n');
}

function dimensionAsText(coverage: DimensionCoverage, words: Words): string {
    const { dimension, standing, elements, activities } = coverage;
    const time = dimensionHours(coverage, words);
    const whole = activities.filter(cover => cover.whole);
    const inWords = (cover: Cover) => coverInWords(cover, words);
    return [
        row(`  ${words.titleOf(dimension)}`, standing, [time].filter(Boolean), words),
        ...(whole.length > 0 ? [row(`    ${words.coverage.text.whole}`, undefined, whole.map(inWords), words)] : []),
        ...elements.map(element => elementAsText(element, words)),
    ].join('\n');
}

function elementAsText({ element, standing, activities }: ElementCoverage, words: Words): string {
    const covers = activities.filter(cover => !cover.whole).map(cover => coverInWords(cover, words));
    return row(`    ${words.titleOf(element)}`, standing, covers, words);
}

function coverInWords({ item, code, through, optional }: Cover, { coverage: { behind } }: Words): string {
    const how = [through && behind.through(through.title), optional && behind.optional].filter(Boolean);
    return `${CODE_LOOKS[code].shape} ${item.title || (item.name ?? '')}${how.length > 0 ? ` (${how.join(', ')})` : ''}`;
}

/** A row of the map: a title, a standing, and lines beside them. */
function row(title: string, standing: Standing | undefined, beside: readonly string[], { coverage }: Words): string {
    const look = standing && `${STANDING_LOOKS[standing].shape} ${coverage.standings[standing]}`;
    const indent = /^ */.exec(title)?.[0] ?? '';
    const titles = wrapped(title.trim(), NAMES - indent.length - 1).map((line, at) => (at === 0 ? indent : `${indent}  `) + line);
    const lines = beside.flatMap(text => wrapped(text, WIDTH - NAMES - STANDINGS).map((line, at) => (at === 0 ? line : `  ${line}`)));
    const height = Math.max(titles.length, lines.length, 1);
    return Array.from({ length: height }, (_, at) =>
        `${padded(titles[at] ?? '', NAMES)}${padded((at === 0 && look) || '', STANDINGS)}${lines[at] ?? ''}`.trimEnd(),
    ).join('\n');
}
