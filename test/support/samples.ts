import { readFileSync } from 'node:fs';
import type { Programme } from '../../language/model/design/design.ts';
import { programmeFrom } from './programme.ts';

/** The whole programmes that tests read and change, by the names of their files. */
export const SAMPLES = ['across-the-system', 'competency-academy', 'place-fellowship', 'theory-school'] as const;
export type Sample = (typeof SAMPLES)[number];

const read = (name: string) => readFileSync(new URL(`../fixtures/samples/${name}.balcony`, import.meta.url), 'utf8');

/** The text of a sample. */
export function sampleText(name: Sample): string {
    return read(name);
}

/** What the samples share. */
export const NORTHBRIDGE = read('northbridge');

/** The programme of a sample; of the text, where a test has changed it. */
export async function sample(name: Sample, change: (text: string) => string = text => text): Promise<Programme> {
    return programmeFrom(change(sampleText(name)), NORTHBRIDGE);
}
