import type { Argument, Command, Help, Option } from 'commander';
import { processIo } from '../io.ts';
import { commandLine } from '../run.ts';

/** The whole command, what words its help, and the commands that a page tells of. */
export function definitions(): { readonly program: Command; readonly help: Help; readonly commands: readonly Command[] } {
    const program = commandLine(processIo(), () => {});
    const help = program.createHelp();
    return { program, help, commands: help.visibleCommands(program).filter(command => command.name() !== 'help') };
}

/** What a page calls an argument: PATH…. */
export function nameOf(argument: Argument): string {
    return `${argument.name().toUpperCase()}${argument.variadic ? '…' : ''}`;
}

/** The options that a page tells of: all but the one for help. */
export function optionsTold(command: Command, help: Help): readonly Option[] {
    return help.visibleOptions(command).filter(({ long }) => long !== '--help');
}

/** What the help of a command says below its options, in paragraphs. */
export function afterwards(command: Command): string[] {
    let text = '';
    command.configureOutput({ ...command.configureOutput(), writeOut: part => (text += part) }).outputHelp();
    return text
        .slice(command.helpInformation().length)
        .trim()
        .split(/\n{2,}/)
        .filter(Boolean);
}
