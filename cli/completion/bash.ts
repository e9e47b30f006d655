import { EXTENSION } from '../files/search.ts';
import type { KnownCommand, KnownOption, Value } from './known.ts';

/** A script that completes `balcony` in bash, 3.2 and later. */
export function bashCompletion(commands: readonly KnownCommand[], options: readonly KnownOption[]): string {
    const values = commands.flatMap(({ name, options }) =>
        options
            .filter(({ value, isOptional }) => value.sort !== 'nothing' && !isOptional)
            .map(option => `        ${option.names.map(flag => `'${name} ${flag}'`).join(' | ')}) ${fill(option.value)} return ;;`),
    );
    const flags = commands.map(command => `            ${command.name}) _balcony_words '${flagsOf(command.options)}' ;;`);
    const args = commands.map(({ name, argument }) => `        ${name}) ${fill(argument)} ;;`);
    return `# Completes balcony in bash. In ~/.bashrc: eval "$(balcony completion bash)"
_balcony_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
_balcony_paths() { local IFS=$'\\n'; compopt -o filenames 2> /dev/null; COMPREPLY=($(compgen "$@" -- "$cur")); }
_balcony_plans() { local IFS=$'\\n'; compopt -o filenames 2> /dev/null; COMPREPLY=($(compgen -d -- "$cur") $(compgen -f -X '!*${EXTENSION}' -- "$cur")); }
_balcony() {
    local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command='' at
    COMPREPLY=()
    # bash takes the sign between an option and its value for a word.
    if [[ $cur == '=' ]]; then cur=''; elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
    for ((at = 1; at < COMP_CWORD; at++)); do
        if [[ \${COMP_WORDS[at]} != -* ]]; then command=\${COMP_WORDS[at]}; break; fi
    done
    case "$command $prev" in
${values.join('\n')}
    esac
    if [[ $cur == -* ]]; then
        case "$command" in
${flags.join('\n')}
            '') _balcony_words '${flagsOf(options)}' ;;
        esac
        return
    fi
    case "$command" in
${args.join('\n')}
        '') _balcony_words '${commands.map(({ name }) => name).join(' ')}' ;;
    esac
}
complete -F _balcony balcony
`;
}

function fill(value: Value): string {
    switch (value.sort) {
        case 'word':
            return `_balcony_words '${value.words.join(' ')}';`;
        case 'plan':
            return '_balcony_plans;';
        case 'file':
            return '_balcony_paths -f;';
        case 'folder':
            return '_balcony_paths -d;';
        case 'nothing':
        case 'text':
            return ':;';
    }
}

function flagsOf(options: readonly KnownOption[]): string {
    return options.flatMap(({ names }) => names).join(' ');
}
