#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { processIo } from './io.ts';
import { cannot, EXIT } from './refusal.ts';
import { run } from './run.ts';

// Node takes what the library leaves behind at the start for a sign that trees last, and from then on makes those of all plans among what is old, where they stay until
// all of the memory is gone through: twice the memory, and a tenth of the time.
setFlagsFromString('--no-allocation-site-pretenuring');
// It goes through the memory when it holds this many per cent more than was in use, and not when it holds several times that.
setFlagsFromString('--heap-growing-percent=30');

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads our output may have read enough (`balcony rules | head`): then there is nobody left to tell.
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`balcony: ${cannot('The result', 'written', error)}\n`);
    process.exit(EXIT.couldNotRun);
});
// Where even that cannot be said, the exit code still can.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(EXIT.couldNotRun);
});

// Not process.exit: what has been written to a pipe may still be on its way.
void run(process.argv.slice(2), processIo()).then(exit => {
    process.exitCode = exit;
});
