import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';

/**
 * Today as `YYYY-MM-DD` in UTC: what SOURCE_DATE_EPOCH says where it is set (seconds since 1970, reproducible-builds.org/specs/source-date-epoch), else the clock.
 * Throws a Refusal where it is set to something else.
 */
export function today(env: Io['env'], now: Date = new Date()): string {
    const epoch = env['SOURCE_DATE_EPOCH'];
    if (epoch === undefined || epoch === '') return now.toISOString().slice(0, 10);
    const date = new Date(Number(epoch) * 1000);
    if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime()))
        throw new Refusal(`SOURCE_DATE_EPOCH is “${epoch}”; it should be a number of seconds since 1970, or not be set.`);
    return date.toISOString().slice(0, 10);
}
