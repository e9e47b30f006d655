import { nameFromTitle } from '../templates/templates.ts';
import type { BalconyServices } from '../services.ts';
import { isName } from '../parsing/names.ts';
import { quoted, type Read } from './cells/cell.ts';
import { kindOf } from './cells/kinds.ts';
import { whereOf } from './cells/where.ts';
import { type Column, guessColumns, type Mapping } from './columns.ts';
import { type Around, type Declarable, type FieldForm, FORMS, sessionsOf } from './fields.ts';
import { fold } from './fold.ts';
import { Reader } from './reads-as.ts';
import type { SheetRow, Table } from './table.ts';
import type { Known, Vocabulary } from './vocabulary.ts';

/** Something in a cell that a designer should look at. */
export interface Remark {
    /** The row in the sheet, counted from 1. */
    readonly row: number;
    /** The head of the column; empty where the whole row is meant. */
    readonly column: string;
    /** What stands there, or the part of it that is meant. */
    readonly what: string;
    /** Why it was not understood, or how it was taken. */
    readonly why: string;
}

/** A part of a plan, as it will be written. */
export interface PlanPart {
    readonly sort: 'phase' | 'event' | 'choice' | 'activity' | 'programme' | 'verbatim';
    /** What stands before the brace, without a name that was made for it; the text itself of what is taken over as it is. */
    readonly word: string;
    readonly title: string;
    readonly name: string | undefined;
    readonly statements: readonly string[];
    readonly parts: readonly PlanPart[];
}

/** A plan that was made out of a table. */
export interface PlanFromTable {
    readonly parts: readonly PlanPart[];
    /** What was declared for names that nobody knew, as it is written. */
    readonly declarations: readonly string[];
    readonly columns: readonly Column[];
    readonly activities: number;
    /** What was understood, but not as it stands there. */
    readonly takenAs: readonly Remark[];
    /** What was not understood. Where it belongs to an activity it is kept there, as something to decide or as a note. */
    readonly notUnderstood: readonly Remark[];
}

export interface TableOptions {
    readonly services: BalconyServices;
    readonly vocabulary: Vocabulary;
    /** What columns are, by their heads, where that is not to be guessed. */
    readonly mapping?: Mapping;
    /** Declares agencies, outcomes and the like that nobody knows. */
    readonly declares?: boolean;
}

/** How deep events and choices stand in each other at most. */
const DEEPEST = 6;

/** The longest cell that is read as anything but prose. */
const LONGEST_CELL = 2_000;

/** Makes a plan out of a table: a phase, event, choice or activity for each row, with what its cells say. Never throws, whatever the cells hold. */
export function planFromTable(table: Table, options: TableOptions): PlanFromTable {
    return new Importing(table, options).plan();
}

interface GrowingPart extends PlanPart {
    name: string | undefined;
    readonly statements: string[];
    readonly parts: GrowingPart[];
}

class Importing {
    private readonly table: Table;
    private readonly vocabulary: Vocabulary;
    private readonly reader: Reader;
    private readonly columns: readonly Column[];
    /** The sheet is one that Balcony wrote: its cells say what they say, and its rows where they belong. */
    private readonly isOurs: boolean;
    private readonly declares: boolean;

    private readonly roots: GrowingPart[] = [];
    private readonly takenAs: Remark[] = [];
    private readonly notUnderstood: Remark[] = [];
    private readonly declared = new Map<string, { readonly sort: Declarable; readonly title: string; readonly name: string }>();
    private readonly held: Known[];
    private readonly names: Set<string>;
    /** The parts of the sheet by the names that they have or would have. */
    private readonly byName = new Map<string, GrowingPart>();
    private readonly depths = new Map<readonly PlanPart[], number>();
    private activities = 0;
    private programme: GrowingPart | undefined;
    private phase: GrowingPart | undefined;

    constructor(table: Table, { services, vocabulary, mapping, declares = false }: TableOptions) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.reader = new Reader(services);
        this.columns = guessColumns(table, vocabulary, mapping).map(column => withUnitOfCells(column, table));
        this.isOurs = this.columns.some(({ use }) => use === 'part');
        this.declares = declares;
        this.held = [...vocabulary.held];
        this.names = new Set(vocabulary.held.map(({ name }) => name));
    }

    plan(): PlanFromTable {
        for (const row of this.table.above)
            this.leave(row, '', row.cells.filter(Boolean).join(' '), 'it stands above the heads of the columns');
        const rows = this.table.rows.map(row => ({ row, part: this.partOf(row) }));
        for (const { row, part } of rows) if (part && part.sort !== 'verbatim') this.fill(row, part);
        return {
            parts: this.roots,
            declarations: [...this.declared.values()].map(({ sort, name, title }) => `${sort} ${name} ${quoted(title)}`),
            columns: this.columns,
            activities: this.activities,
            takenAs: this.takenAs,
            notUnderstood: this.notUnderstood.sort((a, b) => a.row - b.row),
        };
    }

    /** Makes the part that a row is, where it belongs; undefined for a row that is none. */
    private partOf(row: SheetRow): GrowingPart | undefined {
        const sort = this.sortOf(row);
        if (sort === undefined) return undefined;
        if (sort === 'verbatim') return this.verbatim(row);
        const title = this.cell(row, 'title').replace(/\s+/g, ' ');
        if (sort === 'programme') {
            this.programme = part('programme', 'programme', title, this.nameIn(row) ?? nameFromTitle(title));
            this.phase = undefined;
            this.roots.push(this.programme);
            return this.programme;
        }
        if (sort === 'phase') {
            this.phase = part('phase', 'phase', title || this.filled(row), this.nameIn(row));
            this.top.push(this.phase);
            return this.phase;
        }
        this.enterPhase(row);
        const word = sort === 'activity' ? this.kindOf(row, title) : sort;
        const made = part(sort, word, title || this.titleInstead(row, word), this.nameIn(row));
        if (sort === 'activity') this.activities++;
        const place = this.placeOf(row);
        place.push(made);
        this.depths.set(made.parts, (this.depths.get(place) ?? 0) + 1);
        const name = made.name ?? this.freeName(made.title);
        this.names.add(name);
        this.held.push({ name, title: made.title });
        this.byName.set(name, made);
        return made;
    }

    private get top(): GrowingPart[] {
        return this.programme?.parts ?? this.roots;
    }

    private sortOf(row: SheetRow): GrowingPart['sort'] | undefined {
        if (this.isOurs) {
            const said = this.cell(row, 'part').toLowerCase();
            if (said === '') return 'activity';
            if (said === 'phase' || said === 'event' || said === 'choice' || said === 'activity' || said === 'programme') return said;
            return 'verbatim';
        }
        const title = this.cell(row, 'title');
        if (/^(sub-?|grand )?totals?\b|^sum\b/i.test(title || this.filled(row))) {
            this.leave(row, '', row.cells.filter(Boolean).join(' '), 'totals are worked out by Balcony');
            return undefined;
        }
        const filled = row.cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
        const isHeading =
            filled.length === 1 &&
            this.columns.length > 2 &&
            (!title || /^(phase|stage|part|module|block|term|year|semester)\b/i.test(title));
        if (isHeading) return 'phase';
        // A row with nothing but a remark at its side is no activity.
        return 'activity';
    }

    /** The phase that a row names; where it names none, that of the row above goes on, unless the sheet is ours. */
    private enterPhase(row: SheetRow): void {
        const title = this.cell(row, 'phase');
        if (title === '') {
            if (this.isOurs) this.phase = undefined;
            return;
        }
        if (this.phase?.title === title) return;
        const known = this.top.findLast(each => each.sort === 'phase' && each.title === title);
        this.phase = known ?? part('phase', 'phase', title, undefined);
        if (!known) this.top.push(this.phase);
    }

    /** Where a row's part goes: into the event or choice that it names, else into its phase. */
    private placeOf(row: SheetRow): GrowingPart[] {
        const around = this.phase?.parts ?? this.top;
        const title = this.cell(row, 'within');
        if (title === '') return around;
        const known = lastWithin(around, title);
        if (known) return (this.depths.get(known.parts) ?? 0) > DEEPEST ? around : known.parts;
        const made = part('event', 'event', title, undefined);
        around.push(made);
        return made.parts;
    }

    private kindOf(row: SheetRow, title: string): string {
        const said = this.cell(row, 'kind');
        if (this.isOurs && isName(said)) return said;
        const found = kindOf(said, this.vocabulary.kinds) ?? kindOf(title, this.vocabulary.kinds);
        const kind = found?.kind ?? 'workshop';
        const column = this.headOf('kind');
        if (said !== '' && !kindOf(said, this.vocabulary.kinds))
            this.leave(row, column, said, `there is no kind of activity of that name; ${kind} was taken`);
        else if (!found) this.take(row, column, title, `${kind}, for nothing says what kind of activity it is`);
        else if (!found.isSaid || said === '') this.take(row, said ? column : this.headOf('title'), said || title, `the kind ${kind}`);
        return kind;
    }

    private titleInstead(row: SheetRow, word: string): string {
        const title = this.vocabulary.kinds.find(({ name }) => name === word)?.title ?? '';
        if (!this.isOurs) this.take(row, this.headOf('title'), '', `“${title}”, for the row has no title`);
        return this.isOurs ? '' : title;
    }

    private nameIn(row: SheetRow): string | undefined {
        const name = this.cell(row, 'name');
        if (name === '') return undefined;
        if (isName(name) && (this.isOurs || !this.names.has(name))) return name;
        this.leave(row, this.headOf('name'), name, isName(name) ? 'that name is taken already' : 'it is no name that a plan can have');
        return undefined;
    }

    private freeName(title: string): string {
        return unless(this.names, shortName(title));
    }

    private verbatim(row: SheetRow): GrowingPart | undefined {
        const text = this.cell(row, 'as written');
        const isReadable = this.programme ? this.reader.areStatements(text) : this.reader.areDeclarations(text);
        if (!isReadable) {
            this.leave(row, this.headOf('as written'), text, 'it cannot be read as a plan has it');
            return undefined;
        }
        const made = part('verbatim', text, '', undefined);
        this.top.push(made);
        return made;
    }

    /** Writes into a part what the cells of its row say. */
    private fill(row: SheetRow, into: GrowingPart): void {
        if (!this.isOurs && into.sort === 'phase') return;
        for (const [field, form] of FORMS) {
            const column = this.columnOf(field);
            if (column) this.say(row, column, this.cellAt(row, column), form, into);
            if (field === 'when' && !column) continue;
            if (field === 'prepare') this.sayWhere(row, into);
            if (field === 'takes' && !this.cell(row, 'takes')) this.saySessions(row, into);
            if (field === 'targets' || field === 'touches') this.sayCrosses(row, field, into);
        }
        const more = this.columnOf('as written');
        if (more && this.cellAt(row, more)) {
            const text = this.cellAt(row, more);
            if (this.reader.areStatements(text)) into.statements.push(text);
            else this.keep(row, more.head, { what: text, why: 'it cannot be read as a plan has it' }, into);
        }
        for (const column of this.columns) {
            const text = this.cellAt(row, column);
            if (column.use !== 'note' || text === '') continue;
            into.statements.push(`note ${quoted(column.head)} ${quoted(text)} for facilitator`);
            this.leave(row, column.head, text, 'nothing is known of that column; it is a note for facilitators now');
        }
    }

    private say(row: SheetRow, column: Column, cell: string, form: FieldForm, into: GrowingPart): void {
        if (cell === '') return;
        const plain = form.isProse === true || cell.length > LONGEST_CELL;
        const asItIs = form.phrase ? `${form.phrase} ${cell}` : cell;
        if (!plain && (this.isOurs || !NAMING.has(column.use)) && this.reader.isOne(asItIs, ...form.types)) {
            into.statements.push(asItIs);
            return;
        }
        const read =
            cell.length > LONGEST_CELL && !form.isProse && !PROSE_IF_LONG.has(column.use)
                ? TOO_LONG(cell)
                : form.read(cell, this.around(column));
        this.write(row, column, form, read, into);
    }

    private write(row: SheetRow, column: Column, form: FieldForm, read: Read, into: GrowingPart): void {
        if (read.value !== undefined) {
            const statement = form.phrase ? `${form.phrase} ${read.value}` : read.value;
            if (this.reader.isOne(statement, ...form.types)) {
                into.statements.push(statement);
                if (REFERRING.has(form.phrase)) this.nameAll(read.value);
                if (read.takenAs) this.take(row, column.head, this.cellAt(row, column), read.takenAs);
            } else this.keep(row, column.head, { what: this.cellAt(row, column), why: 'it cannot be written as a plan has it' }, into);
        }
        if (read.left) this.keep(row, column.head, read.left, into);
    }

    /** Gives the parts that something refers to the names by which it does. */
    private nameAll(names: string): void {
        for (const name of names.split(', ')) {
            const referred = this.byName.get(name);
            if (referred) referred.name ??= name;
        }
    }

    private sayWhere(row: SheetRow, into: GrowingPart): void {
        const [how, place] = [this.cell(row, 'where'), this.cell(row, 'place')];
        const column = this.columnOf(how ? 'where' : 'place');
        if (!column || (how === '' && place === '')) return;
        const whole = place === '' ? how : '';
        if (whole && this.reader.isOne(whole, 'Where')) into.statements.push(whole);
        else this.write(row, column, { phrase: '', types: ['Where'], read: () => ({}) }, whereOf(how, place), into);
    }

    private saySessions(row: SheetRow, into: GrowingPart): void {
        const column = this.columnOf('sessions');
        const count = this.cell(row, 'sessions');
        if (!column || count === '') return;
        const read = sessionsOf(count, this.cell(row, 'each'), { each: this.columnOf('each')?.unit });
        this.write(row, column, { phrase: 'takes', types: ['Takes'], read: () => read }, read, into);
    }

    /** What the columns of a matrix say, a column for each dimension or element. */
    private sayCrosses(row: SheetRow, field: 'targets' | 'touches', into: GrowingPart): void {
        const found = this.columns.flatMap(column => {
            const cell = this.cellAt(row, column);
            const [how, name] = column.use.split(' ');
            if (
                cell === '' ||
                name === undefined ||
                (column.use.indexOf('.') < 0 && !this.vocabulary.targets.some(known => known.name === name))
            )
                return [];
            if (how !== 'targets' && how !== 'touches') return [];
            if (!CROSS.test(cell)) {
                if (field === 'targets' && !NONE.test(cell))
                    this.keep(row, column.head, { what: cell, why: 'it is no cross, and neither “touched” nor “targeted”' }, into);
                return [];
            }
            const isTouched = how === 'touches' || /^(touch(ed|es)?|i|introduced|o|○|\(x\)|secondary)$/i.test(cell);
            return isTouched === (field === 'touches') ? [name] : [];
        });
        if (found.length === 0) return;
        const at = into.statements.findIndex(statement => statement.startsWith(`${field} `));
        const names = [...new Set([...(into.statements[at]?.slice(field.length + 1).split(', ') ?? []), ...found])];
        const statement = `${field} ${names.join(', ')}`;
        if (at < 0) into.statements.push(statement);
        else into.statements[at] = statement;
    }

    private around(column: Column): Around {
        return {
            vocabulary: this.vocabulary,
            held: this.held,
            head: column.head,
            unit: column.unit,
            declare: this.declares ? (sort, title) => this.nameFor(sort, title) : undefined,
        };
    }

    private nameFor(sort: Declarable, title: string): string {
        const key = `${sort} ${fold(title)}`;
        let declared = this.declared.get(key);
        if (!declared) {
            const known = {
                agency: this.vocabulary.agencies,
                outcome: this.vocabulary.outcomes,
                strand: this.vocabulary.strands,
                competency: this.vocabulary.competencies,
                tool: this.vocabulary.tools,
                reading: this.vocabulary.readings,
            }[sort];
            const taken = new Set([
                ...known.map(({ name }) => name),
                ...[...this.declared.values()].filter(each => each.sort === sort).map(({ name }) => name),
            ]);
            this.declared.set(key, (declared = { sort, title, name: unless(taken, shortName(title)) }));
        }
        return declared.name;
    }

    private columnOf(use: string): Column | undefined {
        return this.columns.find(column => column.use === use);
    }

    private headOf(use: string): string {
        return this.columnOf(use)?.head ?? '';
    }

    private cell(row: SheetRow, use: string): string {
        const column = this.columnOf(use);
        return column ? this.cellAt(row, column) : '';
    }

    private cellAt(row: SheetRow, column: Column): string {
        const cell = row.cells[column.at] ?? '';
        // An apostrophe that our CSV has before what would be a formula.
        return this.isOurs ? cell.replace(/^'(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, '') : cell;
    }

    private filled(row: SheetRow): string {
        return row.cells.find(cell => cell !== '') ?? '';
    }

    private take(row: SheetRow, column: string, what: string, why: string): void {
        this.takenAs.push({ row: row.number, column, what, why });
    }

    private leave(row: SheetRow, column: string, what: string, why: string): void {
        this.notUnderstood.push({ row: row.number, column, what, why });
    }

    private keep(row: SheetRow, column: string, { what, why }: { readonly what: string; readonly why: string }, into: GrowingPart): void {
        this.leave(row, column, what, why);
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
const TOO_LONG = (cell: string): Read => ({ left: { what: cell, why: 'it is too long to be anything but prose' } });

/** Statements that name activities, which then need names. */
const REFERRING: ReadonlySet<string> = new Set(['after', 'applied in', 'reflects on']);

const CROSS =
    /^(x|xx|\(x\)|✓|✔|✗|y|yes|1|2|3|•|●|○|o|\*|t|i|r|m|e|touch(ed|es)?|target(ed|s)?|evidenced|introduced|reinforced|mastered|emphasised|primary|secondary|main|high|medium)$/i;
const NONE = /^(-|–|—|no|n|0|n\/a|none|absent)$/i;

function part(sort: PlanPart['sort'], word: string, title: string, name: string | undefined): GrowingPart {
    return { sort, word, title, name, statements: [], parts: [] };
}

/** The last event or choice with this title or name, however deep it stands. */
function lastWithin(parts: readonly GrowingPart[], title: string): GrowingPart | undefined {
    for (let at = parts.length - 1; at >= 0; at--) {
        const each = parts[at] as GrowingPart;
        const found =
            lastWithin(each.parts, title) ??
            ((each.sort === 'event' || each.sort === 'choice') && (each.title === title || each.name === title) ? each : undefined);
        if (found) return found;
    }
    return undefined;
}

/** Bare figures under “When” are months or weeks where another cell of the column says so. */
function withUnitOfCells(column: Column, table: Table): Column {
    if (column.use !== 'when' || column.unit) return column;
    const says = (pattern: RegExp) => table.rows.some(row => pattern.test(row.cells[column.at] ?? ''));
    const [months, weeks] = [says(/^(m|mths?|months?)\.? ?\d/i), says(/^(w|wks?|weeks?)\.? ?\d/i)];
    return months === weeks ? column : { ...column, unit: months ? 'months' : 'weeks' };
}

/** A name of the first words of a title. */
function shortName(title: string): string {
    return nameFromTitle(title)
        .split(/(?=\p{Lu})/u)
        .slice(0, 5)
        .join('');
}

function unless(taken: ReadonlySet<string>, name: string): string {
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name}${count}`;
    return free;
}
