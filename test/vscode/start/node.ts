// Starts the tests in a Node extension host.
import { endRun, MOCHA_OPTIONS } from './end.ts';

declare const GREP: string;

/** Runs the tests that `load` defines. */
export async function runSuite(load: () => void): Promise<void> {
    // From node_modules, not from the bundle: mocha is an ES module that looks for its own files.
    const { default: Mocha } = await import('mocha');
    const mocha = new Mocha({ ...MOCHA_OPTIONS, grep: GREP });
    // The event by which mocha's interface defines describe, it and the rest.
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    load();
    const stats = { current: undefined as Mocha.Stats | undefined };
    const failed = await new Promise<number>(resolve => {
        stats.current = mocha.run(resolve).stats;
    });
    await endRun(failed, stats.current);
}
