/** A list in a sentence: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], last = 'and'): string {
    if (words.length < 2) return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** A list in a sentence that is cut after `most`: "a, b and 3 others". */
export function listedUpTo(words: readonly string[], most: number): string {
    if (words.length <= most) return listed(words);
    const left = words.length - most + 1;
    return listed([...words.slice(0, most - 1), `${left} others`]);
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number as a sentence has it: in words up to twelve. */
export function inWords(count: number): string {
    return NUMBERS[count] ?? String(count);
}

/** How many of something, in words: "one agency", "three agencies". */
export function countOf(count: number, one: string, many = `${one}s`): string {
    return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** How a sentence begins that says something of none of so many: "No activity", "Neither of the two activities", "None of the five activities". */
export function noneOf(count: number, one: string, many: string): string {
    if (count < 2) return `No ${one}`;
    return count === 2 ? `Neither of the two ${many}` : `None of the ${inWords(count)} ${many}`;
}

/** A title as a sentence quotes it. */
export function titled(thing: { readonly title: string; readonly name?: string }): string {
    return `“${thing.title || thing.name || ''}”`;
}

/** A sentence begins with a capital letter. */
export function capital(sentence: string): string {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A title within a sentence begins with a small letter, unless it begins with an abbreviation. */
export function uncapital(title: string): string {
    return /^\p{Lu}(?!\p{Lu})/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
