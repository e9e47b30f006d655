import type { CoverageEntry } from '../../publish/coverage/entry.ts';
import { entryOf } from '../entry.ts';
import type { ProgrammesInTurn } from '../load-in-turn.ts';
import type { Progress } from '../read-plans.ts';
import { Refusal } from '../refusal.ts';
import { JsonList } from '../results/json-list.ts';
import type { Exported } from './exported.ts';
import type { ExportFormat } from './options.ts';

/** The formats that tell of all programmes, each by itself. */
const FORMATS = ['json', 'csv', 'xlsx', 'jsonld'] as const;

type ProgrammesFormat = (typeof FORMATS)[number];

/** Whether a format tells of all programmes. */
export function tellsOfProgrammes(format: ExportFormat): format is ProgrammesFormat {
    return (FORMATS as readonly string[]).includes(format);
}

/** All programmes in a format. */
export async function programmesAs(
    { programmes, inTurn }: ProgrammesInTurn,
    format: ProgrammesFormat,
    progress: Progress,
): Promise<Exported> {
    const writing = await WRITING[format](programmes[0]?.settings.handbook.language ?? 'en-GB');
    let done = 0;
    await inTurn(programmes, (known, programme) => {
        writing.add(entryOf(known, programme));
        progress('Writing', ++done, programmes.length);
        return Promise.resolve();
    });
    return { content: await writing.content() };
}

/** What is made of programmes as they come. */
interface Writing {
    readonly add: (entry: CoverageEntry) => void;
    readonly content: () => Exported['content'] | Promise<Exported['content']>;
}

const WRITING: Readonly<Record<ProgrammesFormat, (language: string) => Promise<Writing>>> = {
    async json() {
        const { planJson } = await import('../../publish/export/json.ts');
        const list = new JsonList({ version: 1 }, 'programmes');
        return { add: entry => list.add(planJson(entry)), content: () => list.pieces() };
    },
    async csv() {
        const { PlanTable } = await import('../../publish/export/table.ts');
        const table = new PlanTable();
        return { add: entry => table.add(entry), content: () => [table.csv()] };
    },
    async xlsx() {
        const { PlanWorkbook } = await import('../../publish/export/xlsx.ts');
        const workbook = new PlanWorkbook();
        const refused = (error: unknown) => {
            throw new Refusal(`${error instanceof Error ? error.message : String(error)} --format csv has no such bound.`);
        };
        return { add: entry => workbook.add(entry), content: () => workbook.bytes().catch(refused) };
    },
    async jsonld(language) {
        const { courseData } = await import('../../publish/export/linked-data.ts');
        const list = new JsonList({ '@context': 'https://schema.org' }, '@graph');
        return { add: entry => list.add(courseData(entry, language)), content: () => list.pieces() };
    },
};
