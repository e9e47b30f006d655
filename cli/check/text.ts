import { isDeepStrictEqual } from 'node:util';
import { SEVERITIES, type Severity } from '../../language/findings/finding.ts';
import { counted } from '../../language/model/amounts/wording.ts';
import { indented } from '../../publish/text/columns.ts';
import { dayInWords } from '../../publish/words/dates.ts';
import type { Colours } from '../terminal/colours.ts';
import { snippetOf } from '../terminal/snippet.ts';
import type { Checked, FoundIn, Summary } from './checked.ts';

/** The findings for somebody at a terminal: each with its place, its line with a mark under it, what is so, why it matters and what to do; last a summary in words. */
export function checkAsText({ found, summary }: Checked, colours: Colours): string {
    const shown = found.filter(({ finding }) => !finding.baselined);
    const told = shown.map((one, at) => (one.finding.accepted ? accepted(one) : open(one, shown[at - 1], colours)));
    return [...told, summaryInWords(summary)].join('\n\n') + '\n';
}

/** A finding that is open. The line is not shown again for the next finding on the same words. */
function open({ file, finding, nameOf }: FoundIn, before: FoundIn | undefined, colours: Colours): string {
    const paint = COLOURS[finding.severity](colours);
    const isShown = before?.file.name === file.name && !before.finding.accepted && isDeepStrictEqual(before.finding.range, finding.range);
    const snippet = isShown ? undefined : snippetOf(file.text, finding.range);
    const related = finding.related.map(({ uri, range, message }) =>
        indented(`See ${nameOf(uri)}:${range.start.line + 1}:${range.start.character + 1}: ${message}`, 2),
    );
    return [
        `${placeOf(file.name, finding.range)}: ${paint(finding.severity)}`,
        ...(snippet ? [snippet.line, snippet.margin + paint(snippet.mark)] : []),
        indented([finding.message, finding.why].filter(Boolean).join(' '), 2),
        ...(finding.advice ? [indented(finding.advice, 2)] : []),
        ...related,
        indented(smallPrint(finding), 2),
    ].join('\n');
}

function accepted({ file, finding }: FoundIn): string {
    const { because, until } = finding.accepted ?? { because: '', until: null };
    return [
        `${placeOf(file.name, finding.range)}: accepted${until === null ? '' : ` until ${dayInWords(until)}`}`,
        indented(finding.message, 2),
        indented(`Accepted because: ${because}`, 2),
        indented(smallPrint(finding), 2),
    ].join('\n');
}

const COLOURS: Readonly<Record<Severity, (colours: Colours) => (text: string) => string>> = {
    error: colours => colours.red,
    warning: colours => colours.yellow,
    information: colours => colours.blue,
    hint: colours => colours.cyan,
};

function placeOf(name: string, { start }: FoundIn['finding']['range']): string {
    return `${name}:${start.line + 1}:${start.character + 1}`;
}

const CARRIED = { stated: 'the study says so', implied: 'it follows from the study', house: 'our own convention' } as const;

/** The rule's name, and how far the study carries it. */
function smallPrint({ rule, carried, threshold }: FoundIn['finding']): string {
    const said = [carried && CARRIED[carried], threshold && carried !== 'house' && 'the figure is our own'].filter(Boolean);
    return said.length ? `(${rule}: ${said.join('; ')})` : `(${rule})`;
}

const IN_WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    information: ['piece of information', 'pieces of information'],
    hint: ['hint', 'hints'],
};

function summaryInWords(summary: Summary): string {
    const counts = SEVERITIES.filter(severity => summary[severity] > 0).map(severity => counted(summary[severity], ...IN_WORDS[severity]));
    const found = [
        ...counts,
        ...(summary.accepted > 0 ? [`${summary.accepted} accepted`] : []),
        ...(summary.baselined > 0 ? [`${summary.baselined} known from before`] : []),
    ];
    return `${counted(summary.files, 'file', 'files')}, ${counted(summary.programmes, 'programme', 'programmes')}: ${found.length ? found.join(', ') : 'nothing was found'}.`;
}
