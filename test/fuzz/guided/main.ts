// Fuzzing that is led by the branches which inputs reach: `npm run fuzz:guided -- TARGET --inputs 100000 --seed 2`. See docs/fuzzing.md.
import { Command, InvalidArgumentError } from 'commander';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { instrument } from './instrument.mjs';
import { type Progress, search } from './search.ts';
import { TARGETS } from './targets.ts';
import { Watchdog } from './watchdog.ts';

const OUT = path.join('out', 'fuzz');
/** An input that is still at it after so many seconds hangs. */
const HANGS = 30;

interface Options {
    readonly inputs: number;
    readonly seed: number;
    readonly longest: number;
    readonly input?: string;
}

const whole = (text: string): number => {
    if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It should be a whole number.');
    return Number(text);
};

await new Command('fuzz:guided')
    .description('Gives a part of Balcony inputs that are made of those which led furthest into it.')
    .argument('<targets...>', `what is given them: ${Object.keys(TARGETS).join(', ')}, or all`, (name: string, before: string[] = []) => {
        if (name !== 'all' && !Object.hasOwn(TARGETS, name))
            throw new InvalidArgumentError(`There are ${Object.keys(TARGETS).join(', ')}.`);
        return [...before, ...(name === 'all' ? Object.keys(TARGETS) : [name])];
    })
    .option('--inputs <number>', 'how many, for each', whole, 10_000)
    .option('--seed <number>', 'what chance begins with: the same inputs for the same seed', whole, 1)
    .option('--longest <signs>', 'the most signs of an input', whole, 1500)
    .option('--input <file>', 'tries this one again, as a failure wrote it')
    .action(async (names: string[], options: Options) => {
        if (options.input !== undefined) return tryAgain(names[0] as string, options.input);
        instrument();
        mkdirSync(OUT, { recursive: true });
        for (const name of names) if (!(await fuzz(name, options))) process.exitCode = 1;
    })
    .parseAsync();

/** Whether a target bears it. */
async function fuzz(name: string, options: Options): Promise<boolean> {
    const file = path.join(OUT, `${name}-${options.seed}.json`);
    const again = `It is in ${file}. To try it again: npm run fuzz:guided -- ${name} --input ${file}\n`;
    const target = await (TARGETS[name] as (typeof TARGETS)[string])();
    const watchdog = new Watchdog({
        longest: options.longest,
        seconds: HANGS,
        file,
        said: `${name}: an input hangs for ${HANGS} s. ${again}`,
    });
    const { progress, failure } = await search(target, {
        ...options,
        begins: input => watchdog.begins(input),
        progress: so => console.log(told(name, so)),
    });
    await watchdog.end();
    await target.close?.();
    console.log(told(name, progress));
    if (!failure) return true;
    console.error(`\n${name} fails. ${failure.what}\n`);
    if (failure.input === undefined) return false;
    writeFileSync(file, JSON.stringify(failure.input));
    console.error(`The input, as short as it could be made:\n${failure.input}\n\n${again}`);
    return false;
}

function told(name: string, { inputs, seconds, reached, all, kept }: Progress): string {
    const figure = (value: number) => Math.round(value).toLocaleString('en');
    return `${name}: ${figure(inputs)} inputs in ${seconds.toFixed(1)} s, ${figure(inputs / seconds)} a second; ${figure(reached)} of ${figure(all)} branches and functions reached; ${figure(kept)} inputs led further`;
}

/** Nothing is counted, so that a failure tells its place in the code as it is written. */
async function tryAgain(name: string, file: string): Promise<void> {
    const target = await (TARGETS[name] as (typeof TARGETS)[string])();
    const from = performance.now();
    await target.take(JSON.parse(readFileSync(file, 'utf8')) as string);
    console.log(`${name}: nothing is wrong with it, in ${Math.round(performance.now() - from)} ms.`);
    await target.close?.();
}
