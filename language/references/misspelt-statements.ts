import { AstUtils, type LangiumDocument, type Reference, WorkspaceCache } from 'langium';
import { type Activity, isActivity } from '../generated/ast.ts';
import type { BalconyServices } from '../services.ts';
import { Known } from './known-names.ts';
import { statementMeantBy } from './statement-meant.ts';

/**
 * Statements that begin with a misspelt word (`purpos "…"`) and so were read as activities of a kind that nobody knows. The reader cannot tell the two apart, since a
 * workspace may declare any kind; the names can. Looked up once between two changes of the workspace.
 */
export class MisspeltStatements {
    private readonly services: BalconyServices;
    private readonly cache: WorkspaceCache<string, ReadonlyMap<Activity, string>>;

    constructor(services: BalconyServices) {
        this.services = services;
        this.cache = new WorkspaceCache(services.shared);
    }

    /** The word of the language that was meant where an activity begins; undefined where it is an activity. Its document is linked. */
    wordMeantAt(activity: Activity): string | undefined {
        return this.of(AstUtils.getDocument(activity)).get(activity);
    }

    /** All in a linked document, each with the word that was meant. */
    of(document: LangiumDocument): ReadonlyMap<Activity, string> {
        return this.cache.get(document.uri.toString(), () => this.search(document));
    }

    /** Lets go of what is known of a document that nobody will ask for again. */
    forget(document: LangiumDocument): void {
        this.cache.delete(document.uri.toString());
    }

    private search(document: LangiumDocument): ReadonlyMap<Activity, string> {
        const known = new Known(this.services);
        const found = new Map<Activity, string>();
        for (const { error } of document.references as readonly Reference[]) {
            if (!error || error.info.property !== 'kind' || !isActivity(error.info.container)) continue;
            const activity = error.info.container;
            const name = activity.kind.$refText.normalize('NFC');
            const kinds = known.of('Kind', activity);
            const isElse =
                known.isWordOfTheLanguage(name) || (!kinds.same(name).length && known.otherSort(name, 'Kind', activity) !== undefined);
            const word = isElse ? undefined : statementMeantBy(name, kinds);
            if (word) found.set(activity, word);
        }
        return found;
    }
}
