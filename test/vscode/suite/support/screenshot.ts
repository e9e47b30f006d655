import { tellRunner } from './bridge.ts';

/**
 * Keeps a picture of the whole workbench as NAME.png among the run's artifacts (out/vscode-tests); resolves when it is taken.
 * A desktop VS Code gives none.
 */
export const screenshot = (name: string): Promise<void> => tellRunner(`screenshot/${name}`);
