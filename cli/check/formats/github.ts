import type { Severity } from '../../../language/findings/finding.ts';
import { wholeMessage } from '../../../language/findings/finding.ts';
import { pathIn } from '../../files/repository.ts';
import type { FoundIn } from '../found.ts';
import { type Report, worstFirst } from './report.ts';
import { summaryInWords } from './text.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/**
 * The open findings as annotations of GitHub Actions ("Workflow commands for GitHub Actions"), files from the root of the repository. The worst come first, for GitHub
 * shows ten of each sort for a step.
 */
export function checkAsGitHub(report: Report): string {
    const annotations = worstFirst(report).map(one => annotation(one, report.repository));
    return [...annotations, summaryInWords(report.summary)].join('\n') + '\n';
}

function annotation({ file, finding }: FoundIn, repository: string): string {
    const { start, end } = finding.range;
    const isOneLine = start.line === end.line;
    const properties = {
        file: pathIn(repository, file.file),
        line: start.line + 1,
        endLine: end.line + 1,
        // GitHub takes columns only of what is on one line, and its ends are inclusive.
        ...(isOneLine ? { col: start.character + 1, endColumn: Math.max(start.character + 1, end.character) } : {}),
        title: `Balcony: ${finding.rule}`,
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${COMMANDS[finding.severity]} ${written.join(',')}::${data(wholeMessage(finding))}`;
}

/** A text as a command's message: no line of it can begin a command of its own. */
function data(text: string): string {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
