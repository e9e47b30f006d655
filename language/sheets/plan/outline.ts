import { isName } from '../../parsing/names.ts';
import { nameFromTitle } from '../../templates/templates.ts';
import { kindOf } from '../cells/kinds.ts';
import type { Reader } from '../reads-as.ts';
import type { SheetRow } from '../table.ts';
import type { Known, Vocabulary } from '../vocabulary.ts';
import { Names } from './names.ts';
import { emptyPart, type GrowingPart } from './parts.ts';
import type { Remarks } from './remarks.ts';
import type { Sheet } from './sheet.ts';

/** How deep events and choices stand in each other at most. */
const DEEPEST = 6;

/** The parts that the rows of a sheet are, each where it belongs; what they say is not in them yet. */
export class Outline {
    readonly roots: GrowingPart[] = [];
    /** Activities, events and choices of the sheet so far, and those that were there already. */
    readonly held: Known[];
    activities = 0;

    private readonly sheet: Sheet;
    private readonly vocabulary: Vocabulary;
    private readonly reader: Reader;
    private readonly remarks: Remarks;
    private readonly names: Names;
    /** The parts of the sheet by the names that they have or would have. */
    private readonly byName = new Map<string, GrowingPart>();
    private readonly depths = new Map<readonly GrowingPart[], number>();
    private readonly within = new Map<readonly GrowingPart[], Map<string, GrowingPart>>();
    private programme: GrowingPart | undefined;
    private phase: GrowingPart | undefined;

    constructor(sheet: Sheet, vocabulary: Vocabulary, reader: Reader, remarks: Remarks) {
        this.sheet = sheet;
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.remarks = remarks;
        this.held = [...vocabulary.held];
        this.names = new Names(vocabulary.held.map(({ name }) => name));
    }

    /** Makes the part that a row is, where it belongs; undefined for a row that is none. */
    partOf(row: SheetRow): GrowingPart | undefined {
        const sort = this.sortOf(row);
        if (sort === undefined) return undefined;
        if (sort === 'verbatim') return this.verbatim(row);
        const title = this.sheet.cell(row, 'title').replace(/\s+/g, ' ');
        if (sort === 'programme') {
            this.programme = emptyPart('programme', 'programme', title, this.nameIn(row) ?? nameFromTitle(title), row.number);
            this.phase = undefined;
            this.roots.push(this.programme);
            return this.programme;
        }
        if (sort === 'phase') {
            this.phase = emptyPart('phase', 'phase', title || filled(row), this.nameIn(row), row.number);
            this.top.push(this.phase);
            return this.phase;
        }
        this.enterPhase(row);
        const word = sort === 'activity' ? this.kindOf(row, title) : sort;
        const made = emptyPart(sort, word, title || this.titleInstead(row, word), this.nameIn(row), row.number);
        if (sort === 'activity') this.activities++;
        this.place(made, row);
        const name = made.name ?? this.names.free(made.title);
        this.names.take(name);
        this.held.push({ name, title: made.title });
        this.byName.set(name, made);
        return made;
    }

    /** Gives the parts that something refers to the names by which it does. */
    nameAll(names: string): void {
        for (const name of names.split(', ')) {
            const referred = this.byName.get(name);
            if (referred) referred.name ??= name;
        }
    }

    private get top(): GrowingPart[] {
        return this.programme?.parts ?? this.roots;
    }

    private sortOf(row: SheetRow): GrowingPart['sort'] | undefined {
        if (this.sheet.isOurs) {
            const said = this.sheet.cell(row, 'part').toLowerCase();
            if (said === '') return 'activity';
            if (said === 'phase' || said === 'event' || said === 'choice' || said === 'activity' || said === 'programme') return said;
            return 'verbatim';
        }
        if (/^(sub-?|grand )?totals?\b|^sum\b/i.test(this.sheet.cell(row, 'title') || filled(row))) {
            this.remarks.leave(row, '', row.cells.filter(Boolean).join(' '), 'totals are worked out by Balcony');
            return undefined;
        }
        return this.isHeading(row) ? 'phase' : 'activity';
    }

    /** Whether a row is the title of the phase that follows: a text alone, where a title may stand. */
    private isHeading(row: SheetRow): boolean {
        const [first, ...others] = row.cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
        if (first === undefined || others.length > 0 || this.sheet.columns.length <= 2) return false;
        const use = this.sheet.columns.find(({ at }) => at === first)?.use;
        if (use === 'title') return /^(phase|stage|part|module|block|term|year|semester)\b/i.test(row.cells[first] ?? '');
        return first === 0 || use === undefined || use === 'phase' || use === 'note';
    }

    /** The phase that a row names; where it names none, that of the row above goes on, unless the sheet is ours. */
    private enterPhase(row: SheetRow): void {
        const title = this.sheet.cell(row, 'phase');
        if (title === '') {
            if (this.sheet.isOurs) this.phase = undefined;
            return;
        }
        if (this.phase?.title === title) return;
        const known = this.top.findLast(each => each.sort === 'phase' && each.title === title);
        this.phase = known ?? emptyPart('phase', 'phase', title);
        if (!known) this.top.push(this.phase);
    }

    /** Puts a row's part into the event or choice that the row names, else into its phase. */
    private place(made: GrowingPart, row: SheetRow): void {
        const around = this.phase?.parts ?? this.top;
        const title = this.sheet.cell(row, 'within');
        const place = title === '' ? around : this.partsWithin(around, title);
        place.push(made);
        this.depths.set(made.parts, (this.depths.get(place) ?? 0) + 1);
        if (made.sort !== 'activity') this.open(made, around);
    }

    private partsWithin(around: GrowingPart[], title: string): GrowingPart[] {
        const known = this.within.get(around)?.get(title);
        if (known) return (this.depths.get(known.parts) ?? 0) > DEEPEST ? around : known.parts;
        const made = emptyPart('event', 'event', title);
        around.push(made);
        this.open(made, around);
        return made.parts;
    }

    /** An event or choice is found by its title and its name from now on; of several, the last. */
    private open(made: GrowingPart, around: readonly GrowingPart[]): void {
        let opened = this.within.get(around);
        if (!opened) this.within.set(around, (opened = new Map<string, GrowingPart>()));
        for (const calling of [made.title, made.name]) if (calling) opened.set(calling, made);
    }

    private kindOf(row: SheetRow, title: string): string {
        const { sheet, remarks } = this;
        const said = sheet.cell(row, 'kind');
        if (sheet.isOurs && isName(said)) return said;
        const found = kindOf(said, this.vocabulary.kinds) ?? kindOf(title, this.vocabulary.kinds);
        const kind = found?.kind ?? 'workshop';
        const column = sheet.headOf('kind');
        if (said !== '' && !kindOf(said, this.vocabulary.kinds))
            remarks.leave(row, column, said, `there is no kind of activity of that name; ${kind} was taken`);
        else if (!found) remarks.take(row, column, title, `${kind}, for nothing says what kind of activity it is`);
        else if (!found.isSaid || said === '') remarks.take(row, said ? column : sheet.headOf('title'), said || title, `the kind ${kind}`);
        return kind;
    }

    private titleInstead(row: SheetRow, word: string): string {
        if (this.sheet.isOurs) return '';
        const title = this.vocabulary.kinds.find(({ name }) => name === word)?.title ?? '';
        this.remarks.take(row, this.sheet.headOf('title'), '', `“${title}”, for the row has no title`);
        return title;
    }

    private nameIn(row: SheetRow): string | undefined {
        const name = this.sheet.cell(row, 'name');
        if (name === '') return undefined;
        if (isName(name) && (this.sheet.isOurs || !this.names.has(name))) return name;
        const why = isName(name) ? 'that name is taken already' : 'it is no name that a plan can have';
        this.remarks.leave(row, this.sheet.headOf('name'), name, why);
        return undefined;
    }

    private verbatim(row: SheetRow): GrowingPart | undefined {
        const text = this.sheet.cell(row, 'as written');
        const isReadable = this.programme ? this.reader.areStatements(text) : this.reader.areDeclarations(text);
        if (!isReadable) {
            this.remarks.leave(row, this.sheet.headOf('as written'), text, 'it cannot be read as a plan has it');
            return undefined;
        }
        const made = emptyPart('verbatim', text, '', undefined, row.number);
        this.top.push(made);
        return made;
    }
}

function filled(row: SheetRow): string {
    return row.cells.find(cell => cell !== '') ?? '';
}
