/** A command as a page has it: what is typed behind `balcony`, and what is handed to it. */
export interface Typed {
    readonly line: string;
    readonly args: readonly string[];
    /** The file that is standard input, where the line names one. */
    readonly stdin?: string;
}

/** The commands in the fenced blocks of a page, in order: what stands behind `balcony` on a line, or behind what runs it (a container, npm, another program). */
export function commandsIn(page: string, names: readonly string[]): Typed[] {
    const blocks = [...page.matchAll(/^ *```(?:sh|yaml)\n([\s\S]*?)^ *```/gm)].map(([, block = '']) => block.replaceAll(/ \\\n */g, ' '));
    return blocks.flatMap(block => block.split('\n').flatMap(line => typedIn(line, names)));
}

/** The same of what stands between backticks in the prose. */
export function commandsInProse(page: string, names: readonly string[]): Typed[] {
    const prose = page.replaceAll(/^ *```[\s\S]*?^ *```/gm, '');
    return [...prose.matchAll(/`(balcony [^`]+)`/g)].flatMap(([, line = '']) => typedIn(line, names));
}

function typedIn(line: string, names: readonly string[]): Typed[] {
    const [, before = '', typed] =
        new RegExp(`^(.*?)\\bbalcony (?:-- )?((?:${[...names, '--version', '--help'].join('|')})(?: .*)?)$`).exec(line) ?? [];
    if (typed === undefined || /\[options\]/.test(typed)) return [];
    // What follows a hash, or a gap, says what the command is for; what follows a pipe is another command's.
    const [said = ''] = typed.split(/ +# | {2,}(?=[a-z])| \| |"\)|\)"/);
    const [words = '', redirected] = said.split(' < ');
    const stdin = redirected ?? /\bcat (\S+) \| $/.exec(before)?.[1];
    const args = [...words.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, ...each]) => each.find(part => part !== undefined) ?? '');
    return [{ line: line.trim(), args, ...(stdin !== undefined && { stdin }) }];
}
