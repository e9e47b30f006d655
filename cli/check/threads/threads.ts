import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Beside, Helpers, PlanToLookAt, Work } from '../../../language/findings/in-turn/helpers.ts';
import { howMany } from './how-many.ts';
import type { FromThread, ToThread } from './messages.ts';

/** Plans that a thread is given at once, at the most. */
const MOST_AT_ONCE = 16;
/** What a thread is given before it has brought what it was given before, so that it need not wait. */
const AHEAD = 2;
/** Plans that are looked at here before the threads are heard. */
const HEARD_EVERY = 4;

/** Where the program of a thread lies, beside this one, as it is bundled and as it is not. */
const PROGRAM = path.join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? 'thread.ts' : 'check-thread.js');

/** In megabytes: the memory for what is made and soon let go of, as large from the start as it may become, and that for the rest. */
const YOUNG = 12;
const OLD = 512;

/**
 * Threads that look at plans beside this one, as many as were asked for, this one counted; else as many as are worth it. One that cannot be begun, or that fails, is none:
 * what it was given is looked at here.
 */
export class Threads implements Helpers {
    private readonly asked: number | undefined;
    private readonly program: string;
    private all: Thread[] = [];
    private times = 0;
    private onward: (() => void) | undefined;

    constructor(asked: number | undefined, program = PROGRAM) {
        this.asked = asked;
        this.program = program;
    }

    expect(plans: number): void {
        const count = howMany(plans, this.asked) - 1;
        if (count <= 0) return;
        setFlagsFromString(`--min-semi-space-size=${YOUNG / 3}`);
        for (let number = 0; number < count; number++) {
            const thread = Thread.begun(this.program, () => this.onward?.());
            if (thread) this.all.push(thread);
        }
    }

    begin(beside: () => Beside, work: Work): void {
        if (this.all.length === 0) return;
        const told = beside();
        for (const thread of this.all) thread.begin(told, work, this.all.length + 1);
    }

    async heard(): Promise<void> {
        if (this.all.length === 0 || ++this.times % HEARD_EVERY > 0) return;
        await new Promise(resolve => setImmediate(resolve));
    }

    async finished(): Promise<void> {
        while (this.all.some(thread => thread.isBusy))
            await new Promise<void>(resolve => {
                this.onward = resolve;
            });
    }

    /** Ends the threads, whatever they are about. */
    end(): void {
        for (const thread of this.all) thread.end();
    }
}

class Thread {
    private readonly worker: Worker;
    private readonly onward: () => void;
    private readonly given: PlanToLookAt[][] = [];
    private work: Work | undefined;
    private share = 1;
    private isOver = false;

    private constructor(worker: Worker, onward: () => void) {
        this.worker = worker;
        this.onward = onward;
        worker.on('message', (message: FromThread) => this.hear(message));
        for (const event of ['error', 'messageerror', 'exit']) worker.on(event, () => this.fail());
    }

    /** A thread that runs a program; `onward` is called whenever it has brought something, or fails. Undefined where none can be begun. */
    static begun(program: string, onward: () => void): Thread | undefined {
        try {
            const resourceLimits = { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: OLD };
            // What Node was told for this thread (to watch it, to load something before) is not for others.
            return new Thread(new Worker(program, { resourceLimits, execArgv: [] }), onward);
        } catch {
            return undefined;
        }
    }

    get isBusy(): boolean {
        return this.given.length > 0;
    }

    begin(beside: Beside, work: Work, threads: number): void {
        if (this.isOver) return;
        this.work = work;
        this.share = threads * AHEAD;
        this.tell({ beside });
    }

    end(): void {
        this.isOver = true;
        void this.worker.terminate();
    }

    private tell(message: ToThread): void {
        this.worker.postMessage(message);
    }

    private hear(message: FromThread): void {
        if (this.isOver) return;
        if ('looked' in message) {
            const plans = this.given.shift() ?? [];
            plans.forEach((plan, at) => this.work?.done(plan, message.looked[at]));
        }
        while (this.work && this.given.length < AHEAD) {
            // Fewer and fewer, so that all come to an end at the same time.
            const most = Math.min(Math.ceil(this.work.size / (2 * this.share)), MOST_AT_ONCE);
            const plans = this.work.take(most);
            if (plans.length === 0) break;
            this.given.push(plans);
            this.tell({ plans });
        }
        this.onward();
    }

    /** It will bring nothing more. */
    private fail(): void {
        if (this.isOver) return;
        this.end();
        for (const plan of this.given.splice(0).flat()) this.work?.done(plan, undefined);
        this.onward();
    }
}
