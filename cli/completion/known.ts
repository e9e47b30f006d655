import type { Command, Option } from 'commander';

/** What can follow an option or stand as an argument: nothing, one of some words, a plan or a folder of plans, any file or folder, or what only its author knows. */
export type Value =
    { readonly sort: 'nothing' | 'plan' | 'file' | 'folder' | 'text' } | { readonly sort: 'word'; readonly words: readonly string[] };

export interface KnownOption {
    /** As they are typed: `--out`, `-h`. */
    readonly names: readonly string[];
    readonly description: string;
    readonly value: Value;
    /** The value may be left out; where it is there, it stands behind `=`. */
    readonly isOptional: boolean;
}

export interface KnownCommand {
    readonly name: string;
    readonly summary: string;
    readonly options: readonly KnownOption[];
    readonly argument: Value;
}

/** All that can be typed after `balcony`, from the commands' own definitions; `rules` are the names that `explain` takes. */
export function knownCommands(program: Command, rules: readonly string[]): KnownCommand[] {
    const help = program.createHelp();
    return help.visibleCommands(program).map(command => ({
        name: command.name(),
        summary: (command.summary() || command.description()).replace(/\.$/, ''),
        options: help.visibleOptions(command).map(known),
        argument: argumentOf(command, help.visibleCommands(program), rules),
    }));
}

/** The options of `balcony` itself. */
export function knownOptions(program: Command): KnownOption[] {
    return program.createHelp().visibleOptions(program).map(known);
}

function known(option: Option): KnownOption {
    return {
        names: [option.long, option.short].flatMap(name => (name === undefined ? [] : [name])),
        description: option.description,
        value: valueOf(option),
        isOptional: option.optional,
    };
}

function valueOf(option: Option): Value {
    if (!option.required && !option.optional) return { sort: 'nothing' };
    if (option.argChoices) return { sort: 'word', words: option.argChoices };
    const placeholder = /[<[](\w+)/.exec(option.flags)?.[1];
    return { sort: placeholder === 'file' || placeholder === 'folder' ? placeholder : 'text' };
}

function argumentOf(command: Command, commands: readonly Command[], rules: readonly string[]): Value {
    const [argument] = command.registeredArguments;
    if (!argument) return { sort: 'nothing' };
    if (argument.argChoices) return { sort: 'word', words: argument.argChoices };
    switch (argument.name()) {
        case 'command':
            return { sort: 'word', words: commands.map(each => each.name()) };
        case 'rule':
            return { sort: 'word', words: rules };
        case 'path':
        case 'paths':
            return { sort: 'plan' };
        case 'folder':
            return { sort: 'folder' };
        default:
            return { sort: 'file' };
    }
}
