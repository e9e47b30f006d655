import type { Argument, Command, Help, Option } from 'commander';
import { processIo } from '../io.ts';
import { commandLine } from '../run.ts';

/** `docs/cli.md`: every command with its arguments, options and examples, as their definitions have them. */
export function cliPage(): string {
    const program = commandLine(processIo(), () => {});
    const help = program.createHelp();
    const commands = help.visibleCommands(program).filter(command => command.name() !== 'help');
    return (
        [
            '<!-- Written by `npm run docs` from the definitions of the commands. -->',
            '# The command line',
            program.description(),
            ...afterwards(program),
            '## The commands',
            table(
                ['command', 'what it does'],
                commands.map(command => [`[\`balcony ${command.name()}\`](#balcony-${command.name()})`, command.summary()]),
            ),
            ...optionsOf(program, help),
            ...commands.flatMap(command => section(command, help)),
        ].join('\n\n') + '\n'
    );
}

function section(command: Command, help: Help): string[] {
    return [
        `## \`balcony ${command.name()}\``,
        command.description(),
        fenced('sh', help.commandUsage(command)),
        ...argumentsOf(command, help),
        ...optionsOf(command, help),
        ...afterwards(command),
    ];
}

function argumentsOf(command: Command, help: Help): string[] {
    const all = help.visibleArguments(command);
    return all.length === 0
        ? []
        : [
              table(
                  ['argument', 'what it is'],
                  all.map(argument => [`\`${nameOf(argument)}\``, help.argumentDescription(argument)]),
              ),
          ];
}

function nameOf(argument: Argument): string {
    return `${argument.name().toUpperCase()}${argument.variadic ? '…' : ''}`;
}

function optionsOf(command: Command, help: Help): string[] {
    const all = help.visibleOptions(command).filter(({ long }) => long !== '--help');
    return all.length === 0
        ? []
        : [
              table(
                  ['option', 'what it does'],
                  all.map((option: Option) => [`\`${option.flags}\``, help.optionDescription(option)]),
              ),
          ];
}

/** What the help of a command says below its options, in paragraphs. */
function afterwards(command: Command): string[] {
    let text = '';
    command.configureOutput({ ...command.configureOutput(), writeOut: part => (text += part) }).outputHelp();
    return text
        .slice(command.helpInformation().length)
        .trim()
        .split(/\n{2,}/)
        .filter(Boolean)
        .map(paragraph);
}

/** A paragraph of running text; or, where its further lines are indented, a line with an example below it. */
function paragraph(text: string): string {
    const [first = '', ...others] = text.split('\n');
    if (/^\w+ {2,}\S/.test(first)) return fenced('text', text);
    if (others.length === 0 || !others.every(line => line.startsWith('  '))) return escaped(text.replaceAll('\n', ' '));
    const example = others.map(line => line.slice(2)).join('\n');
    return `${escaped(first)}\n\n${fenced(example.startsWith('{') ? 'json' : 'sh', example)}`;
}

function fenced(language: string, text: string): string {
    return `\`\`\`${language}\n${text}\n\`\`\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(cells => line(cells))].join('\n');
}

/** Text in which no sign is one of Markdown's. */
function escaped(text: string): string {
    return text.replace(/[<>[\]*_]/g, String.raw`\$&`);
}
