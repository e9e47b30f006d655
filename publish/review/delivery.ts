import { hoursInWords } from '../../language/model/amounts/wording.ts';
import { amountInWords } from '../../language/model/amounts/wording.ts';
import { type Asked, type Delivery, type Giver, type Part, type WhyUnknown } from '../../language/model/delivery/delivery.ts';
import { hostNamed } from '../../language/model/delivery/hosting.ts';
import { cell, paragraph, table } from '../document/build.ts';
import type { Block } from '../document/document.ts';
import { capital, listed, titled } from '../words/lists.ts';

const PARTS: Readonly<Record<Part, string>> = { leads: 'lead', hosts: 'host', 'takes part': 'take part in' };

const UNKNOWN: Readonly<Record<WhyUnknown, string>> = {
    time: 'it states no time',
    people: 'nobody says how many people take part',
    teams: 'nobody says how many teams there are',
    groups: 'nobody says how large its groups are',
};

/** What one running of the programme asks of those who give it: hours and days for each role and host, for what, and what cannot be told. */
export function deliveryBlocks(delivery: Delivery): Block[] {
    if (delivery.length === 0) return [paragraph('It does not say who leads, hosts or takes part in anything.')];
    return [
        table(
            'What one running asks of those who give it, their own preparation left out',
            ['Who', 'Hours', 'Working days', 'For what', 'Cannot be told'].map(cell),
            delivery.map(asked => [
                cell(giverInWords(asked.of)),
                cell(asked.askings.length > 0 ? hoursInWords(asked.hours) : 'not known'),
                cell(asked.askings.length > 0 ? amountInWords(asked.days, 'day', 'days') : ''),
                cell(forWhat(asked)),
                cell(asked.unknown.map(({ item, why }) => `${titled(item)}: ${UNKNOWN[why]}`).join('; ')),
            ]),
        ),
    ];
}

function giverInWords(giver: Giver): string {
    switch (giver.is) {
        case 'role':
            return capital(giver.role.title);
        case 'people':
            return giver.people.title;
        case 'host':
            return hostNamed(giver.host).title;
    }
}

/** `lead “Coaching” (24 times over)`, by what they do. */
function forWhat({ askings }: Asked): string {
    const parts = [...new Set(askings.map(({ part }) => part))];
    return parts
        .map(part => {
            const items = askings
                .filter(asking => asking.part === part)
                .map(({ item, count }) =>
                    count.least === 1 && count.most === 1
                        ? titled(item)
                        : `${titled(item)} (${amountInWords(count, 'time', 'times')} over)`,
                );
            return `${PARTS[part]} ${listed(items)}`;
        })
        .join('; ');
}
