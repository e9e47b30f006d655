import type { TimeFigures } from '../../language/model/time/time.ts';
import type { Words } from '../words/words.ts';

/** A participant's time in sentences: the whole, how it divides, and what states none. */
export function timeSentences(time: TimeFigures, words: Words): string {
    const { time: told } = words.coverage;
    const whole = [words.time(time), words.optional(time), words.whole(time)].filter(Boolean).join('; ');
    const kinds = ['contact', 'work', 'study', 'unallocated'] as const;
    const split = kinds.filter(kind => time.bySort[kind].most !== 0).map(kind => told.sorts[kind](words.hours(time.bySort[kind])));
    const sentences = [
        told.whole(whole),
        time.stated && split.length > 0 && told.split(words.intls.listed(split)),
        time.preparation.most !== 0 && told.preparation(words.hours(time.preparation)),
        time.unstated.length > 0 && told.unstated(words.intls.listed(time.unstated.map(words.titled))),
    ];
    return sentences.filter(Boolean).join(' ');
}
