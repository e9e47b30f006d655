import { URI } from 'langium';
import type * as ast from '../../language/generated/ast.ts';
import type { PlanItem, Programme } from '../../language/model/design/design.ts';
import { createBalconyServices } from '../../language/services.ts';
import { addressesOfWorkspaces } from './addresses.ts';

// One set of services for all tests, the library read once. Each test's texts are a workspace of their own: the first folder of their address.
const { shared, balcony } = createBalconyServices({ roots: { rootOf: uri => uri.path.split('/')[1] ?? '' } });
let ready: Promise<void> | undefined;
const addresses = addressesOfWorkspaces();

/** The designs in `texts`, which are the files of one workspace, in the order in which they stand there. */
export async function programmesFrom(...texts: readonly string[]): Promise<Programme[]> {
    await (ready ??= shared.workspace.WorkspaceManager.initializeWorkspace([]));
    const folder = addresses.take();
    const documents = texts.map((text, at) =>
        shared.workspace.LangiumDocumentFactory.fromString<ast.Document>(text, URI.parse(`${folder}/file-${at + 1}.balcony`)),
    );
    for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build(documents, { validation: false });
    const declared = documents.flatMap(document => document.parseResult.value.declarations);
    const programmes = declared.filter(each => each.$type === 'Programme').map(each => balcony.model.Designs.of(each));
    await shared.workspace.DocumentBuilder.update(
        [],
        documents.map(document => document.uri),
    );
    addresses.giveBack(folder);
    return programmes;
}

/** The design in `text`: a whole file with one programme, and whatever else it declares. */
export async function programmeFrom(text: string, ...shared: readonly string[]): Promise<Programme> {
    const [programme] = await programmesFrom(text, ...shared);
    if (!programme) throw new Error(`There is no programme in this text:\n${text}`);
    return programme;
}

/** The design of a programme with these statements. */
export async function planned(statements: string): Promise<Programme> {
    return programmeFrom(`programme P "P" {\n${statements}\n}`);
}

/** The activity, event or choice with this name or title. */
export function itemOf(programme: Programme, name: string): PlanItem {
    const found = programme.everything.find(item => item.name === name || item.title === name);
    if (!found) throw new Error(`The programme has no ${name}`);
    return found;
}
