import { isDeepStrictEqual } from 'node:util';
import type { Severity } from '../../../language/findings/finding.ts';
import { indented, printable, WIDTH } from '../../../publish/text/columns.ts';
import { dayInWords } from '../../../publish/words/dates.ts';
import type { Colours } from '../../terminal/colours.ts';
import { snippetOf } from '../../terminal/snippet.ts';
import type { Checked, FoundIn, Summary } from '../found.ts';
import { carriedInWords, countsInWords, filesInWords, told } from './report.ts';

/**
 * The findings for somebody at a terminal, in pieces: each with its place, its line with a mark under it, what is so, why it matters and what to do; last a summary in
 * words. Lines have `width` columns at most.
 */
export function* checkAsText(result: Checked, colours: Colours, width = WIDTH): Generator<string> {
    let before: FoundIn | undefined;
    for (const one of told(result)) {
        yield `${one.finding.accepted ? accepted(one, width) : open(one, before, colours, width)}\n\n`;
        before = one;
    }
    yield `${summaryInWords(result.summary)}\n`;
}

/** A finding that is open. The line is not shown again for the next finding on the same words. */
function open({ file, finding, nameOf }: FoundIn, before: FoundIn | undefined, colours: Colours, width: number): string {
    const paint = COLOURS[finding.severity](colours);
    const isShown = before?.file.name === file.name && !before.finding.accepted && isDeepStrictEqual(before.finding.range, finding.range);
    const snippet = isShown ? undefined : snippetOf(file.text, finding.range, width);
    const related = finding.related.map(({ uri, range, message }) =>
        indented(`See ${nameOf(uri)}:${range.start.line + 1}:${range.start.character + 1}: ${message}`, 2, width),
    );
    return [
        `${placeOf(file.name, finding.range)}: ${paint(finding.severity)}`,
        ...(snippet ? [snippet.line, snippet.margin + paint(snippet.mark)] : []),
        indented([finding.message, finding.why].filter(Boolean).join(' '), 2, width),
        ...(finding.advice ? [indented(finding.advice, 2, width)] : []),
        ...related,
        indented(smallPrint(finding), 2, width),
    ].join('\n');
}

function accepted({ file, finding }: FoundIn, width: number): string {
    const { because, until } = finding.accepted ?? { because: '', until: null };
    return [
        `${placeOf(file.name, finding.range)}: accepted${until === null ? '' : ` until ${dayInWords(until)}`}`,
        indented(finding.message, 2, width),
        indented(`Accepted because: ${because}`, 2, width),
        indented(smallPrint(finding), 2, width),
    ].join('\n');
}

const COLOURS: Readonly<Record<Severity, (colours: Colours) => (text: string) => string>> = {
    error: colours => colours.red,
    warning: colours => colours.yellow,
    information: colours => colours.blue,
    hint: colours => colours.cyan,
};

function placeOf(name: string, { start }: FoundIn['finding']['range']): string {
    return printable(`${name}:${start.line + 1}:${start.character + 1}`);
}

/** The rule's name, and how far the study carries it. */
function smallPrint(finding: FoundIn['finding']): string {
    const said = carriedInWords(finding);
    return said ? `(${finding.rule}: ${said})` : `(${finding.rule})`;
}

/** "3 files, 2 programmes: 1 error, 1 accepted." */
export function summaryInWords(summary: Summary): string {
    return `${filesInWords(summary)}: ${countsInWords(summary).join(', ') || 'nothing was found'}.`;
}
