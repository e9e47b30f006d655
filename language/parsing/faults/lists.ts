import type { Finding } from '../../findings/finding.ts';
import { WITH_WORDS } from '../statements.ts';
import type { CommaMissing, Missing, Typed } from './fault.ts';
import { after, quote, spanOf, type Telling } from './telling.ts';

/** `and` in a list. */
export function tellAnd({ token, before }: Typed, telling: Telling): Finding {
    const span = spanOf(token);
    const from = before ? spanOf(before).to : span.from;
    return telling.finding(
        span,
        { message: `The things of a list are parted by commas here, and not by ${quote(token.image)}.`, advice: 'Write a comma.' },
        [
            telling.fix('Write a comma', [{ from, to: span.to, text: before?.image === ',' ? '' : ',' }], {
                preferred: true,
                safe: token.image !== 'or',
            }),
        ],
    );
}

/** Two names of a list with no comma between them. */
export function tellComma({ before, token, rule }: CommaMissing, telling: Telling): Finding {
    const [one, two] = [quote(before.image), quote(token.image)];
    const fixes = [telling.fix('Write a comma between them', [{ ...after(before), text: ',' }], { preferred: true })];
    let advice = 'Write a comma between them.';
    // `doing.enabling being.courage`: neither can be a part of the other.
    const isPath = telling.text.charAt(before.startOffset - 1) === '.' || telling.text.charAt(spanOf(token).to) === '.';
    if ((rule === 'Targets' || rule === 'Touches') && !isPath) {
        const path = `${before.image}.${token.image}`;
        advice = `Write a comma between them, or ${quote(path)} if the second is an element of the first.`;
        fixes.push(telling.fix(`Write ${quote(path)}`, [{ from: spanOf(before).to, to: token.startOffset, text: '.' }]));
    } else if (WITH_WORDS.has(rule)) {
        advice = `Write a comma between them, or put what ${one} is about between quotation marks.`;
    }
    return telling.finding(spanOf(before, token), { message: `A comma is missing between ${one} and ${two}.`, advice }, fixes);
}

/** A comma with no name after it. */
export function tellLooseComma({ after: comma, before: next }: Missing, telling: Telling): Finding {
    const span = spanOf(comma);
    const found = Number.isNaN(next.startOffset) ? '' : ` ${quote(next.image)} begins something else.`;
    return telling.finding(
        span,
        {
            message: 'There is a comma too many: no name follows it.',
            ...(found ? { why: found.trim() } : {}),
            advice: 'Take it out, or write the name that is missing.',
        },
        [telling.fix('Take the comma out', [{ ...span, text: '' }], { preferred: true })],
    );
}
