import type { IToken } from 'chevrotain';
import { addAll, FAR, haveInCommon, Part, type Reading, sortAt } from './part.ts';

/** Parts one after the other. */
export class Sequence extends Part {
    private readonly parts: readonly Part[];

    constructor(words: number, parts: readonly Part[]) {
        super(words);
        this.parts = parts;
    }

    override findFirst(): boolean {
        let isNew = false;
        for (const part of this.parts) isNew = part.findFirst() || isNew;
        let nullable = true;
        for (const part of this.parts) {
            if (nullable) isNew = addAll(this.first, part.first) || isNew;
            nullable &&= part.nullable;
        }
        isNew ||= nullable !== this.nullable;
        this.nullable = nullable;
        return isNew;
    }
    override handOnFollow(): boolean {
        let isNew = false;
        this.parts.forEach((part, at) => {
            let goesOn = true;
            for (const next of this.parts.slice(at + 1)) {
                if (goesOn) isNew = addAll(part.follow, next.first) || isNew;
                goesOn &&= next.nullable;
            }
            if (goesOn) isNew = addAll(part.follow, this.follow) || isNew;
            isNew = part.handOnFollow() || isNew;
        });
        return isNew;
    }
    override settle(): void {
        for (const part of this.parts) part.settle();
    }
    override read(reading: Reading): boolean {
        for (const part of this.parts) if (!part.read(reading)) return false;
        return true;
    }
    override look(tokens: readonly IToken[], at: number, far: number): number {
        let end = at;
        for (const part of this.parts) {
            if (end >= far) return end;
            end = part.look(tokens, end, far);
            if (end < 0) return -1;
        }
        return end;
    }
}

/** One part of several. */
export class Choice extends Part {
    private readonly parts: readonly Part[];
    /** The parts that can begin with a word, by its sort. */
    private byWord: readonly (readonly Part[])[] = [];

    constructor(words: number, parts: readonly Part[]) {
        super(words);
        this.parts = parts;
    }

    override findFirst(): boolean {
        let isNew = false;
        for (const part of this.parts) {
            isNew = part.findFirst() || isNew;
            isNew = addAll(this.first, part.first) || isNew;
            if (part.nullable && !this.nullable) this.nullable = isNew = true;
        }
        return isNew;
    }
    override handOnFollow(): boolean {
        let isNew = false;
        for (const part of this.parts) {
            isNew = addAll(part.follow, this.follow) || isNew;
            isNew = part.handOnFollow() || isNew;
        }
        return isNew;
    }
    override settle(): void {
        for (const part of this.parts) part.settle();
        this.byWord = Array.from(this.first, (_, word) => this.parts.filter(part => part.nullable || part.first[word]));
    }
    override read(reading: Reading): boolean {
        const part = this.chosen(reading.tokens, reading.at);
        return part !== undefined && part.read(reading);
    }
    override look(tokens: readonly IToken[], at: number, far: number): number {
        return this.chosen(tokens, at)?.look(tokens, at, far) ?? -1;
    }

    private chosen(tokens: readonly IToken[], at: number): Part | undefined {
        const parts = this.byWord[sortAt(tokens, at)];
        if (!parts || parts.length < 2) return parts?.[0];
        return parts.find(part => part.look(tokens, at, at + FAR) >= 0);
    }
}

/** A part that can be left out, or repeated, or both. */
export class Repeated extends Part {
    private readonly part: Part;
    private readonly least: boolean;
    private readonly many: boolean;
    /** What it begins with can follow it too: what comes after the first word tells. */
    private isUnsure = false;
    /** What must be so where it is left out or ends, for the text to be sound. */
    private readonly endsWell: (tokens: readonly IToken[], at: number) => boolean;

    constructor(words: number, part: Part, cardinality: '?' | '*' | '+', endsWell: (tokens: readonly IToken[], at: number) => boolean) {
        super(words);
        this.part = part;
        this.least = cardinality === '+';
        this.many = cardinality !== '?';
        this.endsWell = endsWell;
        this.nullable = !this.least;
    }

    override findFirst(): boolean {
        const isNew = this.part.findFirst();
        return addAll(this.first, this.part.first) || isNew;
    }
    override handOnFollow(): boolean {
        let isNew = addAll(this.part.follow, this.follow);
        if (this.many) isNew = addAll(this.part.follow, this.part.first) || isNew;
        return this.part.handOnFollow() || isNew;
    }
    override settle(): void {
        this.isUnsure = haveInCommon(this.part.first, this.follow);
        this.part.settle();
    }
    override read(reading: Reading): boolean {
        if (this.least && !this.part.read(reading)) return false;
        while (this.goesOn(reading.tokens, reading.at)) {
            if (!this.part.read(reading)) return false;
            if (!this.many) return true;
        }
        return this.endsWell(reading.tokens, reading.at);
    }
    override look(tokens: readonly IToken[], at: number, far: number): number {
        let end = at;
        if (this.least) end = this.part.look(tokens, end, far);
        while (end >= 0 && end < far && this.goesOn(tokens, end)) {
            end = this.part.look(tokens, end, far);
            if (!this.many) return end;
        }
        return end;
    }

    private goesOn(tokens: readonly IToken[], at: number): boolean {
        if (!this.part.first[sortAt(tokens, at)]) return false;
        return !this.isUnsure || this.part.look(tokens, at, at + FAR) >= 0;
    }
}
