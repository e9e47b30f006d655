// A thread that looks at plans for `check` (`threads.ts`). It ends when the thread that began it ends it.
import { parentPort } from 'node:worker_threads';
import { LookingBeside } from '../../../language/findings/in-turn/looking-beside.ts';
import type { FromThread, ToThread } from './messages.ts';

let looking: LookingBeside | undefined;
let soFar: Promise<void> = Promise.resolve();

// One after the other: a plan is linked in steps, between which another must not begin.
parentPort?.on('message', (message: ToThread) => {
    soFar = soFar.then(() => ('beside' in message ? begin(message) : look(message)));
});

async function begin({ beside }: Extract<ToThread, { beside: unknown }>): Promise<void> {
    looking = await LookingBeside.of(beside);
    tell({ isReady: true });
}

async function look({ plans }: Extract<ToThread, { plans: unknown }>): Promise<void> {
    const looked = [];
    for (const plan of plans) looked.push(await looking?.look(plan));
    tell(
        { looked },
        looked.flatMap(one => one?.told.bytes.buffer ?? []),
    );
}

function tell(message: FromThread, moved: readonly ArrayBuffer[] = []): void {
    parentPort?.postMessage(message, moved);
}
