import { figuresOf, type Figures } from '../../language/model/figures.ts';
import type { Hours } from '../../language/model/amounts/amounts.ts';
import { DEFAULT_SETTINGS } from '../../language/settings/settings.ts';
import { planned } from './programme.ts';

/** The figures of a programme with these statements. */
export async function figuresFor(statements: string): Promise<Figures> {
    return figuresOf(await planned(statements), DEFAULT_SETTINGS);
}

/** Hours as the tests write them: `84`, `4..6`, `112..` where there is no most, `~6` where they are approximate. */
export function written(hours: Hours | null | undefined): string {
    if (!hours) return 'unknown';
    const tidy = (value: number) => String(Math.round(value * 100) / 100);
    const ends =
        hours.most === null
            ? `${tidy(hours.least)}..`
            : hours.least === hours.most
              ? tidy(hours.least)
              : `${tidy(hours.least)}..${tidy(hours.most)}`;
    return (hours.approximate ? '~' : '') + ends;
}
