import { rulesOf } from '../../language/checks/own-rules.ts';
import { figuresOf } from '../../language/model/figures.ts';
import { RULES } from '../../language/rules/registry.ts';
import type { Asked } from '../../publish/assistant/answers.ts';
import { checked } from '../check/checked.ts';
import type { Io } from '../io.ts';
import { loadPlans } from '../load.ts';
import { today } from '../today.ts';
import { programmesOf } from '../workspace.ts';

/** What can be asked of the plans that `paths` choose, as they are now. Throws a Refusal where they cannot be read. */
export async function askedOf(paths: readonly string[], io: Io): Promise<Asked> {
    const workspaces = await loadPlans(paths, {}, io, () => undefined);
    const day = today(io.env);
    const programmes = workspaces.flatMap(workspace => {
        let found: ReturnType<typeof checked>['found'] | undefined;
        return programmesOf(workspace).map(({ programme, file, settings }) => ({
            programme,
            settings,
            figures: figuresOf(programme, settings),
            file: file.name,
            findings: () => {
                found ??= checked([workspace], day, () => undefined).found;
                return found.filter(one => one.file === file).map(({ finding }) => finding);
            },
        }));
    });
    const [first] = workspaces;
    return { programmes, rules: first ? rulesOf(first.settings) : RULES };
}
