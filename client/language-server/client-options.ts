import * as vscode from 'vscode';
import { type DocumentSelector, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/protocol.ts';

/** The language's name in the manifest. */
export const LANGUAGE = 'balcony';

/** The scheme of the library's documents, which come from the server and are read only. */
export const LIBRARY_SCHEME = 'balcony-library';

/** What the client is told at every start. */
export function clientOptions(output: vscode.LogOutputChannel): LanguageClientOptions {
    return {
        documentSelector: documentsOfTheWorkspace(),
        initializationOptions: {
            tellsNotFormatted: true,
            wantsFindingsTold: true,
            followsDocuments: true,
            asksForReasons: true,
            commands: ['balcony.openMap', 'balcony.newProgramme', 'balcony.importSheet', 'editor.action.triggerSuggest'],
        } satisfies InitializationOptions,
        outputChannel: output,
        traceOutputChannel: output,
        // Nothing is thrown in the designer's face: what goes wrong is noted in the output, and told in plain words by the server's status.
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        initializationFailedHandler: () => false,
        diagnosticCollectionName: LANGUAGE,
    };
}

/**
 * The documents that are sent to the server: those of the workspace's folders, single and new files, and the library.
 * No others: the older version of a file in a comparison (`git:`) would declare everything in it a second time.
 */
function documentsOfTheWorkspace(): DocumentSelector {
    const schemes = new Set(['file', 'untitled', LIBRARY_SCHEME]);
    for (const folder of vscode.workspace.workspaceFolders ?? []) schemes.add(folder.uri.scheme);
    return [...schemes].map(scheme => ({ language: LANGUAGE, scheme }));
}
