import { listed } from '../../language/findings/wording.ts';
import type { TimeFigures } from '../../language/model/time/time.ts';
import { hoursInWords, optionalInWords, saidInWords, timeInWords } from '../../language/model/amounts/wording.ts';

/** A participant's time in sentences: the whole, how it divides, and what states none. */
export function timeSentences(time: TimeFigures): string {
    const whole = [timeInWords(time), optionalInWords(time), saidInWords(time)].filter(Boolean).join('; ');
    const kinds = [
        ['with others', time.bySort.contact],
        ['at work', time.bySort.work],
        ['of study', time.bySort.study],
        ['not allocated', time.bySort.unallocated],
    ] as const;
    const split = kinds.filter(([, hours]) => hours.most !== 0).map(([kind, hours]) => `${hoursInWords(hours)} ${kind}`);
    const sentences = [
        `Participant time: ${whole}.`,
        time.stated && split.length > 0 && `Of it ${listed(split)}.`,
        time.preparation.most !== 0 && `Preparation is ${hoursInWords(time.preparation)} of the study.`,
        time.unstated.length > 0 && `No time is stated for ${listed(time.unstated.map(item => `“${item.title || (item.name ?? '')}”`))}.`,
    ];
    return sentences.filter(Boolean).join(' ');
}
