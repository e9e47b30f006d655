import { type Command, InvalidArgumentError, Option } from 'commander';

/** The PATHs that most commands take. */
export function withPaths(command: Command): Command {
    return command.argument('[path...]', 'files, folders or patterns; - for standard input (default: this folder)');
}

/** `--format`, one of those that are known. */
export function formatOption(formats: readonly string[]): Option {
    return new Option('--format <format>', 'how the result is written').choices(formats).default(formats[0]);
}

/** `--out FILE`. */
export function outOption(): Option {
    return new Option('--out <file>', 'write the result to a file, as a whole or not at all').argParser(resultFile);
}

/** The file of a result. Whoever forgets the name behind `--out` does not lose the plan that comes next. */
export function resultFile(text: string): string {
    if (/\.balcony$/.test(text)) throw new InvalidArgumentError('That is the name of a plan, and the result is none. Choose another name.');
    return text;
}

/** `--config FILE`. */
export function configOption(): Option {
    return new Option('--config <file>', "settings to take in place of the workspace's own");
}

/** A whole number that is not negative, out of an option's text. */
export function wholeNumber(text: string): number {
    if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It should be a whole number, such as 10.');
    return Number(text);
}
