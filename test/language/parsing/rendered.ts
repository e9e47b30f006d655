import { AstUtils, type LangiumDocument } from 'langium';
import type { Finding, Fix } from '../../../language/findings/finding.ts';
import { plainText } from '../../../language/findings/snippets.ts';

/** The text after a fix, as it stands when nobody types anything into its placeholders. */
export function applied(fix: Fix, document: LangiumDocument): string {
    const { textDocument } = document;
    const text = textDocument.getText();
    return fix.edits
        .map(({ range, newText }) => ({
            from: textDocument.offsetAt(range.start),
            to: textDocument.offsetAt(range.end),
            words: fix.snippet ? plainText(newText) : newText,
        }))
        .sort((a, b) => b.from - a.from)
        .reduce((now, { from, to, words }) => now.slice(0, from) + words + now.slice(to), text);
}

/** How many statements, declarations included, a text holds. */
export function statementsIn(document: LangiumDocument): number {
    return AstUtils.streamAst(document.parseResult.value)
        .filter(node => node.$containerProperty === 'statements' || node.$containerProperty === 'declarations')
        .count();
}

/** The lines in which two texts differ, `-` those of the first and `+` those of the second; what cannot be seen is written out. */
export function changedLines(one: string, other: string): string[] {
    const [a, b] = [one.split(/\r\n?|\n/), other.split(/\r\n?|\n/)];
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start]) start++;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
    const shown = (sign: string, lines: string[]) =>
        lines.slice(start, lines.length - end).map(line => `${sign} ${visible(line)}`.trimEnd());
    const all = [...shown('-', a), ...shown('+', b)];
    return all.length > 12 ? [...all.slice(0, 3), '…'] : all;
}

function visible(text: string): string {
    return text.replace(
        /[\u00A0\u00AD\u200B-\u200F\u2011\u2060\uFEFF]/g,
        unseen => `<U+${unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}

/** A finding as a designer meets it: its place, the words that are marked, what is said, and what each fix makes of the text. */
export function rendered(finding: Finding, document: LangiumDocument): string {
    const { textDocument } = document;
    const { start, end } = finding.range;
    const marked = visible(textDocument.getText(finding.range)).replace(/\r?\n\s*/g, ' ⏎ ');
    const lines = [
        `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} [${marked}] ${finding.rule}`,
        ...[finding.message, finding.why, finding.advice].filter(words => words !== undefined).map(words => `    ${visible(words)}`),
        ...finding.related.map(({ message, range }) => `    at ${range.start.line + 1}:${range.start.character + 1}: ${message}`),
    ];
    for (const fix of finding.fixes) {
        const also = [fix.preferred ? 'preferred' : '', fix.safe ? 'safe' : ''].filter(Boolean).join(', ');
        lines.push(
            '',
            `    > ${visible(fix.title)}${also ? ` (${also})` : ''}`,
            ...changedLines(textDocument.getText(), applied(fix, document)).map(line => `      ${line}`),
        );
    }
    return lines.join('\n');
}
