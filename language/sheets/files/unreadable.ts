/** A file cannot be brought in: its message says in a sentence what is wrong with it and what to do. */
export class UnreadableSheet extends Error {
    override readonly name = 'UnreadableSheet';
}
