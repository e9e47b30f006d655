import { TextDocument } from 'vscode-languageserver-textdocument';
import { FILE_HEADERS_ONLY, createTwoFilesPatch } from 'diff';
import { fixesTogether, isSafe } from '../../language/findings/fixes-together.ts';
import { counted } from '../../language/model/amounts/wording.ts';
import { byCodeUnit, STANDARD_INPUT } from '../files/names.ts';
import { readText } from '../files/read-text.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { writeWhole } from '../results/deliver.ts';
import { type LoadedFile, type LoadedWorkspace, withTexts } from '../workspace.ts';
import { checked } from './checked.ts';

/** A file in which something was mended. */
export interface MendedFile {
    readonly file: LoadedFile;
    /** Its text now. */
    readonly text: string;
    /** What was done, as the fixes call it, and how many times. */
    readonly done: ReadonlyMap<string, number>;
}

/** Workspaces after everything in their reported files was mended that is safe to mend. Nothing is written. */
export interface Mended {
    readonly workspaces: readonly LoadedWorkspace[];
    /** By name. */
    readonly files: readonly MendedFile[];
}

// One fix can make room for another; no text needs more than a few rounds.
const MOST_ROUNDS = 20;

/** Applies fixes that are safe, round after round, until none is left. */
export async function mended(workspaces: readonly LoadedWorkspace[], today: string): Promise<Mended> {
    const all = await Promise.all(workspaces.map(workspace => mendedOne(workspace, today)));
    return {
        workspaces: all.map(({ workspace }) => workspace),
        files: all.flatMap(({ files }) => files).sort((a, b) => byCodeUnit(a.file.name, b.file.name)),
    };
}

async function mendedOne(before: LoadedWorkspace, today: string): Promise<{ workspace: LoadedWorkspace; files: MendedFile[] }> {
    const done = new Map<string, Map<string, number>>();
    let workspace = before;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const reported = new Map(workspace.files.filter(file => file.reported).map(file => [file.document.uri.toString(), file]));
        const found = checked([workspace], today, () => {}).found.map(({ finding }) => finding);
        const fixes = fixesTogether(found, fix => isSafe(fix) && fix.edits.every(({ uri }) => reported.has(uri)));
        if (fixes.length === 0) break;
        const texts = new Map<string, string>();
        for (const [uri, { file, document }] of reported) {
            const edits = fixes.flatMap(({ fix }) => fix.edits.filter(edit => edit.uri === uri));
            if (edits.length > 0)
                texts.set(
                    file,
                    TextDocument.applyEdits(
                        document.textDocument,
                        edits.map(({ range, newText }) => ({ range, newText })),
                    ),
                );
        }
        for (const { finding, fix } of fixes) {
            const { file = '' } = reported.get(finding.uri) ?? {};
            const ofFile = done.get(file) ?? new Map<string, number>();
            done.set(file, ofFile.set(fix.title, (ofFile.get(fix.title) ?? 0) + 1));
        }
        workspace = await withTexts(workspace, texts);
    }
    const now = new Map(workspace.files.map(({ file, text }) => [file, text]));
    return {
        workspace,
        files: before.files.flatMap(file => {
            const text = now.get(file.file) ?? file.text;
            return text === file.text ? [] : [{ file, text, done: done.get(file.file) ?? new Map<string, number>() }];
        }),
    };
}

/** Writes what was mended, each file as a whole or not at all, and says on standard error what was done. Throws a Refusal where a file changed meanwhile or cannot be written. */
export async function writeMended(files: readonly MendedFile[], io: Io): Promise<void> {
    for (const { file, text, done } of files) {
        if (file.file === STANDARD_INPUT)
            throw new Refusal('What comes on standard input cannot be mended where it is. `--diff` shows what would be.');
        const asItStands = await readText(file.file, file.name, true);
        const mark = asItStands.startsWith('\uFEFF') ? '\uFEFF' : '';
        if (asItStands !== mark + file.text)
            throw new Refusal(`${file.name} was changed while it was being mended, so it was left as it is. Try again.`);
        await writeWhole(io, file.file, mark + text);
        const count = [...done.values()].reduce((sum, one) => sum + one, 0);
        const what = [...done].map(([title, times]) => (times > 1 ? `${title} (${times} times)` : title));
        io.stderr.write(`${file.name}: mended ${counted(count, 'thing', 'things')}. ${what.join('; ')}.\n`);
    }
}

/** What was mended, as a unified diff. */
export function asDiff(files: readonly MendedFile[]): string {
    return files
        .map(({ file: { name, text: before }, text }) =>
            createTwoFilesPatch(`a/${name}`, `b/${name}`, before, text, undefined, undefined, {
                context: 3,
                headerOptions: FILE_HEADERS_ONLY,
            }),
        )
        .join('');
}
