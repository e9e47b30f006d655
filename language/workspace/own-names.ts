// What a text shares is seen from its outermost words; the rest need not be cut into words for it.
const BLANK = /\s+|\/\/[^\n]*|\/\*[^]*?\*\//y;
const HEAD = /programme[ \t]+([\p{L}_][\p{L}\p{M}\p{Nd}_]*(?:-[\p{L}\p{M}\p{Nd}_]+)*)[ \t]+"(?:[^"\\\n]|\\.)*"[ \t]*(\{?)/uy;
const WITHIN = /"(?:[^"\\]|\\[^])*"(?![\p{L}\p{M}\p{Nd}_([£$€‘“*…–—<-])|\/\/[^\n]*|\/\*[^]*?\*\/|[{}]|framework|["“”„«»'‘’`´#]|\/\*/gu;

/**
 * The names of the programmes in a text that holds nothing that another file can refer to: no declaration beside programmes, and no framework in them. Undefined where it
 * holds such a thing, or where so quick a look cannot tell.
 */
export function namesOfPlainProgrammes(text: string): readonly string[] | undefined {
    const names: string[] = [];
    for (let at = skipBlank(text, 0); at < text.length; at = skipBlank(text, at)) {
        HEAD.lastIndex = at;
        const head = HEAD.exec(text);
        if (!head?.[1]) return undefined;
        names.push(head[1].normalize('NFC'));
        const end = head[2] ? endOfBody(text, HEAD.lastIndex) : HEAD.lastIndex;
        if (end === undefined) return undefined;
        at = end;
    }
    return names;
}

function skipBlank(text: string, from: number): number {
    let at = from;
    for (BLANK.lastIndex = at; BLANK.test(text); BLANK.lastIndex = at) at = BLANK.lastIndex;
    return at;
}

/** Behind the brace that closes the body in which `from` is; undefined where none does, a framework is in it, or a mark that may begin or end a text somewhere else. */
function endOfBody(text: string, from: number): number | undefined {
    let depth = 1;
    WITHIN.lastIndex = from;
    for (let next = WITHIN.exec(text); next; next = WITHIN.exec(text)) {
        if (next[0] === '{') depth++;
        else if (next[0] === '}' && --depth === 0) return WITHIN.lastIndex;
        else if (next[0] === 'framework' || next[0] === '/*' || (next[0].length === 1 && next[0] !== '}')) return undefined;
    }
    return undefined;
}
