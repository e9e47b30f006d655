import type { Command } from 'commander';
import { RULES } from '../../language/rules/registry.ts';
import { TEMPLATES } from '../../language/templates/templates.ts';
import type { Shell } from './options.ts';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { knownCommands, knownOptions } from './known.ts';
import { zshCompletion } from './zsh.ts';

const WRITERS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** A script for a shell that completes what is typed after `balcony`: commands, options, their values, plans, files and the names of rules and templates. */
export function completion(shell: Shell, program: Command): string {
    return WRITERS[shell](
        knownCommands(program, { rules: RULES.map(({ name }) => name), templates: TEMPLATES.map(({ name }) => name) }),
        knownOptions(program),
    );
}
