import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NotFormattedParams, NotificationsToClient } from '../../../server/protocol.ts';

const METHOD = 'balcony/notFormatted' satisfies keyof NotificationsToClient;
const SHOWN_FOR = 10_000; // milliseconds

/** Says in the status bar why a file was not laid out: quietly, since it happens at every save of a file with a fault in it. */
export function tellNotFormatted(client: BaseLanguageClient): void {
    client.onNotification(METHOD, ({ message }: NotFormattedParams) => {
        vscode.window.setStatusBarMessage(message, SHOWN_FOR);
    });
}
