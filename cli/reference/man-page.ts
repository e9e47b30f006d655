import type { Command, Help } from 'commander';
import { afterwards, definitions, nameOf, optionsTold } from './definitions.ts';

/** `docs/balcony.1`, the page for `man balcony`: every command with its arguments, options and examples, as their definitions have them. See man(7). */
export function manPage(): string {
    const { program, help, commands } = definitions();
    return (
        [
            String.raw`.\" Written by "npm run docs" from the definitions of the commands.`,
            '.TH BALCONY 1 "" Balcony Balcony',
            // No word is parted, and no line filled up with blanks: options are looked for, and copied.
            '.nh',
            '.ad l',
            '.SH NAME',
            String.raw`balcony \- check, read and publish leadership programmes`,
            '.SH SYNOPSIS',
            '.B balcony',
            '.I command',
            '.RI [ options ]',
            '.SH DESCRIPTION',
            running(program.description()),
            ...afterwards(program).map(paragraph),
            '.SH OPTIONS',
            ...optionsOf(program, help),
            '.SH COMMANDS',
            ...commands.flatMap(command => section(command, help)),
            '.SH ENVIRONMENT',
            ...ENVIRONMENT.map(([name, what]) => entry(name, what)),
            '.SH FILES',
            ...FILES.map(([name, what]) => entry(name, what)),
        ].join('\n') + '\n'
    );
}

const ENVIRONMENT = [
    ['NO_COLOR', 'nothing is coloured where it is set'],
    ['BALCONY_CACHE', 'the folder in which check remembers what it found'],
    ['SOURCE_DATE_EPOCH', 'the moment, in seconds since 1970, that pages and calendars give as their own'],
] as const;

const FILES = [
    [
        'balcony.config.json',
        "a workspace's settings, at its root: the rules and their severities, what an hour and a day are, what is left out",
    ],
    ['balcony-baseline.json', 'the findings that are known, where --baseline names no other file'],
] as const;

function section(command: Command, help: Help): string[] {
    return [
        `.SS ${escaped(help.commandUsage(command))}`,
        running(command.description()),
        ...command.registeredArguments.map(argument => entry(nameOf(argument), help.argumentDescription(argument))),
        ...optionsOf(command, help),
        ...afterwards(command).map(paragraph),
    ];
}

function optionsOf(command: Command, help: Help): string[] {
    return optionsTold(command, help).map(option => entry(option.flags, help.optionDescription(option)));
}

/** A word with what it means below it, further in. */
function entry(word: string, what: string): string {
    return `.TP\n\\fB${escaped(word)}\\fR\n${running(what)}`;
}

/** A paragraph of running text; or lines that stay as they are: a table, or those of an example below the line that leads to it. */
function paragraph(text: string): string {
    const [first = '', ...others] = text.split('\n');
    if (/^\w+ {2,}\S/.test(first)) return `.PP\n${asItIs(text.split('\n'))}`;
    if (others.length === 0 || !others.every(line => line.startsWith('  '))) return `.PP\n${running(text.replaceAll('\n', ' '))}`;
    return `.PP\n${running(first)}\n${asItIs(others)}`;
}

function asItIs(lines: readonly string[]): string {
    return ['.PP', '.nf', ...lines.map(line => running(line)), '.fi'].join('\n');
}

/** A line of text that is no request, whatever it begins with. */
function running(text: string): string {
    return escaped(text).replace(/^(?=[.'])/, String.raw`\&`);
}

/** Text in which a backslash is a backslash, and a hyphen one that can be copied. */
function escaped(text: string): string {
    return text
        .replaceAll('\\', String.raw`\e`)
        .replaceAll('-', String.raw`\-`)
        .replaceAll('…', '...');
}
