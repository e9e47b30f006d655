import type { Command, Help, Option } from 'commander';
import { afterwards, definitions, nameOf, optionsTold } from './definitions.ts';

/** `docs/cli.md`: every command with its arguments, options and examples, as their definitions have them. */
export function cliPage(): string {
    const { program, help, commands } = definitions();
    return (
        [
            '<!-- Written by `npm run docs` from the definitions of the commands. -->',
            '# The command line',
            program.description(),
            ...afterwards(program).map(paragraph),
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
        ...afterwards(command).map(paragraph),
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

function optionsOf(command: Command, help: Help): string[] {
    const all = optionsTold(command, help);
    return all.length === 0
        ? []
        : [
              table(
                  ['option', 'what it does'],
                  all.map((option: Option) => [`\`${option.flags}\``, help.optionDescription(option)]),
              ),
          ];
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
