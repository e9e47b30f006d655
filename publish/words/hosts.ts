import type { Host } from '../../language/model/delivery/hosting.ts';
import type { Words } from './words.ts';

/** Who hosts, as figures and tables name it. */
export function hostTitle(host: Host, words: Words): string {
    switch (host.is) {
        case 'agency':
            return words.titleOf(host.agency);
        case 'sector':
            return words.coverage.hosts.sector(words.titleOf(host.sector));
        case 'eachOther':
        case 'anotherEachTime':
            return words.coverage.hosts[host.is];
    }
}
