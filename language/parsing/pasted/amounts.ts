import { meantUnit, numberOfWord } from '../values.ts';

const UNITS = 'minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|wks?|months?|years?|yrs?|sessions?|meetings?';
const NUMBERS = '\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const AMOUNT = new RegExp(
    `^(?:(?<count>${NUMBERS})\\s*[x\u00D7]\\s*)?(?<about>(?:about|approximately|approx\\.?|around|c\\.|circa)\\s+)?(?<half>half an? )?(?<number>${NUMBERS})?[ -]?(?<unit>${UNITS})(?: of (?<each>${NUMBERS})[ -]?(?<eachUnit>${UNITS}))?$`,
    'i',
);

/** How much time is meant by what somebody wrote, as the language has it: `4 hrs` is `4 hours`; undefined where it is no amount. */
export function meantAmount(typed: string): string | undefined {
    const { count, about, half, number, unit, each, eachUnit } = AMOUNT.exec(typed.trim())?.groups ?? {};
    if (!unit) return undefined;
    const rough = about ? 'about ' : '';
    if (half) return number || count ? undefined : `half a ${inFull(unit, true)}`;
    if (!number) return undefined;
    const amount = counted(number, unit);
    if (count) return /^(sessions?|meetings?)$/i.test(unit) ? undefined : `${counted(count, 'sessions')} of ${rough}${amount}`;
    return `${rough}${amount}${each && eachUnit ? ` of ${counted(each, eachUnit)}` : ''}`;
}

function counted(number: string, unit: string): string {
    const figure = numberOfWord(number) ?? Number(number);
    return `${figure} ${inFull(unit, figure === 1)}`;
}

function inFull(unit: string, one: boolean): string {
    if (/^(session|meeting)/i.test(unit)) return one ? 'session' : 'sessions';
    return meantUnit(unit, one);
}
