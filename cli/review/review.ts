import path from 'node:path';
import { placesInWords } from '../../language/documentation/places-in-the-study.ts';
import type { Finding } from '../../language/findings/finding.ts';
import { placeOf } from '../../language/model/design/origin.ts';
import { figuresOf } from '../../language/model/figures.ts';
import { ruleOf } from '../../language/rules/registry.ts';
import type { Document } from '../../publish/document/document.ts';
import { reviewDocument } from '../../publish/review/document.ts';
import type { ReviewEntry } from '../../publish/review/entry.ts';
import type { Study } from '../../publish/review/findings.ts';
import { checked } from '../check/checked.ts';
import type { FoundIn } from '../check/found.ts';
import type { ReviewOptions } from './options.ts';
import { fileNames } from '../files/names.ts';
import { logoPicture } from '../handbook/logo.ts';
import { mayBeWritten } from '../handbook/ours.ts';
import type { Io } from '../io.ts';
import { loadProgrammes } from '../load.ts';
import { type Exit, Refusal } from '../refusal.ts';
import { deliver, writeWhole } from '../results/deliver.ts';
import { Press } from '../print/press.ts';
import { findingsOfTheStudy } from '../rules/study.ts';
import { withProgress } from '../terminal/progress.ts';
import { today } from '../today.ts';
import type { LoadedProgramme } from '../workspace.ts';
import { datedOf } from './dated.ts';
import { setterOf } from './formats.ts';
import { since } from './since.ts';

/** Writes the reviewer's page of the programme that `paths` choose; of several, one page each into the folder `--out`. Nothing is written unless all can be. */
export async function review(paths: readonly string[], options: ReviewOptions, io: Io): Promise<Exit> {
    const day = today(io.env);
    const setter = setterOf(options.format);
    return withProgress(io, async progress => {
        const { programmes, workspaces, exit } = await loadProgrammes(paths, options, io, progress);
        const { out } = options;
        if (programmes.length > 1 && out === undefined)
            throw new Refusal(`There are ${programmes.length} programmes. Name the file of one, or say --out FOLDER for a page of each.`);
        if (options.format === 'docx' && out === undefined) throw new Refusal('A Word file cannot be shown here. Say --out FILE.docx.');

        const { found, failures } = checked(workspaces, day, progress);
        const [failure] = failures;
        if (failure)
            throw new Refusal(
                `The rule ${failure.rule} failed, so its findings would be missing. That is Balcony’s fault and not the plan’s: please report it with what follows.\n${failure.error}`,
            );
        const changes = options.since === undefined ? undefined : await since(options.since, workspaces, options, day, io);
        const study = theStudy();
        const press = new Press(io.home);
        const set = async (loaded: LoadedProgramme) => setter.set(await documentOf(loaded, { found, changes, study, day }, io), press);

        const [only] = programmes;
        if (programmes.length === 1 && only) {
            await deliver(io, await set(only), out);
            return exit();
        }
        const folder = path.resolve(io.cwd, out ?? '.');
        const names = fileNames(programmes.map(({ programme }) => programme.name));
        const files = names.map(name => path.join(folder, `${name}.${setter.extension}`));
        for (const file of files) await mayBeWritten(file, setter.isOurs, options, io);
        for (const [at, loaded] of programmes.entries()) await writeWhole(io, files[at] ?? '', await set(loaded));
        return exit();
    });
}

interface Known {
    readonly found: readonly FoundIn[];
    readonly changes: ReviewEntry['since'];
    readonly study: Study;
    readonly day: string;
}

async function documentOf(loaded: LoadedProgramme, { found, changes, study, day }: Known, io: Io): Promise<Document> {
    const { programme, file, settings, settingsFolder } = loaded;
    const { logo, organisation } = settings.handbook;
    const entry: ReviewEntry = {
        programme,
        figures: figuresOf(programme, settings),
        file: file.name,
        hours: settings.hours,
        findings: findingsOn(loaded, found),
        dated: await datedOf(file.file, io),
        since: changes,
    };
    return reviewDocument(entry, {
        settings: settings.handbook,
        study,
        today: day,
        logo: logo === undefined ? undefined : await logoPicture(path.resolve(settingsFolder, logo), organisation ?? '', io),
    });
}

/** The findings in the programme's own text. */
function findingsOn({ programme, file }: LoadedProgramme, found: readonly FoundIn[]): Finding[] {
    const { start, end } = placeOf(programme.origin).range;
    return found
        .filter(each => each.file === file)
        .map(({ finding }) => finding)
        .filter(({ range }) => range.start.line >= start.line && range.start.line <= end.line);
}

function theStudy(): Study {
    const findings = findingsOfTheStudy();
    return {
        placeOf: name => {
            const finding = findings.get(name);
            return finding && placesInWords(finding);
        },
        familyOf: rule => ruleOf(rule)?.family ?? 'own',
    };
}
