import type { Cover, DimensionCoverage, ElementCoverage, FrameworkCoverage } from '../../language/model/coverage/coverage.ts';
import { MODES } from '../../language/model/design/design.ts';
import type { Hours } from '../../language/model/amounts/amounts.ts';
import type { Share } from '../../language/model/amounts/shares.ts';
import type { Figures } from '../../language/model/figures.ts';
import { shareInWords, timeInWords } from '../../language/model/amounts/wording.ts';
import { visitsOf } from '../../language/model/time/balance.ts';
import { hostNamed } from '../../language/model/delivery/hosting.ts';
import { indented, padded, WIDTH, wrapped } from '../text/columns.ts';
import type { CoverageEntry } from './entry.ts';
import { dimensionHours, hoursTold } from './tables.ts';
import { type LoadRow, loadRows, loadSentences } from './load.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../tokens/standings.ts';
import { timeSentences } from './time.ts';

/** The coverage of a programme for somebody at a terminal: its time in sentences, then how it divides, then the map. */
export function coverageAsText(entry: CoverageEntry): string {
    const { programme, figures, file } = entry;
    const { time, coverage } = figures;
    const parts = [
        `${indented(programme.title || programme.name, 0)}\n${file}`,
        indented(timeSentences(time), 0),
        ...(time.tracks.length > 0
            ? [
                  time.tracks
                      .map(track => indented(`On the track ${track.track.title || track.track.name}: ${timeInWords(track)}.`, 0))
                      .join('\n'),
              ]
            : []),
        modesAsText(figures),
        ...partsAsText(entry),
        ...loadAsText(entry),
        ...coverage.frameworks.map(framework => mapAsText(framework, coverage.frameworks.length > 1)),
    ];
    return parts.join('\n\n') + '\n';
}

const BAR = 24;

function modesAsText({ balance }: Figures): string {
    const rows = MODES.map(mode => {
        const part = balance.modes[mode];
        const { title, letters } = MODE_LOOKS[mode];
        return `  ${padded(letters, 3)} ${padded(title, 11)} ${padded(bar(part.share), BAR)}  ${partInWords(part)}`.trimEnd();
    });
    return ['By way of learning, of the time that is stated', ...rows].join('\n');
}

/** A solid bar to the least and a lighter one to the most. */
function bar(share: Share | null): string {
    const [least, most] = [Math.round((share?.least ?? 0) * BAR), Math.round((share?.most ?? 0) * BAR)];
    return '█'.repeat(least) + '░'.repeat(Math.max(0, most - least));
}

/** How the time divides by phase, strand and host, where there are several. */
function partsAsText({ programme, figures: { balance, time } }: CoverageEntry): string[] {
    const phases = balance.phases.map(part => ({ ...part, title: part.phase.title || (part.phase.name ?? '') }));
    const outside = programme.items.length > 0 ? [{ ...balance.outsidePhases, title: 'In no phase' }] : [];
    const visits = visitsOf(programme, time).map(part => ({
        ...part,
        title: hostNamed(part.host).title + (part.isShared ? ' (or another)' : ''),
    }));
    const groups = [
        { title: 'By phase', parts: phases.length > 1 ? [...phases, ...outside] : [] },
        { title: 'By strand', parts: balance.strands.map(part => ({ ...part, title: part.strand.title })) },
        { title: 'By host', parts: visits },
    ];
    return groups
        .filter(({ parts }) => parts.length > 0)
        .map(({ title, parts }) => [`${title}, of the time that is stated`, ...parts.map(partAsText)].join('\n'));
}

interface Part {
    readonly hours: Hours;
    readonly stated: boolean;
    readonly activities: number;
    readonly share: Share | null;
}

function partAsText(part: Part & { readonly title: string }): string {
    return beside(`  ${part.title}`, partInWords(part), 44);
}

function partInWords(part: Part): string {
    return hoursTold(part) + (part.stated && part.share ? `, ${shareInWords(part.share)}` : '');
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

function loadAsText(entry: CoverageEntry): string[] {
    const { load, rows } = loadRows(entry);
    if (!rows.some(row => row.month !== undefined && row.stated)) return [];
    const most = Math.max(...rows.map(row => row.hours.most ?? row.hours.least));
    const told = rows.map(row => {
        const share = { least: row.hours.least / most, most: (row.hours.most ?? row.hours.least) / most };
        return `  ${padded(row.title, 13)} ${padded(row.stated && most > 0 ? bar(share) : '', BAR)}  ${loadTold(row)}`.trimEnd();
    });
    return [['By month', ...told, ...loadSentences(load).map(sentence => indented(sentence, 2))].join('\n')];
}

function loadTold(row: LoadRow): string {
    return hoursTold(row) + (row.isOver ? ', over' : '');
}

const NAMES = 32;
const STANDINGS = 13;

function mapAsText({ framework, dimensions }: FrameworkCoverage, named: boolean): string {
    const title = named ? `What it reaches of ${framework.title}` : 'What it reaches';
    const key = (looks: typeof STANDING_LOOKS | typeof CODE_LOOKS) =>
        `  ${Object.values(looks)
            .map(({ shape, word }) => `${shape} ${word}`)
            .join('   ')}`;
    return [title, key(STANDING_LOOKS), key(CODE_LOOKS), '', ...dimensions.map(dimensionAsText)].join('\n');
}

function dimensionAsText(coverage: DimensionCoverage): string {
    const { dimension, standing, elements, activities } = coverage;
    const time = dimensionHours(coverage);
    const whole = activities.filter(cover => cover.whole);
    return [
        row(`  ${dimension.title}`, standing, [time].filter(Boolean)),
        ...(whole.length > 0 ? [row('    As a whole', undefined, whole.map(coverInWords))] : []),
        ...elements.map(elementAsText),
    ].join('\n');
}

function elementAsText({ element, standing, activities }: ElementCoverage): string {
    return row(`    ${element.title}`, standing, activities.filter(cover => !cover.whole).map(coverInWords));
}

function coverInWords({ item, code, through, optional }: Cover): string {
    const how = [through && `through ${through.title}`, optional && 'optional'].filter(Boolean);
    return `${CODE_LOOKS[code].shape} ${item.title || (item.name ?? '')}${how.length > 0 ? ` (${how.join(', ')})` : ''}`;
}

/** A row of the map: a title, a standing, and lines beside them. */
function row(title: string, standing: DimensionCoverage['standing'] | undefined, beside: readonly string[]): string {
    const look = standing && STANDING_LOOKS[standing];
    const indent = /^ */.exec(title)?.[0] ?? '';
    const titles = wrapped(title.trim(), NAMES - indent.length - 1).map((line, at) => (at === 0 ? indent : `${indent}  `) + line);
    const lines = beside.flatMap(text => wrapped(text, WIDTH - NAMES - STANDINGS).map((line, at) => (at === 0 ? line : `  ${line}`)));
    const height = Math.max(titles.length, lines.length, 1);
    return Array.from({ length: height }, (_, at) =>
        `${padded(titles[at] ?? '', NAMES)}${padded(at === 0 && look ? `${look.shape} ${look.word}` : '', STANDINGS)}${lines[at] ?? ''}`.trimEnd(),
    ).join('\n');
}
