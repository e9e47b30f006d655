import { URI, UriUtils } from 'langium';
import type { Document } from '../../language/generated/ast.ts';
import { counted } from '../../language/model/amounts/wording.ts';
import { FIELDS, type Mapping } from '../../language/sheets/columns.ts';
import { sheetsIn } from '../../language/sheets/files/read-sheets.ts';
import type { Sheet } from '../../language/sheets/files/sheet.ts';
import { UnreadableSheet } from '../../language/sheets/files/unreadable.ts';
import { mappingFor, readMapping } from '../../language/sheets/mapping.ts';
import { programmeFromSheet, type ProgrammeFromSheet, sheetOfPlan, titleFromFile } from '../../language/sheets/programme-from-table.ts';
import { type Vocabulary, vocabularyAt } from '../../language/sheets/vocabulary.ts';
import { fileNameFromTitle } from '../../language/templates/templates.ts';
import { EXTENSION } from '../files/files.ts';
import type { ImportAsked, ImportSheetParams, SheetColumn, SheetImported } from '../protocol/import-sheet.ts';
import type { NotChanged } from '../protocol/storyboard.ts';
import type { Server } from '../server.ts';
import { namesTaken } from '../programmes.ts';

/** How many things of a column are shown, and how long each may be. */
const EXAMPLES = 3;
const LONGEST = 60;

/** What is understood of a spreadsheet, and the programme that it makes; or why there is none. */
export async function importSheet(server: Server, { uri, content, asked }: ImportSheetParams): Promise<SheetImported | NotChanged> {
    const name = UriUtils.basename(URI.parse(uri));
    try {
        const read = await sheetsIn(bytesOf(content), name);
        if (read.form === 'json')
            return { why: `${name} is no spreadsheet. The command line brings a framework in as CASE has it: \`balcony import\`.` };
        return understood(server, uri, read.sheets, asked, read.remark);
    } catch (error) {
        if (error instanceof UnreadableSheet) return { why: error.message };
        throw error;
    }
}

function understood(
    server: Server,
    uri: string,
    sheets: readonly Sheet[],
    asked: ImportAsked,
    remark: string | undefined,
): SheetImported | NotChanged {
    const name = UriUtils.basename(URI.parse(uri));
    const saved = savedMappings(server, uri);
    const vocabulary = vocabularyAt(newDocument(server, uri), server.balcony);
    const chosen = sheets.find(sheet => sheet.name === asked.sheet) ?? sheetOfPlan(sheets, { vocabulary, mapping: allOf(saved) });
    if (!chosen) return { why: `${name} is empty.` };
    const made = (mapping: Mapping) => programmeOf(server, chosen, name, vocabulary, mapping, asked.title);
    const first = made(asked.columns ?? {});
    const taken =
        asked.saved ??
        (first
            ? mappingFor(
                  first.columns.map(({ head }) => head),
                  saved,
              )
            : undefined) ??
        '';
    const read = taken === '' ? first : made({ ...saved.get(taken), ...asked.columns });
    const none = `${chosen.name || name} holds no activities: a row for each is needed, with heads such as Title, Kind, When and Hours over the columns.`;
    if (!read && sheets.length < 2) return { why: none };
    const title = read?.title ?? asked.title ?? titleFromFile(name);
    const isPlan = read !== undefined && read.activities > 0;
    return {
        asked,
        sheets: sheets.map(sheet => sheet.name),
        sheet: chosen.name,
        title,
        allSaved: [...saved.keys()],
        saved: taken,
        columns: read ? columnsOf(read, chosen) : [],
        uses: usesFor(vocabulary),
        sentences: [isPlan ? inWords(read) : none, ...(remark === undefined ? [] : [remark])].join(' '),
        takenAs: read?.takenAs ?? [],
        notUnderstood: read?.notUnderstood ?? [],
        text: isPlan ? read.text : '',
        file: fileNameFromTitle(title) + EXTENSION,
    };
}

function programmeOf(
    server: Server,
    { lines }: Sheet,
    file: string,
    vocabulary: Vocabulary,
    mapping: Mapping,
    title: string | undefined,
): ProgrammeFromSheet | undefined {
    const taken = namesTaken(server);
    const titled = { title: title ?? titleFromFile(file), isTitleGiven: title !== undefined };
    return programmeFromSheet(lines, { services: server.balcony, vocabulary, mapping, taken, ...titled });
}

/** What was saved of columns in the settings there, by name. What cannot be read is left out: the settings file tells of it. */
export function savedMappings(server: Server, uri: string): Map<string, Mapping> {
    const found = Object.entries(server.settings.of(URI.parse(uri)).import).flatMap(([name, value]): [string, Mapping][] => {
        const read = readMapping(value, name);
        return 'why' in read ? [] : [[name, read.mapping]];
    });
    return new Map(found);
}

function allOf(saved: ReadonlyMap<string, Mapping>): Mapping {
    return Object.assign({}, ...saved.values()) as Mapping;
}

/** A document beside a file that holds nothing: what it would know, a new programme will. */
function newDocument({ shared }: Server, uri: string): Document {
    const place = UriUtils.joinPath(UriUtils.dirname(URI.parse(uri)), `import${EXTENSION}`);
    return shared.workspace.LangiumDocumentFactory.fromString<Document>('', place).parseResult.value;
}

function columnsOf({ columns }: ProgrammeFromSheet, { lines }: Sheet): SheetColumn[] {
    return columns.map(({ at, head, typed, use, how }) => {
        const texts = lines.map(line => (line[at] ?? '').replace(/\s+/g, ' ').trim()).filter(text => text !== '' && text !== typed);
        const examples = [...new Set(texts)]
            .slice(0, EXAMPLES)
            .map(text => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text));
        return { head, use, isGuess: how === 'guess', examples };
    });
}

function inWords({ activities, phases, programmes, notUnderstood }: ProgrammeFromSheet): string {
    const made = [
        programmes > 1 ? `${programmes} programmes with ` : '',
        counted(activities, 'activity', 'activities'),
        phases > 0 ? ` in ${counted(phases, 'phase', 'phases')}` : '',
    ].join('');
    const not =
        notUnderstood.length === 0
            ? 'Everything was understood.'
            : `${counted(notUnderstood.length, 'cell was', 'cells were')} not understood, and ${notUnderstood.length === 1 ? 'is' : 'are'} kept to be looked at.`;
    return `${made}. ${not}`;
}

/** What a column can be, each with what that means where its name does not say so. */
function usesFor({ targets }: Vocabulary): SheetImported['uses'] {
    const crosses = targets.filter(({ name }) => !name.includes('.'));
    return [
        ...FIELDS.map(field => ({ name: field, title: TITLES[field] ?? field })),
        ...crosses.map(({ name, title }) => ({ name: `targets ${name}`, title: `a cross where it targets: ${title}` })),
        ...crosses.map(({ name, title }) => ({ name: `touches ${name}`, title: `a cross where it touches: ${title}` })),
    ];
}

const TITLES: Readonly<Record<string, string>> = {
    part: 'part: what the row is',
    phase: 'phase',
    within: 'within: the event or choice that it is in',
    kind: 'kind of activity',
    name: 'name: one word to refer to it',
    title: 'title: what it is called',
    when: 'when it is',
    every: 'every: how often it is',
    takes: 'takes: how long it is',
    sessions: 'how many sessions it has',
    each: 'how long each session is',
    lasts: 'lasts: over what time it stretches',
    where: 'where: together, online, at work',
    place: 'the place',
    prepare: 'prepare: what to do before',
    about: 'about: what it is about',
    together: 'how many are together',
    'hosted by': 'hosted by: the agency that takes people in',
    is: 'is: the way of learning',
    choose: 'choose: how many of a choice',
    'to decide': 'to decide: a question that is open',
    'as written': 'as written: words of the programme as they are',
    'leave out': 'nothing: leave it out',
    note: 'a note for facilitators',
};

function bytesOf(base64: string): Uint8Array {
    return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}
