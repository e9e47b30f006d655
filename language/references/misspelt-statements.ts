import { type AstNode, AstUtils, type LangiumDocument, type Reference } from 'langium';
import { type Activity, isActivity } from '../generated/ast.ts';
import type { BalconyServices } from '../services.ts';
import { KeptWith } from './kept-with.ts';
import { Known } from './known-names.ts';
import { statementMeantBy } from './statement-meant.ts';

/**
 * Statements that begin with a misspelt word (`purpos "…"`) and so were read as activities of a kind that nobody knows. The reader cannot tell the two apart, since a
 * workspace may declare any kind; the names can. Looked up once between two changes of the workspace.
 */
export class MisspeltStatements {
    private readonly services: BalconyServices;
    /** With the trees that they stand in. */
    private readonly kept = new KeptWith<AstNode, { readonly at: number; readonly found: ReadonlyMap<Activity, string> } | undefined>();
    /** How many times texts have changed. */
    private changes = 0;

    constructor(services: BalconyServices) {
        this.services = services;
        services.shared.workspace.DocumentBuilder.onUpdate(() => void this.changes++);
    }

    /** The word of the language that was meant where an activity begins; undefined where it is an activity. Its document is linked. */
    wordMeantAt(activity: Activity): string | undefined {
        return this.of(AstUtils.getDocument(activity)).get(activity);
    }

    /** All in a linked document, each with the word that was meant. */
    of(document: LangiumDocument): ReadonlyMap<Activity, string> {
        const tree = document.parseResult.value;
        const known = this.kept.get(tree);
        if (known?.at === this.changes) return known.found;
        const found = this.search(document);
        this.kept.set(tree, { at: this.changes, found });
        return found;
    }

    /** Lets go of what is known of a document that nobody will ask for again. */
    forget(document: LangiumDocument): void {
        this.kept.set(document.parseResult.value, undefined);
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
