import assert from 'node:assert/strict';

/** Hours as people and as machines are told them; `most` is null where there is no telling. */
export interface Hours {
    readonly least: number;
    readonly most: number | null;
}

/** The same, where nothing takes time, or what does states none. */
export type Told = Hours | 'none' | 'no time is stated';

/** Hours out of words, as every format writes them: `about 4 to 6 hours`, `up to 12 hours`, `at least 1 hour`. */
export function hoursIn(words: string): Told {
    const said = /(?:about )?(?:(\d[\d.]*) to (\d[\d.]*)|(at least|up to)? ?(\d[\d.]*)) hours?|no time is stated|none/.exec(words);
    assert.ok(said, `no hours in “${words}”`);
    const [whole, least, most, bound, only] = said;
    if (whole === 'none' || whole === 'no time is stated') return whole;
    if (least !== undefined) return { least: Number(least), most: Number(most) };
    return { least: bound === 'up to' ? 0 : Number(only), most: bound === 'at least' ? null : Number(only) };
}

/** Hours out of the figures for machines, to the tenth of an hour that people are told. */
export function toldOf({ least, most }: Hours): Told {
    if (most === 0) return 'none';
    if (most === null && least === 0) return 'no time is stated';
    return { least: tenth(least), most: most === null ? null : tenth(most) };
}

function tenth(value: number): number {
    return Math.round((value + 1e-6) * 10) / 10;
}
