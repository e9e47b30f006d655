import { tellRunner } from './bridge.ts';

/** Clicks with the mouse on what reads as `words` in the workbench. False where no mouse is to be had, which is on a desktop. */
export async function click(words: string): Promise<boolean> {
    return (await tellRunner('click', words)) !== 'nowhere';
}
