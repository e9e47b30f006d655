import type { ThreadLink } from '../../../../server/protocol.ts';

/** The boxes that are on a thread with one: all that leads to it, and all that it leads to, itself among them. */
export function onThreadWith(key: string, links: readonly ThreadLink[]): ReadonlySet<string> {
    const found = new Set([key]);
    const follow = (next: (link: ThreadLink, at: string) => string | undefined) => {
        const way = new Set([key]);
        // What is added on the way is looked at in its turn.
        for (const at of way) {
            for (const link of links) {
                const to = next(link, at);
                if (to !== undefined) way.add(to);
            }
        }
        for (const each of way) found.add(each);
    };
    follow(({ from, to }, at) => (from === at ? to : undefined));
    follow(({ from, to }, at) => (to === at ? from : undefined));
    return found;
}

/** The boxes that are linked straight to one, each way. */
export function neighbours(key: string, links: readonly ThreadLink[]): { readonly before: string[]; readonly after: string[] } {
    return {
        before: links.filter(({ to }) => to === key).map(({ from }) => from),
        after: links.filter(({ from }) => from === key).map(({ to }) => to),
    };
}
