import type { Asked, Delivery, Giver } from '../../language/model/delivery/delivery.ts';
import { cell, paragraph, table } from '../document/build.ts';
import type { Block } from '../document/document.ts';
import { hostTitle } from '../words/hosts.ts';
import { capital } from '../words/lists.ts';
import type { Words } from '../words/words.ts';

/** What one running of the programme asks of those who give it: hours and days for each role and host, for what, and what cannot be told, where there is any. */
export function deliveryBlocks(delivery: Delivery, words: Words): Block[] {
    const { none, caption, head, unknown: why } = words.review.delivery;
    if (delivery.length === 0) return [paragraph(none)];
    const someUnknown = delivery.some(asked => asked.unknown.length > 0);
    return [
        table(
            caption,
            [head.who, head.hours, head.days, head.what, ...(someUnknown ? [head.unknown] : [])].map(cell),
            delivery.map(asked => [
                cell(giverInWords(asked.of, words)),
                cell(asked.askings.length > 0 ? words.hours(asked.hours) : words.coverage.notKnown),
                cell(asked.askings.length > 0 ? words.daysOf(asked.days) : ''),
                cell(forWhat(asked, words)),
                ...(someUnknown ? [cell(asked.unknown.map(each => `${words.titled(each.item)}: ${why[each.why]}`).join('; '))] : []),
            ]),
        ),
    ];
}

function giverInWords(giver: Giver, words: Words): string {
    switch (giver.is) {
        case 'role':
            return capital(words.titleOf(giver.role));
        case 'people':
            return words.titleOf(giver.people);
        case 'host':
            return hostTitle(giver.host, words);
    }
}

/** `lead “Coaching” (24 times over)`, by what they do. */
function forWhat({ askings }: Asked, words: Words): string {
    const told = words.review.delivery;
    const parts = [...new Set(askings.map(({ part }) => part))];
    return parts
        .map(part => {
            const items = askings
                .filter(asking => asking.part === part)
                .map(({ item, count }) =>
                    count.least === 1 && count.most === 1 ? words.titled(item) : told.over(words.titled(item), words.times(count)),
                );
            return told.does(told.parts[part], words.intls.listed(items));
        })
        .join('; ');
}
