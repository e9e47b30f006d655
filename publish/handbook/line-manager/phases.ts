import { cell, figureCell, section, table } from '../../document/build.ts';
import type { Cell, Section } from '../../document/document.ts';
import { type Book, linksTo, titleOf } from '../book.ts';
import { whenAndDates } from '../dates.ts';

/** The phases in a table: when each is, what it asks, what it holds. */
export function phaseTable(book: Book): Section | undefined {
    const { programme, figures, words } = book;
    const said = words.lineManager.phases;
    const phases = programme.phases.map((phase): Cell[] => {
        const { hours, stated } = figures.time.of(phase);
        return [
            cell(titleOf(book, phase)),
            cell(whenAndDates(book, phase)),
            figureCell(stated ? words.hours(hours) : '–'),
            cell(linksTo(book, phase.items)),
        ];
    });
    const loose: Cell[][] =
        programme.items.length > 0 ? [[cell(said.throughout), cell(''), figureCell(''), cell(linksTo(book, programme.items))]] : [];
    const rows = [...phases, ...loose];
    if (rows.length === 0) return undefined;
    const { head } = said;
    return section(
        'phases',
        said.title,
        table(said.caption, [cell(head.phase), cell(head.when), figureCell(head.hours), cell(head.holds)], rows),
    );
}
