import type { english } from './english/english.ts';

/** Everything that Balcony itself says in what it publishes, in one language: the fixed sentences, and how figures, dates and amounts are written. */
export type Words = ReturnType<typeof english>;
