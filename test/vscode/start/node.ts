// Starts the tests in a Node extension host.
import { MOCHA_OPTIONS, runAndTell } from './end.ts';

declare const GREP: string;

/** Runs the tests that `load` defines. */
export async function runSuite(load: () => void): Promise<void> {
    // From node_modules, not from the bundle: mocha is an ES module that looks for its own files.
    const { default: Mocha } = await import('mocha');
    const mocha = new Mocha({ ...MOCHA_OPTIONS, grep: GREP });
    // The event by which mocha's interface defines describe, it and the rest.
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    load();
    await runAndTell(mocha);
}
