import { type Read, quoted } from './cell.ts';

const WAYS: readonly (readonly [RegExp, string])[] = [
    [/residential|overnight/i, 'residential'],
    [/blended|hybrid|mixed/i, 'blended'],
    [/online|virtual|remote|zoom|\bteams\b|web(inar|ex)|digital/i, 'online'],
    [/in[ -]person|face[ -]to[ -]face|f2f|classroom|on[ -]?site|venue/i, 'in person'],
];

/** What a cell says of how and where something is held, as a whole statement: `in person at "Leeds"`. `place` is what another column says of where. */
export function whereOf(how: string, place: string): Read {
    const way =
        WAYS.find(([pattern]) => pattern.test(how))?.[1] ?? (place || how ? WAYS.find(([pattern]) => pattern.test(place))?.[1] : undefined);
    const said = place || (way && /\bat\b/i.test(how) ? how.replace(/^.*?\bat\b\s*/is, '').replace(/^"(.*)"$/s, '$1') : way ? '' : how);
    const isOnlyWay = way !== undefined && WAYS.some(([pattern]) => said.replace(pattern, '').trim() === '');
    const at = said === '' || isOnlyWay ? '' : said;
    if (way === 'online' || way === 'blended') {
        return { value: way, ...(at && { left: { what: at, why: `what is ${way} has no place of its own` } }) };
    }
    return {
        value: `${way ?? 'in person'}${at && ` at ${quoted(at)}`}`,
        ...(way === undefined && { takenAs: 'the place where people meet' }),
    };
}
