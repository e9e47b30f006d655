import { EXTENSION } from '../files/search.ts';
import type { KnownCommand, KnownOption, Value } from './known.ts';

/** A script that completes `balcony` in zsh. */
export function zshCompletion(commands: readonly KnownCommand[], options: readonly KnownOption[]): string {
    const summaries = commands.map(({ name, summary }) => `        ${quoted(`${name}:${summary}`)}`);
    const cases = commands.map(command => {
        const rest = command.argument.sort === 'nothing' ? [] : [quoted(`*:${command.argument.sort}:${filled(command.argument)}`)];
        const lines = [...command.options.flatMap(specifications), ...rest].map(line => `                ${line}`);
        return [`        ${command.name})`, `            _arguments \\`, `${lines.join(' \\\n')} ;;`].join('\n');
    });
    return `#compdef balcony
# Completes balcony in zsh. In ~/.zshrc, behind compinit: eval "$(balcony completion zsh)"
_balcony() {
    local -a commands
    commands=(
${summaries.join('\n')}
    )
    if (( CURRENT == 2 )); then
        if [[ $PREFIX == -* ]]; then
            _arguments ${options.flatMap(specifications).join(' ')}
        else
            _describe command commands
        fi
        return
    fi
    shift words
    (( CURRENT-- ))
    case $words[1] in
${cases.join('\n')}
    esac
}
if [[ $funcstack[1] == _balcony ]]; then _balcony "$@"; else compdef _balcony balcony; fi
`;
}

function specifications({ names, description, value, isOptional }: KnownOption): string[] {
    const told = `[${description.replace(/[[\]\\]/g, String.raw`\$&`)}]`;
    const takes = value.sort === 'nothing' ? '' : `:${value.sort}:${filled(value)}`;
    return names.map(name =>
        quoted(`${name}${takes === '' ? '' : name.startsWith('--') ? (isOptional ? '=-' : '=') : '+'}${told}${takes}`),
    );
}

function filled(value: Value): string {
    switch (value.sort) {
        case 'word':
            return `(${value.words.join(' ')})`;
        case 'plan':
            return `_files -g "*${EXTENSION}"`;
        case 'file':
            return '_files';
        case 'folder':
            return '_files -/';
        case 'nothing':
        case 'text':
            return ' ';
    }
}

function quoted(text: string): string {
    return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
