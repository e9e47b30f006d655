/** How a command ends (product.md, 'The command line'). */
export const EXIT = { clean: 0, found: 1, couldNotRun: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The command could not run: its message says in a sentence what is wrong, where, and what to do. */
export class Refusal extends Error {
    override readonly name = 'Refusal';
}

/** What the operating system said, in words, with the path: "plan.balcony cannot be read: there is no such file or folder." */
export function cannot(path: string, doing: 'read' | 'written', error: unknown): string {
    const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
    const reason = REASONS[code] ?? (code ? `the system says ${code}` : 'the system does not say why');
    return `${path} cannot be ${doing}: ${reason}.`;
}

const REASONS: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'you have no permission for it',
    EPERM: 'you have no permission for it',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file, not a folder',
    EEXIST: 'there is a file where a folder is needed',
    ELOOP: 'it is a link that leads back to itself',
    ENAMETOOLONG: 'its name is too long',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk can only be read',
    EMFILE: 'too many files are open at once',
    EBUSY: 'another program is using it',
};
