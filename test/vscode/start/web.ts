// Starts the tests in a web worker's extension host, with mocha's build for browsers.
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { MOCHA_OPTIONS, runAndTell } from './end.ts';

declare const GREP: string;

/** Runs the tests that `load` defines. */
export async function runSuite(load: () => void): Promise<void> {
    await quieten();
    mocha.setup({ ...MOCHA_OPTIONS, grep: GREP });
    load();
    await runAndTell(mocha);
}

/** This VS Code starts without a settings file. In a browser it would save by itself, a second after an edit. */
async function quieten(): Promise<void> {
    const settings = { 'files.autoSave': 'off', 'editor.cursorBlinking': 'solid' };
    for (const [name, value] of Object.entries(settings)) {
        await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);
    }
}
