/** Something to be done, worked out on what is drawn when its turn has come; undefined where there is nothing to do. */
export type Doing<S, D> = (shows: S) => D | undefined;

/**
 * Lets what is done by way of a picture of a text wait for its turn: the next thing is worked out, and done, once what the one before it made of the text is drawn.
 * So a key that is pressed twice is heard twice, however quickly. Where somebody else has changed the text meanwhile, or something was refused, what waits is not done.
 */
export class InTurn<S extends { readonly version: number }, D> {
    private shows: S;
    private readonly act: (does: D) => void;
    private readonly tooLate: () => void;
    private waiting: Doing<S, D>[] = [];
    private isDoing = false;
    /** The version of the text that the last thing made, until it is drawn. */
    private made: number | undefined;

    /** `act` has something done; `tooLate` is called where what waited is not done, for the text is another now. */
    constructor(shows: S, act: (does: D) => void, tooLate: () => void) {
        this.shows = shows;
        this.act = act;
        this.tooLate = tooLate;
    }

    /** Has something done, when its turn has come. */
    do(doing: Doing<S, D>): void {
        this.waiting.push(doing);
        this.next();
    }

    /** What was being done has come to its end, and the text has this version then; undefined where it was refused. */
    ended(version: number | undefined): void {
        this.isDoing = false;
        this.made = version;
        if (version === undefined) this.waiting = [];
        this.next();
    }

    /** Another picture of the text has been drawn. */
    drawn(shows: S): void {
        // The versions of a text that was closed and opened again are counted anew.
        if (shows.version < this.shows.version) this.made = undefined;
        this.shows = shows;
        this.next();
    }

    private next(): void {
        if (this.isDoing || (this.made !== undefined && this.shows.version < this.made)) return;
        const isAnother = this.made !== undefined && this.shows.version > this.made;
        this.made = undefined;
        if (isAnother && this.waiting.length > 0) {
            this.waiting = [];
            this.tooLate();
        }
        for (let doing = this.waiting.shift(); doing; doing = this.waiting.shift()) {
            const does = doing(this.shows);
            if (does === undefined) continue;
            this.isDoing = true;
            this.act(does);
            return;
        }
    }
}
