import type { HandbookSettings } from '../../language/settings/settings.ts';
import type { Change } from '../../language/model/comparison/comparison.ts';
import { rangeOf } from '../../language/model/design/origin.ts';
import { blocks, bullets, cell, heading, paragraph, reference, section, table } from '../document/build.ts';
import type { Block, Cell, Document, Inline, Section, Table } from '../document/document.ts';
import { frame } from '../document/frame.ts';
import { capital } from '../words/lists.ts';
import { wordsOf } from '../words/choose.ts';
import type { Words } from '../words/words.ts';
import { areSame, type Compared, type ComparedProgramme, type Written } from './compared.ts';
import { type EffectTold, figuresTold, standingsTold } from './effects.ts';
import { findingsTold } from './findings.ts';
import { isInOtherWords, linesOfChange, placeInWords, rowId, rowOfChange } from './places.ts';
import type { ComparedText, Line } from './texts.ts';
import { aspectInWords, pieceInWords, statementsInWords, whereInWords } from './words.ts';

/** Two versions compared: each programme as a design, what that did, and the texts side by side, to which each change leads. */
export function comparisonDocument(compared: Compared, settings: HandbookSettings): Document {
    const words = wordsOf(settings);
    const { label, parts } = words.comparison;
    const [first] = compared.programmes;
    const only = compared.programmes.length === 1 && compared.added.length + compared.removed.length === 0 ? first : undefined;
    const sections = [
        ...compared.programmes.map((programme, at) =>
            section(`changes${at + 1}`, only ? parts.changed : titleOf(programme), changeBlocks(programme, compared, words)),
        ),
        section('text', parts.text, textBlocks(compared, words)),
    ];
    return {
        label,
        title: only ? titleOf(only) : parts.changed,
        ...frame(settings),
        opening: blocks(paragraph(`${compared.before} → ${compared.after}`, 'label'), alone(compared, words)),
        sections: sections.filter((one): one is Section => Boolean(one)),
        contents: compared.programmes.length > 1,
    };
}

function titleOf({ comparison: { after } }: ComparedProgramme): string {
    return after.title || after.name;
}

/** The programmes that are in one version only; that the two are the same, where they are. */
function alone(compared: Compared, words: Words): Block[] {
    const { same, alone: told } = words.comparison;
    if (areSame(compared)) return [paragraph(same)];
    const say = (is: 'added' | 'removed', { programme, file }: Written) =>
        told(is, words.titled(programme), `${file}:${rangeOf(programme.origin).start.line + 1}`);
    return blocks(bullets([...compared.removed.map(each => say('removed', each)), ...compared.added.map(each => say('added', each))]));
}

/** What changed in one programme, each change leading to its lines, and what that did to time, coverage and findings. */
export function changeBlocks(programme: ComparedProgramme, compared: Compared, words: Words): Block[] {
    const says = words.comparison;
    const { comparison, findings } = programme;
    const { effects, changes } = comparison;
    const told = findingsTold(findings);
    if (changes.length === 0 && comparison.isEmpty && told.length === 0)
        return [paragraph(isInOtherWords(programme, compared) ? says.onlyWritten : says.nothing)];
    return blocks(
        changes.length > 0 &&
            table(
                says.changes.caption,
                [says.changes.head.what, says.changes.head.of, says.changes.head.how, says.changes.head.written].map(cell),
                changes.map(change => changeRow(change, programme, compared, words)),
            ),
        effectTable(says.figures, figuresTold(effects, words), words),
        effectTable(says.standings, standingsTold(effects, words), words),
        told.length > 0 &&
            table(
                says.findings.caption,
                [says.findings.head.what, says.findings.head.finding, says.findings.head.rule, says.findings.head.written].map(cell),
                told.map(({ fate, finding, version }) => [
                    cell(says.fates[fate]),
                    cell(finding.accepted ? says.acceptedBecause(finding.message, finding.accepted.because) : finding.message),
                    cell(finding.rule),
                    cell(`${programme[version]}:${finding.range.start.line + 1}`),
                ]),
            ),
    );
}

function changeRow(change: Change, programme: ComparedProgramme, compared: Compared, words: Words): Cell[] {
    const where = change.aspect === 'added' || change.aspect === 'removed' ? whereInWords(change.after ?? change.before, words) : '';
    const lines = [...(where ? [where] : []), ...statementsInWords(change, words)];
    const place = placeInWords(linesOfChange(change), programme, words);
    const row = rowOfChange(change, programme, compared);
    return [
        cell(aspectInWords(change, words)),
        cell(capital(pieceInWords(change, words))),
        { text: lines.flatMap((line, at): Inline[] => (at === 0 ? [line] : [';', { is: 'break' }, line])) },
        { text: row === undefined ? [place] : [reference(row, place)] },
    ];
}

function effectTable(caption: string, effects: readonly EffectTold[], { comparison: { effect } }: Words): Table | undefined {
    if (effects.length === 0) return undefined;
    return table(
        caption,
        [effect.of, effect.was, effect.is].map(cell),
        effects.map(({ of, before, after }) => [cell(of), cell(before), cell(after)]),
    );
}

/** The files that differ, before and after side by side. */
export function textBlocks({ texts }: Compared, words: Words): Block[] {
    return texts.flatMap((compared, at) =>
        blocks(texts.length > 1 && heading(3, compared.after ?? compared.before), sidesTable(compared, at, words)),
    );
}

function sidesTable({ before, after, stretches }: ComparedText, at: number, words: Words): Table {
    const { line, before: was, after: is, noFile } = words.comparison.sides;
    const ids: Record<number, string> = {};
    const rows: Cell[][] = [];
    for (const [index, stretch] of stretches.entries()) {
        if (index > 0) rows.push([cell('…'), cell(''), cell(''), cell('')]);
        for (const [row, sides] of stretch.entries()) {
            ids[rows.length] = rowId(at, index, row);
            rows.push([
                ...sideCells(sides.before, sides.isChanged && 'removed', words),
                ...sideCells(sides.after, sides.isChanged && 'added', words),
            ]);
        }
    }
    return {
        is: 'table',
        style: 'sides',
        caption: `${before ?? noFile} → ${after ?? noFile}`,
        head: [cell(line), cell(was), cell(line), cell(is)],
        rowHeads: false,
        rows,
        ids,
    };
}

function sideCells(line: Line | undefined, change: 'added' | 'removed' | false, words: Words): Cell[] {
    if (!line) return [cell(''), cell('')];
    const sign = change === 'added' ? '+ ' : change === 'removed' ? '− ' : '';
    return [
        { text: [sign + String(line.number)], ...(change && { change, spoken: words.comparison.sides.spoken(change, line.number) }) },
        { text: line.text.trim() === '' ? [] : [{ is: 'code', text: line.text }], ...(change && { change }) },
    ];
}
