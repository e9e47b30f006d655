import { tellRunner } from './bridge.ts';

/**
 * Keeps a picture of the whole workbench as NAME.png among the run's artifacts (out/vscode-tests); resolves when it is taken.
 * Waits until `words` are to be seen in it, where there are any, and rejects when they do not come. A desktop VS Code gives no picture.
 */
export async function screenshot(name: string, words = ''): Promise<void> {
    await tellRunner(`screenshot/${name}`, words);
}

/** Keeps a picture of a detail, to look at in a row with others: only where that was asked for (`--pictures`), for such pictures take long. */
export async function detail(name: string): Promise<void> {
    await tellRunner(`detail/${name}`);
}
