import { figuresOf } from '../../language/model/figures.ts';
import type { CoverageEntry } from '../../publish/coverage/entry.ts';
import type { Io } from '../io.ts';
import { loadInTurn } from '../load-in-turn.ts';
import type { Progress } from '../read-plans.ts';
import type { Exit } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';
import { JsonList } from '../results/json-list.ts';
import type { ExportOptions } from './options.ts';

/** The formats that tell each programme by itself, so that none needs to be held while the next is read. */
const IN_TURN = ['json', 'csv', 'jsonld'] as const;

type InTurn = (typeof IN_TURN)[number];

/** Whether a format tells each programme by itself. */
export function isInTurn(format: ExportOptions['format']): format is InTurn {
    return (IN_TURN as readonly string[]).includes(format);
}

/** Writes programmes, holding what they share and one of them at a time. */
export async function exportInTurn(
    paths: readonly string[],
    options: ExportOptions & { readonly format: InTurn },
    io: Io,
    progress: Progress,
): Promise<() => Exit> {
    const { programmes, inTurn, exit } = await loadInTurn(paths, options, io, progress);
    const writing = await WRITING[options.format](programmes[0]?.settings.handbook.language ?? 'en-GB');
    let done = 0;
    await inTurn(programmes, async ({ file, settings }, programme) => {
        writing.add({ programme, figures: figuresOf(programme, settings), file: file.name, hours: settings.hours });
        progress('Writing', ++done, programmes.length);
        return Promise.resolve();
    });
    await deliver(io, writing.pieces(), options.out);
    return exit;
}

/** What is made of programmes as they come. */
interface Writing {
    readonly add: (entry: CoverageEntry) => void;
    readonly pieces: () => Iterable<string>;
}

const WRITING: Readonly<Record<InTurn, (language: string) => Promise<Writing>>> = {
    async json() {
        const { planJson } = await import('../../publish/export/json.ts');
        const list = new JsonList({ version: 1 }, 'programmes');
        return { add: entry => list.add(planJson(entry)), pieces: () => list.pieces() };
    },
    async csv() {
        const { PlanTable } = await import('../../publish/export/table.ts');
        const table = new PlanTable();
        return { add: entry => table.add(entry), pieces: () => [table.csv()] };
    },
    async jsonld(language) {
        const { courseData } = await import('../../publish/export/linked-data.ts');
        const list = new JsonList({ '@context': 'https://schema.org' }, '@graph');
        return { add: entry => list.add(courseData(entry, language)), pieces: () => list.pieces() };
    },
};
