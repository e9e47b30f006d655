/** The addresses of workspaces in memory, each in the hands of one of them at a time. */
export interface Addresses {
    take(): string;
    giveBack(address: string): void;
}

/** Addresses of one set of services. They are used again, for Langium keeps the folders of files that are gone, and goes through them all each time. */
export function addressesOfWorkspaces(): Addresses {
    const free: string[] = [];
    let taken = 0;
    return {
        take: () => free.pop() ?? `file:///workspace-${++taken}`,
        giveBack: address => void free.push(address),
    };
}
