/** What is fuzzed: something that takes any text, and how a text for it looks. */
export interface Target {
    /** Texts to begin with. */
    readonly seeds: readonly string[];
    /** Words that mean something in such a text. */
    readonly words: readonly string[];
    /** Takes a text, and throws where that brings what should not be. */
    take(input: string): void | Promise<void>;
    /** Lets go of what it holds. */
    close?(): Promise<void>;
}
