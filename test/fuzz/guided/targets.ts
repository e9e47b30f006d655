import type { Target } from './target.ts';

/** What can be fuzzed, by the names that the command knows. Each is loaded when it is opened, so that counting can begin before. */
export const TARGETS: Readonly<Record<string, () => Promise<Target>>> = {
    plan: async () => (await import('./targets/plan.ts')).open(),
    csv: async () => (await import('./targets/importers.ts')).openCsv(),
    html: async () => (await import('./targets/importers.ts')).openHtml(),
    workbook: async () => (await import('./targets/importers.ts')).openWorkbook(),
    case: async () => (await import('./targets/importers.ts')).openCase(),
    settings: async () => (await import('./targets/readers.ts')).openSettings(),
    baseline: async () => (await import('./targets/readers.ts')).openBaseline(),
    memory: async () => (await import('./targets/readers.ts')).openMemory(),
    server: async () => (await import('./targets/server.ts')).open(),
};
