import type { Connection } from 'vscode-languageserver';

/** Sends what is written to the console to the editor's log: on the standard streams it would get between the messages. */
export function redirectConsole({ console: log }: Connection): void {
    const text = (parts: readonly unknown[]) =>
        parts.map(part => (part instanceof Error ? (part.stack ?? part.message) : String(part))).join(' ');
    Object.assign(globalThis.console, {
        log: (...parts: unknown[]) => log.log(text(parts)),
        info: (...parts: unknown[]) => log.info(text(parts)),
        warn: (...parts: unknown[]) => log.warn(text(parts)),
        error: (...parts: unknown[]) => log.error(text(parts)),
        debug: (...parts: unknown[]) => log.debug(text(parts)),
    });
}
