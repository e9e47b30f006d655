import { programmeJson } from '../../language/model/coverage/coverage-json.ts';
import { figuresOf } from '../../language/model/figures.ts';
import { coveragePage } from '../../publish/coverage/html.ts';
import { coverageAsText } from '../../publish/coverage/text.ts';
import type { CoverageOptions } from '../commands/coverage.ts';
import type { Io } from '../io.ts';
import { loadProgrammes } from '../load.ts';
import type { Exit } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';
import { withProgress } from '../terminal/progress.ts';

/** Gives the coverage of the programmes that `paths` choose. */
export async function coverage(paths: readonly string[], options: CoverageOptions, io: Io): Promise<Exit> {
    const { programmes, exit } = await withProgress(io, progress => loadProgrammes(paths, options, io, progress));
    const told = programmes.map(({ programme, file, settings }) => ({
        programme,
        figures: figuresOf(programme, settings),
        file: file.name,
    }));
    const write = {
        text: () => told.map(({ programme, figures, file }) => coverageAsText(programme, figures, file)).join('\n\n'),
        json: () =>
            JSON.stringify(
                { version: 1, programmes: told.map(({ programme, figures, file }) => programmeJson(programme, figures, file)) },
                null,
                2,
            ) + '\n',
        html: () => coveragePage(told, programmes[0]?.settings.handbook ?? {}),
    };
    const text = write[options.format]();
    await deliver(io, text, options.out);
    return exit();
}
