import type { ServerBase } from './server.ts';

/** Does work that may take a while, and has the editor show so, where it can; `title` says what is done. The work waits for nothing. */
export async function withProgress<T>(
    { connection, client }: Pick<ServerBase, 'connection' | 'client'>,
    title: string,
    work: () => Promise<T>,
): Promise<T> {
    const working = work();
    if (!client.progress) return working;
    const shown = connection.window.createWorkDoneProgress().then(
        reporter => {
            reporter.begin(title);
            return reporter;
        },
        // The editor may refuse to show anything; the work is done all the same.
        () => undefined,
    );
    try {
        return await working;
    } finally {
        void shown.then(reporter => reporter?.done());
    }
}
