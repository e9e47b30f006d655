import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import type { EditorSettings } from './editor-settings.ts';
import type { Findings } from './features/findings.ts';
import type { SemanticColours } from './features/semantic-tokens.ts';
import type { Refreshing } from './refreshing.ts';
import type { LanguageServices } from './services.ts';
import type { Changes } from './workspace/changes.ts';

/** What every feature of the server has to go by. */
export interface ServerBase extends LanguageServices {
    readonly connection: Connection;
    /** What the editor can do; known when it has introduced itself. */
    client: ClientAbilities;
    /** What the designer has settled in her editor. */
    editorSettings: EditorSettings;
    readonly changes: Changes;
    /** The day in UTC, `YYYY-MM-DD`, by which acceptances run out. */
    readonly today: () => string;
}

/** Sends something that needs no answer: an editor that is gone, or that does not know the message, is no fault of anything here. */
export function unanswered(sent: Promise<unknown>): void {
    sent.catch(() => undefined);
}

/** A language server at work. */
export interface Server extends ServerBase {
    readonly findings: Findings;
    readonly colours: SemanticColours;
    readonly refreshing: Refreshing;
}
