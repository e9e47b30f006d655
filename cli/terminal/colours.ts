import picocolors from 'picocolors';
import type { Io, Output } from '../io.ts';

export type Colours = ReturnType<typeof picocolors.createColors>;

/** Colours for what is written to `output`: only on a terminal, and never where NO_COLOR is set (no-color.org: to anything but nothing). */
export function coloursFor(output: Output, env: Io['env']): Colours {
    return picocolors.createColors(Boolean(output.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
}
