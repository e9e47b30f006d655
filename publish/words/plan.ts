import type { Doing, Hosts, When, Where } from '../../language/model/design/design.ts';
import { amountInWords } from './amounts.ts';
import { listed } from './lists.ts';

/** When something is, as it was said: "months 5 to 9", "weeks 2 and 5", "before the start". */
export function whenInWords(when: When): string {
    switch (when.form) {
        case 'span':
            return when.from === when.to ? `${when.unit} ${when.from}` : `${when.unit}s ${when.from} to ${when.to}`;
        case 'list':
            return `${when.unit}${when.times.length === 1 ? '' : 's'} ${listed(when.times.map(String))}`;
        case 'before':
            return 'before the start';
        case 'after':
            return 'after the end';
    }
}

const HOW: Readonly<Record<Where['how'], string>> = {
    inPerson: 'in person',
    online: 'online',
    blended: 'partly online',
    residential: 'residential',
};

/** How and where something is held: "residential at Hollin Hall". */
export function whereInWords(where: Where): string {
    return where.at === undefined ? HOW[where.how] : `${HOW[where.how]} at ${where.at}`;
}

/** Who receives a participant: "Northbridge Hospitals Trust or Moving On", "an agency in health", "each other's agencies". */
export function hostsInWords(hosts: Hosts): string {
    switch (hosts.form) {
        case 'agencies':
            return listed(
                hosts.agencies.map(agency => agency.to.title),
                'or',
            );
        case 'sectors':
            return `an agency in ${listed(
                hosts.sectors.map(sector => sector.to.title.toLowerCase()),
                'or',
            )}`;
        case 'eachOther':
            return 'each other';
        case 'anotherEachTime':
            return 'another agency each time';
    }
}

/** How people come together for something: "on your own", "one to one", "by team", "in groups of 6"; nothing where it is not said. */
export function groupingInWords(doing: Doing): string | undefined {
    if (doing.alone) return 'on your own';
    if (doing.oneToOne) return 'one to one';
    const ways = [doing.byTeam && 'in your team', doing.groupsOf && `in groups of ${amountInWords(doing.groupsOf.size)}`].filter(
        way => way !== undefined,
    );
    return ways.length ? listed(ways) : undefined;
}
