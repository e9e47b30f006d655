import { lettersBetween, lettersThatMayDiffer } from '../parsing/words.ts';

/** Something that can be referred to, as far as it matters for finding it by a name that is not its own. */
export interface Candidate {
    readonly name: string;
    /** What people read; some write it where the name belongs. */
    readonly title?: string | undefined;
}

/** The names that can stand somewhere, to be searched for those that are like another. Made once for each sort of name. */
export class Candidates {
    readonly names: readonly string[];
    private readonly folded = new Map<string, string[]>();
    private readonly titles = new Map<string, string[]>();
    private readonly answers = new Map<string, readonly string[]>();

    constructor(candidates: readonly Candidate[]) {
        this.names = candidates.map(({ name }) => name);
        for (const { name, title } of candidates) {
            put(this.folded, fold(name), name);
            if (title) put(this.titles, fold(title), name);
        }
    }

    /**
     * The names that `typed` was most likely meant to be, the likeliest first, three at the most: those that differ in case or hyphens alone, else those with this
     * title, else those with few other letters, else the one that begins with it or shares a word with it; none where nothing is near.
     */
    like(typed: string): readonly string[] {
        let answer = this.answers.get(typed);
        if (!answer) this.answers.set(typed, (answer = this.search(typed)));
        return answer;
    }

    /** What is found by a look-up alone: names that differ in case or hyphens, and titles. */
    same(typed: string): readonly string[] {
        const folded = fold(typed);
        return this.folded.get(folded) ?? this.titles.get(folded) ?? [];
    }

    private search(typed: string): readonly string[] {
        const same = this.same(typed);
        if (same.length) return same.slice(0, 3);
        const near = this.near(typed);
        if (near.length) return near;
        const folded = fold(typed);
        const longer = folded.length >= 4 ? this.names.filter(name => fold(name).startsWith(folded)) : [];
        if (longer.length === 1) return longer;
        const words = new Set(wordsOf(typed).filter(word => word.length >= 4));
        const sharing = this.names.filter(name => wordsOf(name).some(word => words.has(word)));
        return sharing.length <= 3 ? sharing : [];
    }

    private near(typed: string): readonly string[] {
        const most = Math.min(lettersThatMayDiffer(typed), typed.length - 1);
        let least = most + 1;
        let found: string[] = [];
        for (const name of this.names) {
            if (Math.abs(name.length - typed.length) > most) continue;
            const away = lettersBetween(typed, name);
            if (away < least) [least, found] = [away, []];
            if (away === least && away <= most) found.push(name);
        }
        return found.sort().slice(0, 3);
    }
}

function fold(text: string): string {
    return text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[-_\s]/g, '');
}

function wordsOf(name: string): string[] {
    return name
        .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .split(/[-_\s]/);
}

function put(map: Map<string, string[]>, key: string, name: string): void {
    const known = map.get(key);
    if (known) known.push(name);
    else map.set(key, [name]);
}
