import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../language/generated/ast.ts';
import { isProgramme } from '../../language/generated/ast.ts';
import type { BalconyServices } from '../../language/services.ts';
import type { Settings } from '../../language/settings/settings.ts';
import { loadSettings, SettingsFolders } from '../files/settings-file.ts';
import { GitIgnore } from '../files/git-ignore.ts';
import { readTexts } from '../files/read-texts.ts';
import { searchFolder } from '../files/search.ts';
import type { Io } from '../io.ts';
import { workspaceOf } from '../workspace.ts';

/** What a new file in a folder would know. */
export interface Surroundings {
    readonly services: BalconyServices;
    readonly settings: Settings;
    /** A file of that workspace that holds nothing. */
    readonly document: Document;
    /** The names of programmes that are there already. */
    readonly taken: ReadonlySet<string>;
}

/** The workspace that a folder belongs to, where settings say that it is one; else the plans of the folder itself. What cannot be read in it is left out. */
export async function surroundingsOf(folder: string, out: string | undefined, io: Io): Promise<Surroundings> {
    const root = new SettingsFolders().nearest(folder);
    const settled = await loadSettings(root ?? folder, root !== null, undefined, io);
    const itself = out === undefined ? undefined : path.resolve(io.cwd, out);
    const found = existsSync(root ?? folder) ? await searchFolder(root ?? folder, new GitIgnore(), () => {}) : [];
    // The names of folders below are another workspace's, where no settings say otherwise.
    const near = found.filter(file => file !== itself && (root !== null || path.dirname(file) === folder) && !settled.leavesOut(file));
    const { read } = await readTexts(near, io);
    const empty = path.join(folder, 'new.balcony');
    const texts = [...read.filter(({ file }) => file !== empty), { file: empty, name: 'new.balcony', text: '' }].map(text => ({
        ...text,
        reported: false,
    }));
    const workspace = await workspaceOf(texts, settled);
    const document = workspace.files.at(-1)?.document.parseResult.value;
    if (!document) throw new Error('The file that holds nothing was not read.');
    const taken = workspace.files.flatMap(file => file.document.parseResult.value.declarations.filter(isProgramme).map(({ name }) => name));
    return { services: workspace.services, settings: settled.settings, document, taken: new Set(taken) };
}
