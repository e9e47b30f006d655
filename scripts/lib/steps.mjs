// What `npm test` and `npm run try` are made of: steps that say what they do and how long it took; the first that fails ends the whole.

/** Ends the run: the sentence goes to standard error, the exit status is `status`. */
export class StepFailed extends Error {
    constructor(message, status = 1) {
        super(message);
        this.status = status;
    }
}

/** Runs one step: `work` returns an exit status. Throws StepFailed when that is not 0. */
export async function step(title, work, start = performance.now()) {
    console.log(`\n${title} …`);
    const status = await work();
    const took = duration(performance.now() - start);
    if (status !== 0) throw new StepFailed(`${title}: failed after ${took} (exit status ${status}).`);
    console.log(`${title}: ${took}`);
}

/**
 * Runs lanes of steps beside each other, the steps of a lane one after the other. A step is a title and its work, which hands what it
 * says to the function that it is given: that is kept together, and told when the step has ended. With `toldFirst`, the first lane is
 * told while it runs: its work is given no function. Throws the first lane's failure, in their order, when all have ended.
 */
export async function sideBySide(lanes, { toldFirst = false } = {}) {
    const titles = lanes.map(lane => lane.map(([title]) => title).join(', then '));
    console.log(`\nSide by side: ${titles.join('; ')} …`);
    const inLane = async (steps, at) => {
        for (const [title, work] of steps) await (toldFirst && at === 0 ? step(title, () => work()) : stepInOneGo(title, work));
    };
    for (const { reason } of await Promise.allSettled(lanes.map(inLane))) if (reason) throw reason;
}

async function stepInOneGo(title, work) {
    const said = [];
    const start = performance.now();
    const status = await work(part => said.push(part));
    const tell = () => {
        process.stdout.write(said.join(''));
        return status;
    };
    await step(title, tell, start);
}

/** Runs a script's `main`; a failure becomes one line on standard error and the exit status. */
export async function runScript(main) {
    try {
        await main();
    } catch (error) {
        console.error(`\n${error.message}`);
        process.exitCode = error.status ?? 1;
    }
}

/** Milliseconds, for a person: `850 ms`, `12 s`, `3 min 5 s`. */
export function duration(milliseconds) {
    if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
    const seconds = Math.round(milliseconds / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
