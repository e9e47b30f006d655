import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import type { Document } from '../../../../language/generated/ast.ts';
import { syntaxFindings } from '../../../../language/parsing/syntax-findings.ts';
import { sheetsIn } from '../../../../language/sheets/files/read-sheets.ts';
import { UnreadableSheet } from '../../../../language/sheets/files/unreadable.ts';
import { frameworkFromCase } from '../../../../language/sheets/framework-from-case.ts';
import { programmeFromSheet } from '../../../../language/sheets/programme-from-table.ts';
import { activitiesFromPaste } from '../../../../language/sheets/sheets.ts';
import { vocabularyAt } from '../../../../language/sheets/vocabulary.ts';
import { CASE, PARTS, SHEET, TABLE } from '../../files.ts';
import { Workspace } from '../../../support/workspace.ts';
import { wordsIn } from '../seeds.ts';
import type { Target } from '../target.ts';
import { HEADS_AND_CELLS } from './sheet-words.ts';

/** How the parts of a workbook stand in one text, each behind its name. */
const PART = '\u0001';

const asText = (parts: Readonly<Record<string, string>>) =>
    Object.entries(parts)
        .map(([name, text]) => `${PART}${name}\n${text}`)
        .join('\n');

function asWorkbook(text: string): Uint8Array {
    const parts = text
        .split(PART)
        .slice(1)
        .map(part => [part.split('\n', 1)[0] ?? '', strToU8(part.slice(part.indexOf('\n') + 1))] as const);
    return zipSync(Object.fromEntries(parts.filter(([name]) => name !== '')), { level: 0 });
}

/** A sheet as text, with commas, semicolons or tabs. */
export const openCsv = (): Promise<Target> =>
    openImporter({
        seeds: [SHEET, SHEET.replaceAll(',', ';'), SHEET.replaceAll(',', '\t'), ...SHEET.split('\n')],
        words: HEADS_AND_CELLS,
        fileOf: strToU8,
        isPasted: true,
    });

/** A table of a web page, as Word and browsers hand it over. */
export const openHtml = (): Promise<Target> =>
    openImporter({
        seeds: [TABLE, `<!doctype html><meta charset="utf-8">${TABLE}`, `<html><body>${TABLE}<p>more</p>${TABLE}`],
        words: [
            ...HEADS_AND_CELLS,
            ...wordsIn(`
                <table>  </table>  <tr>  <td>  <th>  <td rowspan=3>  <td colspan="2">  <tbody>  <caption>  <p>  <br>
                <script>  <template>  <svg>  <!--  -->  &amp;  &#0;  &nbsp;
            `),
        ],
        fileOf: strToU8,
        isPasted: true,
    });

/** A framework in CASE. */
export const openCase = (): Promise<Target> =>
    openImporter({
        seeds: [JSON.stringify(CASE), JSON.stringify(CASE, null, 1), JSON.stringify({ ...CASE, CFAssociations: [] })],
        words: wordsIn(`
            CFDocument  CFItems  CFAssociations  identifier  fullStatement  abbreviatedStatement  humanCodingScheme  originNodeURI
            destinationNodeURI  "isChildOf"  null  []  {}  "a"  "b"  "c"  true  "__proto__"  ","  },{
        `),
        fileOf: strToU8,
    });

/** A workbook, its parts spoilt before they are packed; what is no such text is taken for the bytes of a file. */
export const openWorkbook = (): Promise<Target> =>
    openImporter({
        seeds: [
            asText(PARTS),
            ...Object.entries(PARTS).map(([name, text]) => asText({ ...PARTS, [name]: text.slice(0, text.length / 2) })),
        ],
        words: [
            `${PART}xl/sharedStrings.xml\n<sst><si><t>Title</t></si></sst>\n`,
            ...wordsIn(`
                <row>  </row>  <c r="B2" t="s">  <c r="A1" t="inlineStr"><is><t>  </c>  <v>1</v>  t="b"  t="d"  t="str"  t="e"  s="1"
                <mergeCell ref="A1:C9"/>  A1:XFD1048576  <f>1+1</f>  xl/sharedStrings.xml  xl/styles.xml  xml:space="preserve"
                <!DOCTYPE x>  <!ENTITY a "b">  &a;  <![CDATA[
            `),
        ],
        fileOf: text => (text.includes(PART) ? asWorkbook(text) : Buffer.from(text, 'latin1')),
    });

/** What an importer is given: texts, and how the bytes of a file are made of one. What can be pasted is read so too. */
interface Given extends Pick<Target, 'seeds' | 'words'> {
    readonly fileOf: (text: string) => Uint8Array;
    readonly isPasted?: boolean;
}

async function openImporter({ fileOf, isPasted = false, ...given }: Given): Promise<Target> {
    const workspace = await Workspace.of({ 'plan.balcony': '' });
    const { services } = workspace;
    const plan = workspace.document('plan.balcony');
    const vocabulary = vocabularyAt(plan.parseResult.value, services);
    const isRead = (text: string) => {
        const document = services.shared.workspace.LangiumDocumentFactory.fromString<Document>(text, plan.uri);
        const said = syntaxFindings(document).map(({ message }) => message);
        assert.deepEqual(said, [], `what was made of it cannot be read:\n${text}`);
    };
    return {
        ...given,
        async take(input) {
            const bytes = fileOf(input);
            try {
                const content = await sheetsIn(bytes, 'plan');
                if (content.form === 'json') isRead(frameworkFromCase(content.json, services)?.text ?? '');
                else
                    for (const { lines } of content.sheets)
                        isRead(programmeFromSheet(lines, { services, vocabulary, title: 'Brought in' })?.text ?? '');
            } catch (error) {
                if (!(error instanceof UnreadableSheet)) throw error;
            }
            const pasted =
                isPasted && activitiesFromPaste(input.startsWith('<') ? { html: input } : { text: input }, { services, vocabulary });
            if (pasted) isRead(`programme Spring "Spring" {\n${pasted.text}\n}\n`);
        },
        close: () => workspace.close(),
    };
}
