import type { Agency, Hosts, Word } from '../design/design.ts';
import { type Doer, withThoseAround } from '../design/plan.ts';

/** Somebody who hosts participants: an agency, any in a sector, the participants' own agencies for each other, or another agency each time. */
export type Host =
    | { readonly is: 'agency'; readonly agency: Agency }
    | { readonly is: 'sector'; readonly sector: Word }
    | { readonly is: 'eachOther' }
    | { readonly is: 'anotherEachTime' };

/** Who hosts an activity or event: as it says itself, or as the nearest event around it does; each once, in the order written. Empty where nobody says. */
export function hostsOf(item: Doer): readonly Host[] {
    const said = withThoseAround(item).flatMap(each => (each.is !== 'choice' && each.hostedBy) || [])[0];
    return said ? hostsSaid(said) : [];
}

/** Those who host by what one statement says. */
export function hostsSaid(hosts: Hosts): readonly Host[] {
    switch (hosts.form) {
        case 'agencies':
            return eachOnce(hosts.agencies.map(({ to }): Host => ({ is: 'agency', agency: to })));
        case 'sectors':
            return eachOnce(hosts.sectors.map(({ to }): Host => ({ is: 'sector', sector: to })));
        case 'eachOther':
        case 'anotherEachTime':
            return [{ is: hosts.form }];
    }
}

function eachOnce(hosts: readonly Host[]): Host[] {
    return [...new Map(hosts.map(host => [hostKey(host), host])).values()];
}

/** What tells one host from another. */
export function hostKey(host: Host): string {
    return host.is === 'agency' ? `agency ${host.agency.name}` : host.is === 'sector' ? `sector ${host.sector.name}` : host.is;
}

/** How figures name a host: by its name, and by its title; those without a name of their own by what the language calls them. */
export function hostNamed(host: Host): { readonly name: string; readonly title: string } {
    switch (host.is) {
        case 'agency':
            return { name: host.agency.name, title: host.agency.title };
        case 'sector':
            return { name: host.sector.name, title: `Any agency in ${host.sector.title}` };
        case 'eachOther':
            return { name: 'each other', title: 'Each other’s agencies' };
        case 'anotherEachTime':
            return { name: 'another each time', title: 'Another agency each time' };
    }
}
