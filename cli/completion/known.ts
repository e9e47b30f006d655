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

/** Names that the definitions of the commands do not list, since they are many or loaded late. */
export interface KnownNames {
    /** What `explain` takes. */
    readonly rules: readonly string[];
    /** What `new --template` takes. */
    readonly templates: readonly string[];
}

/** All that can be typed after `balcony`, from the commands' own definitions. */
export function knownCommands(program: Command, names: KnownNames): KnownCommand[] {
    const help = program.createHelp();
    return help.visibleCommands(program).map(command => ({
        name: command.name(),
        summary: (command.summary() || command.description()).replace(/\.$/, ''),
        options: help.visibleOptions(command).map(option => known(option, names)),
        argument: argumentOf(command, help.visibleCommands(program), names),
    }));
}

/** The options of `balcony` itself. */
export function knownOptions(program: Command): KnownOption[] {
    return program
        .createHelp()
        .visibleOptions(program)
        .map(option => known(option, { rules: [], templates: [] }));
}

function known(option: Option, names: KnownNames): KnownOption {
    return {
        names: [option.long, option.short].flatMap(name => (name === undefined ? [] : [name])),
        description: option.description,
        value: valueOf(option, names),
        isOptional: option.optional,
    };
}

function valueOf(option: Option, { templates }: KnownNames): Value {
    if (!option.required && !option.optional) return { sort: 'nothing' };
    if (option.argChoices) return { sort: 'word', words: option.argChoices };
    if (option.long === '--template') return { sort: 'word', words: templates };
    const placeholder = /[<[](\w+)/.exec(option.flags)?.[1];
    return { sort: placeholder === 'file' || placeholder === 'folder' ? placeholder : 'text' };
}

function argumentOf(command: Command, commands: readonly Command[], { rules }: KnownNames): Value {
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
