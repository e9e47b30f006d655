import { hash } from 'node:crypto';

/** A short text that stands for these texts and no others. */
export function digest(...texts: readonly string[]): string {
    return hash('sha256', texts.map(text => `${text.length}:${text}`).join(''), 'base64url');
}
