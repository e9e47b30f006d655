import { EXTENSION } from '../files/search.ts';
import type { KnownCommand, KnownOption, Value } from './known.ts';

/** A script that completes `balcony` in fish. */
export function fishCompletion(commands: readonly KnownCommand[], options: readonly KnownOption[]): string {
    const none = '__fish_use_subcommand';
    const lines = [
        '# Completes balcony in fish. In ~/.config/fish/config.fish: balcony completion fish | source',
        'complete -c balcony -f',
        ...options.map(option => line(none, flag(option), option.description)),
        ...commands.map(({ name, summary }) => line(none, `-a ${name}`, summary)),
        ...commands.flatMap(({ name, options, argument }) => {
            const here = `__fish_seen_subcommand_from ${name}`;
            const offered = offer(argument);
            return [
                ...options.map(option => line(here, flag(option), option.description)),
                ...(offered === '' ? [] : [line(here, argument.sort === 'plan' ? `-k ${offered}` : offered)]),
            ];
        }),
    ];
    return lines.join('\n') + '\n';
}

function line(condition: string, what: string, description?: string): string {
    return `complete -c balcony -n ${quoted(condition)} ${what}${description === undefined ? '' : ` -d ${quoted(description)}`}`;
}

function flag({ names, value, isOptional }: KnownOption): string {
    const typed = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
    if (value.sort === 'nothing' || isOptional) return typed.join(' ');
    return [...typed, value.sort === 'file' ? '-r' : '-x', offer(value)].filter(Boolean).join(' ');
}

function offer(value: Value): string {
    switch (value.sort) {
        case 'word':
            return `-a ${quoted(value.words.join(' '))}`;
        case 'plan':
            return `-a '(__fish_complete_suffix ${EXTENSION})'`;
        case 'file':
            return '-F';
        case 'folder':
            return "-a '(__fish_complete_directories)'";
        case 'nothing':
        case 'text':
            return '';
    }
}

function quoted(text: string): string {
    return `'${text.replace(/['\\]/g, String.raw`\$&`)}'`;
}
