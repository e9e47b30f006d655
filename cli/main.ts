#!/usr/bin/env node
import { processIo } from './io.ts';
import { run } from './run.ts';

// Whoever reads our output may have read enough (`balcony rules | head`): then there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
        process.exit();
    });
}

// Not process.exit: what has been written to a pipe may still be on its way.
void run(process.argv.slice(2), processIo()).then(exit => {
    process.exitCode = exit;
});
