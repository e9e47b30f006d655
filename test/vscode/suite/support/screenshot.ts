import { tellRunner } from './bridge.ts';

/**
 * Waits until `words` are to be seen in the workbench, where there are any, and rejects when they do not come; then keeps a picture of the whole of it as NAME.png among
 * the run's artifacts (out/vscode-tests), where that was asked for (`--pictures`), for pictures take long. A desktop VS Code gives none.
 */
export async function screenshot(name: string, words = ''): Promise<void> {
    await tellRunner(`screenshot/${name}`, words);
}
