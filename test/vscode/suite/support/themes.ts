import * as vscode from 'vscode';
import { until } from './until.ts';

/** By the names that pages are told (`vscode-light` …): what VS Code calls them, and their kinds. */
const THEMES = {
    light: ['Default Light Modern', vscode.ColorThemeKind.Light],
    dark: ['Default Dark Modern', vscode.ColorThemeKind.Dark],
    'high-contrast': ['Default High Contrast', vscode.ColorThemeKind.HighContrast],
    'high-contrast-light': ['Default High Contrast Light', vscode.ColorThemeKind.HighContrastLight],
} as const;

/** Does something in each of the four sorts of theme, then goes back to the one before. */
export async function inEachTheme(doSo: (theme: string) => Promise<void>): Promise<void> {
    const setting = vscode.workspace.getConfiguration('workbench');
    const before = setting.inspect('colorTheme')?.globalValue;
    try {
        for (const [name, [theme, kind]] of Object.entries(THEMES)) {
            await setting.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
            await until(`the theme ${theme}`, () => (vscode.window.activeColorTheme.kind === kind ? true : undefined), [
                vscode.window.onDidChangeActiveColorTheme,
            ]);
            await doSo(name);
        }
    } finally {
        await setting.update('colorTheme', before, vscode.ConfigurationTarget.Global);
    }
}
