import { tellRunner } from './bridge.ts';

/** Pastes a text with the keys, into whatever has the focus. False where no keyboard is to be had, which is on a desktop. */
export async function paste(text: string): Promise<boolean> {
    return (await tellRunner('paste', text)) !== 'nowhere';
}
