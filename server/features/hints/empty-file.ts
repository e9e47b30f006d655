import type { CodeLens } from 'vscode-languageserver';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';

/** What the editor has for a file that holds nothing yet, and how that is offered. */
const WAYS_IN = [
    ['balcony.newProgramme', 'This file is empty: choose a draft to begin with'],
    ['balcony.importSheet', 'or import a spreadsheet'],
] as const;

/** The ways in, above a file that holds nothing; none where the editor has none of the commands. */
export function waysIntoEmpty({ client }: Server, plan: Plan): CodeLens[] {
    if (plan.textDocument.getText().trim() !== '') return [];
    const start = { line: 0, character: 0 };
    return WAYS_IN.filter(([command]) => client.commands.includes(command)).map(([command, title]) => ({
        range: { start, end: start },
        command: { title, command, arguments: command === 'balcony.newProgramme' ? [{ into: plan.uri.toString() }] : [] },
    }));
}
