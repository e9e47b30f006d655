import type { Dimension, Mode } from '../design/design.ts';

/** How well a dimension or an element is reached. */
export type Standing = 'absent' | 'named' | 'reached' | 'grounded';

/**
 * The standing that the modes give through which something is targeted: absent where nothing targets it; named where only modes do by which the framework does not
 * say it grows (or what has no mode); reached through one by which it grows; grounded through two or more, experience or reflection among them.
 */
export function standingOf(isTargeted: boolean, modes: ReadonlySet<Mode>, grows: Dimension['grows']): Standing {
    if (!isTargeted) return 'absent';
    const growing = new Set(grows.map(way => way.mode).filter(mode => modes.has(mode)));
    if (growing.size === 0) return 'named';
    return growing.size > 1 && (growing.has('experience') || growing.has('reflection')) ? 'grounded' : 'reached';
}
