import { URI, UriUtils } from 'langium';
import { withMapping } from '../../language/settings/with-mapping.ts';
import { mappingToSave } from '../../language/sheets/mapping.ts';
import { SETTINGS_FILE } from '../files/files.ts';
import type { MappingToSave, SaveMappingParams } from '../protocol/import-sheet.ts';
import type { Server } from '../server.ts';

/** The settings file of a workspace with what columns are in it, under a name, where the command line finds it too. */
export async function saveMapping(server: Server, { uri, name, columns }: SaveMappingParams): Promise<MappingToSave> {
    const file = UriUtils.joinPath(URI.parse(server.roots.rootOf(URI.parse(uri))), SETTINGS_FILE);
    const read = await server.files.read(file);
    if ('error' in read && read.error !== 'not-found')
        return { why: `${SETTINGS_FILE} cannot be read. Mend it first; then this can be saved in it.` };
    const text = withMapping('text' in read ? read.text : '', name, mappingToSave(columns));
    if (text === undefined) return { why: `${SETTINGS_FILE} is not written as JSON is. Mend it first; then this can be saved in it.` };
    return { uri: file.toString(), text };
}
