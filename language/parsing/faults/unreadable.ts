import type { Finding } from '../../findings/finding.ts';
import type { Unreadable } from './fault.ts';
import { headcount } from './headcount.ts';
import { LINES } from './lines.ts';
import { quote, spanOf, type Telling } from './telling.ts';
import type { Explain } from './told.ts';
import { UNFINISHED } from './unfinished.ts';

/** What could not be read is told by the first of these that knows it: as a statement that does not go on as it should, else as a line that begins with nothing. */
const EXPLANATIONS: readonly Explain[] = [headcount, ...UNFINISHED, ...LINES];

/** What cannot be read. */
export function tellUnreadable(fault: Unreadable, telling: Telling): Finding {
    for (const explain of EXPLANATIONS) {
        const told = explain(fault, telling);
        if (told) return telling.finding(told.span, told.words, told.fixes);
    }
    const token = fault.token ?? fault.previous;
    return telling.finding(token ? spanOf(token) : { from: 0, to: 0 }, {
        message: token ? `${quote(token.image)} has no place here.` : 'This text ends too soon.',
        advice: 'Take it out, or put it into a text between quotation marks.',
    });
}
