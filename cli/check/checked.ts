import { type CheckContext, examineDocument, judgeWorkspace, libraryDocumentsOf, settleDocument } from '../../language/findings/check.ts';
import { countsOf } from '../../language/findings/finding.ts';
import { isProgramme } from '../../language/generated/ast.ts';
import type { Progress } from '../read-plans.ts';
import type { LoadedWorkspace } from '../workspace.ts';
import { type Checked, Failures, type FoundIn, inOrderOfFiles, reportedIn, summed, teller } from './found.ts';

/** Checks linked workspaces as of a day (`YYYY-MM-DD`): all of each is looked at, and what is found in the reported files is told, with fixes. */
export function checked(workspaces: readonly LoadedWorkspace[], today: string, progress: Progress): Checked<readonly FoundIn[]> {
    const failures = new Failures();
    const found = workspaces.flatMap(workspace => {
        const { services, settings, files } = workspace;
        const context: CheckContext = { services, settingsOf: () => settings, today, log: failures.log };
        const library = libraryDocumentsOf(services).map(document => examineDocument(document, context));
        const examined = files.map((file, at) => {
            progress('Checking', at, files.length);
            return { file, examined: examineDocument(file.document, context) };
        });
        const judged = judgeWorkspace([...library, ...examined.map(({ examined }) => examined)], settings, failures.log);
        const tell = teller(workspace);
        return examined
            .filter(({ file }) => file.reported)
            .flatMap(({ file, examined }) => tell(file, settleDocument(examined, judged, today)));
    });
    const programmes = reportedIn(workspaces).reduce(
        (count, { document }) => count + document.parseResult.value.declarations.filter(isProgramme).length,
        0,
    );
    // Within a file they are in order.
    const counts = countsOf(found.map(({ finding }) => finding));
    return summed(inOrderOfFiles(found), { ...counts, files: reportedIn(workspaces).length, programmes }, failures);
}
