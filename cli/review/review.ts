import path from 'node:path';
import { placesInWords } from '../../language/documentation/places-in-the-study.ts';
import type { Finding } from '../../language/findings/finding.ts';
import type { FoundInPlan } from '../../language/findings/found-in-plan.ts';
import type { Programme } from '../../language/model/design/design.ts';
import { placeOf } from '../../language/model/design/origin.ts';
import { ruleOf } from '../../language/rules/registry.ts';
import type { Document } from '../../publish/document/document.ts';
import { reviewDocument } from '../../publish/review/document.ts';
import type { ReviewEntry } from '../../publish/review/entry.ts';
import type { Study } from '../../publish/review/findings.ts';
import { checkedInTurn } from '../check/checked-in-turn.ts';
import { entryOf } from '../entry.ts';
import type { ReviewOptions } from './options.ts';
import { fileNames } from '../files/names.ts';
import { logoPicture } from '../handbook/logo.ts';
import { mayBeWritten } from '../handbook/ours.ts';
import type { Io } from '../io.ts';
import { type KnownProgramme, loadInTurn } from '../load-in-turn.ts';
import { loadPlans } from '../load.ts';
import type { PlanFile } from '../read-plans.ts';
import { type Exit, Refusal } from '../refusal.ts';
import { deliver, writeWhole } from '../results/deliver.ts';
import { Press } from '../print/press.ts';
import { findingsOfTheStudy } from '../rules/study.ts';
import { withProgress } from '../terminal/progress.ts';
import { today } from '../today.ts';
import { datedOf } from './dated.ts';
import { setterOf } from './formats.ts';
import { since } from './since.ts';

/**
 * Writes the reviewer's page of the programme that `paths` choose; of several, one page each into the folder `--out`. Whatever could stand in the way is looked at before
 * anything is written; then each programme is read by itself and its page written as it is made.
 */
export async function review(paths: readonly string[], options: ReviewOptions, io: Io): Promise<Exit> {
    const day = today(io.env);
    const setter = setterOf(options.format);
    return withProgress(io, async progress => {
        const { programmes, workspaces, inTurn, exit } = await loadInTurn(paths, options, io, progress);
        const { out } = options;
        if (programmes.length > 1 && out === undefined)
            throw new Refusal(`There are ${programmes.length} programmes. Name the file of one, or say --out FOLDER for a page of each.`);
        if (options.format === 'docx' && out === undefined) throw new Refusal('A Word file cannot be shown here. Say --out FILE.docx.');

        const { found, failures } = await checkedInTurn(workspaces, day, progress);
        const [failure] = failures;
        if (failure)
            throw new Refusal(
                `The rule ${failure.rule} failed, so its findings would be missing. That is Balcony’s fault and not the plan’s: please report it with what follows.\n${failure.error}`,
            );
        // Two versions are compared as wholes, so all of both is held; what came of it is little.
        const changes =
            options.since === undefined
                ? undefined
                : await since(options.since, await loadPlans(paths, options, io, progress), options, day, io);
        const byFile = new Map(found.files.map(({ file, of }) => [file, of]));
        const known = { found: byFile, changes, study: theStudy(), day };
        const press = new Press(io.home);

        const folder = path.resolve(io.cwd, out ?? '.');
        const names = fileNames(programmes.map(({ name }) => name));
        const works = programmes.map((programme, at) => ({ ...programme, page: path.join(folder, `${names[at]}.${setter.extension}`) }));
        const areSeveral = works.length > 1;
        if (areSeveral) for (const { page } of works) await mayBeWritten(page, setter.isOurs, options, io);
        let done = 0;
        await inTurn(works, async (work, design) => {
            const content = await setter.set(await documentOf(work, design, known, io), press);
            await (areSeveral ? writeWhole(io, work.page, content) : deliver(io, content, out));
            progress('Writing reviews', ++done, works.length);
        });
        return exit();
    });
}

interface Known {
    readonly found: ReadonlyMap<PlanFile, FoundInPlan>;
    readonly changes: ReviewEntry['since'];
    readonly study: Study;
    readonly day: string;
}

async function documentOf(programme: KnownProgramme, design: Programme, { found, changes, study, day }: Known, io: Io): Promise<Document> {
    const { file, settings, settingsFolder } = programme;
    const { logo, organisation } = settings.handbook;
    const entry: ReviewEntry = {
        ...entryOf(programme, design),
        findings: findingsOn(design, found.get(file)?.findings ?? []),
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

/** Of what was found in a programme's file, what is in the programme's own text. */
function findingsOn({ origin }: Programme, found: readonly Finding[]): Finding[] {
    const { start, end } = placeOf(origin).range;
    return found.filter(({ range }) => range.start.line >= start.line && range.start.line <= end.line);
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
