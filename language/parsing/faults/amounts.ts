import type { Finding } from '../../findings/finding.ts';
import { meantUnit, numberOfFigures, numberOfWord } from '../values.ts';
import type { Typed } from './fault.ts';
import { quote, spanOf, type Telling, type Words } from './telling.ts';

/** An amount that is typed otherwise than it is written here. */
export function tellAmount(fault: Typed, telling: Telling): Finding {
    const { token, before, after } = fault;
    const typed = quote(token.image);
    const say = (text: string, words: Words, shown = text) => {
        const span = spanOf(token);
        return telling.finding(span, { ...words, advice: `Write ${quote(shown)}.` }, [
            telling.fix(`Write ${quote(text.trim())}`, [{ ...span, text }], { preferred: true, safe: true }),
        ]);
    };
    switch (fault.how) {
        case 'range': {
            const [least = '', most = ''] = endsOf(token.image);
            return say(`${least} to ${most}`, {
                message: `A range is written with \`to\` here, and ${typed} is written with a dash.`,
                why: 'A plan is read aloud, and nobody says the dash.',
            });
        }
        case 'number': {
            const figure = String(numberOfFigures(token.image));
            const message = token.image.includes(',')
                ? `A decimal is written with a point here, and ${typed} has a comma.`
                : `A part of a whole is written as a decimal here, and ${typed} is written as a fraction.`;
            return say(figure, { message, ...(token.image.includes(',') ? { why: 'A comma stands between the things of a list.' } : {}) });
        }
        case 'number-word':
            return say(String(numberOfWord(token.image) ?? 1), {
                message: `An amount is written in figures here, and ${typed} is a word.`,
            });
        case 'article':
            return say(
                '1',
                { message: `An amount is written in figures here, and ${quote(`${token.image} ${after?.image ?? ''}`)} has none.` },
                `1 ${after?.image ?? ''}`,
            );
        case 'unit': {
            const unit = meantUnit(token.image, before?.image === '1');
            const message = isForeign(token.image)
                ? `Units are written in English here, and ${typed} is not.`
                : /^[A-Z]/.test(token.image)
                  ? `Units are written small here, and ${typed} begins with a capital letter.`
                  : `Units are written out here, and ${typed} is shortened.`;
            // `90mins`: the space comes with it.
            const space = before && before.endOffset === token.startOffset - 1 ? ' ' : '';
            return say(`${space}${unit}`, { message }, unit);
        }
        case 'per':
            return say(
                'a',
                { message: 'How often is written with `a` here, not with `per`.' },
                `${before?.image ?? 'days'} a ${after?.image ?? 'week'}`,
            );
        case 'full-time':
            return say('full time', { message: `\`full time\` is two words here, and ${typed} is one.` });
        case 'half': {
            const unit = after?.image ?? 'day';
            return say(
                `half ${/^h/.test(unit) ? 'an' : 'a'}`,
                { message: `${quote(`half ${unit}`)} lacks a word.` },
                `half ${/^h/.test(unit) ? 'an' : 'a'} ${unit}`,
            );
        }
        default: {
            const several = `${token.image}s`;
            const asSpan = /^\s+(\d+)(?:\s+to\s+|\s*[-\u2010-\u2015]\s*)(\d+)/.exec(telling.text.slice(spanOf(token).to));
            const [typed, from, to] = asSpan ?? [];
            if (typed && from && to) {
                const span = { from: token.startOffset, to: spanOf(token).to + typed.length };
                const text = `${several} ${from} to ${to}`;
                return telling.finding(
                    span,
                    { message: `A span of ${several} is written with \`${several}\` and \`to\` here.`, advice: `Write ${quote(text)}.` },
                    [telling.fix(`Write ${quote(text.trim())}`, [{ ...span, text }], { preferred: true, safe: true })],
                );
            }
            return say(
                several,
                {
                    message: `\`${token.image}\` is followed by one ${token.image} or a list of them; a span of them begins with \`${several}\`.`,
                },
                `${several} 1 to 3`,
            );
        }
    }
}

function endsOf(range: string): string[] {
    return range.split(/[-\u2010-\u2015]/).map(part => part.trim());
}

function isForeign(unit: string): boolean {
    return /^(minuten|stunde|tag|woche|monat|jahr|heure|jour|semaine|mois|ann)/i.test(unit);
}
