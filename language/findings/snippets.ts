/** `text` as it stands in a snippet of the editor: what means something there is escaped. */
export function literal(text: string): string {
    return text.replace(/[\\$}]/g, '\\$&');
}

/** A place in a snippet that offers several words, the first of them chosen. */
export function choiceOf(stop: number, words: readonly string[]): string {
    const [only] = words;
    if (words.length === 1 && only !== undefined) return `\${${stop}:${literal(only)}}`;
    return `\${${stop}|${words.map(word => word.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

/** What a snippet leaves in the text when nobody types anything: the placeholders' words, the first of each choice. */
export function plainText(snippet: string): string {
    const words = new Map<string, string>();
    return snippet.replace(
        /\$\{(\d+)\|((?:\\.|[^\\|])*)\|\}|\$\{(\d+):((?:\\.|[^\\}])*)\}|\$\{(\d+)\}|\$(\d+)|(\\[\\$}])/g,
        (_whole, ...parts: (string | undefined)[]) => {
            const [chooser, choices, named, placeholder, bare, short, escaped] = parts;
            if (escaped !== undefined) return escaped.slice(1);
            if (chooser !== undefined && choices !== undefined)
                return keep(words, chooser, unescape(/^(?:\\.|[^\\,])*/.exec(choices)?.[0] ?? ''));
            if (named !== undefined && placeholder !== undefined) return keep(words, named, unescape(placeholder));
            return words.get(bare ?? short ?? '') ?? '';
        },
    );
}

function keep(words: Map<string, string>, stop: string, word: string): string {
    words.set(stop, word);
    return word;
}

function unescape(text: string): string {
    return text.replace(/\\(.)/g, '$1');
}
