import * as vscode from 'vscode';
import type { BalconyApi } from '../../../../client/extension.ts';
import { until } from './until.ts';

/** The extension, as the host has installed it. Throws where it is not there. */
export function extension(): vscode.Extension<BalconyApi> {
    const found = vscode.extensions.getExtension<BalconyApi>('balcony.balcony');
    if (!found) throw new Error('the extension is not installed');
    return found;
}

/** Starts the extension, as opening a programme does; resolves when its server runs. */
export async function startBalcony(): Promise<BalconyApi> {
    const api = await extension().activate();
    if (api.server.state === 'failed') throw new Error('the language server did not start');
    await untilServerIs(api, 'running');
    return api;
}

export function untilServerIs(api: BalconyApi, state: BalconyApi['server']['state']): Promise<true> {
    return until(`the server to be ${state}`, () => (api.server.state === state ? true : undefined), [api.server.onDidChangeState]);
}
