import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type ServerBase, unanswered } from './server.ts';

/** What a designer can turn on and off in her editor; a workspace's own settings are in its balcony.config.json. */
export interface EditorSettings {
    /** Lines above programmes and phases. */
    readonly codeLens: boolean;
    readonly inlayHints: {
        /** The hours of what is said in sessions, days or weeks. */
        readonly hours: boolean;
        /** The months of phases that only say how long they last. */
        readonly months: boolean;
    };
}

/** Everything on: what counts until the editor says something else, and for an editor that says nothing. */
export const ALL_ON: EditorSettings = { codeLens: true, inlayHints: { hours: true, months: true } };

/** Reads the settings from the editor, now and after each change; `changed` is called when they have been read. */
export function followEditorSettings(server: ServerBase, changed: () => void): void {
    const { connection, client } = server;
    const take = (given: unknown) => {
        const before = JSON.stringify(server.editorSettings);
        server.editorSettings = settingsFrom(given);
        if (JSON.stringify(server.editorSettings) !== before) changed();
    };
    const read = async () => take(await connection.workspace.getConfiguration('balcony'));
    connection.onDidChangeConfiguration(({ settings }) => {
        if (client.configuration) unanswered(read());
        else take((settings as { balcony?: unknown } | null)?.balcony);
    });
    if (client.configuration) unanswered(read());
    if (client.configurationChanges)
        unanswered(connection.client.register(DidChangeConfigurationNotification.type, { section: 'balcony' }));
}

function settingsFrom(given: unknown): EditorSettings {
    const isOn = (holder: unknown, key: string) => (holder as Readonly<Record<string, unknown>> | null | undefined)?.[key] !== false;
    const hints = (given as { inlayHints?: unknown } | null | undefined)?.inlayHints;
    return { codeLens: isOn(given, 'codeLens'), inlayHints: { hours: isOn(hints, 'hours'), months: isOn(hints, 'months') } };
}
