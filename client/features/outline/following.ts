/**
 * Does something anew each time it is asked to, once at a time. For the outline follows the editor: to show a line, the editor may have the programmes listed anew; to follow
 * it for that would have them listed anew again, and so on without an end.
 */
export class Following {
    private readonly once: () => Promise<void>;
    private isAtIt = false;
    private isAskedAgain = false;

    constructor(once: () => Promise<void>) {
        this.once = once;
    }

    /** Resolves when it is done, or when somebody else is at it: who asks meanwhile has it done again at its end, unless they ask for `unless it is being done`. */
    async follow(when?: 'unless it is being done'): Promise<void> {
        if (this.isAtIt) {
            this.isAskedAgain ||= when === undefined;
            return;
        }
        this.isAtIt = true;
        try {
            do {
                this.isAskedAgain = false;
                await this.once();
            } while (this.isAskedAgain);
        } finally {
            this.isAtIt = false;
        }
    }
}
