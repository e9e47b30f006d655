import type { Fix } from '../../../findings/finding.ts';
import { literal } from '../../../findings/snippets.ts';
import type { PastedBlock } from '../../pasted/pasted-block.ts';
import { quote, type Span, type Telling } from '../telling.ts';

/** The bodies that are described by `about`, and hold what participants read. */
const DESCRIBED = /^(Phase|Event|Choice|Activity)$/;

/** Whether lines of a body can be activities and events. */
export function holdsActivities(rule: string): boolean {
    return /^(Programme|Phase|Event|Choice)$/.test(rule);
}

/** Words as a text between quotation marks. */
export function asText(words: string): string {
    return `"${words.trim().replace(/["\\]/g, '\\$&')}"`;
}

/** A statement in a sentence: whole, where `quote` would cut it. */
export function whole(statement: string): string {
    return statement.length > 110 || statement.includes('`') ? quote(statement) : `\`${statement}\``;
}

/** What pasted lines are written as in their place. */
export class Rewriting {
    readonly block: PastedBlock;
    readonly span: Span;
    private readonly telling: Telling;

    constructor(block: PastedBlock, telling: Telling) {
        this.block = block;
        this.span = { from: block.from, to: block.to };
        this.telling = telling;
    }

    /** Whether the body has a statement of this sort. */
    has(sort: string): boolean {
        return this.block.body.has.has(sort);
    }

    /** A fix that writes lines in the place of these. */
    write(lines: readonly string[], title = lines.length === 1 ? `Write ${quote(lines[0] ?? '')}` : '', preferred = false): Fix {
        return this.telling.fix(title, [{ ...this.span, text: lines.join(this.lineBreak()) }], preferred ? { preferred } : {});
    }

    /** A fix that takes the lines out. */
    takeOut(): Fix {
        const { text } = this.telling;
        let { from, to } = this.span;
        while (/[ \t\u00A0]/.test(text.charAt(from - 1))) from--;
        const end = /^[ \t\u00A0]*\r?\n/.exec(text.slice(to))?.[0].length;
        const isAlone = from === 0 || text.charAt(from - 1) === '\n';
        if (isAlone && end !== undefined) to += end;
        return this.telling.fix('Take it out', [{ from, to, text: '' }], { preferred: true });
    }

    /** The fixes that keep the lines as prose: in the body's description or a note, and as a comment. */
    asProse(lines: readonly string[], title?: string): Fix[] {
        const { rule } = this.block.body;
        const text = lines
            .map(asText)
            .map(line => line.slice(1, -1))
            .join(`${this.lineBreak()}    `);
        const kept: Fix[] = [];
        if (DESCRIBED.test(rule) && !this.has('About') && title === undefined)
            kept.push(this.write([`about "${text}"`], 'Make it an `about`'));
        else if (rule === 'Programme' && !this.has('Purpose') && title === undefined && lines.length === 1)
            kept.push(this.write([`purpose "${text}"`], 'Make it the `purpose`'));
        else if (rule !== 'Document') kept.push(this.asNote(text, title));
        return [...kept, this.asComment()];
    }

    /** What was written, as a comment. */
    asComment(): Fix {
        const starts = [...this.telling.written(this.span).matchAll(/^[ \t\u00A0]*(?=\S)/gm)].map(
            found => this.span.from + found.index + found[0].length,
        );
        return this.telling.fix(
            'Make it a comment',
            starts.map(from => ({ from, to: from, text: '// ' })),
        );
    }

    private asNote(text: string, title: string | undefined): Fix {
        if (title !== undefined) return this.write([`note ${asText(title)} "${text}"`], 'Make it a `note`');
        const snippet = `note "\${1:Title}" "${literal(text)}"`;
        return this.telling.fix('Make it a `note`', [{ ...this.span, text: snippet }], { snippet: true });
    }

    /** How a line breaks in this text, with the white space that the first of these lines has before it. */
    private lineBreak(): string {
        return `${this.telling.text.includes('\r\n') ? '\r\n' : '\n'}${this.telling.indentOfLine(this.span.from)}`;
    }
}
