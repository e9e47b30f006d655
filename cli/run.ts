import { type Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import type { CommandContext } from './command-context.ts';
import { addCheck } from './commands/check.ts';
import { addCompletion } from './commands/completion.ts';
import { addCoverage } from './commands/coverage.ts';
import { addDiff } from './commands/diff.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addFormat } from './commands/format.ts';
import { addHandbook } from './commands/handbook.ts';
import { addImport } from './commands/import.ts';
import { addMcp } from './commands/mcp.ts';
import { addNew } from './commands/new.ts';
import { addReview } from './commands/review.ts';
import { addRules } from './commands/rules.ts';
import { addServer } from './commands/server.ts';
import type { Io } from './io.ts';
import { PlainCommand } from './plain-command.ts';
import { EXIT, type Exit, Refusal } from './refusal.ts';
import { coloursFor } from './terminal/colours.ts';
import { widthOf } from './terminal/width.ts';

/**
 * Runs `balcony` with the arguments that follow its name; gives back how it ends. Whatever goes wrong is told on standard error in words: nothing is thrown.
 */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
    let exit: Exit = EXIT.clean;
    const colours = coloursFor(io.stderr, io.env);
    const refuse = (message: string) => io.stderr.write(`${colours.red('balcony:')} ${message}\n`);

    const program = commandLine(io, code => {
        exit = code;
    });

    try {
        if (args.length === 0) {
            program.outputHelp({ error: true });
            return EXIT.couldNotRun;
        }
        const [first, about] = args;
        // Of a command that there is not, the library tells the help of all.
        const isHelpOnNothing = first === 'help' && about !== undefined && !program.commands.some(command => command.name() === about);
        await program.parseAsync(isHelpOnNothing ? [about] : args, { from: 'user' });
        return exit;
    } catch (error) {
        if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun;
        refuse(error instanceof Refusal ? error.message : ourFault(error));
        return EXIT.couldNotRun;
    }
}

/** All commands with their options, as they are typed; `end` is told how a command ends, where it is not clean. */
export function commandLine(io: Io, end: (exit: Exit) => void): Command {
    const colours = coloursFor(io.stderr, io.env);
    const program = new PlainCommand('balcony')
        .description(
            'Reads leadership programmes written in Balcony: what they cover, what the study of systems leadership would question, and the handbook for those who take part.',
        )
        .version(manifest.version, '-V, --version', 'say which version this is')
        .helpOption('-h, --help', 'say how it is used')
        .helpCommand('help [command]', 'say how a command is used')
        .usage('<command> [options]')
        .showHelpAfterError('(`balcony --help` says how it is used)')
        .addHelpText('after', HELP)
        .exitOverride()
        .configureOutput({
            writeOut: text => io.stdout.write(text),
            writeErr: text => io.stderr.write(text),
            outputError: (text, write) => write(`${colours.red('balcony:')} ${text}`),
            getOutHasColors: () => false,
            getErrHasColors: () => false,
            getOutHelpWidth: () => widthOf(io.stdout),
            getErrHelpWidth: () => widthOf(io.stderr),
        });
    const context: CommandContext = { program, io, end };
    for (const add of [
        addCheck,
        addCoverage,
        addHandbook,
        addReview,
        addDiff,
        addExport,
        addImport,
        addNew,
        addFormat,
        addRules,
        addExplain,
        addServer,
        addMcp,
        addCompletion,
    ])
        add(context);
    for (const command of program.commands) command.showHelpAfterError(`(\`balcony ${command.name()} --help\` says how it is used)`);
    return program;
}

function ourFault(error: unknown): string {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `Something went wrong that is not your doing: please report it with what follows.\n${what}`;
}

const HELP = `
Examples:
  balcony check                       check every plan in this folder
  balcony check plan.balcony --fail-on warning
  balcony coverage plan.balcony       what it covers, and what time it asks
  balcony handbook plans --out site   the participants' handbooks, with an index
  balcony review plan.balcony --out review.html    the page for a committee
  balcony diff HEAD:plan.balcony plan.balcony      what changed since
  balcony explain no-coaching         why there is such a rule
  balcony new                         a programme to start from
  balcony import year.xlsx --out year.balcony      from the sheet that you have
  balcony export --format xlsx --out plan.xlsx     and back

PATHs are files, folders (searched for .balcony files) or patterns; without one,
the current folder is meant, and - is standard input. What is found in them is
reported; the other plans of their workspace are read too, for their names.

Ends with 0 when all is well, 1 when something was found, 2 when it could not
run.
`;
