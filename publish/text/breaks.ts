/** Words of so many characters are broken only where nothing else helps. */
const SHORT = 16;

/**
 * A text in the pieces between which a line may break beside its spaces: behind `/`, `\`, `-`, `_` and before `.` in names of files and addresses, which are too
 * long for a narrow column. Shorter words stay whole.
 */
export function breakable(text: string): readonly string[] {
    return text.split(/(\s+)/).reduce<string[]>((pieces, word) => {
        const [first = '', ...more] =
            word.length < SHORT ? [word] : word.split(/(?<=[\p{L}\p{N}.][/\\_-])(?=[\p{L}\p{N}.])|(?<=[\p{L}\p{N}])(?=\.\p{L})/u);
        pieces.push(`${pieces.pop() ?? ''}${first}`, ...more);
        return pieces;
    }, []);
}
