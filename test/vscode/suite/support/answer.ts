import { tellRunner } from './bridge.ts';

/** Types an answer, and Enter, once the workbench asks the question. False where no keyboard is to be had, which is on a desktop. */
export async function answer(question: string, text: string): Promise<boolean> {
    return (await tellRunner('answer', JSON.stringify({ words: question, text }))) !== 'nowhere';
}
