import type { HandbookSettings } from '../../language/settings/settings.ts';
import type { Change } from '../../language/model/comparison/comparison.ts';
import { rangeOf } from '../../language/model/design/origin.ts';
import { blocks, bullets, cell, heading, paragraph, reference, section, table } from '../document/build.ts';
import type { Block, Cell, Document, Inline, Section, Table } from '../document/document.ts';
import { frame } from '../document/frame.ts';
import { capital } from '../words/lists.ts';
import { areSame, type Compared, type ComparedProgramme, type Written } from './compared.ts';
import { type EffectTold, figuresTold, standingsTold } from './effects.ts';
import { findingsTold } from './findings.ts';
import { linesOfChange, placeInWords, rowId, rowOfChange } from './places.ts';
import type { ComparedText, Line } from './texts.ts';
import { aspectInWords, pieceInWords, statementsInWords, whereInWords } from './words.ts';

/** Two versions compared: each programme as a design, what that did, and the texts side by side, to which each change leads. */
export function comparisonDocument(compared: Compared, settings: HandbookSettings): Document {
    const [first] = compared.programmes;
    const only = compared.programmes.length === 1 && compared.added.length + compared.removed.length === 0 ? first : undefined;
    const sections = [
        ...compared.programmes.map((programme, at) =>
            section(`changes${at + 1}`, only ? 'What changed' : titleOf(programme), changeBlocks(programme, compared)),
        ),
        section('text', 'The text, side by side', textBlocks(compared)),
    ];
    return {
        label: 'Comparison',
        title: only ? titleOf(only) : 'What changed',
        ...frame(settings),
        opening: blocks(paragraph(`${compared.before} → ${compared.after}`, 'label'), alone(compared)),
        sections: sections.filter((one): one is Section => Boolean(one)),
        contents: compared.programmes.length > 1,
    };
}

function titleOf({ comparison: { after } }: ComparedProgramme): string {
    return after.title || after.name;
}

/** The programmes that are in one version only; that the two are the same, where they are. */
function alone(compared: Compared): Block[] {
    if (areSame(compared)) return [paragraph('The two are the same.')];
    const told = (word: string, { programme, file }: Written) =>
        `${word}: the programme “${programme.title || programme.name}” (${file}:${rangeOf(programme.origin).start.line + 1}).`;
    return blocks(bullets([...compared.removed.map(each => told('Removed', each)), ...compared.added.map(each => told('Added', each))]));
}

/** What changed in one programme, each change leading to its lines, and what that did to time, coverage and findings. */
export function changeBlocks(programme: ComparedProgramme, compared: Compared): Block[] {
    const { comparison, findings } = programme;
    const { effects, changes } = comparison;
    const told = findingsTold(findings);
    if (changes.length === 0 && comparison.isEmpty && told.length === 0)
        return [paragraph(compared.texts.length > 0 ? 'Nothing changed in the design; only how it is written did.' : 'Nothing changed.')];
    return blocks(
        changes.length > 0 &&
            table(
                'What changed in the design',
                ['What', 'Of', 'How', 'Written at'].map(cell),
                changes.map(change => changeRow(change, programme, compared)),
            ),
        effectTable('What that did to time and balance', figuresTold(effects)),
        effectTable('What it reaches otherwise', standingsTold(effects)),
        told.length > 0 &&
            table(
                'What that did to the findings',
                ['What', 'Finding', 'Rule', 'Written at'].map(cell),
                told.map(({ word, finding, version }) => [
                    cell(word),
                    cell(finding.accepted ? `${finding.message} Accepted because: ${finding.accepted.because}` : finding.message),
                    cell(finding.rule),
                    cell(`${programme[version]}:${finding.range.start.line + 1}`),
                ]),
            ),
    );
}

function changeRow(change: Change, programme: ComparedProgramme, compared: Compared): Cell[] {
    const where = change.aspect === 'added' || change.aspect === 'removed' ? whereInWords(change.after ?? change.before) : '';
    const lines = [...(where ? [where] : []), ...statementsInWords(change)];
    const place = placeInWords(linesOfChange(change), programme);
    const row = rowOfChange(change, programme, compared);
    return [
        cell(aspectInWords(change)),
        cell(capital(pieceInWords(change))),
        { text: lines.flatMap((line, at): Inline[] => (at === 0 ? [line] : [';', { is: 'break' }, line])) },
        { text: row === undefined ? [place] : [reference(row, place)] },
    ];
}

function effectTable(caption: string, effects: readonly EffectTold[]): Table | undefined {
    if (effects.length === 0) return undefined;
    return table(
        caption,
        ['Of', 'Was', 'Is'].map(cell),
        effects.map(({ of, before, after }) => [cell(of), cell(before), cell(after)]),
    );
}

/** The files that differ, before and after side by side. */
export function textBlocks({ texts }: Compared): Block[] {
    return texts.flatMap((compared, at) =>
        blocks(texts.length > 1 && heading(3, compared.after ?? compared.before), sidesTable(compared, at)),
    );
}

function sidesTable({ before, after, stretches }: ComparedText, at: number): Table {
    const ids: Record<number, string> = {};
    const rows: Cell[][] = [];
    for (const [index, stretch] of stretches.entries()) {
        if (index > 0) rows.push([cell('…'), cell(''), cell(''), cell('')]);
        for (const [row, sides] of stretch.entries()) {
            ids[rows.length] = rowId(at, index, row);
            rows.push([...sideCells(sides.before, sides.isChanged && 'removed'), ...sideCells(sides.after, sides.isChanged && 'added')]);
        }
    }
    return {
        is: 'table',
        style: 'sides',
        caption: `${before ?? 'no file'} → ${after ?? 'no file'}`,
        head: [cell('Line'), cell('Before'), cell('Line'), cell('After')],
        rowHeads: false,
        rows,
        ids,
    };
}

function sideCells(line: Line | undefined, change: 'added' | 'removed' | false): Cell[] {
    if (!line) return [cell(''), cell('')];
    const sign = change === 'added' ? '+ ' : change === 'removed' ? '− ' : '';
    return [
        { text: [sign + String(line.number)], ...(change && { change, spoken: `${change}, line ${line.number}` }) },
        { text: line.text.trim() === '' ? [] : [{ is: 'code', text: line.text }], ...(change && { change }) },
    ];
}
