import type { SingleBar } from 'cli-progress';
import type { Io } from '../io.ts';
import type { Progress } from '../read-plans.ts';

/**
 * Shows on standard error how far the work is, once it has taken a second (`patience`, in milliseconds) and where that is a terminal. The bar is gone when the work
 * is done.
 */
export async function withProgress<T>(io: Io, work: (progress: Progress) => Promise<T>, patience = 1000): Promise<T> {
    if (!io.stderr.isTTY) return work(() => {});
    const { SingleBar, Presets } = (await import('cli-progress')).default;
    const started = performance.now();
    let bar: SingleBar | undefined;
    const progress: Progress = (what, done, total) => {
        if (!bar && performance.now() - started < patience) return;
        if (!bar) {
            const format = '{what} {bar} {value} of {total}';
            bar = new SingleBar(
                { format, stream: io.stderr as NodeJS.WriteStream, clearOnComplete: true, hideCursor: null, barsize: 30, linewrap: null },
                Presets.legacy,
            );
            bar.start(total, done, { what });
        }
        bar.setTotal(total);
        bar.update(done, { what });
    };
    try {
        return await work(progress);
    } finally {
        bar?.stop();
    }
}
