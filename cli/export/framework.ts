import type { Framework } from '../../language/model/design/design.ts';
import type { Io } from '../io.ts';
import type { KnownProgramme, ProgrammesInTurn } from '../load-in-turn.ts';
import { Refusal } from '../refusal.ts';
import { dateOf } from './date.ts';
import type { Exported } from './exported.ts';
import type { ExportOptions } from './options.ts';

/** The framework that the programmes use, for learning platforms. Throws a Refusal where several could be meant. */
export async function frameworkIn(
    loaded: ProgrammesInTurn,
    options: ExportOptions & { readonly format: 'case' | 'moodle' },
    io: Io,
): Promise<Exported> {
    const [framework, used] = meant(await frameworksOf(loaded), options);
    if (options.format === 'moodle') {
        const { moodleCsv } = await import('../../publish/export/moodle.ts');
        return { content: moodleCsv(framework) };
    }
    const { casePackage } = await import('../../publish/export/case.ts');
    const { organisation, language } = used.settings.handbook;
    const date = await dateOf(used, io);
    const made = casePackage(framework, { date, ...(organisation && { creator: organisation }), ...(language && { language }) });
    return { content: JSON.stringify(made, null, 2) + '\n' };
}

/** Each framework by its name, with the first programme that uses it. */
type Used = ReadonlyMap<string, readonly [Framework, KnownProgramme]>;

async function frameworksOf({ programmes, inTurn }: ProgrammesInTurn): Promise<Used> {
    const used = new Map<string, readonly [Framework, KnownProgramme]>();
    await inTurn(programmes, (known, { frameworks }) => {
        for (const framework of frameworks) if (!used.has(framework.name)) used.set(framework.name, [framework, known]);
        return Promise.resolve();
    });
    return used;
}

function meant(used: Used, { framework: wanted }: ExportOptions): readonly [Framework, KnownProgramme] {
    const names = [...used.keys()].sort();
    if (wanted !== undefined) {
        const found = used.get(wanted);
        if (!found) throw new Refusal(`No programme here uses a framework ${wanted}. They use ${names.join(', ')}.`);
        return found;
    }
    const [only, ...others] = used.values();
    if (!only || others.length > 0) throw new Refusal(`The programmes use ${names.join(' and ')}. Say which with --framework.`);
    return only;
}
