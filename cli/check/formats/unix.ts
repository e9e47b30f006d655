import { wholeMessage } from '../../../language/findings/finding.ts';
import { printable } from '../../../publish/text/columns.ts';
import type { FoundIn } from '../found.ts';
import { type Report, told } from './report.ts';
import { summaryInWords } from './text.ts';

/**
 * The open findings, each on one line as compilers tell theirs ("GNU Coding Standards", "Formatting Error Messages"), so that editors and their tasks find the places:
 * `FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]`, lines and columns from 1. Last a summary in words.
 */
export function* checkAsUnix(report: Report): Generator<string> {
    for (const one of told(report)) if (!one.finding.accepted) yield `${lineOf(one)}\n`;
    yield `${summaryInWords(report.summary)}\n`;
}

function lineOf({ file, finding }: FoundIn): string {
    const { line, character } = finding.range.start;
    const message = wholeMessage(finding).replaceAll(/\s+/g, ' ');
    return printable(`${file.name}:${line + 1}:${character + 1}: ${finding.severity}: ${message} [${finding.rule}]`);
}
