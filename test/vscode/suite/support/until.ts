import * as vscode from 'vscode';

/** Seconds: much longer than it takes, for a machine may have much else to do. */
const PATIENCE = 60;

/**
 * Waits until `probe` finds something (anything but undefined): looks at once, then again after each of `events`.
 * Resolves to what it found; rejects after `seconds`, saying that it waited for `what`.
 */
export function until<T>(
    what: string,
    probe: () => T | undefined | Promise<T | undefined>,
    events: readonly [vscode.Event<unknown>, ...vscode.Event<unknown>[]],
    seconds = PATIENCE,
): Promise<T> {
    return new Promise((resolve, reject) => {
        let looking = false;
        let lookAgain = false;
        const look = async () => {
            lookAgain = true;
            if (looking) return;
            looking = true;
            while (lookAgain) {
                lookAgain = false;
                const found = await probe();
                if (found !== undefined) return end(() => resolve(found));
            }
            looking = false;
        };
        const lookOrFail = () => void look().catch((error: Error) => end(() => reject(error)));
        const subscriptions = events.map(event => event(lookOrFail));
        const timer = setTimeout(() => end(() => reject(new Error(`waited ${seconds} s for ${what}`))), seconds * 1000);
        const end = (settle: () => void) => {
            clearTimeout(timer);
            for (const subscription of subscriptions) subscription.dispose();
            settle();
        };
        lookOrFail();
    });
}

/** Waits until the findings shown for a file are as `accept` wants them, and resolves to them. */
export function untilFindings(
    uri: vscode.Uri,
    what: string,
    accept: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
    const probe = () => {
        const findings = vscode.languages.getDiagnostics(uri);
        return accept(findings) ? findings : undefined;
    };
    return until(what, probe, [vscode.languages.onDidChangeDiagnostics]);
}

/** Asks for something until it is there: for what no event tells of. Rejects when it does not come. */
export async function untilAnswered<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
    for (const end = Date.now() + PATIENCE * 1000; Date.now() < end;) {
        const answer = await ask();
        if (answer !== undefined) return answer;
        await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`asked ${PATIENCE} s long for ${what}`);
}
