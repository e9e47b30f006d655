import type { Finding } from '../../language/findings/finding.ts';
import type { Change } from '../../language/model/comparison/comparison.ts';
import { nameGiven, type Piece, titleOf } from '../../language/model/comparison/pieces.ts';
import type { Compared, ComparedProgramme, Written } from './compared.ts';
import { findingsTold } from './findings.ts';
import { linesOfChange } from './places.ts';
import type { ComparedText } from './texts.ts';

/** Two versions compared, as it is written for machines (schemas/diff.schema.json). Lines are counted from 1. */
export function comparisonJson(compared: Compared): object {
    return {
        version: 1,
        before: compared.before,
        after: compared.after,
        programmes: compared.programmes.map(programmeJson),
        added: compared.added.map(writtenJson),
        removed: compared.removed.map(writtenJson),
        texts: compared.texts.map(textJson),
    };
}

function writtenJson({ programme: { name, title }, file }: Written): object {
    return { name, title, file };
}

function programmeJson(programme: ComparedProgramme): object {
    const { comparison, findings, before, after } = programme;
    const { effects } = comparison;
    return {
        before: { name: comparison.before.name, title: comparison.before.title, file: before },
        after: { name: comparison.after.name, title: comparison.after.title, file: after },
        changes: comparison.changes.map(changeJson),
        effects: {
            hours: effects.time ? { before: hoursJson(effects.time.before.hours), after: hoursJson(effects.time.after.hours) } : null,
            length: effects.length ? { before: hoursJson(effects.length.before), after: hoursJson(effects.length.after) } : null,
            sorts: effects.sorts.map(({ sort, before: was, after: is }) => ({ sort, before: hoursJson(was), after: hoursJson(is) })),
            modes: effects.modes.map(({ mode, before: was, after: is }) => ({
                mode,
                before: was && shareJson(was),
                after: is && shareJson(is),
            })),
            standings: effects.standings.map(({ framework, dimension, element, before: was, after: is }) => ({
                framework,
                dimension,
                element: element ?? null,
                before: was,
                after: is,
            })),
        },
        findings: findingsTold(findings).map(({ fate, finding, version }) => ({
            is: fate === 'newAccepted' ? 'new' : fate,
            ...findingJson(finding, programme[version]),
        })),
    };
}

function findingJson({ rule, severity, message, range, accepted }: Finding, file: string): object {
    return {
        rule,
        severity,
        message,
        file,
        line: range.start.line + 1,
        accepted: accepted && { because: accepted.because, until: accepted.until },
    };
}

function changeJson(change: Change): object {
    const lines = linesOfChange(change);
    return {
        aspect: change.aspect,
        before: pieceJson(change.before, lines.before),
        after: pieceJson(change.after, lines.after),
        statements: change.statements.map(({ field, before, after }) => ({ field, before, after })),
    };
}

function pieceJson(piece: Piece | undefined, line: number | undefined): object | null {
    return piece && line !== undefined ? { sort: piece.sort, name: nameGiven(piece) ?? null, title: titleOf(piece), line } : null;
}

/** To four decimals, so that the same versions give the same bytes wherever they are compared. */
function rounded(value: number): number {
    return Math.round(value * 10_000) / 10_000;
}

function hoursJson(amount: { readonly least: number; readonly most: number | null } | null): object | null {
    return amount && { least: rounded(amount.least), most: amount.most === null ? null : rounded(amount.most) };
}

function shareJson({ least, most }: { readonly least: number; readonly most: number }): object {
    return { least: rounded(least), most: rounded(most) };
}

function textJson({ before, after, stretches }: ComparedText): object {
    return {
        before: before ?? null,
        after: after ?? null,
        lines: stretches
            .flat()
            .filter(({ isChanged }) => isChanged)
            .map(sides => ({ before: sides.before ?? null, after: sides.after ?? null })),
    };
}
