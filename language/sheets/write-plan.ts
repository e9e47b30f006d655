import { URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { format } from '../formatting/format.ts';
import { INDENT } from '../formatting/layout.ts';
import type { Document } from '../generated/ast.ts';
import type { BalconyServices } from '../services.ts';
import { quoted } from './cells/cell.ts';
import type { PlanPart } from './plan/parts.ts';

/** Parts of a plan as its text, in the house style, from the left margin. */
export function writePlan(parts: readonly PlanPart[], services: BalconyServices): string {
    const notes: string[] = [];
    const text = together(parts, 0, notes);
    const laid = laidOut(text === '' ? '' : `${text}\n`, services);
    return notes.length === 0 ? laid : laid.replace(STAND_IN, (_, margin: string, at: string) => indented(notes[Number(at)] ?? '', margin));
}

/** A text of a plan, or of a stretch of one, in the house style. */
export function laidOut(text: string, services: BalconyServices): string {
    const { LangiumDocumentFactory } = services.shared.workspace;
    const document = LangiumDocumentFactory.fromString<Document>(text, URI.parse('sheet:/text.balcony'));
    return TextDocument.applyEdits(document.textDocument, format(document));
}

/** Parts under each other, with an empty line between them but where statements of one line follow each other. */
function together(parts: readonly PlanPart[], depth: number, notes: string[]): string {
    return parts
        .map((part, at) => {
            const before = parts[at - 1];
            const isNext = [before, part].every(each => each?.sort === 'verbatim' && !each.word.includes('\n'));
            return (at === 0 ? '' : isNext ? '\n' : '\n\n') + written(part, depth, notes);
        })
        .join('');
}

function written(part: PlanPart, depth: number, notes: string[]): string {
    const margin = ' '.repeat(depth * INDENT);
    if (part.sort === 'verbatim') return indented(part.word, margin);
    const head = [part.word, part.name, quoted(part.title)].filter(text => text !== undefined && text !== '').join(' ');
    const statements = withStandIn(aligned(inOrder(part.statements)), notes).map(statement =>
        indented(statement, margin + ' '.repeat(INDENT)),
    );
    const parts = together(part.parts, depth + 1, notes);
    const body = [...(statements.length ? [statements.join('\n')] : []), ...(parts ? [parts] : [])].join('\n\n');
    return body ? `${margin}${head} {\n${body}\n${margin}}` : `${margin}${head}`;
}

/** A comment that stands for notes while the text is laid out. No cell has the sign in it. */
const STAND_IN = /^( *)\/\/\u2060(\d+)$/gm;

/**
 * Statements with a stand-in for the notes on one line that they end with, which are put into `notes`. Such notes are in the house style as they are written, and a sheet with columns
 * that nobody knows has more of them than of anything else: to lay them out would take most of the time.
 */
function withStandIn(statements: readonly string[], notes: string[]): readonly string[] {
    const kept = statements.slice(0, statements.findLastIndex(statement => !/^note .*$/.test(statement)) + 1);
    if (statements.length - kept.length < 2) return statements;
    return [...kept, `//\u2060${notes.push(statements.slice(kept.length).join('\n')) - 1}`];
}

/** Further lines of a text stand as far in as the first: what they share of blanks is no part of the text. */
function indented(statement: string, margin: string): string {
    return margin + statement.replace(/\n(?!\n|$)/g, `\n${margin}`);
}

/** What is remarked comes after what is said, but where `month 3` before `to decide` would read as a span of months. */
function inOrder(statements: readonly string[]): string[] {
    const isAside = (statement: string) => /^(note|rationale|to decide|accept) /.test(statement);
    const [said, asides] = [statements.filter(statement => !isAside(statement)), statements.filter(isAside)];
    const isReadOn = /\d$/.test(said.at(-1) ?? '') && asides[0]?.startsWith('to decide ');
    return isReadOn ? [...asides, ...said] : [...said, ...asides];
}

/** Values under each other, as in the examples: those of statements on one line that begin with one or two words before a value. */
function aligned(statements: readonly string[]): string[] {
    const words = statements.map(statement => (statement.includes('\n') ? undefined : KEYWORD.exec(statement)?.[0].trimEnd()));
    const widest = Math.max(0, ...words.map(word => word?.length ?? 0));
    return statements.map((statement, at) => {
        const word = words[at];
        return word === undefined ? statement : `${word.padEnd(widest)} ${statement.slice(word.length).trimStart()}`;
    });
}

const KEYWORD =
    /^(about|choose|is|months?|weeks?|every|on(?! track)|takes|lasts|prepare|expect|bring|hosted by|focus|led by|with|groups of|practises|draws on|after(?! the end)|applied in|reflects on|targets|touches|trains|serves|part of|on track|evidence) /;
