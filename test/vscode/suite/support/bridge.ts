// The way from the tests, inside VS Code, back to the runner (host/bridge.mjs). The bundle has its address built in.
declare const BRIDGE_URL: string;

/** Hands something to the runner; resolves to its answer when the runner has dealt with it. */
export async function tellRunner(what: string, body = ''): Promise<string> {
    const response = await fetch(`${BRIDGE_URL}/${what}`, { method: 'POST', body });
    const answer = await response.text();
    if (!response.ok) throw new Error(`the test runner could not do "${what}": ${answer}`);
    return answer;
}
