import type { Cover, DimensionCoverage, ElementCoverage, FrameworkCoverage } from '../../language/model/coverage/coverage.ts';
import { type Mode, MODES, type Programme } from '../../language/model/design/design.ts';
import type { Figures } from '../../language/model/figures.ts';
import { hoursInWords, shareInWords, timeInWords } from '../../language/model/amounts/wording.ts';
import { indented, padded, WIDTH, wrapped } from '../text/columns.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../tokens/standings.ts';
import { timeSentences } from './time.ts';

/** The coverage of a programme for somebody at a terminal: its time in sentences, then how it divides by way of learning, then the map. `file` is where it is written. */
export function coverageAsText(programme: Programme, figures: Figures, file: string): string {
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
        ...coverage.frameworks.map(framework => mapAsText(framework, coverage.frameworks.length > 1)),
    ];
    return parts.join('\n\n') + '\n';
}

const BAR = 24;

function modesAsText({ balance }: Figures): string {
    const rows = MODES.map(mode => {
        const { hours, share, stated, activities } = balance.modes[mode];
        const { title, letters } = MODE_LOOKS[mode];
        const told = stated
            ? `${hoursInWords(hours)}${share ? `, ${shareInWords(share)}` : ''}`
            : activities > 0
              ? 'no time is stated'
              : 'none';
        return `  ${padded(letters, 3)} ${padded(title, 11)} ${padded(bar(share), BAR)}  ${told}`.trimEnd();
    });
    return ['By way of learning, of the time that is stated', ...rows].join('\n');
}

/** A solid bar to the least and a lighter one to the most. */
function bar(share: Figures['balance']['modes'][Mode]['share']): string {
    const [least, most] = [Math.round((share?.least ?? 0) * BAR), Math.round((share?.most ?? 0) * BAR)];
    return '█'.repeat(least) + '░'.repeat(Math.max(0, most - least));
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
    const { dimension, standing, hours, stated, elements, activities } = coverage;
    const time = standing === 'absent' ? '' : stated ? hoursInWords(hours) : 'no time is stated';
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
