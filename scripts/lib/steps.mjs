// What `npm test` and `npm run try` are made of: steps that say what they do and how long it took; the first that fails ends the whole.

/** Ends the run: the sentence goes to standard error, the exit status is `status`. */
export class StepFailed extends Error {
    constructor(message, status = 1) {
        super(message);
        this.status = status;
    }
}

/** Runs one step: `work` returns an exit status. Throws StepFailed when that is not 0. */
export async function step(title, work) {
    console.log(`\n${title} …`);
    const start = performance.now();
    const status = await work();
    const took = duration(performance.now() - start);
    if (status !== 0) throw new StepFailed(`${title}: failed after ${took} (exit status ${status}).`);
    console.log(`${title}: ${took}`);
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
