import { quoted, type Read } from '../cells/cell.ts';
import { whereOf } from '../cells/where.ts';
import type { Column } from '../columns.ts';
import { type Around, type FieldForm, FORMS, sessionsOf } from '../fields.ts';
import type { Reader } from '../reads-as.ts';
import type { SheetRow } from '../table.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { crossesIn } from './crosses.ts';
import type { Declared } from './declared.ts';
import type { Outline } from './outline.ts';
import type { GrowingPart } from './parts.ts';
import type { Remarks } from './remarks.ts';
import type { Sheet } from './sheet.ts';

/** The longest cell that is read as anything but prose. */
const LONGEST_CELL = 2_000;

/** Writes into parts what the cells of their rows say. */
export class Statements {
    private readonly sheet: Sheet;
    private readonly vocabulary: Vocabulary;
    private readonly reader: Reader;
    private readonly remarks: Remarks;
    private readonly outline: Outline;
    /** What nobody knows is declared here; undefined where nothing may be declared. */
    private readonly declared: Declared | undefined;
    /** The columns of which nothing is known, each with its first text. */
    private readonly unknown = new Map<Column, { readonly row: SheetRow; readonly text: string; further: number }>();

    constructor(sheet: Sheet, vocabulary: Vocabulary, reader: Reader, remarks: Remarks, outline: Outline, declared: Declared | undefined) {
        this.sheet = sheet;
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.remarks = remarks;
        this.outline = outline;
        this.declared = declared;
    }

    /** Writes into a part what the cells of its row say. */
    fill(row: SheetRow, into: GrowingPart): void {
        const { sheet } = this;
        if (!sheet.isOurs && into.sort === 'phase') return;
        for (const [field, form] of FORMS) {
            const column = sheet.columnOf(field);
            if (column) this.say(row, column, sheet.cellAt(row, column), form, into);
            if (field === 'prepare') this.sayWhere(row, into);
            if (field === 'takes' && !sheet.cell(row, 'takes')) this.saySessions(row, into);
            if (field === 'targets' || field === 'touches') this.sayCrosses(row, field, into);
        }
        this.sayAsWritten(row, into);
        for (const column of sheet.columns) {
            const text = sheet.cellAt(row, column);
            if (column.use !== 'note' || text === '') continue;
            into.statements.push(`note ${quoted(column.typed || column.head)} ${quoted(text)} for facilitator`);
            // A mapping that says so is no guess.
            if (column.how !== 'mapping') this.noteUnknown(row, column, text);
        }
    }

    /** Tells of each column of which nothing is known, once all rows are filled in: by its first text, and how many follow. */
    tellUnknown(): void {
        for (const [column, { row, text, further }] of this.unknown) {
            const now =
                further === 0
                    ? 'it is a note for facilitators now'
                    : `it is a note for facilitators now, as ${further === 1 ? 'is another text' : `are ${further} other texts`} below it`;
            this.remarks.leave(row, column.head, text, `nothing is known of that column; ${now}`);
        }
    }

    private noteUnknown(row: SheetRow, column: Column, text: string): void {
        const known = this.unknown.get(column);
        if (known) known.further++;
        else this.unknown.set(column, { row, text, further: 0 });
    }

    private say(row: SheetRow, column: Column, cell: string, form: FieldForm, into: GrowingPart): void {
        if (cell === '') return;
        const plain = form.isProse === true || cell.length > LONGEST_CELL;
        const asItIs = form.phrase ? `${form.phrase} ${cell}` : cell;
        if (!plain && (this.sheet.isOurs || !NAMING.has(column.use)) && this.reader.isOne(asItIs, ...form.types)) {
            into.statements.push(asItIs);
            return;
        }
        const read =
            cell.length > LONGEST_CELL && !form.isProse && !PROSE_IF_LONG.has(column.use)
                ? { left: { what: cell, why: 'it is too long to be anything but prose' } }
                : form.read(cell, this.around(column));
        this.write(row, column, form, read, into);
    }

    private write(row: SheetRow, column: Column, form: FieldForm, read: Read, into: GrowingPart): void {
        const cell = this.sheet.cellAt(row, column);
        if (read.value !== undefined) {
            const statement = form.phrase ? `${form.phrase} ${read.value}` : read.value;
            if (this.reader.isOne(statement, ...form.types)) {
                into.statements.push(statement);
                if (REFERRING.has(form.phrase)) this.outline.nameAll(read.value);
                if (read.takenAs) this.remarks.take(row, column.head, cell, read.takenAs);
            } else this.keep(row, column.head, { what: cell, why: 'it cannot be written as a plan has it' }, into);
        }
        if (read.left) this.keep(row, column.head, read.left, into);
    }

    private sayWhere(row: SheetRow, into: GrowingPart): void {
        const [how, place] = [this.sheet.cell(row, 'where'), this.sheet.cell(row, 'place')];
        const column = this.sheet.columnOf(how ? 'where' : 'place');
        if (!column || (how === '' && place === '')) return;
        const whole = place === '' ? how : '';
        if (whole && this.reader.isOne(whole, 'Where')) into.statements.push(whole);
        else this.write(row, column, { phrase: '', types: ['Where'], read: () => ({}) }, whereOf(how, place), into);
    }

    private saySessions(row: SheetRow, into: GrowingPart): void {
        const column = this.sheet.columnOf('sessions');
        const count = this.sheet.cell(row, 'sessions');
        if (!column || count === '') return;
        const read = sessionsOf(count, this.sheet.cell(row, 'each'), { each: this.sheet.columnOf('each')?.unit });
        this.write(row, column, { phrase: 'takes', types: ['Takes'], read: () => read }, read, into);
    }

    private sayCrosses(row: SheetRow, field: 'targets' | 'touches', into: GrowingPart): void {
        const { found, unclear } = crossesIn(row, field, this.sheet, this.vocabulary);
        // Both statements are made of the same columns: what is no cross is told once.
        if (field === 'targets')
            for (const { column, cell } of unclear)
                this.keep(row, column.head, { what: cell, why: 'it is no cross, and neither “touched” nor “targeted”' }, into);
        if (found.length === 0) return;
        const at = into.statements.findIndex(statement => statement.startsWith(`${field} `));
        const names = [...new Set([...(into.statements[at]?.slice(field.length + 1).split(', ') ?? []), ...found])];
        const statement = `${field} ${names.join(', ')}`;
        if (at < 0) into.statements.push(statement);
        else into.statements[at] = statement;
    }

    private sayAsWritten(row: SheetRow, into: GrowingPart): void {
        const column = this.sheet.columnOf('as written');
        const text = column ? this.sheet.cellAt(row, column) : '';
        if (!column || text === '') return;
        if (this.reader.areStatements(text)) into.statements.push(text);
        else this.keep(row, column.head, { what: text, why: 'it cannot be read as a plan has it' }, into);
    }

    private around(column: Column): Around {
        const { declared } = this;
        return {
            vocabulary: this.vocabulary,
            held: this.outline.held,
            head: column.head,
            unit: column.unit,
            declare: declared && ((sort, title) => declared.nameFor(sort, title)),
        };
    }

    /** Tells what was not understood, and keeps it in the plan as something to decide. */
    private keep(row: SheetRow, column: string, { what, why }: { readonly what: string; readonly why: string }, into: GrowingPart): void {
        this.remarks.leave(row, column, what, why);
        into.statements.push(`to decide ${quoted(`${column}: ${what}`)}`);
    }
}

/** Columns of names, which have to be known to mean something, unless the sheet is ours. */
const NAMING: ReadonlySet<string> = new Set(
    FORMS.flatMap(([field, form]) =>
        form.isProse || ['takes', 'lasts', 'every', 'when', 'together', 'optional', 'choose', 'is', 'prepare', 'evidence'].includes(field)
            ? []
            : [field],
    ),
);
const PROSE_IF_LONG: ReadonlySet<string> = new Set(['prepare', 'evidence']);

/** Statements that name activities, which then need names. */
const REFERRING: ReadonlySet<string> = new Set(['after', 'applied in', 'reflects on']);
