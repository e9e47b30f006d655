import { programmeJson } from '../../language/model/coverage/coverage-json.ts';
import { figuresOf } from '../../language/model/figures.ts';
import { coverageCsv } from '../../publish/coverage/csv.ts';
import type { CoverageEntry } from '../../publish/coverage/entry.ts';
import { coveragePage } from '../../publish/coverage/html.ts';
import { coverageSvg } from '../../publish/coverage/svg.ts';
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
    const told = programmes.map(({ programme, file, settings }): CoverageEntry => ({
        programme,
        figures: figuresOf(programme, settings),
        file: file.name,
        hours: settings.hours,
    }));
    const write = {
        text: () => told.map(coverageAsText).join('\n\n'),
        json: () =>
            JSON.stringify(
                {
                    version: 1,
                    programmes: told.map(({ programme, figures, file, hours }) => programmeJson(programme, figures, file, hours)),
                },
                null,
                2,
            ) + '\n',
        csv: () => coverageCsv(told),
        svg: () => told.map(entry => coverageSvg(entry, options.by)).join(''),
        html: () => coveragePage(told, programmes[0]?.settings.handbook ?? {}),
    };
    const text = write[options.format]();
    await deliver(io, text, options.out);
    return exit();
}
