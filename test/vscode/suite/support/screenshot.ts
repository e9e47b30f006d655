import { tellRunner } from './bridge.ts';

/**
 * Keeps a picture of the whole workbench as NAME.png among the run's artifacts (out/vscode-tests); resolves when it is taken.
 * Waits until `words` are to be seen in it, where there are any, and rejects when they do not come. A desktop VS Code gives no picture.
 */
export async function screenshot(name: string, words = ''): Promise<void> {
    await tellRunner(`screenshot/${name}`, words);
}
