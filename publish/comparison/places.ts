import type { Change } from '../../language/model/comparison/comparison.ts';
import type { Piece } from '../../language/model/comparison/pieces.ts';
import type { Origin } from '../../language/model/design/design.ts';
import { rangeOf } from '../../language/model/design/origin.ts';
import type { Compared, ComparedProgramme } from './compared.ts';
import type { Words } from '../words/words.ts';
import type { Sides } from './texts.ts';

/** Where a change is written in each version: the line, from 1, of the statement that changed, else of the piece. */
export interface ChangeLines {
    readonly before?: number;
    readonly after?: number;
}

/** The lines of a change. */
export function linesOfChange(change: Change): ChangeLines {
    const [before, after] = [change.before, change.after].map(
        piece => piece && (statementSpan(piece, change) ?? spanOf([piece.thing.origin]))?.from,
    );
    return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** `plan.balcony:12`; of a change in both versions, as it is later and as it was, where that is elsewhere: its line alone where the file is the same. */
export function placeInWords({ before, after }: ChangeLines, files: Pick<ComparedProgramme, 'before' | 'after'>, words: Words): string {
    const [was, is] = [before !== undefined && `${files.before}:${before}`, after !== undefined && `${files.after}:${after}`];
    if (!was || !is || was === is) return is || was || '';
    return words.comparison.places(is, files.before === files.after ? String(before) : was);
}

/** The address of a row of the texts beside each other. */
export function rowId(text: number, stretch: number, row: number): string {
    return `text${text + 1}-${stretch + 1}-${row + 1}`;
}

/** Whether the file that a programme is in differs between the two versions. */
export function isInOtherWords(programme: ComparedProgramme, compared: Compared): boolean {
    return textOf(programme, compared) >= 0;
}

function textOf(programme: ComparedProgramme, { texts }: Compared): number {
    return texts.findIndex(text => text.before === programme.before && text.after === programme.after);
}

/** Which row of the texts beside each other shows a change; undefined where none of them does. */
export function rowOfChange(change: Change, programme: ComparedProgramme, compared: Compared): string | undefined {
    const { stretches = [] } = compared.texts[textOf(programme, compared)] ?? {};
    const spans = [
        { before: change.before && statementSpan(change.before, change), after: change.after && statementSpan(change.after, change) },
        { before: change.before && spanOf([change.before.thing.origin]), after: change.after && spanOf([change.after.thing.origin]) },
    ];
    for (const span of spans) {
        for (const [stretch, rows] of stretches.entries()) {
            const row = rows.findIndex(sides => sides.isChanged && isIn(sides, span));
            if (row >= 0) return rowId(textOf(programme, compared), stretch, row);
        }
    }
    return undefined;
}

interface Span {
    readonly from: number;
    readonly to: number;
}

function isIn(sides: Sides, { before, after }: { readonly before?: Span | undefined; readonly after?: Span | undefined }): boolean {
    const holds = (span: Span | undefined, line: number | undefined) =>
        span !== undefined && line !== undefined && span.from <= line && line <= span.to;
    return holds(after, sides.after?.number) || holds(before, sides.before?.number);
}

/** The lines of the statements of a piece that a change is about; undefined where it is about none, or where they have no place. */
function statementSpan(piece: Piece, { aspect, statements }: Change): Span | undefined {
    if (aspect === 'added' || aspect === 'removed' || aspect === 'moved') return undefined;
    const fields: Readonly<Record<string, unknown>> = { ...piece.thing };
    if (aspect === 'renamed') return firstLine(spanOf([piece.thing.origin]));
    return spanOf(statements.flatMap(({ field }) => originsIn(fields[field])));
}

function firstLine(span: Span | undefined): Span | undefined {
    return span && { from: span.from, to: span.from };
}

/** The places of what a field says; not those of what it refers to. */
function originsIn(value: unknown): Origin[] {
    if (Array.isArray(value)) return value.flatMap(originsIn);
    if (typeof value !== 'object' || value === null) return [];
    if ('node' in value) return [value as Origin];
    return 'origin' in value ? originsIn(value.origin) : [];
}

function spanOf(origins: readonly Origin[]): Span | undefined {
    if (origins.length === 0) return undefined;
    const ranges = origins.map(rangeOf);
    return {
        from: Math.min(...ranges.map(({ start }) => start.line)) + 1,
        to: Math.max(...ranges.map(({ end }) => end.line)) + 1,
    };
}
