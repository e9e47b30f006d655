import { type AddHelpTextContext, type AddHelpTextPosition, Command, type ErrorOptions, type Help, type Option } from 'commander';
import { WIDTH } from '../publish/text/columns.ts';
import { fittedText, FittedHelp } from './terminal/fitted-help.ts';

/** A command that says what is wrong with what was typed in words of our own, with what to type instead. */
export class PlainCommand extends Command {
    override createCommand(name?: string): Command {
        return new PlainCommand(name);
    }

    override addOption(option: Option): this {
        super.addOption(option);
        // The library would take the last, and say nothing of the others.
        if (option.required && !option.variadic) {
            let isSaid = false;
            this.on(`option:${option.name()}`, () => {
                if (isSaid)
                    this.error(
                        `${option.long ?? option.flags} is given twice. ${isOfSeveral(option) ? 'Write several behind it once, with commas between.' : 'Leave one of them out.'}`,
                    );
                isSaid = true;
            });
        }
        return this;
    }

    override createHelp(): Help {
        return Object.assign(new FittedHelp(), this.configureHelp());
    }

    override addHelpText(position: AddHelpTextPosition, text: string | ((context: AddHelpTextContext) => string)): this {
        return super.addHelpText(position, context => {
            const output = context.command.configureOutput();
            const width = (context.error ? output.getErrHelpWidth?.() : output.getOutHelpWidth?.()) ?? WIDTH;
            return fittedText(typeof text === 'string' ? text : text(context), width);
        });
    }

    override error(message: string, options?: ErrorOptions): never {
        return super.error(this.inWords(message.replace(/^error: /, '')), options);
    }

    /** The library's sentences about what was typed; what is none of them stays as it is. */
    private inWords(message: string): string {
        for (const [pattern, told] of this.sentences) {
            const [found, ...parts] = pattern.exec(message) ?? [];
            if (found !== undefined) return told(...parts);
        }
        return message;
    }

    private readonly sentences: readonly (readonly [RegExp, (...parts: (string | undefined)[]) => string])[] = [
        [
            /^unknown (command|option) '(.*?)'(?:\n\((Did you mean .*)\))?$/s,
            (what, name, meant) => oneLine(`There is no ${what} ${name}.`, meant),
        ],
        [/^option '(.*?)' argument missing$/s, flags => `Nothing stands behind ${longOf(flags)}. Write ${flags}: ${this.about(flags)}.`],
        [/^required option '(.*?)' not specified$/s, flags => `${longOf(flags)} is missing. Write ${flags}: ${this.about(flags)}.`],
        [
            /^option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
            (flags, value, why) => `${longOf(flags)} cannot be ${quoted(value)}. ${choices(why)}`,
        ],
        [
            /^command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
            (value, name, why) => `<${name}> cannot be ${quoted(value)}. ${choices(why)}`,
        ],
        [
            /^missing required argument '(.*?)'$/,
            name => `<${name}> is missing. Write ${this.called} ${this.usage()}: <${name}> is ${this.argumentAbout(name)}.`,
        ],
        [
            /^too many arguments.*? Expected (\d+) arguments? but got (\d+): .*$/s,
            (most, given) =>
                `${this.called} takes ${most === '0' ? 'nothing' : most} besides its options, and ${given} ${given === '1' ? 'is' : 'are'} given. A name with spaces goes into quotation marks.`,
        ],
        [
            /^option '(.*?)' cannot be used with option '(.*?)'$/s,
            (one, other) => `${longOf(one)} cannot be used with ${longOf(other)}. Leave one of them out.`,
        ],
    ];

    private get called(): string {
        return this.parent ? `${this.parent.name()} ${this.name()}` : this.name();
    }

    /** What the option with these flags says, with what can be chosen. */
    private about(flags = ''): string {
        const option = this.options.find(each => each.flags === flags);
        const which = option?.argChoices ? `, one of ${option.argChoices.join(', ')}` : '';
        return `${option?.description.replace(/ \(see below\)$/, '') ?? ''}${which}`;
    }

    private argumentAbout(name = ''): string {
        return this.registeredArguments.find(each => each.name() === name)?.description ?? '';
    }
}

/** Whether several values stand behind an option, as in `--format <formats>`. */
function isOfSeveral({ flags }: Option): boolean {
    return /s>$/.test(flags);
}

function longOf(flags = ''): string {
    return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

function quoted(value = ''): string {
    return /^\S+$/.test(value) ? value : `“${value}”`;
}

function choices(why = ''): string {
    return why.replace(
        /^Allowed choices are (.*?)(?:, ([^,]*))?\.$/,
        (_, most: string, last?: string) => `It can be ${most}${last === undefined ? '' : ` or ${last}`}.`,
    );
}

function oneLine(...sentences: readonly (string | undefined)[]): string {
    return sentences.filter(Boolean).join(' ');
}
