import type { IToken } from 'chevrotain';
import type { Fault } from './faults/fault.ts';
import { braceProgrammes } from './unbraced-programmes.ts';
import { type BraceTypes, indentOf, type Paired, virtual } from './virtual-braces.ts';

/**
 * Puts in closing and opening braces that are missing, and leaves out those that close nothing, so that a brace too few or too many costs no more than itself.
 * Where a brace is missing is seen from the indentation, and where there is none from what cannot stand in what (a phase in an activity). A text whose braces
 * are in pairs comes back as it is, unless a programme has none at all.
 */
export function pairBraces(tokens: IToken[], text: string, types: BraceTypes): Paired {
    const { missing, surplus } = count(tokens);
    if (missing + surplus === 0) return braceProgrammes(tokens, text, types);
    const mended = new Pairing(tokens, text, types, missing, surplus).run();
    // Where the layout misleads, what is needed at the least is done at the end.
    return mended.faults.length <= missing + surplus ? mended : new Pairing(tokens, text, types, 0, 0).run();
}

function count(tokens: readonly IToken[]): { missing: number; surplus: number } {
    let depth = 0;
    let surplus = 0;
    for (const { image } of tokens) {
        if (image === '{') depth++;
        else if (image === '}' && --depth < 0) {
            surplus++;
            depth = 0;
        }
    }
    return { missing: depth, surplus };
}

/** A body that is open. */
interface Open {
    readonly head: number;
    readonly brace: number;
    readonly indent: number;
    /** The indentation of the first line within it. */
    inner?: number;
}

/** A line that may be the head of a body whose brace is missing. */
interface Headline {
    readonly head: number;
    readonly last: number;
    readonly indent: number;
    /** Where in what was put out its brace would stand. */
    readonly at: number;
    readonly depth: number;
}

class Pairing {
    private readonly tokens: readonly IToken[];
    private readonly text: string;
    private readonly types: BraceTypes;
    private missing: number;
    private surplus: number;
    private readonly out: IToken[] = [];
    private readonly faults: Fault[] = [];
    private readonly open: Open[] = [];
    private headlines: Headline[] = [];
    private line = { head: 0, indent: 0, braced: false };

    constructor(tokens: readonly IToken[], text: string, types: BraceTypes, missing: number, surplus: number) {
        this.tokens = tokens;
        this.text = text;
        this.types = types;
        this.missing = missing;
        this.surplus = surplus;
    }

    run(): Paired {
        this.tokens.forEach((token, at) => {
            const first = at === 0 || (this.tokens[at - 1]?.endLine ?? 0) < (token.startLine ?? 0);
            const indent = first ? indentOf(token, this.text) : 0;
            if (token.image === '}') return this.close(token, at, first, indent);
            if (first) this.beginLine(token, at, indent);
            if (token.image === '{') {
                if (this.missing > 0 && this.tokens[at - 1]?.image === '{' && !first) {
                    this.missing--;
                    this.faults.push({ what: 'surplus', token });
                    return;
                }
                this.opened(at, first);
            }
            this.out.push(token);
        });
        for (const body of this.open.splice(0).reverse()) this.putClosing(body, this.tokens.length - 1);
        return { tokens: this.out, faults: this.faults };
    }

    private beginLine(token: IToken, at: number, indent: number): void {
        for (let top = this.open.at(-1); top && this.missing > 0; top = this.open.at(-1)) {
            // What a body on one line holds stands on that line.
            const indented =
                top.inner === undefined
                    ? this.tokens[top.brace + 1]?.startLine === this.tokens[top.brace]?.startLine
                    : top.inner > top.indent;
            const over = indent <= top.indent && (indented || !canStandIn(this.sortOf(at), this.sortOf(top.head)));
            if (!over) break;
            this.open.pop();
            this.putClosing(top, at - 1);
            this.missing--;
        }
        const top = this.open.at(-1);
        if (top && top.inner === undefined) top.inner = indent;
        if (token.image === '{') return;
        const before = this.tokens[at - 1];
        if (this.surplus > 0 && before && !this.line.braced && before.image !== ',' && indent > this.line.indent) {
            this.headlines.push({
                head: this.line.head,
                last: at - 1,
                indent: this.line.indent,
                at: this.out.length,
                depth: this.open.length,
            });
        }
        this.headlines = this.headlines.filter(headline => headline.indent < indent && headline.depth <= this.open.length);
        this.line = { head: at, indent, braced: false };
    }

    private opened(at: number, first: boolean): void {
        // A brace on a line of its own belongs to the line before.
        if (first && at > 0) this.open.push({ head: this.line.head, brace: at, indent: this.line.indent });
        else this.open.push({ head: this.headOf(at), brace: at, indent: this.line.indent });
        this.line.braced = true;
    }

    /** The first word of what the brace at `at` opens: of its line, or the word after the last brace or closed body on it. */
    private headOf(at: number): number {
        let head = this.line.head;
        for (let k = at - 1; k > head; k--) {
            const image = this.tokens[k]?.image;
            if (image === '{' || image === '}') head = k + 1;
        }
        return head;
    }

    private close(token: IToken, at: number, first: boolean, indent: number): void {
        if (first) {
            this.closeBefore(indent, at);
            if (this.surplus > 0 && this.open.at(-1)?.indent !== indent) {
                const headline = this.headlines.findLast(line => line.indent === indent);
                if (headline) {
                    this.putOpening(headline);
                    this.surplus--;
                    this.out.push(token);
                    return;
                }
                const top = this.open.at(-1);
                if (top && top.indent < indent) return this.leaveOut(token);
            }
        } else if (this.surplus > 0 && this.tokens[at - 1]?.image === '}') {
            const top = this.open.at(-1);
            if (top && this.tokens[top.brace]?.startLine !== token.startLine && (top.inner ?? 0) > top.indent) return this.leaveOut(token);
        }
        if (!first && this.surplus > 0 && this.openOnLine(token, at)) return;
        this.line.braced = true;
        if (this.open.pop()) this.out.push(token);
        else this.leaveOut(token);
    }

    /** `run Spring "Spring" starts 2027-03-01 }`: puts in the brace after the title, where the body on this line has none; whether it did. */
    private openOnLine(token: IToken, at: number): boolean {
        const top = this.open.at(-1);
        const isOpened = top && this.tokens[top.brace]?.startLine === token.startLine;
        if (isOpened || this.tokens[this.line.head]?.startLine !== token.startLine) return false;
        for (let last = this.line.head; last < at; last++) {
            const title = this.tokens[last];
            if (title?.image === '{' || title?.image === '}') return false;
            if (title?.tokenType.name !== 'STRING') continue;
            const place = {
                head: this.line.head,
                last,
                indent: this.line.indent,
                at: this.out.lastIndexOf(title) + 1,
                depth: this.open.length,
            };
            this.putOpening(place);
            this.surplus--;
            this.out.push(token);
            return true;
        }
        return false;
    }

    /** Closes the bodies within the one that a brace at `indent` closes. */
    private closeBefore(indent: number, at: number): void {
        if (!this.open.some(body => body.indent === indent)) return;
        for (let top = this.open.at(-1); top && this.missing > 0 && top.indent > indent; top = this.open.at(-1)) {
            this.open.pop();
            this.putClosing(top, at - 1);
            this.missing--;
        }
    }

    private leaveOut(token: IToken): void {
        this.faults.push({ what: 'surplus', token });
        this.surplus--;
    }

    private putClosing(body: Open, last: number): void {
        const lastToken = this.tokens[last];
        if (!lastToken) return;
        this.out.push(virtual('}', this.types.closing, lastToken));
        this.faults.push({ what: 'unclosed', head: this.tokens.slice(body.head, body.brace + 1), last: lastToken });
    }

    private putOpening(headline: Headline): void {
        const last = this.tokens[headline.last];
        if (!last) return;
        this.out.splice(headline.at, 0, virtual('{', this.types.opening, last));
        this.headlines = this.headlines
            .filter(other => other !== headline)
            .map(other => (other.at < headline.at ? other : { ...other, at: other.at + 1 }));
        this.faults.push({ what: 'unopened', head: this.tokens.slice(headline.head, headline.last + 1) });
    }

    private sortOf(at: number): Sort | undefined {
        const token = this.tokens[at];
        const next = this.tokens[at + 1];
        if (!token || !next) return undefined;
        if (token.tokenType.name === 'KIND') return 'activity';
        return SORTS[token.image];
    }
}

type Sort = 'whole' | 'part' | 'phase' | 'group' | 'activity';

const SORTS: Readonly<Record<string, Sort>> = {
    programme: 'whole',
    framework: 'whole',
    phase: 'phase',
    cohort: 'part',
    outcome: 'part',
    process: 'part',
    learning: 'part',
    authorised: 'part',
    run: 'part',
    track: 'part',
    strand: 'part',
    event: 'group',
    choice: 'group',
};

/** Whether what begins a line can stand in the body that is open; so does everything whose sort is not known. */
function canStandIn(inner: Sort | undefined, outer: Sort | undefined): boolean {
    if (!inner || !outer) return true;
    if (inner === 'whole') return false;
    if (inner === 'part' || inner === 'phase') return outer === 'whole';
    return outer === 'whole' || outer === 'phase' || outer === 'group';
}
