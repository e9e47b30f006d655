/**
 * A text as short as it can be made by leaving pieces out, large ones first, so that it still `fails`. Tries no more than `most` others.
 */
export async function shortened(text: string, fails: (text: string) => Promise<boolean>, most = 2000): Promise<string> {
    let short = text;
    let tries = 0;
    for (let size = Math.ceil(short.length / 2); size >= 1;) {
        let isShorter = false;
        for (let at = 0; at < short.length && tries < most;) {
            const without = short.slice(0, at) + short.slice(at + size);
            tries++;
            if (await fails(without)) {
                short = without;
                isShorter = true;
            } else at += size;
        }
        if (tries >= most || (size === 1 && !isShorter)) break;
        size = Math.max(1, Math.min(Math.floor(size / 2), Math.ceil(short.length / 2)));
    }
    return short;
}
