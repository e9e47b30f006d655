import { topOf } from '../../language/model/amounts/amounts.ts';
import type { Schedule } from '../../language/model/schedule/schedule.ts';
import type { TimeFigures } from '../../language/model/time/time.ts';
import { counted } from '../../language/model/amounts/wording.ts';

/** What that comes to in an average month: "about 20 to 27 hours a month"; nothing where the length, or the time, is not known or all too short. */
export function monthlyInWords(time: TimeFigures, schedule: Schedule): string | undefined {
    const { length } = schedule;
    const hours = time.stated ? time.hours : time.said;
    if (!hours || !length || length.most === null || length.least < 2) return undefined;
    const [least, most] = [Math.round(hours.least / length.most), Math.round(topOf(hours) / length.least)];
    if (hours.most === null) return `at least ${counted(least, 'hour', 'hours')} a month`;
    return least === most ? `about ${counted(least, 'hour', 'hours')} a month` : `about ${least} to ${most} hours a month`;
}
