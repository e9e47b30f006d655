import type { Command } from 'commander';
import type { Io } from './io.ts';
import type { Exit } from './refusal.ts';

/** What a command is made with. */
export interface CommandContext {
    readonly program: Command;
    readonly io: Io;
    /** Says how the command ends, where it is not clean. */
    readonly end: (exit: Exit) => void;
}
