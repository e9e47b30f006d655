import { escaped } from '../../../language/documentation/markdown.ts';
import { isOpen } from '../../../language/findings/finding.ts';
import { dayInWords } from '../../../publish/words/dates.ts';
import type { FoundIn } from '../found.ts';
import { byFile, carriedInWords, countsInWords, filesInWords, type Report, severityCounted } from './report.ts';

// A comment on GitHub holds 65,536 characters.
const LONGEST = 60_000;

/**
 * The findings as Markdown, for a comment on a pull request: errors and warnings by file; what is milder, and what is accepted, folded. Begins with a mark by which
 * the comment can be found again. What does not fit into a comment is counted.
 */
export function checkAsMarkdown(report: Report): string {
    const found = [...report.found];
    const open = found.filter(({ finding }) => isOpen(finding));
    const grave = open.filter(({ finding: { severity } }) => severity === 'error' || severity === 'warning');
    const mild = open.filter(({ finding: { severity } }) => severity === 'information' || severity === 'hint');
    const accepted = found.filter(({ finding }) => finding.accepted);
    const counts = countsInWords(report.summary);
    const page = new Page(LONGEST);
    page.add(
        '<!-- balcony check -->',
        '## Leadership programmes',
        `${filesInWords(report.summary)}: ${counts.join(', ') || 'nothing was found'}.`,
    );
    for (const [name, those] of byFile(grave)) page.list(`### ${shown(name)}`, those.map(item));
    page.folded(mildInWords(report), byFile(mild), item);
    page.folded(`${accepted.length} accepted`, byFile(accepted), acceptedItem);
    return page.text();
}

/** A text that is added to as long as there is room. */
class Page {
    private readonly parts: string[] = [];
    private readonly longest: number;
    private length = 0;
    private leftOut = 0;

    constructor(longest: number) {
        this.longest = longest;
    }

    add(...parts: string[]): void {
        for (const part of parts) {
            this.parts.push(part);
            this.length += part.length + 2;
        }
    }

    /** As many items as there is room for, under a heading. */
    list(heading: string, items: readonly string[]): void {
        const fitting: string[] = [];
        let room = this.longest - this.length - heading.length;
        for (const item of items) {
            room -= item.length + 1;
            if (room < 0) break;
            fitting.push(item);
        }
        this.leftOut += items.length - fitting.length;
        if (fitting.length > 0) this.add(heading, fitting.join('\n'));
    }

    folded(summary: string, files: ReadonlyMap<string, readonly FoundIn[]>, written: (one: FoundIn) => string): void {
        if (files.size === 0) return;
        const within = new Page(this.longest - this.length);
        for (const [name, those] of files) within.list(`**${shown(name)}**`, those.map(written));
        this.leftOut += within.leftOut;
        if (within.parts.length > 0) this.add(`<details><summary>${summary}</summary>`, ...within.parts, '</details>');
    }

    text(): string {
        if (this.leftOut > 0) this.add(`There are ${this.leftOut} more; \`balcony check\` tells them all.`);
        return this.parts.join('\n\n') + '\n';
    }
}

function item({ finding }: FoundIn): string {
    const { range, severity, rule, message, why, advice } = finding;
    const said = carriedInWords(finding);
    const grade = severity === 'error' ? '**Error**' : severity === 'warning' ? '**Warning**' : 'Note';
    const more = [why, advice].filter(Boolean).join(' ');
    return [
        `- ${grade}, line ${range.start.line + 1}: ${shown(message)}${more ? `<br>${shown(more)}` : ''}`,
        `<br><sub>${rule}${said ? `: ${said}` : ''}</sub>`,
    ].join('');
}

function acceptedItem({ finding }: FoundIn): string {
    const { range, rule, message, accepted } = finding;
    const until = accepted?.until ? ` Until ${dayInWords(accepted.until)}.` : '';
    return `- Line ${range.start.line + 1}: ${shown(message)}<br>Accepted because: ${shown(accepted?.because ?? '')}${until}<br><sub>${rule}</sub>`;
}

/**
 * A text as Markdown that shows it as it is: on one line, without links, pictures or markup of its own; nobody is called (`@name`) and nothing is referred to (`#1`)
 * by what stands in a programme. Words of the language stay between their marks, within which nothing has a meaning.
 */
function shown(text: string): string {
    return text
        .replace(/\s+/g, ' ')
        .split(/(`[^`]+`)/)
        .map((part, at) => (at % 2 === 1 ? part : plain(part)))
        .join('');
}

function plain(text: string): string {
    return escaped(text)
        .replace(/&/g, '&amp;')
        .replace(/([@#])(?=[\w-])/g, '$1\u200B')
        .replace(/(https?|ftp):(?=\/\/)/gi, '$1:\u200B')
        .replace(/\bwww\./gi, 'www\u200B.');
}

function mildInWords({ summary }: Report): string {
    return (['information', 'hint'] as const)
        .filter(severity => summary[severity] > 0)
        .map(severity => severityCounted(severity, summary[severity]))
        .join(', ');
}
