/** The browser's path. Throws an Error with one sentence for the reader where there is none. */
export function findChromium(): Promise<string>;
